import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PocStatus, Track } from '../graphql/generated/graphql';

export const statusName: Record<PocStatus, MessageDescriptor> = {
  PROPOSED: msg`Proposed`,
  RUNNING: msg`Running`,
  GRADUATED: msg`Graduated`,
  STOPPED: msg`Stopped`,
};

export const trackName: Record<Track, MessageDescriptor> = {
  PRODUCTION_BOUND: msg`Production-bound`,
  RESEARCH: msg`Research`,
};
