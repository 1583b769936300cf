import { useEffect, useRef } from 'react';

/** Rows that are pasted anywhere on the page but into a field: a spreadsheet gives what was copied as lines of cells. */
export function usePastedRows(isTaken: boolean, onRows: (text: string) => void): void {
  const latest = useRef(onRows);
  latest.current = onRows;
  useEffect(() => {
    if (!isTaken) return;
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // One line is no table: its rows are missing, or it is something else that was copied last.
      if (!/[\r\n]\s*\S/.test(text) || (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')))
        return;
      event.preventDefault();
      latest.current(text);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [isTaken]);
}
