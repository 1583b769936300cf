import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import { MovedMark } from './MovedMark';
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
  /** Whether it is the lowest of the POC's areas (CL-7). */
  readonly isWeakest?: boolean;
  /** Points since a week ago, where that is marked. */
  readonly moved?: number | 'NEW' | undefined;
  readonly strong?: boolean;
}

/**
 * CL-7: a readiness, as number, as length and as colour. CL-4 in the shape of the length: whole where all of it is fresh, broken where some is carried
 * over; hollow where nothing was scored yet. One element, and one more for a mark: a screen of the matrix has 200.
 */
export function ReadinessCell(props: ReadinessCellProps) {
  const { of, short, readiness, scored, total, stale = 0, disputed = 0, isWeakest, moved, strong } = props;
  const { t } = useLingui();
  const { share, exactShare } = useNumbers();
  const isScored = scored > 0;
  const exact = readiness === null ? '' : exactShare(readiness);
  const told =
    readiness === null
      ? t`${of}: no item to score`
      : isScored
        ? t`${of}: ${exact} ready, ${scored} of ${plural(total, { one: '# item', other: '# items' })} scored`
        : t`${of}: 0%, never scored, ${plural(total, { one: '# item', other: '# items' })}`;
  const all = [
    told,
    stale > 0 && t`${stale} carried over`,
    disputed > 0 && t`${disputed} disputed`,
    isWeakest && t`weakest area`,
    moved === 'NEW' && t`new since a week ago`,
    typeof moved === 'number' && moved > 0 && t`up ${moved} points since a week ago`,
    typeof moved === 'number' && moved < 0 && t`down ${-moved} points since a week ago`,
  ].filter((each) => each !== false && each !== undefined);
  const isMoved = moved !== undefined && moved !== 0;
  const aside = isMoved
    ? null
    : strong && disputed > 0 && stale === 0
      ? t`${disputed} disputed`
      : strong && stale > 0
        ? t`${stale} stale`
        : null;
  return (
    <span
      className={classes.cell}
      role="img"
      aria-label={all.join(', ')}
      data-step={readiness === null ? 'none' : isScored ? stepOf(readiness) : 'unscored'}
      data-fresh={isScored ? (stale > 0 ? 'carried' : 'fresh') : undefined}
      data-weakest={isWeakest || undefined}
      data-marked={aside !== null || isMoved || undefined}
      data-strong={strong || undefined}
      data-short={short}
      // The line's, and of the corner beside it.
      style={{ backgroundSize: `${(readiness ?? 0) * 100}% 3px, auto` }}
    >
      {readiness === null ? '–' : share(readiness)}
      {isMoved && <MovedMark moved={moved} />}
      {aside && <span className={classes.aside}>{aside}</span>}
    </span>
  );
}
