import type { Area } from '@causeway/checklist/areas.ts';
import { dayOf, type Instant, type PlainDate, readableDay, type TimeZone } from '@causeway/kernel/calendar.ts';
import type { Exact } from './exact.ts';

// How figures read in sentences. A share is cut, not rounded: 79.999 % must not read as the 80 % that it misses.

const AREA_NAMES: Record<Area, string> = {
  AUTHENTICATION: 'authentication',
  ERROR_HANDLING: 'error handling',
  MONITORING: 'monitoring',
  DATA_SYNC: 'data sync',
  PERFORMANCE: 'performance',
  COMPLIANCE: 'compliance',
  SUPPORT: 'support',
};
export const areaName = (area: Area): string => AREA_NAMES[area];

/** A share as a percentage, cut after two decimals: `79.99%`. */
export const percent = ({ top, bottom }: Exact): string => `${trimmed((top * 10_000n) / bottom, 2)}%`;
/** A ratio or a number of weeks, cut after two decimals: `2.49`. */
export const decimals = ({ top, bottom }: Exact): string => trimmed((top * 100n) / bottom, 2);

const trimmed = (scaled: bigint, digits: number): string => {
  const text = scaled.toString().padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
};

const days = new Map<PlainDate, string>();
/** A day in a sentence; remembered, as formatting is the slow part of a message. */
export const day = (date: PlainDate): string => {
  let text = days.get(date);
  if (text === undefined) {
    if (days.size > 20_000) days.clear();
    text = readableDay(date);
    days.set(date, text);
  }
  return text;
};
/** The day of an instant, in the policy's time zone (GE-1). */
export const dayAt = (instant: Instant, zone: TimeZone): string => day(dayOf(instant, zone));

/** `1 review`, `3 reviews`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
/** Names after one another; of many the first, and how many more. */
export const listed = (names: readonly string[], most = 5): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
