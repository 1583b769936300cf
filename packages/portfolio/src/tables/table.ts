import type { PocView } from '@causeway/poc/view.ts';
import { numberFrom, one, type Reading } from '../reading.ts';

export type SqlType =
  | 'text'
  | 'integer'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'numeric'
  | 'jsonb'
  | 'text[]'
  | 'integer[]'
  | 'double precision[]';
/** A value as it is sent: JSON, structures for jsonb included. */
export type Columns = Readonly<Record<string, unknown>>;

export interface Table<Row = unknown> {
  readonly name: string;
  /** Columns that tell a POC's rows of this table apart; none: one row a POC. */
  readonly key: readonly string[];
  /** The same of a row: what tells it apart from the POC's other rows; '' where there is only one. */
  readonly keyOf: (row: Row) => string;
  /** Properties of a row that the columns hold: a new version is opened only where one of them changed. */
  readonly properties: readonly string[];
  readonly columns: Readonly<Record<string, SqlType>>;
  readonly toColumns: (row: Row) => Columns;
  /** Where every column is a property of the row as it is: those properties, in the order of the columns. */
  readonly plainly?: readonly string[];
  /** Expressions that lists sort or filter by, each an index over the open rows. */
  readonly indexes?: readonly string[];
  /** Those that lists of the past sort by too, each a further index over the rows that ended: for a table that changes rarely. */
  readonly pastIndexes?: readonly string[];
}

/** A table that is read POC by POC. */
export interface ViewTable<Row = unknown> extends Table<Row> {
  readonly readings: Readonly<Record<keyof Row, Reading>>;
}

export type ViewName = keyof PocView;
export type RowOf<Name extends ViewName> = PocView[Name] extends readonly (infer Row)[] ? Row : NonNullable<PocView[Name]>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const keyOf =
  (property: string | null) =>
  (row: unknown): string =>
    property === null ? '' : String((row as Record<string, unknown>)[property]);

/** A table whose columns are the row's own properties. */
export const plain = <Name extends ViewName>(
  name: Name,
  key: readonly string[],
  columns: Readonly<Record<string, SqlType>>,
): ViewTable<RowOf<Name>> => {
  const names = Object.keys(columns).map((property) => [property, snake(property)] as const);
  return {
    name,
    key: key.map(snake),
    keyOf: keyOf(key[0] ?? null),
    properties: Object.keys(columns),
    columns: Object.fromEntries(names.map(([property, column]) => [column, columns[property]!])),
    toColumns: (row) => {
      const found: Record<string, unknown> = {};
      for (const [property, column] of names) found[column] = (row as Record<string, unknown>)[property] ?? null;
      return found;
    },
    plainly: Object.keys(columns),
    readings: Object.fromEntries(
      names.map(([property, column]) => [property, one(column, columns[property] === 'bigint' ? numberFrom : undefined)]),
    ) as unknown as Record<keyof RowOf<Name>, Reading>,
  };
};
