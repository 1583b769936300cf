import type { Instant } from '@causeway/kernel/calendar.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import { exposureOf } from './figures/exposure.ts';
import { forecastFrom } from './figures/forecast.ts';
import { gateOf } from './figures/gate.ts';
import { nextInstant } from './figures/next-instant.ts';
import { type Reading, readAt } from './figures/reading.ts';
import { type EndedWeek, endedWeeks } from './figures/weeks.ts';
import type { Policy } from './policy.ts';
import { itemRows, reviewRows, scoreRows, waiverRows } from './render/checklist-rows.ts';
import { findingRows } from './render/finding-rows.ts';
import { memberRows, ownerRows } from './render/people-rows.ts';
import { pocRow } from './render/poc-row.ts';
import { decisionRows, drillRows, pilotRows, spendRows } from './render/record-rows.ts';
import { siblingRow } from './render/sibling-row.ts';
import { standingRow } from './render/standing-row.ts';
import { stepRows } from './render/step-rows.ts';
import { feasibilityRow, valueRow } from './render/worth-rows.ts';
import { finalDecision, type PocState } from './state.ts';
import type { WeekRow } from './view/checklist.ts';
import type { FindingRow } from './view/findings.ts';
import type { BudgetRow } from './view/money.ts';
import type { Carried, Rendered } from './view.ts';

const weekRows = lastFor((weeks: readonly EndedWeek[]): readonly WeekRow[] => weeks.map(({ row }) => row));

const forecast = lastFor(forecastFrom);
const budgetRow = lastFor(
  (budget: Reading['budget'], findings: readonly FindingRow[]): BudgetRow => ({
    ...budget,
    exposure: exposureOf(findings, budget.currency),
  }),
);

/** What the first rendering of a POC carries. */
export const nothingCarried: Carried = { since: {}, kept: null };

/**
 * What a POC looks like at one clock, and the next instant at which time alone may change that. GA-2: a decided POC follows its facts
 * and the clock under the policy that was in force when it was decided.
 */
export const render = (state: PocState, policyNow: Policy, clock: Instant, carried: Carried): Rendered => {
  const policy = finalDecision(state)?.policy ?? policyNow;
  const reading = readAt(state, policy, clock);
  const gate = gateOf(reading);
  const findings = findingRows(reading, carried);
  const weeks = endedWeeks(state.checklist, reading.week, reading.today);
  const isReady = gate.criteria.some(({ code, met }) => code === 'OVERALL_READINESS' && met);
  return {
    view: {
      poc: pocRow(state),
      standing: standingRow(reading, gate, findings.rows),
      budget: budgetRow(reading.budget, findings.rows),
      feasibility: feasibilityRow(state.feasibility),
      value: valueRow(reading),
      infrastructure: state.hosting.infrastructure,
      delivery: state.hosting.delivery,
      sibling: siblingRow(reading),
      forecast: forecast(weeks, policy.overall, isReady),
      item: itemRows(state.checklist.items),
      score: scoreRows(reading.standings),
      waiver: waiverRows(reading.standings),
      week: weekRows(weeks),
      finding: findings.rows,
      criterion: gate.criteria,
      step: stepRows(reading.way),
      owner: ownerRows(state),
      member: memberRows(state),
      drill: drillRows(state, policy),
      review: reviewRows(state.checklist.reviews),
      spend: spendRows(state.budget.spends),
      pilot: pilotRows(state.pilot),
      decision: decisionRows(state.decisions),
    },
    next: nextInstant(reading),
    carried: findings.carried,
  };
};
