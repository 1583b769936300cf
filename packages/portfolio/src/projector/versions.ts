import type { Moment } from '../moment.ts';
import type { Table } from '../tables/table.ts';
import { isSameRow } from './same.ts';

/** A version of a row: from when, until when, and whether the database has it already. */
export interface Version {
  readonly pocId: bigint;
  /** Of one that was taken in as it stood: a moment before. */
  readonly from: Moment;
  /** The newest object that says the same: what the next rendering is most likely to hand in again. */
  row: unknown;
  to: Moment | null;
  isWritten: boolean;
}

/** The versions of one POC that stand open, by table: what was rendered last, and a version for each of its rows, in their order. */
export type OpenRows = Map<string, { readonly source: unknown; readonly versions: readonly Version[] }>;

export interface Closing {
  readonly pocId: bigint;
  readonly from: Moment;
  readonly row: unknown;
  readonly at: Moment;
}

/** What must be written of one table: versions to insert, and ends to set on versions that the database has. */
export interface TableChanges {
  readonly table: Table;
  readonly inserted: Version[];
  readonly closed: Closing[];
}

const rowsOf = (value: unknown): readonly unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

const LONG_AGO: Moment = { position: 0n, clock: 0 };

/** Takes in what stands written without recording anything: how a POC is taken up again. */
export const reopen = (table: Table, pocId: bigint, value: unknown, open: OpenRows): void => {
  const versions = rowsOf(value).map((row): Version => ({ pocId, from: LONG_AGO, row, to: null, isWritten: true }));
  if (versions.length > 0) open.set(table.name, { source: value, versions });
};

/** How many rows that went are passed over, before all are looked up by their keys. */
const FEW = 4;

/** Finds what stood of a row: nearly every one stands behind the one before it, as it stood, or some of them went. */
class InPlace {
  readonly #table: Table;
  readonly #before: readonly Version[];
  #next = 0;
  #found = 0;
  #all: ReadonlyMap<string, Version> | null = null;

  constructor(table: Table, before: readonly Version[]) {
    this.#table = table;
    this.#before = before;
  }

  of(row: unknown): Version | undefined {
    if (this.#found === this.#before.length) return undefined;
    const found = this.#behind(row) ?? this.#byKeys().get(this.#table.keyOf(row));
    if (found !== undefined) this.#found += 1;
    return found;
  }

  #behind(row: unknown): Version | undefined {
    const { keyOf } = this.#table;
    // Most rows of a long list are the same objects, too.
    if (this.#before[this.#next]?.row === row) return this.#before[this.#next++];
    const key = keyOf(row);
    for (let place = this.#next; place < this.#before.length && place <= this.#next + FEW; place += 1)
      if (keyOf(this.#before[place]!.row) === key) {
        this.#next = place + 1;
        return this.#before[place];
      }
    return undefined;
  }

  #byKeys(): ReadonlyMap<string, Version> {
    this.#all ??= new Map(this.#before.map((version) => [this.#table.keyOf(version.row), version]));
    return this.#all;
  }
}

/**
 * Collects what changed over many renderings. A row that says the same is not touched; one that is opened and closed before it was written is
 * written once, closed. Whoever keeps open rows (a rebuild) writes each version a single time, when it ends.
 */
export class Versions {
  readonly #changes = new Map<string, TableChanges>();
  readonly #keepsOpen: boolean;
  /** Rows that wait to be written. */
  size = 0;

  constructor({ keepsOpen = false } = {}) {
    this.#keepsOpen = keepsOpen;
  }

  /** Records what changed in one table of one POC: `value` is all that stands from `at` on, a row, rows, or null. */
  render(table: Table, pocId: bigint, value: unknown, at: Moment, open: OpenRows): void {
    const standing = open.get(table.name);
    // Most of a POC stays the same objects from one rendering to the next.
    if (standing === undefined ? value === null : standing.source === value) return;
    open.set(table.name, { source: value, versions: this.#replace(table, pocId, standing?.versions ?? [], rowsOf(value), at) });
  }

  /** The versions of rows that stand from now on, in place of those that stood before. */
  #replace(table: Table, pocId: bigint, before: readonly Version[], rows: readonly unknown[], at: Moment): readonly Version[] {
    const old = new InPlace(table, before);
    const versions: Version[] = new Array(rows.length);
    let kept = 0;
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place];
      const version = old.of(row);
      if (version !== undefined) kept += 1;
      if (version !== undefined && isSameRow(table, version.row, row)) {
        version.row = row;
        versions[place] = version;
        continue;
      }
      if (version !== undefined) this.#close(table, version, at);
      versions[place] = this.#open(table, pocId, row, at);
    }
    if (kept < before.length) {
      const left = new Set(rows.map(table.keyOf));
      for (const version of before) if (!left.has(table.keyOf(version.row))) this.#close(table, version, at);
    }
    return versions;
  }

  /** Has the open rows of a POC written too: it is put away, or all is at its end. */
  release(tables: readonly Table[], open: OpenRows): void {
    for (const table of tables)
      for (const version of open.get(table.name)?.versions ?? []) {
        if (version.isWritten) continue;
        this.#insert(table, version);
        version.isWritten = true;
      }
  }

  /** Everything that waits, which is written from now on. */
  take(): TableChanges[] {
    const changes = [...this.#changes.values()];
    for (const { inserted } of changes) for (const version of inserted) version.isWritten = true;
    this.#changes.clear();
    this.size = 0;
    return changes;
  }

  #open(table: Table, pocId: bigint, row: unknown, from: Moment): Version {
    const version: Version = { pocId, from, row, to: null, isWritten: false };
    if (!this.#keepsOpen) this.#insert(table, version);
    return version;
  }

  #close(table: Table, version: Version, at: Moment): void {
    if (version.isWritten) {
      this.#of(table).closed.push({ pocId: version.pocId, from: version.from, row: version.row, at });
      this.size += 1;
      return;
    }
    version.to = at;
    if (this.#keepsOpen) this.#insert(table, version);
  }

  #insert(table: Table, version: Version): void {
    this.#of(table).inserted.push(version);
    this.size += 1;
  }

  #of(table: Table): TableChanges {
    let changes = this.#changes.get(table.name);
    if (changes === undefined) {
      changes = { table, inserted: [], closed: [] };
      this.#changes.set(table.name, changes);
    }
    return changes;
  }
}
