import { missingBudget } from '@causeway/budget/kick-off.ts';
import { missingChecklist } from '@causeway/checklist/kick-off.ts';
import { missingInfrastructure } from '@causeway/hosting/kick-off.ts';
import type { Refusal } from '@causeway/kernel/refusal.ts';
import { missingOwner } from '@causeway/ownership/kick-off.ts';
import type { Problem } from '../forms/problem';
import type { ErrorCode, UserErrorPartsFragment } from '../graphql/generated/graphql';
import type { Draft } from './draft';
import { approvedOf, type Point } from './read';

export const STEPS = ['KO-1', 'KO-2', 'KO-3', 'KO-4'] as const;
export type Step = (typeof STEPS)[number];

/** Which step a refusal of the kick-off is about. */
const stepOf: Partial<Record<ErrorCode, Step>> = {
  CHECKLIST_MISSING: 'KO-1',
  BUDGET_MISSING: 'KO-2',
  INFRASTRUCTURE_MISSING: 'KO-3',
  INFRASTRUCTURE_UNFIT: 'KO-3',
  OWNER_MISSING: 'KO-4',
};

/** KO-1…4: what a kick-off would refuse of the proposal as it stands in its form; null where a step stands. */
export function stepsOf(draft: Draft, point: Point): Record<Step, Refusal | null> {
  return {
    'KO-1': missingChecklist(draft.template === '' ? 0 : 1),
    'KO-2': missingBudget(approvedOf(draft, point)),
    'KO-3': missingInfrastructure(draft.tier || null),
    'KO-4': missingOwner(draft.productionOwner.trim() !== ''),
  };
}

/** A refusal of the kick-off leads to the step that it is about: none of them names a field of its input. */
export const atStep = (refusal: UserErrorPartsFragment): Problem => {
  const step = stepOf[refusal.code];
  return step ? { message: refusal.message, field: ['step', step] } : refusal;
};

/** Whether a step of a POC stands, by what its kick-off would refuse. */
export const missingAt = (missing: readonly UserErrorPartsFragment[], step: Step): UserErrorPartsFragment | null =>
  missing.find(({ code }) => stepOf[code] === step) ?? null;
