import type { PlainDate } from '@causeway/kernel/calendar.ts';

/** GA-1: the Tuesday mornings that are rehearsed; TUESDAY_MORNING is all three at once and counts for each. */
export const SCENARIOS = ['SLOW_MODEL', 'STALE_DATA', 'CUSTOMER_ON_HOLD', 'TUESDAY_MORNING'] as const;
export type DrillScenario = (typeof SCENARIOS)[number];

export interface RecordDrill {
  readonly type: 'recordDrill';
  readonly scenario: DrillScenario;
  readonly passed: boolean;
  readonly on?: PlainDate | null | undefined;
  readonly evidence?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
}
export type DrillCommand = RecordDrill;
