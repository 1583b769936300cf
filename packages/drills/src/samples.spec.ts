import type { Recorded } from '@causeway/kernel/fact.ts';
import { describeGoldenSamples } from '@causeway/kernel/testing/golden-samples.ts';
import { type DrillEvent, drillEvents } from './events.ts';
import { evolveDrills, initialDrills } from './evolve.ts';

/** What each makes of the beginning. */
const expected = {
  DrillRecorded: { recorded: 1, newest: { TUESDAY_MORNING: { passed: true, ranOn: '2026-11-03', place: 0 } } },
};

describeGoldenSamples(
  new URL('../samples/', import.meta.url),
  drillEvents,
  (fact) => evolveDrills(initialDrills, fact as Recorded<DrillEvent>),
  expected,
);
