import type { TimeZone } from '@causeway/kernel/calendar.ts';
import { type Money, money } from '@causeway/kernel/money.ts';

/** What the gate asks and how the organisation counts (GA-1, GE-1, GE-3, MO-4, LO-2). */
export interface Policy {
  /** 1 is the default; every PolicyChanged adds one. */
  readonly version: number;
  /** Shares between 0 and 1, at most four decimals. */
  readonly overall: number;
  readonly perArea: number;
  /** 1–3. */
  readonly blockingScore: number;
  readonly ownerAttendance: number;
  readonly minimumRatio: number;
  readonly drillMaxAgeDays: number;
  readonly defaultCurrency: string;
  /** Cost of one engineer's week, one for each currency in use. */
  readonly weeklyRates: readonly Money[];
  /** Engineers. */
  readonly capacity: number;
  readonly timeZone: TimeZone;
}

/** The defaults of GA-1, MO-4 and LO-2: what is in force until somebody changes it. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  overall: 0.8,
  perArea: 0.6,
  blockingScore: 2,
  ownerAttendance: 0.5,
  minimumRatio: 2,
  drillMaxAgeDays: 90,
  defaultCurrency: 'USD',
  weeklyRates: ['USD', 'EUR', 'GBP', 'CHF'].map((currency) => money(500_000n, currency)),
  capacity: 1,
  timeZone: 'UTC',
};
