import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FeasibilityState, TargetDirection } from '../graphql/generated/graphql';

/** FE-1: whether it works. */
export const feasibilityName: Record<FeasibilityState, MessageDescriptor> = {
  UNTESTED: msg`Not tested yet`,
  SHOWN: msg`Shown: it works`,
  NOT_SHOWN: msg`Not shown`,
};

export const directionName: Record<TargetDirection, MessageDescriptor> = { AT_LEAST: msg`at least`, AT_MOST: msg`at most` };
