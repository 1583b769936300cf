import type { RowOf, TableName } from '@causeway/portfolio/reader/poc-rows.ts';
import type { RequestContext } from '../context.ts';
import type { PocParent } from '../parents.ts';
import { whenRead } from '../when-read.ts';
import { reading } from './wanted-below.ts';

// Fields of a POC that are read off its rows.

type Property<Name extends TableName> = keyof RowOf<Name> & string;
type Reader = Pick<RequestContext, 'loaders'>;

/** What some properties of a POC's only row of a table make. */
export const made = <Name extends TableName, Some extends Property<Name>, Result>(
  name: Name,
  properties: readonly Some[],
  make: (row: Pick<RowOf<Name>, Some>) => Result,
) =>
  reading({ [name]: properties }, (poc: PocParent, _: object, { loaders }: Reader) =>
    whenRead(loaders.row(name, poc), (found) => make(found!)),
  );

/** A property of a POC's only row of a table. */
export const property = <Name extends TableName, Some extends Property<Name>>(name: Name, which: Some) =>
  made(name, [which], (found) => found[which]);

/** A POC's only row of a table, which every POC has. */
export const row = <Name extends TableName>(name: Name) =>
  reading({}, (poc: PocParent, _: object, { loaders }: Reader) => whenRead(loaders.row(name, poc), (found) => found!), name);

/** The same; null where it has none. */
export const rowIfAny = <Name extends TableName>(name: Name) =>
  reading({}, (poc: PocParent, _: object, { loaders }: Reader) => loaders.row(name, poc), name);

type Rows<Name extends TableName> = readonly RowOf<Name>[];

/** A POC's rows of a table, arranged by some of their properties. */
export const rows = <Name extends TableName, Some extends Property<Name>>(
  name: Name,
  properties: readonly Some[],
  arrange: (rows: readonly Pick<RowOf<Name>, Some>[]) => readonly Pick<RowOf<Name>, Some>[],
) =>
  reading(
    { [name]: properties },
    (poc: PocParent, _: object, { loaders }: Reader) => whenRead(loaders.rows(name, poc), (found) => arrange(found) as Rows<Name>),
    name,
  );

/** The newest so many of them, as the argument `last` says. */
export const lastRows = <Name extends TableName>(name: Name, arrange: (rows: Rows<Name>, last: number | null | undefined) => Rows<Name>) =>
  reading(
    {},
    (poc: PocParent, { last }: { last?: number | null }, { loaders }: Reader) =>
      whenRead(loaders.rows(name, poc), (found) => arrange(found, last)),
    name,
    true,
  );
