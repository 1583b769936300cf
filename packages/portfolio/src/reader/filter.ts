import type { FindingCode, PocStatus, Track } from '@causeway/poc/view.ts';
import { searchPatterns } from '../search.ts';
import type { Values } from './sql.ts';

/** The contract's PocFilter; all given conditions hold together. */
export interface PocFilter {
  readonly status?: readonly PocStatus[] | null;
  readonly track?: readonly Track[] | null;
  readonly unit?: readonly string[] | null;
  readonly finding?: readonly FindingCode[] | null;
  readonly gateOpen?: boolean | null;
  /** Opaque id of a person who holds any of the three owner roles. */
  readonly ownerId?: string | null;
  readonly readinessBelow?: number | null;
  readonly search?: string | null;
  readonly changedAfter?: bigint | null;
}

/** The filter as conditions on `p` (poc) and `s` (standing). */
export const conditionsOf = (filter: PocFilter, values: Values): string[] => {
  const conditions: string[] = [];
  const when = <Value>(value: Value | null | undefined, condition: (placeholder: string) => string, sent: unknown = value) => {
    if (value !== null && value !== undefined) conditions.push(condition(values.add(sent)));
  };
  when(filter.status, (v) => `s.status = any(${v}::text[])`);
  when(filter.track, (v) => `s.track = any(${v}::text[])`);
  when(filter.unit, (v) => `p.unit = any(${v}::text[])`);
  when(filter.finding, (v) => `s.findings && ${v}::text[]`);
  when(filter.gateOpen, (v) => `s.gate_open = ${v}::boolean`);
  when(filter.ownerId, (v) => `s.owner_ids @> array[${v}::text]`);
  when(filter.readinessBelow, (v) => `s.readiness < ${v}::double precision`);
  when(filter.changedAfter, (v) => `s.position > ${v}::bigint`, filter.changedAfter?.toString());
  for (const pattern of searchPatterns(filter.search ?? '')) conditions.push(`p.search like ${values.add(pattern)}`);
  return conditions;
};
