import type { FeasibilityState } from '@causeway/feasibility/evolve.ts';
import { feasibilityOf, isValueProven } from '@causeway/feasibility/figures.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import { atLeast, exactOf } from '../figures/exact.ts';
import type { Reading } from '../figures/reading.ts';
import type { FeasibilityRow, ValueRow } from '../view/worth.ts';

/** FE-1: does it work: shown beside readiness, never mixed with it. */
export const feasibilityRow = lastFor(
  (feasibility: FeasibilityState): FeasibilityRow => ({
    state: feasibilityOf(feasibility),
    measure: feasibility.measure,
    value: feasibility.newest?.value ?? null,
    measuredOn: feasibility.newest?.on ?? null,
    evidence: feasibility.newest?.evidence ?? [],
  }),
);

/** MO-7: what it is worth, and whether monitoring is good enough to believe it. */
export const valueRow = ({ state: { feasibility }, areas, policy }: Reading): ValueRow =>
  value(feasibility, areas.MONITORING !== null && atLeast(areas.MONITORING, exactOf(policy.perArea)));

const value = lastFor(
  (feasibility: FeasibilityState, monitoringReaches: boolean): ValueRow => ({
    expectedPerYear: feasibility.expectedPerYear,
    measuredPerYear: feasibility.newestValue?.value ?? null,
    measuredOn: feasibility.newestValue?.on ?? null,
    proven: isValueProven(feasibility, monitoringReaches),
    evidence: feasibility.newestValue?.evidence ?? [],
  }),
);
