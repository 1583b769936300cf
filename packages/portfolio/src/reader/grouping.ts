export type PocGrouping = 'UNIT' | 'OWNER' | 'TRACK' | 'BAND';

/** One group: what its POCs have in common, null where they have none of it. */
export interface PocGroupKey {
  readonly by: PocGrouping;
  readonly key: string | null;
}

/** What POCs are grouped by: an expression on `p` (poc), `s` (standing) or `b` (budget). */
export const GROUPINGS: Readonly<Record<PocGrouping, { readonly key: string; readonly uses: { poc?: boolean; budget?: boolean } }>> = {
  UNIT: { key: 'p.unit', uses: { poc: true } },
  OWNER: { key: 's.production_owner', uses: {} },
  TRACK: { key: 's.track', uses: {} },
  BAND: { key: 'b.band', uses: { budget: true } },
};
