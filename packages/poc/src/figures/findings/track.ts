import { display, isZero } from '@causeway/kernel/money.ts';
import { missingSteps } from '../missing-steps.ts';
import type { FindingRule } from './finding.ts';

const STEPS: Record<string, string> = {
  CHECKLIST_MISSING: 'a written checklist',
  BUDGET_MISSING: 'both budgets',
  INFRASTRUCTURE_MISSING: 'named infrastructure',
  INFRASTRUCTURE_UNFIT: 'real infrastructure',
  OWNER_MISSING: 'a production owner',
};

/** BROKEN_MIDDLE (TR-1): production-bound lacking any of KO-1…4, or research with production approved or spent or a production owner. */
export const brokenMiddle: FindingRule = {
  code: 'BROKEN_MIDDLE',
  severity: 'WARNING',
  boundOnly: false,
  open: ({ state, budget: { production } }) => {
    if (state.track === 'PRODUCTION_BOUND') {
      const missing = missingSteps(state).map(({ code }) => STEPS[code]);
      return missing.length === 0
        ? null
        : {
            message: `It is headed for production without ${missing.join(', ')}.`,
            remedy: 'Take the missing steps, or call it research.',
          };
    }
    const signs = [
      !isZero(production.approved) && `${display(production.approved)} approved for production`,
      !isZero(production.spent) && `${display(production.spent)} spent on production`,
      state.ownership.owners.PRODUCTION_OWNER && 'a production owner',
    ].filter(Boolean);
    return signs.length === 0
      ? null
      : {
          message: `It is called research and has ${signs.join(', ')}.`,
          remedy: 'Make it production-bound with all four steps, or take these back.',
        };
  },
};

/** NO_CHECKLIST: none written. */
export const noChecklist: FindingRule = {
  code: 'NO_CHECKLIST',
  severity: 'CRITICAL',
  boundOnly: true,
  open: ({ state }) =>
    state.checklist.items.length > 0
      ? null
      : {
          message: 'No production checklist is written: nothing says what is missing.',
          remedy: 'Write the checklist from a template or item by item.',
        },
};
