import type pg from 'pg';
import { OPEN, quoted } from '../generation.ts';
import type { Moment } from '../moment.ts';
import { ALL_TABLES, type Columns, type Table } from '../tables.ts';
import { hash } from './hash.ts';

/** What of a POC's rows stands open: by table and key, a hash of the row. */
export type Open = Record<string, Record<string, number>>;

interface Version {
  readonly pocId: string;
  readonly columns: Columns;
  readonly from: Moment;
  to: Moment | null;
}

interface Closing {
  readonly pocId: string;
  readonly columns: Columns;
  readonly at: Moment;
}

/**
 * Collects the versions of many renderings, and writes them set by set. A row that did not change is not touched; one that
 * is opened and closed within one collection is written once, closed.
 */
export class Versions {
  readonly #opened = new Map<string, Version[]>();
  readonly #closed = new Map<string, Closing[]>();
  /** Of the rows opened in this collection, the newest of each. */
  readonly #mine = new Map<string, Version>();

  /** Records what changed in one table of one POC: `rows` is all that stands from `at` on. Answers through `open`, which it updates. */
  render(table: Table, pocId: bigint, rows: readonly unknown[], at: Moment, open: Open): void {
    open[table.name] ??= {};
    const standing = open[table.name]!;
    const left = new Set(Object.keys(standing));
    for (const row of rows) {
      const columns = table.toColumns(row);
      const key = JSON.stringify(table.key.map((column) => columns[column]));
      const now = hash(JSON.stringify(columns));
      const before = standing[key];
      left.delete(key);
      if (before === now) continue;
      if (before !== undefined) this.#close(table, pocId, key, at);
      standing[key] = now;
      this.#open(table, pocId, key, columns, at);
    }
    for (const key of left) {
      delete standing[key];
      this.#close(table, pocId, key, at);
    }
  }

  #open(table: Table, pocId: bigint, key: string, columns: Columns, from: Moment): void {
    const version: Version = { pocId: pocId.toString(), columns, from, to: null };
    this.#mine.set(`${table.name}/${pocId}/${key}`, version);
    listOf(this.#opened, table.name).push(version);
  }

  #close(table: Table, pocId: bigint, key: string, at: Moment): void {
    const mine = this.#mine.get(`${table.name}/${pocId}/${key}`);
    if (mine && mine.to === null) {
      mine.to = at;
      return;
    }
    const values = JSON.parse(key) as unknown[];
    const columns = Object.fromEntries(table.key.map((column, place) => [column, values[place]]));
    listOf(this.#closed, table.name).push({ pocId: pocId.toString(), columns, at });
  }

  /** Writes everything within the caller's transaction, and forgets it. */
  async write(client: pg.ClientBase, schema: string): Promise<void> {
    for (const table of ALL_TABLES) {
      const closed = this.#closed.get(table.name);
      if (closed) await client.query(closeStatement(schema, table), [JSON.stringify(closed.map(closingJson))]);
      // A version that was opened and closed at one moment was never to be seen.
      const opened = this.#opened
        .get(table.name)
        ?.filter(({ from, to }) => to === null || to.position !== from.position || to.clock !== from.clock);
      if (opened?.length) await client.query(openStatement(schema, table), [JSON.stringify(opened.map(versionJson))]);
    }
    this.#opened.clear();
    this.#closed.clear();
    this.#mine.clear();
  }
}

const listOf = <Item>(lists: Map<string, Item[]>, name: string): Item[] => {
  let list = lists.get(name);
  if (list === undefined) {
    list = [];
    lists.set(name, list);
  }
  return list;
};

const closingJson = ({ pocId, columns, at }: Closing) => ({
  ...columns,
  poc_id: pocId,
  at_position: at.position.toString(),
  at_time: at.clock,
});
const versionJson = ({ pocId, columns, from, to }: Version) => ({
  ...columns,
  poc_id: pocId,
  from_position: from.position.toString(),
  from_time: from.clock,
  to_position: to?.position.toString() ?? OPEN,
  to_time: to?.clock.toString() ?? OPEN,
});

const statements = new Map<string, string>();
const once = (key: string, make: () => string): string => {
  let statement = statements.get(key);
  if (statement === undefined) {
    statement = make();
    statements.set(key, statement);
  }
  return statement;
};

/**
 * Closes open rows by their keys. Each is looked up by the whole key for itself (`offset 0` keeps it so): of a generation that is being filled the planner knows
 * nothing yet, and would compare every open row with every key.
 */
const closeStatement = (schema: string, { name, key, columns }: Table): string =>
  once(`close ${schema} ${name}`, () => {
    const table = `${schema}.${quoted(name)}`;
    const typed = key.map((column) => `${quoted(column)} ${columns[column]}`);
    const same = key.map((column) => `o.${quoted(column)} = c.${quoted(column)}`);
    return `update ${table} t set to_position = c.at_position, to_time = c.at_time
      from jsonb_to_recordset($1::jsonb) as c (${['poc_id bigint', ...typed, 'at_position bigint', 'at_time bigint'].join(', ')})
      cross join lateral (select o.ctid as place from ${table} o
        where ${['o.poc_id = c.poc_id', `o.to_position = ${OPEN}`, `o.to_time = ${OPEN}`, ...same].join(' and ')} offset 0) standing
      where t.ctid = standing.place`;
  });

const openStatement = (schema: string, { name, columns }: Table): string =>
  once(`open ${schema} ${name}`, () => {
    const own = Object.entries(columns);
    const all = ['poc_id', ...own.map(([column]) => quoted(column)), 'from_position', 'from_time', 'to_position', 'to_time'];
    const typed = own.map(([column, type]) => `${quoted(column)} ${type}`);
    const ranges = ['from_position', 'from_time', 'to_position', 'to_time'].map((column) => `${column} bigint`);
    return `insert into ${schema}.${quoted(name)} (${all.join(', ')}) select ${all.join(', ')} from jsonb_to_recordset($1::jsonb) as v (${['poc_id bigint', ...typed, ...ranges].join(', ')})`;
  });
