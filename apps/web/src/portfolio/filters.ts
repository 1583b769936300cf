import type { FindingCode, PocFilter, PocStatus, RatioBand, Track } from '../graphql/generated/graphql';
import { bands } from '../vocabulary/bands';
import { findingName } from '../vocabulary/findings';
import { statusName, trackName } from '../vocabulary/statuses';

/** Which POCs are shown: everything that is set must hold, and of a list any one. */
export interface Filters {
  readonly search: string;
  readonly status: readonly PocStatus[];
  readonly track: readonly Track[];
  readonly unit: readonly string[];
  readonly finding: readonly FindingCode[];
  readonly band: readonly RatioBand[];
  readonly gate: 'open' | 'shut' | undefined;
  /** An opaque id of a person. */
  readonly owner: string | undefined;
  /** A share: POCs whose readiness is below it. */
  readonly below: number | undefined;
}

/** The same as texts of the address; a list stands there as its name once for each member. */
export interface FilterAddress {
  readonly search?: string;
  readonly status?: readonly string[];
  readonly track?: readonly string[];
  readonly unit?: readonly string[];
  readonly finding?: readonly string[];
  readonly band?: readonly string[];
  readonly gate?: string;
  readonly owner?: string;
  readonly below?: string;
}

export const noFilters: Filters = {
  search: '',
  status: [],
  track: [],
  unit: [],
  finding: [],
  band: [],
  gate: undefined,
  owner: undefined,
  below: undefined,
};

/** The longest search that the field takes. */
export const searchLimit = 200;
/** What the server takes of a unit, and more of them than anybody picks. */
const unitLimit = 500;
const mostPicked = 50;

/** Reads the address; what it does not know is left out rather than shown as an error. */
export function readFilters(raw: Record<string, unknown>): Filters {
  const search = textOf(raw.search).slice(0, searchLimit);
  const gate = textOf(raw.gate);
  const owner = textOf(raw.owner);
  const below = Number(textOf(raw.below));
  return {
    search: search.trim() ? search : '',
    status: known(raw.status, statusName),
    track: known(raw.track, trackName),
    unit: listOf(raw.unit).filter((unit) => unit.trim() && unit.length <= unitLimit),
    finding: known(raw.finding, findingName),
    band: known(raw.band, bands),
    gate: gate === 'open' || gate === 'shut' ? gate : undefined,
    owner: /^[\w-]{1,200}$/.test(owner) ? owner : undefined,
    below: below > 0 && below <= 1 ? below : undefined,
  };
}

/** The shortest address of what is set; the order of a list's members is the reader's. */
export function filterAddress({ search, status, track, unit, finding, band, gate, owner, below }: Filters): FilterAddress {
  return {
    ...(search.trim() && { search }),
    ...(status.length > 0 && { status }),
    ...(track.length > 0 && { track }),
    ...(unit.length > 0 && { unit }),
    ...(finding.length > 0 && { finding }),
    ...(band.length > 0 && { band }),
    ...(gate && { gate }),
    ...(owner && { owner }),
    ...(below !== undefined && { below: String(below) }),
  };
}

/** The filter as the contract takes it; undefined where nothing is set, so that the same answer is remembered as the same. */
export function pocFilter({ search, status, track, unit, finding, band, gate, owner, below }: Filters): PocFilter | undefined {
  const filter: PocFilter = {
    ...(search.trim() && { search: search.trim() }),
    ...(status.length > 0 && { status: [...status] }),
    ...(track.length > 0 && { track: [...track] }),
    ...(unit.length > 0 && { unit: [...unit] }),
    ...(finding.length > 0 && { finding: [...finding] }),
    ...(band.length > 0 && { band: [...band] }),
    ...(gate && { gateOpen: gate === 'open' }),
    ...(owner && { ownerId: owner }),
    ...(below !== undefined && { readinessBelow: below }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** How many of the filters are set, the search aside. */
export function countSet({ status, track, unit, finding, band, gate, owner, below }: Filters): number {
  const lists = [status, track, unit, finding, band].filter((list) => list.length > 0).length;
  return lists + [gate, owner, below].filter((value) => value !== undefined).length;
}

/** Whether two filters ask the same. */
export function isSame(one: Filters, other: Filters): boolean {
  return JSON.stringify(pocFilter(one)) === JSON.stringify(pocFilter(other));
}

/** A list with a member more, or with one less. */
export function toggled<Member>(list: readonly Member[], member: Member): readonly Member[] {
  return list.includes(member) ? list.filter((other) => other !== member) : [...list, member];
}

function textOf(raw: unknown): string {
  if (Array.isArray(raw)) return textOf(raw[0]);
  return typeof raw === 'string' ? raw : '';
}

function listOf(raw: unknown): string[] {
  const all = (Array.isArray(raw) ? raw : [raw]).filter((each) => typeof each === 'string');
  return [...new Set(all)].slice(0, mostPicked);
}

function known<Key extends string>(raw: unknown, names: Record<Key, unknown>): Key[] {
  return listOf(raw).filter((each): each is Key => Object.hasOwn(names, each));
}
