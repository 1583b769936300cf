import { Trans, useLingui } from '@lingui/react/macro';
import { useElementSize } from '@mantine/hooks';
import { monthsIn, placeIn } from '../../numbers/span';
import { useNumbers } from '../../numbers/useNumbers';
import type { Drawing, Point } from './drawing';
import classes from './TrendPanel.module.css';

const height = 240;
const margin = { left: 38, right: 12, top: 18, bottom: 22 };
/** Until it was measured, and where nothing is laid out. */
const unmeasured = 720;

/** LO-1: readiness as a line, the gate as another, the forecast dotted with its range; drawn at the width there is, so that its texts stay legible. */
export function TrendChart({ drawing, label }: { drawing: Drawing; label: string }) {
  const { t } = useLingui();
  const { share, month } = useNumbers();
  const { ref, width: measured } = useElementSize();
  const width = measured || unmeasured;
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const xOf = (x: number) => margin.left + x * inner.width;
  const yOf = (y: number) => margin.top + (1 - y) * inner.height;
  const at = ({ x, y }: Point) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`;
  const { weeks, threshold, forecast, due, today, span } = drawing;
  const bottom = yOf(0);

  return (
    <div ref={ref}>
      <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[0, 0.25, 0.5, 0.75, 1].map((level) => (
          <g key={level}>
            <line className={classes.grid} x1={xOf(0)} x2={xOf(1)} y1={yOf(level)} y2={yOf(level)} />
            <text x={margin.left - 6} y={yOf(level) + 4} textAnchor="end">
              {share(level)}
            </text>
          </g>
        ))}
        {monthsIn(span, Math.max(3, Math.floor(inner.width / 90))).map((first) => (
          <g key={first}>
            <line className={classes.grid} x1={xOf(placeIn(span, first))} x2={xOf(placeIn(span, first))} y1={bottom} y2={bottom + 4} />
            <text x={xOf(placeIn(span, first))} y={bottom + 16} textAnchor="middle">
              {month(first)}
            </text>
          </g>
        ))}
        {threshold !== null && (
          <>
            <line className={classes.gate} x1={xOf(0)} x2={xOf(1)} y1={yOf(threshold)} y2={yOf(threshold)} />
            <text className={classes.gateText} x={xOf(0) + 4} y={yOf(threshold) - 5}>
              {t`gate ${share(threshold)}`}
            </text>
          </>
        )}
        {today !== null && <line className={classes.today} x1={xOf(today)} x2={xOf(today)} y1={margin.top} y2={bottom} />}
        {due !== null && (
          <>
            <line className={classes.due} x1={xOf(due)} x2={xOf(due)} y1={margin.top} y2={bottom} />
            <text className={classes.dueText} x={xOf(due)} y={margin.top - 6} textAnchor={due > 0.85 ? 'end' : 'middle'}>
              {t`decision due`}
            </text>
          </>
        )}
        {forecast && (
          <>
            <polygon
              className={classes.range}
              data-open={forecast.latest === null || undefined}
              points={[
                at(forecast.from),
                at(forecast.earliest ?? forecast.expected),
                at(forecast.latest ?? { x: 1, y: forecast.expected.y }),
                ...(forecast.latest ? [] : [at({ x: 1, y: forecast.from.y })]),
              ].join(' ')}
            />
            <polyline className={classes.forecast} points={`${at(forecast.from)} ${at(forecast.expected)}`} />
            <path className={classes.dot} data-open d={`M${xOf(forecast.expected.x)} ${yOf(forecast.expected.y) - 5}l5 5-5 5-5-5Z`} />
          </>
        )}
        <polyline className={classes.line} points={weeks.map(at).join(' ')} />
        {weeks.map((week) => (
          <circle
            key={week.week}
            className={classes.dot}
            data-open={!week.isComplete || undefined}
            cx={xOf(week.x)}
            cy={yOf(week.y)}
            r={3}
          />
        ))}
      </svg>
      <ul className={classes.legend} aria-hidden="true">
        <li>
          <Swatch>
            <circle className={classes.dot} cx="8" cy="6" r="3" />
          </Swatch>
          <Trans>complete week</Trans>
        </li>
        <li>
          <Swatch>
            <circle className={classes.dot} data-open cx="8" cy="6" r="3" />
          </Swatch>
          <Trans>incomplete week</Trans>
        </li>
        {forecast && (
          <li>
            <Swatch>
              <rect className={classes.range} width="16" height="12" />
              <path className={classes.forecast} d="M0 10 16 2" />
            </Swatch>
            <Trans>forecast, earliest to latest</Trans>
          </li>
        )}
        {today !== null && (
          <li>
            <Swatch>
              <path className={classes.today} d="M8 0V12" />
            </Swatch>
            <Trans>the moment read</Trans>
          </li>
        )}
      </ul>
    </div>
  );
}

function Swatch({ children }: { children: React.ReactNode }) {
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
      {children}
    </svg>
  );
}
