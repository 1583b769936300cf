import { lastFor } from '@causeway/kernel/remember.ts';
import type { CriterionRow } from '../view/gate.ts';
import { budgetCriteria } from './gate/budget.ts';
import { checklistCriteria } from './gate/checklist.ts';
import { drillCriteria } from './gate/drills.ts';
import { feasibilityCriteria } from './gate/feasibility.ts';
import { ownerCriteria } from './gate/owner.ts';
import type { Reading } from './reading.ts';

export interface Gate {
  readonly open: boolean;
  readonly policyVersion: number;
  readonly criteria: readonly CriterionRow[];
}

type Group = readonly CriterionRow[];

const inOrder = lastFor((checklist: Group, feasibility: Group, owner: Group, budget: Group, drills: Group): readonly CriterionRow[] => [
  ...feasibility,
  ...checklist,
  ...owner,
  ...budget,
  ...drills,
]);

/** GA-1: every criterion in its order, each with what was required and what is; open when all are met. */
export const gateOf = (reading: Reading): Gate => {
  const criteria = inOrder(
    checklistCriteria(reading),
    feasibilityCriteria(reading),
    ownerCriteria(reading),
    budgetCriteria(reading),
    drillCriteria(reading),
  );
  return { open: criteria.every(({ met }) => met), policyVersion: reading.policy.version, criteria };
};
