import type { ReactNode } from 'react';
import classes from './Spoken.module.css';

/** Text for those who listen, where others see a sign. */
export function Spoken({ children }: { children: ReactNode }) {
  return <span className={classes.spoken}>{children}</span>;
}
