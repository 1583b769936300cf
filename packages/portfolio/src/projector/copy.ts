import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { ALL_TABLES, type SqlType, type Table } from '../tables.ts';
import { OPEN, quoted } from '../temporal.ts';
import type { Version } from './versions.ts';

// COPY's text format (https://www.postgresql.org/docs/18/sql-copy.html): the quickest way in, for what is written in bulk.

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string): string => text.replace(SPECIAL, (special) => ESCAPED[special]!);

const numbers = (value: unknown): string => `{${(value as (number | null)[]).map((each) => each ?? 'NULL').join(',')}}`;
const texts = (value: unknown): string =>
  escaped(`{${(value as string[]).map((each) => `"${each.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);

const ENCODE: Readonly<Record<SqlType, (value: unknown) => string>> = {
  text: (value) => escaped(value as string),
  integer: String,
  bigint: String,
  'double precision': String,
  numeric: String,
  boolean: (value) => (value === true ? 't' : 'f'),
  jsonb: (value) => escaped(JSON.stringify(value)),
  'text[]': texts,
  'integer[]': numbers,
  'double precision[]': numbers,
};

/** A table that COPY fills: its columns in their order. */
interface Target {
  readonly name: string;
  readonly columns: Readonly<Record<string, SqlType>>;
}

const cellsOf = ({ columns }: Target) => Object.entries(columns).map(([column, type]) => ({ column, encode: ENCODE[type] }));

/** Rows of a target as COPY takes them, each a line. */
const linesOf = (target: Target, rows: readonly Readonly<Record<string, unknown>>[]): string => {
  const cells = cellsOf(target);
  let lines = '';
  for (const row of rows) {
    let separator = '';
    for (const { column, encode } of cells) {
      const value = row[column];
      lines += separator + (value === null ? '\\N' : encode(value));
      separator = '\t';
    }
    lines += '\n';
  }
  return lines;
};

/** The same of a temporal table's versions. */
const versionLines = (table: Table, versions: readonly Version[]): string => {
  const cells = cellsOf(table);
  let lines = '';
  for (const { pocId, from: begun, to, row } of versions) {
    const values = table.toColumns(row);
    lines += pocId;
    for (const { column, encode } of cells) {
      const value = values[column];
      lines += value === null ? '\t\\N' : `\t${encode(value)}`;
    }
    lines += `\t${begun.position}\t${begun.clock}\t${to?.position ?? OPEN}\t${to?.clock ?? OPEN}\n`;
  }
  return lines;
};

const copyTargetOf = ({ name, columns }: Table): Target => ({
  name,
  columns: { poc_id: 'bigint', ...columns, from_position: 'bigint', from_time: 'bigint', to_position: 'bigint', to_time: 'bigint' },
});
const TARGETS = new Map(ALL_TABLES.map((table) => [table.name, copyTargetOf(table)]));
export const STREAM: Target = {
  name: 'stream',
  columns: { poc_id: 'bigint', stream: 'text', next_at: 'bigint', is_decided: 'boolean', currency: 'text' },
};
export const STREAM_PART: Target = { name: 'stream_part', columns: { poc_id: 'bigint', part: 'text', body: 'text' } };

/** Bytes that are sent together: the database is at work on them while more is worked out. */
const MUCH = 4_000_000;

/** What is copied into a generation, a table after the other: collected as bytes, and sent while more is collected. */
export class Copying {
  readonly #client: pg.ClientBase;
  readonly #schema: string;
  #waiting = new Map<Target, Buffer[]>();
  #size = 0;
  #onItsWay: Promise<void> = Promise.resolve();

  constructor(client: pg.ClientBase, schema: string) {
    this.#client = client;
    this.#schema = schema;
  }

  versions(table: Table, versions: readonly Version[]): void {
    this.#add(TARGETS.get(table.name)!, versionLines(table, versions));
  }

  rows(target: Target, rows: readonly Readonly<Record<string, unknown>>[]): void {
    this.#add(target, linesOf(target, rows));
  }

  #add(target: Target, lines: string): void {
    const bytes = Buffer.from(lines);
    const waiting = this.#waiting.get(target);
    if (waiting === undefined) this.#waiting.set(target, [bytes]);
    else waiting.push(bytes);
    this.#size += bytes.length;
  }

  /** Sends what waits, where that is much. A failure is told by whatever comes next. */
  async relieve(): Promise<void> {
    if (this.#size > MUCH) await this.#send();
  }

  /** Sends all that is left, and waits until it is there. */
  async end(): Promise<void> {
    await this.#send();
    await this.#onItsWay;
  }

  async #send(): Promise<void> {
    await this.#onItsWay;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#size = 0;
    this.#onItsWay = this.#copy(waiting);
    this.#onItsWay.catch(() => {});
  }

  async #copy(waiting: ReadonlyMap<Target, readonly Buffer[]>): Promise<void> {
    for (const [{ name, columns }, bytes] of waiting) {
      const all = Object.keys(columns).map(quoted).join(', ');
      const stream = this.#client.query(from(`copy ${this.#schema}.${quoted(name)} (${all}) from stdin`));
      await pipeline(Readable.from(bytes), stream);
    }
  }
}
