import type { ReactNode } from 'react';
import classes from './ItemMark.module.css';

const drawn = {
  blocking: <rect x="1" y="1" width="8" height="8" rx="1" fill="currentColor" />,
  shut: <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  stale: <path d="M5 .9a4.1 4.1 0 1 0 0 8.2A4.1 4.1 0 1 0 5 .9M5 2.8V5l1.7 1.2" fill="none" stroke="currentColor" strokeWidth="1.2" />,
  disputed: <path d="M2 9.5V.8H8.8L7 3.2 8.8 5.6H2" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

/** Something to know of an item: a sign of its own beside the word, drawn, because not every font has the signs. */
export function ItemMark({ sign, children }: { sign: keyof typeof drawn; children: ReactNode }) {
  return (
    <span className={classes.mark} data-sign={sign}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {drawn[sign]}
      </svg>{' '}
      {children}
    </span>
  );
}
