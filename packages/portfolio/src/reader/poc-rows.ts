import type { PocView } from '@causeway/poc/view.ts';
import type { SqlType } from '../tables/table.ts';
import { TABLES } from '../tables/tables.ts';
import { quoted } from '../temporal.ts';
import { type RowShape, shapesOf } from './row-shape.ts';
import { beganBy, endsAfter, LIVE, standsAt, type Values, type When } from './sql.ts';

export type TableName = keyof PocView;
export type RowOf<Name extends TableName> = PocView[Name] extends readonly (infer Row)[] ? Row : NonNullable<PocView[Name]>;

/** Rows of some tables of one POC. */
export type PocRows = { readonly [Name in TableName]?: readonly RowOf<Name>[] };

/** What is wanted of a table's rows. */
export interface WantedRows {
  /** By name; of a property that has parts, a part may be enough (`areas.scored`). */
  readonly properties: 'ALL' | readonly string[];
  /** The last so many in their order are enough. */
  readonly last?: number | undefined;
}
export type Wanted = { readonly [Name in TableName]?: WantedRows };

// A table's rows come as JSON that the database made, of the columns that are wanted: one value to take in where there were hundreds.

/** What JSON's numbers cannot hold exactly comes as text. */
const AS_TEXT: ReadonlySet<SqlType> = new Set(['bigint', 'numeric']);

const rowJson = ({ name, columns }: RowShape, alias: string): string =>
  `json_build_array(${columns
    .map((column) => `${alias}.${quoted(column)}${AS_TEXT.has(TABLES[name].columns[column]!) ? '::text' : ''}`)
    .join(', ')})`;

/** The rows of one table of the POC `pocId`, as a JSON list of rows, each a list of its columns. */
export const rowsJson = (shape: RowShape, pocId: string, when: When, values: Values): string => {
  const table = TABLES[shape.name];
  const rows = `${LIVE}.${shape.name} t where t.poc_id = ${pocId}`;
  if (table.key.length > 0) {
    const order = 'place' in table.columns ? ['t.place'] : table.key.map((column) => `t.${quoted(column)} collate "C"`);
    const standing = `${rows} and ${standsAt('t', when, values)}`;
    const backwards = order.map((column) => `${column} desc`).join(', ');
    const those = shape.last === undefined ? standing : `(select t.* from ${standing} order by ${backwards} limit ${shape.last}) t`;
    return `(select json_agg(${rowJson(shape, 't')} order by ${order.join(', ')}) from ${those})`;
  }
  if (when === 'PRESENT') return `(select json_build_array(${rowJson(shape, 't')}) from ${rows} and ${standsAt('t', when, values)})`;
  // Of one row a POC, the version that ends first after the moment is the one: found at once, however long ago.
  const first = `select * from ${rows} and ${endsAfter('t', when, values)} order by t.to_position, t.to_time limit 1`;
  return `(select json_build_array(${rowJson(shape, 't')}) from (${first}) t where ${beganBy('t', when, values)})`;
};

/**
 * An expression: a POC as a JSON list, its id in the tables and its slug, what else is said of it, and its rows. `p` is its row of `poc`, which stands
 * at the moment and is not looked for again.
 */
export const pocJson = (wanted: Wanted, when: When, values: Values, further: readonly string[] = []): string => {
  const rows = shapesOf(wanted).map((shape) =>
    shape.name === 'poc' ? `json_build_array(${rowJson(shape, 'p')})` : rowsJson(shape, 'p.poc_id', when, values),
  );
  return `json_build_array(${['p.poc_id::text', 'p.slug', ...further, ...rows].join(', ')})`;
};

/** The rows that such a list holds. */
export const rowsFrom = <Name extends TableName>({ rowFrom }: RowShape, cell: unknown): RowOf<Name>[] =>
  ((cell ?? []) as (readonly unknown[])[]).map((values) => rowFrom(values) as RowOf<Name>);

/** All the rows of one POC. */
export const pocRowsFrom = (wanted: Wanted, cells: readonly unknown[]): PocRows =>
  Object.fromEntries(shapesOf(wanted).map((shape, place) => [shape.name, rowsFrom(shape, cells[place])]));
