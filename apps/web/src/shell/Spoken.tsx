import type { ReactNode } from 'react';
import classes from './Spoken.module.css';

/** Text for those who listen, where others see a sign; as a status it is read out whenever it changes. */
export function Spoken({ role, children }: { role?: 'status'; children: ReactNode }) {
  return (
    <span className={classes.spoken} role={role}>
      {children}
    </span>
  );
}
