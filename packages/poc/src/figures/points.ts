import { AREAS, type Area } from '@causeway/checklist/areas.ts';
import type { ItemStanding } from '@causeway/checklist/standings.ts';
import { type Exact, exact } from './exact.ts';

/** Readiness as exact fractions: over everything, and of each area (null where nothing is left to score). */
export interface Points {
  readonly overall: Exact;
  readonly areas: Readonly<Record<Area, Exact | null>>;
}

/** CL-7, exact: Σ(weight × score) over Σ(weight × 3) of what is not waived; overall 0 if there is none. */
export const pointsOf = (standings: readonly ItemStanding[]): Points => {
  const reached = new Map<Area, number>();
  const most = new Map<Area, number>();
  for (const { item, score, waiver } of standings) {
    if (waiver !== null) continue;
    reached.set(item.area, (reached.get(item.area) ?? 0) + item.weight * (score ?? 0));
    most.set(item.area, (most.get(item.area) ?? 0) + item.weight * 3);
  }
  const sum = (values: Map<Area, number>): number => [...values.values()].reduce((total, value) => total + value, 0);
  const areas = Object.fromEntries(AREAS.map((area) => [area, most.has(area) ? exact(reached.get(area)!, most.get(area)!) : null]));
  return { overall: exact(sum(reached), sum(most) || 1), areas: areas as Record<Area, Exact | null> };
};
