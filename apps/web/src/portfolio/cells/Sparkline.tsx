import { useLingui } from '@lingui/react/macro';
import { useNumbers } from '../../numbers/useNumbers';
import type { CellProps } from '../row';
import classes from './Sparkline.module.css';

const [width, height, edge] = [72, 22, 3];

/** The closing readiness of the last twelve weeks, from 0 to 100%, with the gate's usual threshold as a dotted line. */
export function TrendCell({ details }: CellProps) {
  const { t } = useLingui();
  const { share, week } = useNumbers();
  const weeks = details?.trend ?? [];
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!details) return null;
  if (!first || !last) return <span className={classes.none}>–</span>;
  const [x, y] = [
    (place: number) => edge + (place * (width - 2 * edge)) / Math.max(1, weeks.length - 1),
    (overall: number) => height - edge - overall * (height - 2 * edge),
  ];
  const [from, to, since, until] = [share(first.overall), share(last.overall), week(first.week), week(last.week)];
  const told = weeks.length === 1 ? t`Trend: ${to} in ${until}` : t`Trend: from ${from} in ${since} to ${to} in ${until}`;
  return (
    <svg className={classes.line} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={told}>
      <path className={classes.gate} d={`M0 ${y(0.8)}H${width}`} />
      <polyline className={classes.trend} points={weeks.map(({ overall }, place) => `${x(place)},${y(overall)}`).join(' ')} />
      <circle className={classes.end} cx={x(weeks.length - 1)} cy={y(last.overall)} r="2.25" />
    </svg>
  );
}
