import { feasibilityOf, isValueProven } from '@causeway/feasibility/figures.ts';
import { atLeast, exactOf } from '../figures/exact.ts';
import type { Reading } from '../figures/reading.ts';
import type { FeasibilityRow, ValueRow } from '../view/worth.ts';

/** FE-1: does it work: shown beside readiness, never mixed with it. */
export const feasibilityRow = ({ state: { feasibility } }: Reading): FeasibilityRow => ({
  state: feasibilityOf(feasibility),
  measure: feasibility.measure,
  value: feasibility.newest?.value ?? null,
  measuredOn: feasibility.newest?.on ?? null,
  evidence: feasibility.newest?.evidence ?? [],
});

/** MO-7: what it is worth, and whether monitoring is good enough to believe it. */
export const valueRow = ({ state: { feasibility }, areas, policy }: Reading): ValueRow => ({
  expectedPerYear: feasibility.expectedPerYear,
  measuredPerYear: feasibility.newestValue?.value ?? null,
  measuredOn: feasibility.newestValue?.on ?? null,
  proven: isValueProven(feasibility, areas.MONITORING !== null && atLeast(areas.MONITORING, exactOf(policy.perArea))),
  evidence: feasibility.newestValue?.evidence ?? [],
});
