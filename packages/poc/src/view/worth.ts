import type { Measure } from '@causeway/feasibility/evolve.ts';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';

/** FE-1: whether it works, by the newest measured value against the target of the moment. */
export interface FeasibilityRow {
  readonly state: 'UNTESTED' | 'SHOWN' | 'NOT_SHOWN';
  readonly measure: Measure | null;
  readonly value: number | null;
  readonly measuredOn: PlainDate | null;
  readonly evidence: readonly string[];
}

/** MO-7: what it is worth a year. */
export interface ValueRow {
  readonly expectedPerYear: Money | null;
  readonly measuredPerYear: Money | null;
  readonly measuredOn: PlainDate | null;
  readonly proven: boolean;
  readonly evidence: readonly string[];
}
