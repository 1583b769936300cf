import type { Recorded } from '@causeway/kernel/fact.ts';
import { describeGoldenSamples } from '@causeway/kernel/testing/golden-samples.ts';
import { type OwnershipEvent, ownershipEvents } from './events.ts';
import { evolveOwnership, initialOwnership } from './evolve.ts';

/** What each makes of the beginning. */
const expected = {
  OwnerNamed: { owners: { PRODUCTION_OWNER: { person: '22222222-2222-4222-8222-222222222222', namedAt: '1', accepted: false } } },
  OwnerChanged: { owners: { PRODUCTION_OWNER: { person: '33333333-3333-4333-8333-333333333333', accepted: false } } },
  // Of an owner who was never named: nothing.
  OwnershipAccepted: { owners: {} },
  TeamChanged: { recordedMembers: ['44444444-4444-4444-8444-444444444444'] },
};

describeGoldenSamples(
  new URL('../samples/', import.meta.url),
  ownershipEvents,
  (fact) => evolveOwnership(initialOwnership, fact as Recorded<OwnershipEvent>),
  expected,
);
