import type { Recorded } from '@causeway/kernel/fact.ts';
import { describeGoldenSamples } from '@causeway/kernel/testing/golden-samples.ts';
import { type FeasibilityEvent, feasibilityEvents } from './events.ts';
import { evolveFeasibility, initialFeasibility } from './evolve.ts';

/** What each makes of the beginning. */
const expected = {
  FeasibilityRecorded: { newest: { value: 0.93, on: '2026-11-20', evidence: ['https://wiki.example/eval/12'] } },
  ValueRecorded: { newestValue: { value: { minorUnits: '18000000' }, on: '2026-11-20' } },
};

describeGoldenSamples(
  new URL('../samples/', import.meta.url),
  feasibilityEvents,
  (fact) => evolveFeasibility(initialFeasibility, fact as Recorded<FeasibilityEvent>),
  expected,
);
