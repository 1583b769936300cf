import { addDays, daysBetween, mondayOn, type PlainDate } from '@causeway/kernel/calendar.ts';
import { decimal } from '@causeway/kernel/money.ts';
import type { StepRow } from '../view/road.ts';
import { ceiling, divide, exact, exactOf, multiply } from './exact.ts';

/** More working days than there are until the last day that a Date can name; what a capacity of next to nothing takes is no number to store. */
const ENDLESS = 3_000_000n;

/** LO-2: whole working days that so many weeks of work take at a capacity: weeks × 5 ÷ capacity, rounded up. */
export const workingDaysFor = (weeks: number, capacity: number): number => {
  const days = ceiling(divide(multiply(exactOf(weeks), exact(5)), exactOf(capacity)));
  return Number(days < ENDLESS ? days : ENDLESS);
};

export interface PlannedStep extends StepRow {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** LO-2 on the day of reading: the steps end to end from the first Monday after today, five days a week. Their cost in sum is the hardening estimate. */
export const roadmapFrom = (steps: readonly StepRow[], today: PlainDate): readonly PlannedStep[] => {
  const start = addDays(mondayOn(today), 7);
  let done = 0;
  return steps.map((step) => {
    const startsOn = workingDay(start, done);
    done += step.workingDays;
    return { ...step, startsOn, endsOn: workingDay(start, done - 1) };
  });
};

/** LO-2: all weeks of work on the way, as decimals. */
export const totalWeeksOf = (steps: readonly StepRow[]): number => exactSum(steps.map((step) => step.weeks));

/** The working day of this number, from 0, counted from a Monday. */
const workingDay = (monday: PlainDate, number: number): PlainDate => {
  const days = Math.floor(number / 5) * 7 + (number % 5);
  return days < daysBetween(monday, LAST_DAY) ? addDays(monday, days) : LAST_DAY;
};

/** The last day that a Date can name. */
const LAST_DAY = '9999-12-31';

/** Adds decimals as decimals: 0.1 + 0.2 is 0.3. */
export const exactSum = (values: readonly number[]): number => {
  const parts = values.map(decimal);
  const scale = Math.max(0, ...parts.map((part) => part.scale));
  const sum = parts.reduce((total, part) => total + part.digits * 10n ** BigInt(scale - part.scale), 0n);
  return Number(`${sum}e-${scale}`);
};
