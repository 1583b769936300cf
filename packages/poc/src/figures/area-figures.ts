import type { AreaReadiness } from '@causeway/checklist/readiness.ts';
import type { StandingRow } from '../view/poc.ts';

/** CL-7: the seven areas as rows hold them: which is which is told by their place. */
export const areaFigures = (areas: readonly AreaReadiness[]): StandingRow['areas'] =>
  areas.map(({ readiness, scored, stale, total }) => ({ readiness, scored, stale, total }));
