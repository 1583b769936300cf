import { addWeeks, type Instant, type IsoWeek, type TimeZone, weekAt } from '@causeway/kernel/calendar.ts';

/** CL-3: the two weeks open for scores at an instant: this one first, then the one before. */
export const openWeeksAt = (clock: Instant, zone: TimeZone): readonly [IsoWeek, IsoWeek] => {
  const week = weekAt(clock, zone);
  return [week, addWeeks(week, -1)];
};
