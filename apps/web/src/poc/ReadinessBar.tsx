import type { CSSProperties } from 'react';
import classes from './ReadinessBar.module.css';

interface ReadinessBarProps {
  readonly readiness: number;
  /** Where the gate wants it: a tick on the bar. */
  readonly required: number | null;
}

/** A readiness as a length, beside the number that says it, with a tick where the gate opens. */
export function ReadinessBar({ readiness, required }: ReadinessBarProps) {
  return (
    <span
      className={classes.bar}
      aria-hidden="true"
      data-reached={(required !== null && readiness >= required) || undefined}
      style={{ '--readiness': readiness, '--required': required ?? 0 } as CSSProperties}
    >
      <span className={classes.filled} />
      {required !== null && <span className={classes.tick} />}
    </span>
  );
}
