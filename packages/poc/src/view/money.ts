import type { Spend } from '@causeway/budget/evolve.ts';
import type { EnvelopeState, RatioBand } from '@causeway/budget/figures.ts';
import type { PlannedWeeks } from '@causeway/budget/planned-weeks.ts';
import type { Money, MoneyRange } from '@causeway/kernel/money.ts';

/** One currency for the whole row. */
export interface BudgetRow {
  readonly currency: string;
  readonly poc: EnvelopeState;
  readonly production: EnvelopeState;
  readonly ratio: number | null;
  readonly band: RatioBand;
  readonly actualRatio: number | null;
  readonly plannedWeeks: PlannedWeeks | null;
  readonly workRatio: number | null;
  readonly hardeningEstimate: Money;
  readonly shortfall: Money;
  readonly exposure: MoneyRange;
  /** Released by a STOP; null unless stopped here. */
  readonly saved: Money | null;
}

/** Keyed by `id`; `place` in the order of recording. */
export interface SpendRow extends Spend {
  readonly place: number;
}
