import type { AnyRouter } from '@tanstack/react-router';

/**
 * Whoever goes to another screen stands at its heading: said aloud, and the next Tab goes on from there. Within a screen (a filter, a tab, a
 * moment) the focus stays where it is.
 */
export function focusOnArrival(router: AnyRouter): () => void {
  return router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    const content = document.getElementById('content');
    const heading = content?.querySelector<HTMLElement>('h1[tabindex="-1"]');
    (heading ?? content)?.focus({ preventScroll: true });
  });
}
