import type { ReactNode } from 'react';
import classes from './Screen.module.css';
import { useTitle } from './useTitle';

interface ScreenProps {
  /** The page's heading and its title. */
  readonly title: string;
  /** A sentence on what the screen is for. */
  readonly intro?: ReactNode;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  /** A form is read in a narrower column than tables are. */
  readonly width?: 'form' | 'wide';
  readonly children: ReactNode;
}

/** A screen with its heading, which the focus goes to when one comes here from another (see `focusOnArrival`). */
export function Screen({ title, intro, actions, width = 'wide', children }: ScreenProps) {
  useTitle(title);
  return (
    <div className={classes.screen} data-width={width}>
      <header className={classes.head}>
        <div className={classes.heading}>
          <h1 className={classes.title} tabIndex={-1}>
            {title}
          </h1>
          {intro && <div className={classes.intro}>{intro}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
