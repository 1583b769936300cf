import type { InfrastructureTier } from '@causeway/hosting/commands.ts';
import { isReal } from '@causeway/hosting/figures.ts';
import { isZero, minor } from '@causeway/kernel/money.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import type { Policy } from '../../policy.ts';
import type { CriterionRow } from '../../view/gate.ts';
import { atLeast, exact, exactOf } from '../exact.ts';
import type { Reading } from '../reading.ts';
import { decimals } from '../wording.ts';
import { criterion } from './criterion.ts';

const TIERS = {
  LAPTOP: 'a laptop',
  SANDBOX: 'a sandbox',
  SHARED_PLATFORM: 'the shared platform',
  PRODUCTION_GRADE: 'production grade',
} as const;

/** GA-1: it is paid for, and runs where it can stay. */
export const budgetCriteria = ({ state, policy, budget }: Reading): readonly CriterionRow[] =>
  of(budget, state.hosting.infrastructure?.tier ?? null, policy);

const of = lastFor((budget: Reading['budget'], tier: InfrastructureTier | null, policy: Policy): readonly CriterionRow[] => {
  const { poc, production } = budget;
  const ratio = isZero(poc.approved) ? null : exact(minor(production.approved), minor(poc.approved));
  return [
    criterion(
      'BUDGET_RATIO',
      ratio !== null && atLeast(ratio, exactOf(policy.minimumRatio)),
      `production budgeted at ${policy.minimumRatio} times the POC or more`,
      ratio ? `${decimals(ratio)} times` : 'no budget is approved for the POC',
      { requiredValue: policy.minimumRatio, actualValue: budget.ratio },
    ),
    criterion(
      'INFRASTRUCTURE',
      tier !== null && isReal(tier),
      'at least the shared platform',
      tier === null ? 'none is named' : TIERS[tier],
    ),
  ];
});
