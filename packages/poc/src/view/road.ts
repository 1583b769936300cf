import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';

/** LO-1 without today: `forecastOn(row, today)` clamps the days to the day of reading. Null rows: no forecast. */
export interface ForecastRow {
  readonly alreadyMet: boolean;
  readonly expectedOn: PlainDate | null;
  readonly earliestOn: PlainDate | null;
  readonly latestOn: PlainDate | null;
  readonly weeksObserved: number;
}

/** Keyed by `id` of the item. LO-2 without today: `roadmapFrom(steps, today)` lays the days end to end. */
export interface StepRow {
  readonly id: string;
  readonly place: number;
  readonly fromScore: number;
  readonly toScore: number;
  readonly weeks: number;
  readonly workingDays: number;
  readonly cost: Money;
}
