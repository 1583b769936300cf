import type { Instant } from '@causeway/kernel/calendar.ts';

/** A moment to read at: what was recorded up to a position, at a clock. Moments follow each other by position, then by clock. */
export interface Moment {
  readonly position: bigint;
  readonly clock: Instant;
}

/** Whether two moments are one: the same position, at the same clock. */
export const isSameMoment = (a: Moment, b: Moment): boolean => a.position === b.position && a.clock === b.clock;
