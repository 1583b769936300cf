import type { RatioBand } from '@causeway/budget/figures.ts';
import type { Track } from '@causeway/poc/commands.ts';
import type { PocStatus } from '@causeway/poc/state.ts';
import type { FindingCode } from '@causeway/poc/view/findings.ts';
import type { Moment } from '../../moment.ts';
import { LIVE, standsAt, type Values } from '../sql.ts';

/** An amount in minor units: a number where that holds it exactly, with room to add another. */
export type Amount = number | bigint;

/** What one POC adds to the figures of its portfolio, and what filters and groupings look at. */
export interface PocFigures {
  readonly pocId: string;
  readonly slug: string;
  readonly unit: string | null;
  readonly status: PocStatus;
  readonly track: Track;
  readonly position: number;
  readonly readiness: number;
  readonly gateOpen: boolean;
  readonly ownerIds: readonly string[];
  readonly productionOwner: string | null;
  readonly findings: readonly FindingCode[];
  readonly total: number;
  readonly roundWeek: string;
  readonly round: readonly number[];
  /** Of the seven areas, in their order. */
  readonly areaReadiness: readonly (number | null)[];
  readonly areaScored: readonly number[];
  readonly areaStale: readonly number[];
  readonly areaTotal: readonly number[];
  readonly currency: string;
  readonly band: RatioBand;
  readonly pocApproved: Amount;
  readonly pocSpent: Amount;
  readonly productionApproved: Amount;
  readonly productionSpent: Amount;
  readonly hardeningEstimate: Amount;
  readonly shortfall: Amount;
  readonly exposureLow: Amount;
  readonly exposureHigh: Amount;
  readonly saved: Amount | null;
  readonly expectedPerYear: Amount | null;
  readonly measuredPerYear: Amount | null;
  readonly proven: boolean | null;
}

/** Every property with what it is read from; amounts come as text, for JSON's numbers do not hold them all. */
const COLUMNS: Readonly<Record<keyof PocFigures, string>> = {
  pocId: 's.poc_id::text',
  slug: 'p.slug',
  unit: 'p.unit',
  status: 's.status',
  track: 's.track',
  position: 's.position',
  readiness: 's.readiness',
  gateOpen: 's.gate_open',
  ownerIds: 's.owner_ids',
  productionOwner: 's.production_owner',
  findings: 's.findings',
  total: 's.total',
  roundWeek: 's.round_week',
  round: 's.round',
  areaReadiness: 's.area_readiness',
  areaScored: 's.area_scored',
  areaStale: 's.area_stale',
  areaTotal: 's.area_total',
  currency: 'b.currency',
  band: 'b.band',
  pocApproved: 'b.poc_approved::text',
  pocSpent: 'b.poc_spent::text',
  productionApproved: 'b.production_approved::text',
  productionSpent: 'b.production_spent::text',
  hardeningEstimate: 'b.hardening_estimate::text',
  shortfall: 'b.shortfall::text',
  exposureLow: 'b.exposure_low::text',
  exposureHigh: 'b.exposure_high::text',
  saved: 'b.saved::text',
  expectedPerYear: "v.expected_per_year->>'minorUnits'",
  measuredPerYear: "v.measured_per_year->>'minorUnits'",
  proven: 'v.proven',
};
const NAMES = Object.keys(COLUMNS) as (keyof PocFigures)[];
const AMOUNTS = new Set(NAMES.filter((name) => COLUMNS[name].endsWith('::text') || COLUMNS[name].includes('->>')));
AMOUNTS.delete('pocId');

/** An expression: what the POCs that a condition on `s` (standing) lets through add at a moment, by their ids, as a JSON list. */
export const pocFiguresJson = (condition: string, most: string, moment: Moment, values: Values): string => {
  const joins = [
    `join ${LIVE}.poc p on p.poc_id = s.poc_id and ${standsAt('p', moment, values)}`,
    `join ${LIVE}.budget b on b.poc_id = s.poc_id and ${standsAt('b', moment, values)}`,
    `left join ${LIVE}.value v on v.poc_id = s.poc_id and ${standsAt('v', moment, values)}`,
  ].join(' ');
  return `to_json(array(select json_build_array(${Object.values(COLUMNS).join(', ')}) from ${LIVE}.standing s ${joins}
    where ${standsAt('s', moment, values)} and ${condition} order by s.poc_id limit ${most})) as figures`;
};

/** Above half of what numbers hold exactly, amounts are kept as integers of any size. */
const MOST_EXACT = 2 ** 52;
const amountFrom = (text: string): Amount => {
  const amount = Number(text);
  return Math.abs(amount) <= MOST_EXACT ? amount : BigInt(text);
};

/** All properties at once: objects of one shape are read many times quicker than those that grew. */
const NOTHING = Object.fromEntries(NAMES.map((name) => [name, null]));

/** One POC of such a list. */
export const pocFiguresFrom = (cells: readonly unknown[]): PocFigures => {
  const found: Record<string, unknown> = { ...NOTHING };
  for (let place = 0; place < NAMES.length; place += 1) {
    const name = NAMES[place]!;
    const cell = cells[place];
    found[name] = cell !== null && AMOUNTS.has(name) ? amountFrom(cell as string) : cell;
  }
  return found as unknown as PocFigures;
};
