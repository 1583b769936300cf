import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GateCriterionCode } from '../graphql/generated/graphql';

/** GA-1: the criteria of the gate. */
export const criterionName: Record<GateCriterionCode, MessageDescriptor> = {
  FEASIBILITY: msg`Feasibility`,
  OVERALL_READINESS: msg`Overall readiness`,
  AREA_READINESS: msg`Area`,
  BLOCKING_ITEMS: msg`Blocking items`,
  WAIVERS: msg`Waivers`,
  OWNER_NAMED: msg`Owner named`,
  OWNER_ACCEPTED: msg`Owner accepted`,
  OWNER_ATTENDANCE: msg`Owner attendance`,
  BUDGET_RATIO: msg`Budget ratio`,
  INFRASTRUCTURE: msg`Infrastructure`,
  DRILL_SLOW_MODEL: msg`Drill: slow model`,
  DRILL_STALE_DATA: msg`Drill: stale data`,
  DRILL_CUSTOMER_ON_HOLD: msg`Drill: customer on hold`,
};

const opens: Record<GateCriterionCode, MessageDescriptor> = {
  FEASIBILITY: msg`State a success measure, measure it, and record a value that meets the target.`,
  OVERALL_READINESS: msg`Raise the items of the roadmap.`,
  AREA_READINESS: msg`Raise items of this area.`,
  BLOCKING_ITEMS: msg`Raise each of these items, or confirm it for this week:`,
  WAIVERS: msg`Do these items, or end their waivers:`,
  OWNER_NAMED: msg`Name a production owner.`,
  OWNER_ACCEPTED: msg`The production owner accepts.`,
  OWNER_ATTENDANCE: msg`The production owner comes to the weekly reviews.`,
  BUDGET_RATIO: msg`Approve more for production.`,
  INFRASTRUCTURE: msg`Move to a shared platform or production grade, and declare it.`,
  DRILL_SLOW_MODEL: msg`Rehearse a slow model, and record that it passed.`,
  DRILL_STALE_DATA: msg`Rehearse stale data, and record that it passed.`,
  DRILL_CUSTOMER_ON_HOLD: msg`Rehearse a customer on hold, and record that it passed.`,
};

const written = msg`Write the checklist.`;
const unwritten = { ...opens, OVERALL_READINESS: written, AREA_READINESS: written, BLOCKING_ITEMS: written };

interface Judged {
  readonly code: GateCriterionCode;
  readonly met: boolean;
  readonly items: readonly string[];
}

/** GA-1: what opens the gate where a criterion is unmet. Blocking items that are unmet, and none of them named, are of a checklist that is not written (MO-4). */
export const opensOf = (criteria: readonly Judged[]): Record<GateCriterionCode, MessageDescriptor> =>
  criteria.some(({ code, met, items }) => code === 'BLOCKING_ITEMS' && !met && items.length === 0) ? unwritten : opens;
