import type { StopReason } from '../graphql/generated/graphql';

/** DE-2: the four reasons in their order; the first two count as a success once feasibility was tested, being overtaken or abandoned does not. */
export const STOP_REASONS: readonly { readonly reason: StopReason; readonly mayCount: boolean }[] = [
  { reason: 'NOT_WORTH_PRODUCTION_COST', mayCount: true },
  { reason: 'NOT_FEASIBLE', mayCount: true },
  { reason: 'OVERTAKEN', mayCount: false },
  { reason: 'ABANDONED', mayCount: false },
];
