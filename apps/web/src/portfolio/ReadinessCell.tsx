import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import classes from './ReadinessCell.module.css';
import { stepOf } from './readiness';
import { useNumbers } from './useNumbers';

interface ReadinessCellProps {
  /** What the readiness is of, for those who do not see the column's head: an area, or all of them. */
  readonly of: string;
  /** Its short form, shown where the columns have no head (on a phone). */
  readonly short?: string;
  /** Null where nothing is left to score. */
  readonly readiness: number | null;
  readonly scored: number;
  readonly total: number;
  readonly strong?: boolean;
}

/** CL-7: a readiness, as number, as length and as colour; hollow where nothing was scored yet. */
export function ReadinessCell({ of, short, readiness, scored, total, strong }: ReadinessCellProps) {
  const { t } = useLingui();
  const { share, exactShare } = useNumbers();
  if (readiness === null) {
    return (
      <span className={classes.cell} data-step="none" title={t`${of}: nothing left to score`}>
        <span className={classes.hidden}>{t`${of}: nothing left to score`}</span>
        <span className={classes.short} aria-hidden="true">
          {short}
        </span>
        <span aria-hidden="true">–</span>
      </span>
    );
  }
  const exact = exactShare(readiness);
  const isScored = scored > 0;
  const title = isScored ? t`${of}: ${exact} ready, ${scored} of ${total} items scored` : t`${of}: never scored, ${total} items`;
  return (
    <span
      className={classes.cell}
      data-step={isScored ? stepOf(readiness) : 'unscored'}
      data-strong={strong || undefined}
      style={{ '--readiness': readiness } as CSSProperties}
      title={title}
    >
      <span className={classes.hidden}>{of} </span>
      <span className={classes.short} aria-hidden="true">
        {short}
      </span>
      {share(readiness)}
      {!isScored && <span className={classes.hidden}>{t`, never scored`}</span>}
    </span>
  );
}
