import { atLeastZero, decimal, isZero, type Money, quotient, subtract, zero } from '@causeway/kernel/money.ts';
import type { Envelope } from './commands.ts';
import type { BudgetState } from './evolve.ts';

export interface EnvelopeState {
  readonly approved: Money;
  readonly spent: Money;
  /** May be negative (MO-1). */
  readonly remaining: Money;
}

export type RatioBand = 'UNBUDGETED' | 'HARDENING_SKIPPED' | 'THIN' | 'TYPICAL' | 'ABOVE_TYPICAL';

/** MO-1: an envelope in the POC's currency; what was never approved or spent is zero. */
export const envelopeState = (state: BudgetState, envelope: Envelope, currency: string): EnvelopeState => {
  const approved = state.approved[envelope] ?? zero(currency);
  const spent = state.spent[envelope] ?? zero(currency);
  return { approved, spent, remaining: subtract(approved, spent) };
};

/** MO-2: production approved ÷ POC approved; null without a POC budget. */
export const ratioOf = (poc: EnvelopeState, production: EnvelopeState): number | null => quotient(production.approved, poc.approved);

/** MO-2: the band that a ratio falls in. The article's typical hardening cost is 2.5 to 4 times the POC's. */
export const bandOf = (poc: EnvelopeState, production: EnvelopeState): RatioBand => {
  if (isZero(production.approved) || isZero(poc.approved)) return 'UNBUDGETED';
  const tenths = (limit: bigint): boolean => 10n * BigInt(production.approved.minorUnits) < limit * BigInt(poc.approved.minorUnits);
  if (tenths(20n)) return 'HARDENING_SKIPPED';
  if (tenths(25n)) return 'THIN';
  return 10n * BigInt(production.approved.minorUnits) > 40n * BigInt(poc.approved.minorUnits) ? 'ABOVE_TYPICAL' : 'TYPICAL';
};

/** MO-5: planned weeks of production ÷ planned weeks of the POC, as the decimals they were stated in (2.1 to 1.4 is 1.5); 3 to 4 is typical. */
export const workRatio = (planned: { readonly poc: number; readonly production: number } | null): number | null => {
  if (planned === null) return null;
  const poc = decimal(planned.poc);
  const production = decimal(planned.production);
  const stated = Number(production.digits * 10n ** BigInt(poc.scale)) / Number(poc.digits * 10n ** BigInt(production.scale));
  // Beyond what a number holds, nobody stated weeks of work: whatever comes out need only be a number.
  return Number.isFinite(stated) ? stated : Math.min(planned.production / planned.poc, Number.MAX_VALUE);
};

/** SLIDE_SIZED: a work ratio at or below this is sized for a slide. */
export const isSlideSized = (ratio: number | null): boolean => ratio !== null && ratio <= 1.5;

/** MO-6: production spent ÷ POC spent. */
export const actualRatio = (poc: EnvelopeState, production: EnvelopeState): number | null => quotient(production.spent, poc.spent);

/** MO-4: what the way to the gate costs beyond what is left of the production budget, at least zero. */
export const shortfall = (estimate: Money, production: EnvelopeState): Money =>
  atLeastZero(subtract(estimate, atLeastZero(production.remaining)));

/** MO-6: what a STOP releases of an envelope. */
export const released = ({ remaining }: EnvelopeState): Money => atLeastZero(remaining);
