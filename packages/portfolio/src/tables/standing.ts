import { areas, one } from '../reading.ts';
import { AREA_COUNTS, areaColumns } from './areas.ts';
import { plain, type RowOf, type ViewTable } from './table.ts';

/** A week of the round as four numbers, one week after the other: a page of POCs reads them with every row. */
const roundFigures = ({ scored, ownerScored, complete, reviewed }: RowOf<'standing'>['round'][number]): number[] => [
  scored,
  ownerScored,
  Number(complete),
  Number(reviewed),
];
const roundFrom = (figures: readonly number[]): RowOf<'standing'>['round'] =>
  [0, 4].map((from) => ({
    scored: figures[from]!,
    ownerScored: figures[from + 1]!,
    complete: figures[from + 2] === 1,
    reviewed: figures[from + 3] === 1,
  }));

export const standing: ViewTable<RowOf<'standing'>> = (() => {
  const { plainly: _, ...own } = plain('standing', [], {
    track: 'text',
    status: 'text',
    revision: 'integer',
    position: 'bigint',
    lastChangedAt: 'bigint',
    readiness: 'double precision',
    scored: 'integer',
    stale: 'integer',
    total: 'integer',
    disputed: 'integer',
    catches: 'integer',
    weakest: 'text',
    lastScoredWeek: 'text',
    roundWeek: 'text',
    gateOpen: 'boolean',
    policyVersion: 'integer',
    ownerIds: 'text[]',
    productionOwner: 'text',
    findings: 'text[]',
  });
  return {
    ...own,
    properties: [...own.properties, 'areas', 'round'],
    columns: { ...own.columns, area_readiness: 'double precision[]', ...AREA_COUNTS, round: 'integer[]' },
    toColumns: (row) => ({
      track: row.track,
      status: row.status,
      revision: row.revision,
      position: row.position.toString(),
      last_changed_at: row.lastChangedAt,
      readiness: row.readiness,
      scored: row.scored,
      stale: row.stale,
      total: row.total,
      disputed: row.disputed,
      catches: row.catches,
      weakest: row.weakest,
      last_scored_week: row.lastScoredWeek,
      round_week: row.roundWeek,
      gate_open: row.gateOpen,
      policy_version: row.policyVersion,
      owner_ids: row.ownerIds,
      production_owner: row.productionOwner,
      findings: row.findings,
      ...areaColumns(row.areas),
      round: row.round.flatMap(roundFigures),
    }),
    readings: { ...own.readings, position: one('position', BigInt), areas, round: one('round', roundFrom) },
    indexes: ['readiness, poc_id', 'last_changed_at, poc_id', 'position'],
  };
})();
