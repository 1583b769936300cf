import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  /** Where an address leads to: it then takes the focus. */
  readonly id?: string;
  readonly title: string;
  /** Beside the heading: the rule's help, a count, a way to change what stands here. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a screen with a heading of its own: a landmark that can be jumped to. */
export function Panel({ id: place, title, aside, className, children }: PanelProps) {
  const id = useId();
  return (
    <section id={place} tabIndex={place ? -1 : undefined} className={`${classes.panel} ${className ?? ''}`} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside && <div className={classes.aside}>{aside}</div>}
      </header>
      {children}
    </section>
  );
}
