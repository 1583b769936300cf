import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Whoever follows a link to an item stands at it, once the checklist is there. */
export function useItemInAddress(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (!hash.startsWith('item-')) return;
    const item = document.getElementById(hash);
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, [hash]);
}
