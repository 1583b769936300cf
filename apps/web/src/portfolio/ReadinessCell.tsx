import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { useNumbers } from '../numbers/useNumbers';
import classes from './ReadinessCell.module.css';
import { stepOf } from './readiness';

interface ReadinessCellProps {
  /** What the readiness is of, for those who do not see the column's head: an area, or all of them. */
  readonly of: string;
  /** Its short form, shown where the columns have no head (on a phone). */
  readonly short?: string;
  /** Null where nothing is left to score. */
  readonly readiness: number | null;
  readonly scored: number;
  readonly total: number;
  /** Of the scored ones, those that nobody confirmed lately (CL-4). */
  readonly stale?: number;
  /** Where the production owner scored lower than the team (CL-5). */
  readonly disputed?: number;
  readonly strong?: boolean;
}

/** CL-7: a readiness, as number, as length and as colour; hollow where nothing was scored yet. One element: a screen of the matrix has 200. */
export function ReadinessCell({ of, short, readiness, scored, total, stale = 0, disputed = 0, strong }: ReadinessCellProps) {
  const { t } = useLingui();
  const { share, exactShare } = useNumbers();
  const isScored = scored > 0;
  const exact = readiness === null ? '' : exactShare(readiness);
  const told =
    readiness === null
      ? t`${of}: no item to score`
      : isScored
        ? t`${of}: ${exact} ready, ${scored} of ${total} items scored`
        : t`${of}: 0%, never scored, ${total} items`;
  const asides = [stale > 0 && t`${stale} stale`, disputed > 0 && t`${disputed} disputed`].filter((aside) => aside !== false);
  const all = [told, ...asides].join(', ');
  return (
    <span
      className={classes.cell}
      role="img"
      aria-label={all}
      title={all}
      data-step={readiness === null ? 'none' : isScored ? stepOf(readiness) : 'unscored'}
      data-strong={strong || undefined}
      data-short={short}
      style={{ '--readiness': readiness ?? 0 } as CSSProperties}
    >
      {readiness === null ? '–' : share(readiness)}
      {asides.length > 0 && <span className={classes.aside}>{asides[0]}</span>}
    </span>
  );
}
