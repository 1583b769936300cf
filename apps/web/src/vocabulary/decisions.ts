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
  NOT_WORTH_PRODUCTION_COST: msg`It works, and production would cost more than it is worth`,
  NOT_FEASIBLE: msg`It does not work`,
  OVERTAKEN: msg`Something else took its place`,
  ABANDONED: msg`It was given up`,
};
