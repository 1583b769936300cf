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

/** Σ(weight × score) ÷ Σ(weight × 3) of what is counted; null of nothing. */
class Share {
  reached = 0;
  most = 0;
  add(weight: number, score: number | null): void {
    this.reached += weight * (score ?? 0);
    this.most += weight * 3;
  }
  value(): number | null {
    return this.most === 0 ? null : this.reached / this.most;
  }
}

/** CL-7: readiness over the items that are not waived, unscored ones as 0; overall 0 if there is none. The first in order is the weakest among equals. */
export const readinessOf = (standings: readonly ItemStanding[]): Readiness => {
  const overall = new Share();
  const shares = new Map(AREAS.map((area) => [area, { share: new Share(), scored: 0, stale: 0, total: 0 }]));
  let disputed = 0;
  for (const { item, score, fresh, waiver, disputed: isDisputed } of standings) {
    if (waiver !== null) continue;
    const of = shares.get(item.area)!;
    overall.add(item.weight, score);
    of.share.add(item.weight, score);
    of.total += 1;
    if (score !== null) of.scored += 1;
    if (score !== null && !fresh) of.stale += 1;
    if (isDisputed) disputed += 1;
  }
  const areas = AREAS.map((area) => {
    const { share, ...counts } = shares.get(area)!;
    return { area, readiness: share.value(), ...counts };
  });
  return {
    overall: overall.value() ?? 0,
    scored: areas.reduce((sum, { scored }) => sum + scored, 0),
    stale: areas.reduce((sum, { stale }) => sum + stale, 0),
    total: areas.reduce((sum, { total }) => sum + total, 0),
    disputed,
    areas,
    weakest: weakestOf(areas),
  };
};

const weakestOf = (areas: readonly AreaReadiness[]): Area | null => {
  let weakest: AreaReadiness | null = null;
  for (const each of areas) if (each.readiness !== null && (weakest === null || each.readiness < weakest.readiness!)) weakest = each;
  return weakest?.area ?? null;
};
