import type { AnyRouter } from '@tanstack/react-router';

/** How long what one came for may take to be read. */
const arrivingMs = 5_000;

/**
 * Whoever goes to another screen stands at its heading: said aloud, and the next Tab goes on from there. Within a screen (a filter, a tab, a
 * moment) the focus stays where it is.
 */
export function focusOnArrival(router: AnyRouter): () => void {
  return router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    focusHeading();
    keepFocus();
  });
}

/**
 * What held the focus may be replaced by what was on its way (the heading of a screen that is being read, the button of something done): the
 * focus then goes to the heading of what is there, until somebody moves it.
 */
export function keepFocus(): void {
  const look = setInterval(() => {
    if (document.activeElement === document.body) focusHeading();
  }, 100);
  const end = () => {
    clearInterval(look);
    for (const event of ['keydown', 'pointerdown']) document.removeEventListener(event, end, true);
  };
  for (const event of ['keydown', 'pointerdown']) document.addEventListener(event, end, true);
  setTimeout(end, arrivingMs);
}

function focusHeading(): void {
  const content = document.getElementById('content');
  const heading = content?.querySelector<HTMLElement>('h1[tabindex="-1"]');
  (heading ?? content)?.focus({ preventScroll: true });
}
