import type { Outcome } from '@causeway/import/run/report.ts';
import classes from './OutcomeMark.module.css';

/** A sign for each outcome, drawn: never told by colour alone. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <svg
      className={classes.mark}
      data-outcome={outcome}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      {outcome === 'taken' && <path d="M6 2v8M2 6h8" />}
      {outcome === 'changed' && <path d="M2.5 8.5 8 3l1.8 1.8-5.5 5.5H2.5Z" strokeWidth="1.4" />}
      {outcome === 'known' && <path d="M2 6h8" />}
      {outcome === 'skipped' && <circle cx="6" cy="6" r="3.6" strokeDasharray="2 1.6" />}
      {outcome === 'refused' && <path d="m2.5 2.5 7 7m0-7-7 7" />}
    </svg>
  );
}
