import { dayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { Context, Decide } from '@causeway/kernel/command.ts';
import { isCurrency } from '@causeway/kernel/currencies.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type AmountRules, canonicalMoney, checkAmount, equal, type Money, zero } from '@causeway/kernel/money.ts';
import { type Refusal, refusal, refuse, settle } from '@causeway/kernel/refusal.ts';
import { checkReason, checkText } from '@causeway/kernel/text.ts';
import type { ChangeBudget, CorrectSpend, RecordSpend } from './commands.ts';
import type { BudgetEvent } from './events.ts';
import type { BudgetState } from './evolve.ts';

export interface BudgetContext extends Context {
  /** GE-3: the POC's currency and the policy's, that an amount must agree with. */
  readonly amounts: AmountRules;
}

type Approved = Extract<BudgetEvent, { type: 'BudgetApproved' }>;

/** MO-1: what a proposal or an adoption approves, an event for each envelope given (an amount of zero fixes the currency, GE-3). */
export const approveAtStart = (budget: { readonly poc: Money; readonly production?: Money | null | undefined }): Approved[] => [
  fact('BudgetApproved', { envelope: 'POC', approved: canonicalMoney(budget.poc) }),
  ...(budget.production ? [fact('BudgetApproved', { envelope: 'PRODUCTION' as const, approved: canonicalMoney(budget.production) })] : []),
];

/** GE-3: why a first budget cannot be approved; both envelopes are in one currency, which may be any that has a rate. */
export const checkBudget = (
  budget: { readonly poc: Money; readonly production?: Money | null | undefined },
  amounts: AmountRules,
  field: readonly string[],
): (Refusal | null)[] => {
  const first = checkAmount(budget.poc, { ...amounts, isFirstBudget: true }, [...field, 'poc']);
  if (!budget.production) return [first];
  // A first amount in no currency at all gives the second nothing to agree with.
  const currency = amounts.currency ?? (isCurrency(budget.poc.currency) ? budget.poc.currency : null);
  return [first, checkAmount(budget.production, { ...amounts, currency, isFirstBudget: true }, [...field, 'production'])];
};

/** MO-1: an approved amount changes only with a reason, in the POC's own currency; the same amount again is no event, a first amount of zero is (GE-3: it fixes the currency). */
export const changeBudget: Decide<ChangeBudget, BudgetState, BudgetEvent, BudgetContext> = (
  { envelope, approved, reason },
  state,
  { amounts },
) => {
  const refused = settle([
    // Where no amount fixed the currency yet, this is a first budget (GE-3).
    checkAmount(approved, { ...amounts, isFirstBudget: true }, ['approved']),
    checkReason(reason, ['reason']),
  ]);
  if (refused) return refused;
  const to = canonicalMoney(approved);
  const from = state.approved[envelope] ?? zero(to.currency);
  return equal(from, to) && amounts.currency !== null ? [] : [fact('BudgetChanged', { envelope, from, to, reason })];
};

/** GE-1: the day of a spend is not after today. */
export const checkSpentOn = (on: PlainDate, today: PlainDate): Refusal | null =>
  on > today
    ? refusal('DATE_OUT_OF_RANGE', `Money is spent today (${today}) or earlier; plan what is to come in the budget.`, ['on'])
    : null;

/** MO-1: spend is recorded even above the approved amount; its day is not after today (GE-1). */
export const recordSpend: Decide<RecordSpend, BudgetState, BudgetEvent, BudgetContext> = (
  command,
  _state,
  { amounts, now, zone, newId },
) => {
  const today = dayOf(now, zone);
  const on = command.on ?? today;
  const note = command.note ?? undefined;
  const refused = settle([
    checkAmount(command.amount, amounts, ['amount']),
    checkSpentOn(on, today),
    note !== undefined && note !== '' && checkText(note, ['note']),
  ]);
  if (refused) return refused;
  const data = { spendId: newId(), envelope: command.envelope, amount: canonicalMoney(command.amount), on, ...(note && { note }) };
  return [fact('SpendRecorded', data, command.on ?? undefined)];
};

/** MO-1: a wrong amount is corrected with a reason, the first one stays visible; the same amount again is no event. */
export const correctSpend: Decide<CorrectSpend, BudgetState, BudgetEvent, BudgetContext> = (
  { spendId, amount, reason },
  state,
  { amounts },
) => {
  const spend = state.spends.find(({ id }) => id === spendId);
  if (!spend) return refuse('NOT_FOUND', 'This POC has no spend of that id; take the id from Poc.spend.', ['spendId']);
  const refused = settle([checkAmount(amount, amounts, ['amount']), checkReason(reason, ['reason'])]);
  if (refused) return refused;
  const to = canonicalMoney(amount);
  return equal(spend.amount, to) ? [] : [fact('SpendCorrected', { spendId, from: spend.amount, to, reason })];
};

/** GE-5: an unknown `spendId` is NOT_FOUND before anything else is asked. */
export const hasSpend = (state: BudgetState, spendId: string): boolean => state.spends.some(({ id }) => id === spendId);
