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
