import type { Phase } from '@causeway/import/state.ts';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * What was pressed is often gone, or dead, once it worked: the focus then goes to what came of it, the first in the element that this is
 * given to which takes it. Whoever has gone elsewhere stays there, and so does whoever only loads the page.
 */
export function useFocusOnOutcome(phase: Phase | undefined): RefObject<HTMLDivElement | null> {
  const outcome = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    const isNews = before.current !== undefined && phase !== undefined && before.current !== phase;
    before.current = phase;
    const at = document.activeElement;
    if (!isNews || !(at === document.body || at?.matches(':disabled'))) return;
    // A button that takes it is one of a row that arrows go through.
    outcome.current?.querySelector<HTMLElement>('[tabindex="-1"]:not(button)')?.focus();
  }, [phase]);
  return outcome;
}
