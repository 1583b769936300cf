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
  const reached = AREAS.map(() => 0);
  const most = AREAS.map(() => 0);
  let [all, mostOfAll] = [0, 0];
  for (const { item, score, waiver } of standings) {
    if (waiver !== null) continue;
    const place = AREAS.indexOf(item.area);
    const points = item.weight * (score ?? 0);
    reached[place]! += points;
    most[place]! += item.weight * 3;
    all += points;
    mostOfAll += item.weight * 3;
  }
  const areas = Object.fromEntries(AREAS.map((area, place) => [area, most[place]! > 0 ? exact(reached[place]!, most[place]!) : null]));
  return { overall: exact(all, mostOfAll || 1), areas: areas as Record<Area, Exact | null> };
};
