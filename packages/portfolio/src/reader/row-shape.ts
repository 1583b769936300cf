import type { Reading } from '../reading.ts';
import { TABLES } from '../tables/tables.ts';
import type { TableName, Wanted, WantedRows } from './poc-rows.ts';

/** How the rows of one table are asked for, and taken in. */
export interface RowShape {
  readonly name: TableName;
  readonly columns: readonly string[];
  /** The last so many are read; all where it says nothing. */
  readonly last: number | undefined;
  /** The row that the columns' values make. */
  readonly rowFrom: (values: readonly unknown[]) => object;
}

type Readings = Readonly<Record<string, Reading>>;

const readingsOf = (name: TableName): Readings => TABLES[name].readings as unknown as Readings;

/** The columns that a property is read from, or a part of it where no more is wanted. @throws Error for a property that no row of the table has */
const columnsOf = (name: TableName, path: string): readonly string[] => {
  const [property, part] = path.split('.') as [string, string?];
  const reading = readingsOf(name)[property];
  if (reading === undefined) throw new Error(`A row of ${name} has no ${property}.`);
  return (part === undefined ? undefined : reading.parts?.[part]) ?? reading.columns;
};

/** What was not asked for is no null: whoever reads it nevertheless has not said so. */
const withoutOthers = (name: TableName, wanted: ReadonlySet<string>): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(readingsOf(name))
        .filter((property) => !wanted.has(property))
        .map((property) => [
          property,
          {
            get: () => {
              throw new Error(`${property} of ${name} is read, and was not asked for.`);
            },
          },
        ]),
    ),
  );

/** The shape of the rows that are wanted of a table. */
export const shapeOf = (name: TableName, { properties: wanted, last }: WantedRows): RowShape => {
  const paths = wanted === 'ALL' ? Object.keys(readingsOf(name)) : wanted;
  const columns = [...new Set(paths.flatMap((path) => columnsOf(name, path)))];
  const properties = new Set(paths.map((path) => path.split('.')[0]!));
  const readers = [...properties].map((property) => {
    const reading = readingsOf(name)[property]!;
    const places = reading.columns.map((column) => columns.indexOf(column));
    return { property, places, from: reading.from as (...values: unknown[]) => unknown };
  });
  const prototype = withoutOthers(name, properties);
  return {
    name,
    columns,
    last,
    rowFrom: (values) => {
      const row = Object.create(prototype) as Record<string, unknown>;
      for (const { property, places, from } of readers)
        row[property] = places.length === 1 ? from(values[places[0]!] as never) : from(...places.map((place) => values[place]));
      return row;
    },
  };
};

const known = new WeakMap<Wanted, readonly RowShape[]>();

/** The shapes of all rows that are wanted. */
export const shapesOf = (wanted: Wanted): readonly RowShape[] => {
  let shapes = known.get(wanted);
  if (shapes === undefined) {
    shapes = Object.entries(wanted).map(([name, rows]) => shapeOf(name as TableName, rows));
    known.set(wanted, shapes);
  }
  return shapes;
};
