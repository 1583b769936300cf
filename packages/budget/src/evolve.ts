import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { add, type Money, subtract, zero } from '@causeway/kernel/money.ts';
import type { Envelope } from './commands.ts';
import type { BudgetEvent } from './events.ts';

export interface Spend {
  readonly id: string;
  readonly envelope: Envelope;
  readonly amount: Money;
  readonly on: PlainDate;
  readonly note: string | null;
  /** The amount first recorded, where it was corrected since. */
  readonly corrected: Money | null;
  readonly recordedBy: PersonId | null;
}

/** MO-1: what was approved and spent. Amounts are null until the first of the POC fixes the currency. */
export interface BudgetState {
  readonly approved: Readonly<Record<Envelope, Money | null>>;
  readonly spent: Readonly<Record<Envelope, Money | null>>;
  /** In the order they were recorded. */
  readonly spends: readonly Spend[];
  /** MO-6: released by a STOP; null unless stopped here. */
  readonly released: { readonly poc: Money; readonly production: Money } | null;
}

export const initialBudget: BudgetState = {
  approved: { POC: null, PRODUCTION: null },
  spent: { POC: null, PRODUCTION: null },
  spends: [],
  released: null,
};

/** What is so after one more event of the slice. */
export const evolveBudget = (state: BudgetState, fact: Recorded<BudgetEvent>): BudgetState => {
  switch (fact.type) {
    case 'BudgetApproved':
      return { ...state, approved: { ...state.approved, [fact.data.envelope]: fact.data.approved } };
    case 'BudgetChanged':
      return { ...state, approved: { ...state.approved, [fact.data.envelope]: fact.data.to } };
    case 'BudgetReleased':
      return { ...state, released: fact.data };
    case 'SpendRecorded':
      return spendRecorded(state, fact.data, fact.actor);
    case 'SpendCorrected':
      return spendCorrected(state, fact.data);
    default:
      return fact satisfies never;
  }
};

type Data<Type extends BudgetEvent['type']> = Extract<BudgetEvent, { type: Type }>['data'];

const spendRecorded = (
  state: BudgetState,
  { spendId, envelope, amount, on, note }: Data<'SpendRecorded'>,
  recordedBy: PersonId | null,
): BudgetState => ({
  ...state,
  spent: { ...state.spent, [envelope]: add(state.spent[envelope] ?? zero(amount.currency), amount) },
  spends: [...state.spends, { id: spendId, envelope, amount, on, note: note ?? null, corrected: null, recordedBy }],
});

const spendCorrected = (state: BudgetState, { spendId, to }: Data<'SpendCorrected'>): BudgetState => {
  const spend = state.spends.find(({ id }) => id === spendId);
  if (!spend) return state;
  const before = state.spent[spend.envelope] ?? zero(to.currency);
  return {
    ...state,
    spent: { ...state.spent, [spend.envelope]: add(subtract(before, spend.amount), to) },
    spends: state.spends.map((other) => (other === spend ? { ...spend, amount: to, corrected: spend.corrected ?? spend.amount } : other)),
  };
};
