import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What to do about it. */
  readonly actions?: ReactNode;
  /** An error is announced at once; all else when the reader comes to rest. */
  readonly role?: 'alert' | 'status';
}

/** A place that has nothing to show says why, and what to do. */
export function Notice({ title, children, actions, role = 'status' }: NoticeProps) {
  return (
    <section className={classes.notice} role={role}>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.text}>{children}</div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
