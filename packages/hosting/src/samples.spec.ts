import type { Recorded } from '@causeway/kernel/fact.ts';
import { describeGoldenSamples } from '@causeway/kernel/testing/golden-samples.ts';
import { type HostingEvent, hostingEvents } from './events.ts';
import { evolveHosting, initialHosting } from './evolve.ts';

/** What each makes of the beginning. */
const expected = {
  InfrastructureDeclared: { infrastructure: { tier: 'SHARED_PLATFORM', description: 'ML platform, region north.' } },
  DeliveryNamed: { delivery: { pocTeam: 'Claims Lab', productionTeam: 'Claims IT', productionVendor: null } },
};

describeGoldenSamples(
  new URL('../samples/', import.meta.url),
  hostingEvents,
  (fact) => evolveHosting(initialHosting, fact as Recorded<HostingEvent>),
  expected,
);
