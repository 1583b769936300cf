import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { FeasibilityEvent } from './events.ts';

/** FE-1: the success measure as it stands; absent parts are null. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly direction: 'AT_LEAST' | 'AT_MOST';
  readonly baseline: number | null;
  readonly baselineOn: PlainDate | null;
  readonly target: number;
}

/** Something measured on a day, with its evidence. */
export interface Measured<Of> {
  readonly value: Of;
  readonly on: PlainDate;
  readonly evidence: readonly string[];
}

export interface FeasibilityState {
  /** Comes with the proposal, the adoption or a description: `poc` sets it. */
  readonly measure: Measure | null;
  readonly expectedPerYear: Money | null;
  /** The newest measurement: the latest day, then the latest recorded (GE-1). */
  readonly newest: Measured<number> | null;
  readonly newestValue: Measured<Money> | null;
}

export const initialFeasibility: FeasibilityState = { measure: null, expectedPerYear: null, newest: null, newestValue: null };

/** What is so after one more event of the slice. */
export const evolveFeasibility = (state: FeasibilityState, fact: Recorded<FeasibilityEvent>): FeasibilityState => {
  switch (fact.type) {
    case 'FeasibilityRecorded':
      return { ...state, newest: newer(state.newest, { value: fact.data.value, on: fact.data.on, evidence: fact.data.evidence }) };
    case 'ValueRecorded':
      return {
        ...state,
        newestValue: newer(state.newestValue, { value: fact.data.measuredPerYear, on: fact.data.on, evidence: fact.data.evidence }),
      };
    default:
      return fact satisfies never;
  }
};

/** GE-1: of two things with a day of their own, the later day counts, then the later recorded. */
const newer = <Of>(known: Measured<Of> | null, recorded: Measured<Of>): Measured<Of> =>
  known !== null && known.on > recorded.on ? known : recorded;
