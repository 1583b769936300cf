import type { ReactNode } from 'react';
import { Cross } from '../vocabulary/Cross';
import classes from './Field.module.css';

/** What is wrong with a field, below it: by a mark and words, not by colour alone. */
export function Wrong({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id} className={classes.wrong}>
      <Cross />
      <span>{children}</span>
    </div>
  );
}
