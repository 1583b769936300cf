import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Envelope, SiblingState } from '../graphql/generated/graphql';

/** MO-1: the two envelopes. */
export const envelopeName: Record<Envelope, MessageDescriptor> = { POC: msg`POC`, PRODUCTION: msg`Production` };

/** KO-6: how far the production sibling is. */
export const siblingName: Record<SiblingState, MessageDescriptor> = {
  WAITING: msg`open, waiting for the decision`,
  STARTED: msg`started`,
  CLOSED: msg`closed`,
};
