import { useEffect, useRef, useState } from 'react';

/** How long the fingers rest before the words are looked for. */
const restMs = 250;

/**
 * The text in the search field beside the one in the address. What is typed goes to the address when the fingers rest. One stretch of
 * typing is one step of the back button: its first words are a new step, those after replace it.
 */
export function useSearchText(searched: string, onSearch: (text: string, how?: 'replace') => void) {
  const [text, setText] = useState(searched);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyping = useRef(false);
  /** What is in the address or on its way there, the newest last. */
  const looked = useRef([searched]);
  const latest = useRef(onSearch);
  latest.current = onSearch;

  // The address changed by itself (back button, a link): the field follows. Words of one's own come there late where the screen is slow to draw, and
  // by then more is typed.
  useEffect(() => {
    const place = looked.current.lastIndexOf(searched);
    looked.current = place < 0 ? [searched] : looked.current.slice(place);
    if (place >= 0) return;
    clearTimeout(timer.current);
    setText(searched);
  }, [searched]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (next: string) => {
    clearTimeout(timer.current);
    const words = next.trim() ? next : '';
    if (words === looked.current.at(-1)) return;
    looked.current.push(words);
    latest.current(words, isTyping.current ? 'replace' : undefined);
    isTyping.current = true;
  };

  return {
    text,
    write: (next: string) => {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => search(next), restMs);
    },
    /** Enter, or the field is left: look now; what is typed later is a new step. */
    settle: () => {
      search(text);
      isTyping.current = false;
    },
    clear: () => {
      setText('');
      isTyping.current = false;
      search('');
      isTyping.current = false;
    },
  };
}
