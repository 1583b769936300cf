import type { ReactNode } from 'react';
import classes from './Notice.module.css';

export interface NoticeProps {
  readonly title: string;
  /** h1 where the notice is the page, h2 within one. */
  readonly heading?: 'h1' | 'h2';
  readonly children?: ReactNode;
  /** What to do about it. */
  readonly actions?: ReactNode;
  /** An error is announced at once; all else when the reader comes to rest. */
  readonly role?: 'alert' | 'status';
}

/** A place that has nothing to show says why, and what to do. */
export function Notice({ title, heading: Heading = 'h1', children, actions, role = 'status' }: NoticeProps) {
  return (
    <section className={classes.notice} role={role}>
      <Heading className={classes.title}>{title}</Heading>
      <div className={classes.text}>{children}</div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
