import type { PocRoadQuery } from '../../graphql/generated/graphql';
import { placeIn, type Span, spanOf } from '../../numbers/span';
import { sundayOf } from '../../numbers/weeks';

type Road = NonNullable<PocRoadQuery['poc']>;

/** A point of the drawing, in shares of its width and height from its lower left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly span: Span;
  readonly weeks: readonly (Point & { readonly week: string; readonly isComplete: boolean })[];
  /** Where the gate opens; null without a checklist's threshold. */
  readonly threshold: number | null;
  /** From the last week to the day expected, and the range of days around it; null where there is no telling, or it is reached already. */
  readonly forecast: {
    readonly from: Point;
    readonly expected: Point;
    readonly earliest: Point | null;
    readonly latest: Point | null;
  } | null;
  readonly due: number | null;
  readonly today: number | null;
}

/** Beyond this many days after the last week a forecast is told in words only: drawn, it would press everything else together. */
const mostAhead = 400;
const DAY_MS = 86_400_000;

/** LO-1: what the trend's drawing shows: weeks at their Sundays, and the forecast from the last of them to the threshold. */
export function drawingOf(
  { trend, forecast, gate, decisionDueOn }: Pick<Road, 'trend' | 'forecast' | 'gate' | 'decisionDueOn'>,
  today: number | null,
): Drawing | null {
  const last = trend.at(-1);
  if (!last) return null;
  const threshold = gate.criteria.find(({ code }) => code === 'OVERALL_READINESS')?.requiredValue ?? null;
  const lastDay = sundayOf(last.week);
  const isNear = (day: string | null) => day !== null && Date.parse(day) - Date.parse(lastDay) < mostAhead * DAY_MS;
  const near = (day: string | null | undefined) => (day && isNear(day) ? day : null);
  const isAhead = forecast !== null && threshold !== null && last.overall < threshold && near(forecast.expectedOn) !== null;
  const ahead = isAhead ? [near(forecast.expectedOn), near(forecast.earliestOn), near(forecast.latestOn)] : [];
  const span = spanOf(
    [...trend.map(({ week }) => sundayOf(week)), ...ahead, near(decisionDueOn), today === null ? null : new Date(today).toISOString()],
    5,
  );
  if (!span) return null;
  const at = (day: string | null): Point | null => (day ? { x: placeIn(span, day), y: threshold ?? 0 } : null);
  const expected = isAhead ? at(forecast.expectedOn) : null;
  return {
    span,
    weeks: trend.map(({ week, overall, complete }) => ({ week, x: placeIn(span, sundayOf(week)), y: overall, isComplete: complete })),
    threshold,
    forecast: expected && {
      from: { x: placeIn(span, lastDay), y: last.overall },
      expected,
      earliest: at(near(forecast?.earliestOn)),
      latest: at(near(forecast?.latestOn)),
    },
    due: near(decisionDueOn) ? placeIn(span, decisionDueOn ?? '') : null,
    today: today === null ? null : placeIn(span, today),
  };
}
