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

/** The versions of one POC that stand open, by table and key. */
export type OpenRows = Map<string, { source: unknown; readonly rows: Map<string, Version> }>;

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
  const rows = new Map<string, Version>();
  for (const row of rowsOf(value)) rows.set(table.keyOf(row), { pocId, from: at, row, to: null, isWritten: true });
  if (rows.size > 0) open.set(table.name, { source: value, rows });
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
    let standing = open.get(table.name);
    // Most of a POC stays the same objects from one rendering to the next.
    if (standing?.source === value && value !== null) return;
    const rows = rowsOf(value);
    if (standing === undefined) {
      if (rows.length === 0) return;
      standing = { source: null, rows: new Map() };
      open.set(table.name, standing);
    }
    const before = rowsOf(standing.source);
    standing.source = value;
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place];
      // Most rows of a long list too.
      if (before[place] === row) continue;
      const key = table.keyOf(row);
      const standingRow = standing.rows.get(key);
      if (standingRow !== undefined) {
        if (isSameRow(table, standingRow.row, row)) {
          standingRow.row = row;
          continue;
        }
        this.#close(table, standingRow, at);
      }
      standing.rows.set(key, this.#open(table, pocId, row, at));
    }
    if (standing.rows.size === rows.length) return;
    const left = new Set(standing.rows.keys());
    for (const row of rows) left.delete(table.keyOf(row));
    for (const key of left) {
      this.#close(table, standing.rows.get(key)!, at);
      standing.rows.delete(key);
    }
  }

  /** Has the open rows of a POC written too: it is put away, or all is at its end. */
  release(tables: readonly Table[], open: OpenRows): void {
    for (const table of tables)
      for (const version of open.get(table.name)?.rows.values() ?? []) {
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
