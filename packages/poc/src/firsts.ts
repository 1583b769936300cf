import type { Recorded } from '@causeway/kernel/fact.ts';
import { isZero } from '@causeway/kernel/money.ts';
import type { First, PocState } from './state.ts';

type Firsts = PocState['firsts'];

const wasDone: Record<keyof Firsts, (before: PocState, after: PocState) => boolean> = {
  checklist: (_, after) => after.checklist.items.length > 0,
  productionBudget: (_, after) => after.budget.approved.PRODUCTION !== null && !isZero(after.budget.approved.PRODUCTION),
  productionOwner: (_, after) => after.ownership.owners.PRODUCTION_OWNER !== undefined,
  // TR-2: not if it was production-bound when it began to run.
  scoped: (before, after) => before.track === 'RESEARCH' && after.track === 'PRODUCTION_BOUND' && before.ran?.track === 'RESEARCH',
};

/** CHECKLIST_LATE, BUDGET_LATE, OWNER_LATE, SCOPED_LATE: what was done now for the first time, and whether by a later command than the start. */
export const firstsAfter = (before: PocState, after: PocState, fact: Recorded): Firsts => {
  let firsts = before.firsts;
  for (const key of Object.keys(wasDone) as (keyof Firsts)[]) {
    if (firsts[key] || !wasDone[key](before, after)) continue;
    const first: First = { at: fact.recordedAt, late: after.ran !== null && after.ran.commandId !== fact.commandId };
    firsts = { ...firsts, [key]: first };
  }
  return firsts;
};
