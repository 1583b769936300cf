import { addDays, type IsoWeek, mondayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { ForecastRow } from '../view/road.ts';
import { ceiling, type Exact, exact, exactOf, isPositive, multiply } from './exact.ts';
import { type Line, reaches, theilSen } from './theil-sen.ts';

/** What a week closed with, exactly, and whether anything was scored for it. */
export interface WeekClosing {
  readonly week: IsoWeek;
  readonly overall: Exact;
  readonly scored: boolean;
}

const OBSERVED = 8;
const SCORED_AT_LEAST = 3;
/** Days that a row may hold; whoever reads it cuts at five years from the day of reading. */
const FURTHEST_DAYS = 1_000_000n;

/** LO-1: when readiness reaches the overall threshold at the pace of the last weeks; `ended` are all ended weeks since first scoring, oldest first. */
export const forecastFrom = (ended: readonly WeekClosing[], threshold: number, alreadyMet: boolean): ForecastRow | null => {
  const observed = ended.slice(-OBSERVED);
  if (alreadyMet) return { alreadyMet, expectedOn: null, earliestOn: null, latestOn: null, weeksObserved: observed.length };
  const first = observed[0];
  if (!first || observed.filter((week) => week.scored).length < SCORED_AT_LEAST) return null;
  const line = theilSen(observed.map((week) => week.overall));
  if (!isPositive(line.slope)) return null;
  const on = (slope: Exact) => dayReached(line, slope, exactOf(threshold), addDays(mondayOf(first.week), 6));
  return { alreadyMet, expectedOn: on(line.slope), earliestOn: on(line.steep), latestOn: on(line.shallow), weeksObserved: observed.length };
};

const dayReached = (line: Line, slope: Exact, height: Exact, firstSunday: PlainDate): PlainDate | null => {
  if (!isPositive(slope)) return null;
  const days = ceiling(multiply(reaches(line, slope, height), exact(7)));
  if (days > FURTHEST_DAYS) return null;
  return addDays(firstSunday, Number(days < -FURTHEST_DAYS / 2n ? -FURTHEST_DAYS / 2n : days));
};

/** LO-1 on the day of reading: met is today; no day lies before today, none over five years off. */
export const forecastOn = (row: ForecastRow, today: PlainDate): Omit<ForecastRow, 'alreadyMet'> => {
  if (row.alreadyMet) return { expectedOn: today, earliestOn: today, latestOn: today, weeksObserved: row.weeksObserved };
  const furthest = inFiveYears(today);
  const seen = (day: PlainDate | null) => (day === null || day > furthest ? null : day < today ? today : day);
  return {
    expectedOn: seen(row.expectedOn),
    earliestOn: seen(row.earliestOn),
    latestOn: seen(row.latestOn),
    weeksObserved: row.weeksObserved,
  };
};

/** Compared as text: 29 February of a year that has none lies between the 28th and March, as it should. */
const inFiveYears = (today: PlainDate): string => `${String(Number(today.slice(0, 4)) + 5).padStart(4, '0')}${today.slice(4)}`;
