import { AREAS, type Area } from './areas.ts';
import type { ItemStanding } from './standings.ts';

export interface AreaReadiness {
  readonly area: Area;
  /** null where nothing is left to score. */
  readonly readiness: number | null;
  readonly scored: number;
  /** Of those, the ones that nobody confirmed lately (CL-4). */
  readonly stale: number;
  readonly total: number;
}

export interface Readiness {
  readonly overall: number;
  /** Of items not waived; `stale` are scored but not fresh. */
  readonly scored: number;
  readonly stale: number;
  readonly total: number;
  readonly disputed: number;
  /** All seven, in their order. */
  readonly areas: readonly AreaReadiness[];
  readonly weakest: Area | null;
}

/** What is counted of items, of an area or of all. */
class Counted {
  scored = 0;
  stale = 0;
  total = 0;
  #reached = 0;
  #most = 0;

  add({ item: { weight }, score, fresh }: ItemStanding): void {
    this.total += 1;
    if (score !== null) this.scored += 1;
    if (score !== null && !fresh) this.stale += 1;
    this.#reached += weight * (score ?? 0);
    this.#most += weight * 3;
  }

  /** Σ(weight × score) ÷ Σ(weight × 3); null of nothing. */
  get readiness(): number | null {
    return this.#most === 0 ? null : this.#reached / this.#most;
  }
}

/** CL-7: readiness over the items that are not waived, unscored ones as 0; overall 0 if there is none. The first in order is the weakest among equals. */
export const readinessOf = (standings: readonly ItemStanding[]): Readiness => {
  const all = new Counted();
  const byArea = AREAS.map(() => new Counted());
  let disputed = 0;
  for (const standing of standings) {
    if (standing.waiver !== null) continue;
    all.add(standing);
    byArea[AREAS.indexOf(standing.item.area)]!.add(standing);
    if (standing.disputed) disputed += 1;
  }
  const { scored, stale, total } = all;
  const areas = byArea.map(({ readiness, scored, stale, total }, place) => ({ area: AREAS[place]!, readiness, scored, stale, total }));
  return { overall: all.readiness ?? 0, scored, stale, total, disputed, areas, weakest: weakestOf(areas) };
};

const weakestOf = (areas: readonly AreaReadiness[]): Area | null => {
  let weakest: AreaReadiness | null = null;
  for (const each of areas) if (each.readiness !== null && (weakest === null || each.readiness < weakest.readiness!)) weakest = each;
  return weakest?.area ?? null;
};
