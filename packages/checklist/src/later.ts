import type { ItemStanding } from './standings.ts';

/** What of an item tells whether something was left for later: foretold of an adoption before it is recorded, found of it afterwards. */
export interface Left {
  readonly item: Pick<ItemStanding['item'], 'area' | 'blocking' | 'weight'>;
  readonly waiver: unknown;
  readonly score: number | null;
}

/** AUTH_LATER: the blocking items of authentication, not waived, that nobody has so much as designed. */
export const absentAuthentication = <Standing extends Left>(standings: readonly Standing[]): readonly Standing[] =>
  standings.filter(({ item, waiver, score }) => item.blocking && item.area === 'AUTHENTICATION' && waiver === null && (score ?? 0) < 1);

/** MONITORING_LATER: whether monitoring stands below a third, told in whole numbers; not where nothing of it is left to score. */
export const isBlind = (standings: readonly Left[]): boolean => {
  let reached = 0;
  let weights = 0;
  for (const { item, waiver, score } of standings) {
    if (item.area !== 'MONITORING' || waiver !== null) continue;
    reached += item.weight * (score ?? 0);
    weights += item.weight;
  }
  return reached < weights;
};
