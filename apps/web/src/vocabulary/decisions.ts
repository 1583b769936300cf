import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Decision, StopReason } from '../graphql/generated/graphql';

/** What was decided, as it reads afterwards. */
export const decided: Record<Decision, MessageDescriptor> = {
  GRADUATE: msg`Graduated`,
  STOP: msg`Stopped`,
  EXTEND: msg`Extended`,
};

/** DE-2: why a POC ends. */
export const stopReasonName: Record<StopReason, MessageDescriptor> = {
  NOT_WORTH_PRODUCTION_COST: msg`Not worth the production cost: it works, and would cost more than it brings`,
  NOT_FEASIBLE: msg`Not feasible: it does not work`,
  OVERTAKEN: msg`Overtaken: something else took its place`,
  ABANDONED: msg`Abandoned: it was given up`,
};
