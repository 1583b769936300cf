import type { PocView } from '@causeway/poc/view.ts';
import { type SqlType, TABLES, type Table } from '../tables.ts';
import { quoted } from '../temporal.ts';
import { beganBy, endsAfter, LIVE, standsAt, type Values, type When } from './sql.ts';

export type TableName = keyof PocView;
export type RowOf<Name extends TableName> = PocView[Name] extends readonly (infer Row)[] ? Row : NonNullable<PocView[Name]>;

/** Rows of some tables of one POC. */
export type PocRows = { readonly [Name in TableName]?: readonly RowOf<Name>[] };

type Stored = Pick<Table, 'columns' | 'unread'>;

// A table's rows come as JSON that the database made: one value to take in where there were hundreds.

/** What JSON's numbers cannot hold exactly comes as text. */
const AS_TEXT: ReadonlySet<SqlType> = new Set(['bigint', 'numeric']);

const readColumns = ({ columns, unread = [] }: Stored): [string, SqlType][] =>
  Object.entries(columns).filter(([column]) => !unread.includes(column));

const rowJson = (table: Stored, alias: string): string =>
  `json_build_array(${readColumns(table)
    .map(([column, type]) => `${alias}.${quoted(column)}${AS_TEXT.has(type) ? '::text' : ''}`)
    .join(', ')})`;

/** The rows of one table of the POC `pocId`, as a JSON list of rows, each a list of its columns. */
export const rowsJson = (name: TableName, pocId: string, when: When, values: Values): string => {
  const table = TABLES[name];
  const rows = `${LIVE}.${name} t where t.poc_id = ${pocId}`;
  if (table.key.length > 0) {
    const order = 'place' in table.columns ? 't.place' : table.key.map((column) => `t.${quoted(column)} collate "C"`).join(', ');
    return `(select json_agg(${rowJson(table, 't')} order by ${order}) from ${rows} and ${standsAt('t', when, values)})`;
  }
  if (when === 'PRESENT') return `(select json_build_array(${rowJson(table, 't')}) from ${rows} and ${standsAt('t', when, values)})`;
  // Of one row a POC, the version that ends first after the moment is the one: found at once, however long ago.
  const first = `select * from ${rows} and ${endsAfter('t', when, values)} order by t.to_position, t.to_time limit 1`;
  return `(select json_build_array(${rowJson(table, 't')}) from (${first}) t where ${beganBy('t', when, values)})`;
};

type Cell = readonly (readonly unknown[])[] | null;

const columnNames = Object.fromEntries(
  Object.entries(TABLES).map(([name, table]) => [name, readColumns(table).map(([column]) => column)]),
) as unknown as Record<TableName, readonly string[]>;

/** The rows that such a list holds. */
export const rowsFrom = <Name extends TableName>(name: Name, cell: Cell): RowOf<Name>[] => {
  if (cell === null) return [];
  const columns = columnNames[name];
  const { fromColumns } = TABLES[name];
  return cell.map((values) => {
    const found: Record<string, unknown> = {};
    for (let place = 0; place < columns.length; place += 1) found[columns[place]!] = values[place];
    return fromColumns(found) as RowOf<Name>;
  });
};

/** The rows of several tables of one POC. */
export const pocRowsFrom = (names: readonly TableName[], cells: readonly Cell[]): PocRows => {
  const rows: Record<string, readonly unknown[]> = {};
  for (let place = 0; place < names.length; place += 1) rows[names[place]!] = rowsFrom(names[place]!, cells[place]!);
  return rows as PocRows;
};
