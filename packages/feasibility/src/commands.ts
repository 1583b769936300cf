import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';

/** FE-1: which side of its target a measured value must be on. */
export const DIRECTIONS = ['AT_LEAST', 'AT_MOST'] as const;

/** FE-1: what a proposal may promise to show. */
export interface SuccessMeasure {
  readonly name: string;
  readonly unit: string;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly baseline?: number | null | undefined;
  readonly baselineOn?: PlainDate | null | undefined;
  readonly target: number;
}

export interface RecordFeasibility {
  readonly type: 'recordFeasibility';
  readonly value: number;
  readonly on?: PlainDate | null | undefined;
  readonly evidence?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
}
export interface RecordValue {
  readonly type: 'recordValue';
  readonly measuredPerYear: Money;
  readonly on?: PlainDate | null | undefined;
  readonly evidence: readonly string[];
  readonly note?: string | null | undefined;
}
export type FeasibilityCommand = RecordFeasibility | RecordValue;
