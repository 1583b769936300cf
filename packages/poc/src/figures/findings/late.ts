import type { PocState } from '../../state.ts';
import { day, dayAt } from '../wording.ts';
import { countedFrom } from './areas-later.ts';
import type { FindingRule } from './finding.ts';

/** A step taken for the first time by a command after the one that made the POC run; stays, and names both days. */
const late = (code: FindingRule['code'], key: keyof PocState['firsts'], what: string, remedy: string): FindingRule => ({
  code,
  severity: 'INFO',
  boundOnly: true,
  open: ({ state, zone }) => {
    const first = state.firsts[key];
    const start = countedFrom({ state, zone });
    if (!first?.late || start === null) return null;
    return { message: `${what} on ${dayAt(first.at, zone)}, after the start on ${day(start)}.`, remedy };
  },
});

const NEXT_TIME = 'Nothing closes this: it stays on record, so that the next POC begins with it.';

export const checklistLate = late('CHECKLIST_LATE', 'checklist', 'The checklist was written', NEXT_TIME);
export const budgetLate = late('BUDGET_LATE', 'productionBudget', 'Money for production was first approved', NEXT_TIME);
export const ownerLate = late('OWNER_LATE', 'productionOwner', 'A production owner was first named', NEXT_TIME);
/** TR-2: what was not in scope from week one seldom ships. */
export const scopedLate = late('SCOPED_LATE', 'scoped', 'It was scoped for production', NEXT_TIME);
