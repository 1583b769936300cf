import type { AreaFigures } from '../reading.ts';
import type { Columns } from './table.ts';

/** A column holds one figure of all seven areas, in their order. */
export const AREA_COUNTS = { area_scored: 'integer[]', area_stale: 'integer[]', area_total: 'integer[]' } as const;

export const areaColumns = (areas: readonly AreaFigures[]): Columns => ({
  area_readiness: areas.map(({ readiness }) => readiness),
  area_scored: areas.map(({ scored }) => scored),
  area_stale: areas.map(({ stale }) => stale),
  area_total: areas.map(({ total }) => total),
});
