import { endOfDay, type Instant, type PlainDate, type TimeZone } from '@causeway/kernel/calendar.ts';

/** GE-1: the first instant after a deadline's day; the last day that can be named never ends. */
export const endOfDeadline = (day: PlainDate, zone: TimeZone): Instant =>
  day >= '9999-12-31' ? Number.POSITIVE_INFINITY : endOfDay(day, zone);
