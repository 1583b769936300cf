import type { Moment } from '../moment.ts';
import type { Table } from '../tables.ts';
import { isSameRow } from './same.ts';

/** A version of a row: from when, until when, and whether the database has it already. */
export interface Version {
  readonly pocId: bigint;
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

/** Takes in what stands written without recording anything: how a POC is taken up again. */
export const reopen = (table: Table, pocId: bigint, value: unknown, at: Moment, open: OpenRows): void => {
  const versions = rowsOf(value).map((row): Version => ({ pocId, from: at, row, to: null, isWritten: true }));
  if (versions.length > 0) open.set(table.name, { source: value, versions });
};

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
    const before = standing?.versions ?? [];
    const rows = rowsOf(value);
    const keyAt = (place: number): string => table.keyOf(before[place]!.row);
    let places: Map<string, number> | null = null;
    /** Nearly every row stands where it stood. */
    const placeOf = (key: string, place: number): number | undefined => {
      if (place < before.length && keyAt(place) === key) return place;
      places ??= new Map(before.map((_, each) => [keyAt(each), each]));
      return places.get(key);
    };
    let kept = 0;
    const versions = rows.map((row, place): Version => {
      // Most rows of a long list are the same objects too.
      const old = before[place]?.row === row ? place : placeOf(table.keyOf(row), place);
      if (old === undefined) return this.#open(table, pocId, row, at);
      kept += 1;
      const version = before[old]!;
      if (!isSameRow(table, version.row, row)) {
        this.#close(table, version, at);
        return this.#open(table, pocId, row, at);
      }
      version.row = row;
      return version;
    });
    if (kept < before.length) {
      const left = new Set(rows.map(table.keyOf));
      for (const version of before) if (!left.has(table.keyOf(version.row))) this.#close(table, version, at);
    }
    open.set(table.name, { source: value, versions });
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
      this.#of(table).closed.push({ pocId: version.pocId, row: version.row, at });
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
