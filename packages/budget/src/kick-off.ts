import { isZero, type Money } from '@causeway/kernel/money.ts';
import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';
import type { Envelope } from './commands.ts';

/** KO-2: the production budget is pre-allocated beside the POC’s, both above zero. */
export const missingBudget = (approved: Readonly<Record<Envelope, Money | null>>): Refusal | null => {
  const lacks = (envelope: Envelope) => approved[envelope] === null || isZero(approved[envelope]);
  const lacking = [lacks('POC') && 'the POC', lacks('PRODUCTION') && 'production'].filter(Boolean);
  return lacking.length === 0
    ? null
    : refusal('BUDGET_MISSING', `No budget is approved for ${lacking.join(' and ')}: approve both, production’s beside the POC’s.`);
};
