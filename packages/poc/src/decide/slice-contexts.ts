import type { BudgetContext } from '@causeway/budget/decide.ts';
import type { HoldReview } from '@causeway/checklist/commands.ts';
import type { ReviewContext } from '@causeway/checklist/decide-review.ts';
import type { ScoringContext } from '@causeway/checklist/decide-scores.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { AmountRules } from '@causeway/kernel/money.ts';
import { membersOf, ownerOf } from '@causeway/ownership/figures.ts';
import { checkPeople, idsOf } from '@causeway/ownership/people.ts';
import type { PocContext } from '../context.ts';
import { fixedCurrency } from '../figures/budget.ts';
import type { PocState } from '../state.ts';

// What a slice needs of another, `poc` hands in with the command's context.

/** GE-3, MO-4: what an amount must agree with: the POC's currency, the policy's default, the currencies with a rate. */
export const amountRules = (currency: string | null, { policy }: PocContext): AmountRules => ({
  currency,
  defaultCurrency: policy.defaultCurrency,
  rated: policy.weeklyRates.map((rate) => rate.currency),
});

/** GE-3: with which currencies an amount of this POC may have. */
export const moneyContext = (state: PocState, context: PocContext): BudgetContext & PocContext => ({
  ...context,
  amounts: amountRules(fixedCurrency(state), context),
});

/** CL-5: the production owner, unless lead or member, scores beside the team; everyone else who may score counts as the team. */
export const sideOf = (person: PersonId, { ownership }: PocState): 'TEAM' | 'OWNER' =>
  ownerOf(ownership, 'PRODUCTION_OWNER') === person && !membersOf(ownership).includes(person) ? 'OWNER' : 'TEAM';

/** CL-5: with the side that whoever scores is on. */
export const scoringContext = (state: PocState, context: PocContext): ScoringContext & PocContext => ({
  ...context,
  side: sideOf(context.actor.id, state),
});

/** CL-8: who attended, and whose presence counts. */
export const reviewContext = (command: HoldReview, state: PocState, context: PocContext): ReviewContext & PocContext => ({
  ...context,
  productionOwner: ownerOf(state.ownership, 'PRODUCTION_OWNER'),
  attendees: { ids: idsOf(command.attendees), reasons: checkPeople(command.attendees, ['attendees']) },
});
