import { Trans } from '@lingui/react/macro';
import classes from './MovedMark.module.css';

const shapes = { up: 'M5 1.5 9.5 8.5H.5Z', down: 'M5 8.5.5 1.5H9.5Z', new: 'M5 .5 9.5 5 5 9.5 .5 5Z' };

/** How far a figure moved, as a shape and a number of points: up, down, or that it is new. */
export function MovedMark({ moved }: { moved: number | 'NEW' }) {
  const shape = moved === 'NEW' ? 'new' : moved > 0 ? 'up' : 'down';
  return (
    <span className={classes.mark} data-moved={shape}>
      <svg width="7" height="7" viewBox="0 0 10 10" aria-hidden="true">
        <path d={shapes[shape]} fill="currentColor" />
      </svg>
      {moved === 'NEW' ? <Trans>new</Trans> : Math.abs(moved)}
    </span>
  );
}
