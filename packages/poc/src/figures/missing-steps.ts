import { missingBudget } from '@causeway/budget/kick-off.ts';
import { missingChecklist } from '@causeway/checklist/kick-off.ts';
import { missingInfrastructure } from '@causeway/hosting/kick-off.ts';
import type { Refusal } from '@causeway/kernel/refusal.ts';
import { missingOwner } from '@causeway/ownership/kick-off.ts';
import { ownerOf } from '../authorize.ts';
import type { PocState } from '../state.ts';

/** KO-1…4: each of the four steps that does not stand, in their order. */
export const missingSteps = (state: PocState): readonly Refusal[] =>
  [
    missingChecklist(state.checklist.items.length),
    missingBudget(state.budget.approved),
    missingInfrastructure(state.hosting.infrastructure?.tier),
    missingOwner(ownerOf(state) !== null),
  ].filter((reason) => reason !== null);

/** What a kick-off would refuse now: research starts without the four (TR-2), and what runs or is withdrawn lacks nothing any more. */
export const missingForKickOff = (state: PocState): readonly Refusal[] =>
  state.status === 'PROPOSED' && state.track === 'PRODUCTION_BOUND' ? missingSteps(state) : [];
