import { useEffect } from 'react';

/** The page's title: what it shows first, then the product. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Causeway`;
  }, [title]);
}
