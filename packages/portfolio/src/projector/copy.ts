import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { SqlType, Table } from '../tables.ts';
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

/** Rows that become bytes together: what they are put together from dies young. */
const ROWS_AT_ONCE = 100;

/** Versions as COPY takes them, in the order of its columns. */
export const copyBytes = (table: Table, versions: readonly Version[]): Buffer[] => {
  const columns = Object.entries(table.columns).map(([column, type]) => ({ column, encode: ENCODE[type] }));
  const lineOf = ({ pocId, from: begun, to, row }: Version): string => {
    const values = table.toColumns(row);
    const cells = [String(pocId)];
    for (const { column, encode } of columns) cells.push(values[column] === null ? '\\N' : encode(values[column]));
    cells.push(String(begun.position), String(begun.clock), String(to?.position ?? OPEN), String(to?.clock ?? OPEN));
    return cells.join('\t');
  };
  const chunks: Buffer[] = [];
  for (let start = 0; start < versions.length; start += ROWS_AT_ONCE)
    chunks.push(
      Buffer.from(
        `${versions
          .slice(start, start + ROWS_AT_ONCE)
          .map(lineOf)
          .join('\n')}\n`,
      ),
    );
  return chunks;
};

/** Copies such bytes into a table of a generation. */
export const copyIn = async (client: pg.ClientBase, schema: string, { name, columns }: Table, bytes: readonly Buffer[]): Promise<void> => {
  const all = ['poc_id', ...Object.keys(columns).map(quoted), 'from_position', 'from_time', 'to_position', 'to_time'].join(', ');
  const stream = client.query(from(`copy ${schema}.${quoted(name)} (${all}) from stdin`));
  await pipeline(Readable.from(bytes), stream);
};
