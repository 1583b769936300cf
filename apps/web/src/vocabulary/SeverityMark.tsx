import type { Severity } from '../graphql/generated/graphql';
import classes from './SeverityMark.module.css';

/** A square, a triangle, a ring: drawn, because not every font has the signs, and never told by colour alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg className={classes.mark} data-severity={severity} width="9" height="9" viewBox="0 0 10 10" aria-hidden="true">
      {severity === 'CRITICAL' && <rect x="0.5" y="0.5" width="9" height="9" rx="1" fill="currentColor" />}
      {severity === 'WARNING' && <path d="M5 0.8 9.8 9.4H0.2Z" fill="currentColor" />}
      {severity === 'INFO' && <circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
