import { feasibilityOf } from '@causeway/feasibility/figures.ts';
import { addDays, mondayOn, startOfDay } from '@causeway/kernel/calendar.ts';
import { isOverdue } from '@causeway/kernel/life.ts';
import { display } from '@causeway/kernel/money.ts';
import { day, dayAt } from '../wording.ts';
import { exactly, type FindingRule } from './finding.ts';

/** WEEK_MISSED: the last ended ISO week that counts has no score. */
export const weekMissed: FindingRule = {
  code: 'WEEK_MISSED',
  severity: 'WARNING',
  boundOnly: true,
  open: ({ lastEnded }) =>
    lastEnded.counts && !lastEnded.isScored
      ? { message: `Nothing was scored for ${lastEnded.week}.`, remedy: 'Score the checklist every week; this week counts from now on.' }
      : null,
};

/** WEEK_PARTIAL: that week has some scores, but is not complete (CL-9). */
export const weekPartial: FindingRule = {
  code: 'WEEK_PARTIAL',
  severity: 'INFO',
  boundOnly: true,
  open: ({ lastEnded }) =>
    lastEnded.counts && lastEnded.isScored && !lastEnded.isComplete
      ? { message: `Not every item was scored or confirmed for ${lastEnded.week}.`, remedy: 'Score or confirm every item each week.' }
      : null,
};

/** DECISION_OVERDUE: past the day the decision was due, undecided. */
export const decisionOverdue: FindingRule = {
  code: 'DECISION_OVERDUE',
  severity: 'WARNING',
  boundOnly: false,
  open: ({ state, clock, zone }) =>
    state.decisionDueOn !== null && isOverdue(state.decisionDueOn, clock, zone)
      ? { message: `The decision was due on ${day(state.decisionDueOn)}.`, remedy: 'Graduate it, stop it, or extend it with a reason.' }
      : null,
};

/** QUIET_DEATH: feasibility SHOWN, and the newest event was recorded before the Monday four weeks before this week's. */
export const quietDeath: FindingRule = {
  code: 'QUIET_DEATH',
  severity: 'CRITICAL',
  boundOnly: true,
  open: ({ state, today, zone, budget }) => {
    const { newest } = state.feasibility;
    if (newest === null || feasibilityOf(state.feasibility) !== 'SHOWN') return null;
    if (state.lastChangedAt >= startOfDay(addDays(mondayOn(today), -28), zone)) return null;
    return {
      message: `It worked on ${day(newest.on)}; nothing since ${dayAt(state.lastChangedAt, zone)}, with ${display(budget.poc.spent)} spent.`,
      remedy: 'Decide: harden it, or stop it with what was learned.',
      exposure: exactly(budget.poc.spent),
    };
  },
};
