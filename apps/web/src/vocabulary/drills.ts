import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DrillScenario } from '../graphql/generated/graphql';

/** GA-1: the Tuesday mornings that are rehearsed; the last is all three at once and counts for each. */
export const drills: readonly { readonly scenario: DrillScenario; readonly name: MessageDescriptor }[] = [
  { scenario: 'SLOW_MODEL', name: msg`Slow model` },
  { scenario: 'STALE_DATA', name: msg`Stale data` },
  { scenario: 'CUSTOMER_ON_HOLD', name: msg`Customer on hold` },
  { scenario: 'TUESDAY_MORNING', name: msg`Tuesday morning, all three` },
];
