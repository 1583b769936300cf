import type { RatioBand } from '@causeway/budget/figures.ts';
import { addWeeks, type IsoWeek } from '@causeway/kernel/calendar.ts';
import type { Track } from '@causeway/poc/commands.ts';
import type { PocStatus } from '@causeway/poc/state.ts';
import type { FindingCode } from '@causeway/poc/view/findings.ts';
import { searchPatterns } from '../search.ts';
import { GROUPINGS, type PocGroupKey } from './grouping.ts';
import { roundFigure } from './round-figure.ts';
import type { Values } from './sql.ts';

/** The contract's PocFilter; all given conditions hold together. */
export interface PocFilter {
  readonly status?: readonly PocStatus[] | null;
  readonly track?: readonly Track[] | null;
  readonly unit?: readonly string[] | null;
  readonly band?: readonly RatioBand[] | null;
  readonly slug?: readonly string[] | null;
  /** One of the groups that the POCs fall into; its key is null for those that have none. */
  readonly group?: PocGroupKey | null;
  readonly finding?: readonly FindingCode[] | null;
  readonly gateOpen?: boolean | null;
  /** Opaque id of a person who holds any of the three owner roles. */
  readonly ownerId?: string | null;
  readonly readinessBelow?: number | null;
  readonly search?: string | null;
  /** CL-9: not every item was scored for this week, one of the two that are open at the moment read. */
  readonly incompleteIn?: IsoWeek | null;
  readonly changedAfter?: bigint | null;
}

/** The filter as conditions on `p` (poc), `s` (standing) and `b` (budget). */
export const conditionsOf = (filter: PocFilter, values: Values): string[] => {
  const conditions: string[] = [];
  const when = <Value>(value: Value | null | undefined, condition: (placeholder: string) => string, sent: unknown = value) => {
    if (value !== null && value !== undefined) conditions.push(condition(values.add(sent)));
  };
  when(filter.status, (v) => `s.status = any(${v}::text[])`);
  when(filter.track, (v) => `s.track = any(${v}::text[])`);
  when(filter.unit, (v) => `p.unit = any(${v}::text[])`);
  when(filter.slug, (v) => `p.slug = any(${v}::text[])`);
  when(filter.band, (v) => `b.band = any(${v}::text[])`);
  when(filter.group, (v) => `${GROUPINGS[filter.group!.by].key} is not distinct from ${v}::text`, filter.group?.key ?? null);
  when(filter.finding, (v) => `s.findings && ${v}::text[]`);
  when(filter.gateOpen, (v) => `s.gate_open = ${v}::boolean`);
  when(filter.ownerId, (v) => `s.owner_ids @> array[${v}::text]`);
  when(filter.readinessBelow, (v) => `s.readiness < ${v}::double precision`);
  when(filter.changedAfter, (v) => `s.position > ${v}::bigint`, filter.changedAfter?.toString());
  if (filter.incompleteIn != null) {
    const [week, next] = [values.add(filter.incompleteIn), values.add(addWeeks(filter.incompleteIn, 1))];
    conditions.push(`${roundFigure('complete', week, next)} = 0`);
  }
  for (const pattern of searchPatterns(filter.search ?? '')) conditions.push(`p.search like ${values.add(pattern)}`);
  return conditions;
};
