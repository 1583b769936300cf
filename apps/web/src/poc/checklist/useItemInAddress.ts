import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Whoever follows a link to an item, or to an area, stands at it, once the checklist is there. */
export function useItemInAddress(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (!/^(item|area)-/.test(hash)) return;
    const item = document.getElementById(hash);
    item?.scrollIntoView({ block: hash.startsWith('area-') ? 'start' : 'center' });
    item?.focus({ preventScroll: true });
  }, [hash]);
}
