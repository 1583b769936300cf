import type { CriterionRow } from '../view.ts';
import { budgetCriteria } from './gate/budget.ts';
import { checklistCriteria } from './gate/checklist.ts';
import { drillCriteria } from './gate/drills.ts';
import { feasibilityCriterion } from './gate/feasibility.ts';
import { ownerCriteria } from './gate/owner.ts';
import type { Reading } from './reading.ts';

export interface Gate {
  readonly open: boolean;
  readonly policyVersion: number;
  readonly criteria: readonly CriterionRow[];
}

/** GA-1: every criterion in its order, each with what was required and what is; open when all are met. */
export const gateOf = (reading: Reading): Gate => {
  const criteria = [
    feasibilityCriterion(reading),
    ...checklistCriteria(reading),
    ...ownerCriteria(reading),
    ...budgetCriteria(reading),
    ...drillCriteria(reading),
  ].map((criterion, place) => ({ place, ...criterion }));
  return { open: criteria.every(({ met }) => met), policyVersion: reading.policy.version, criteria };
};
