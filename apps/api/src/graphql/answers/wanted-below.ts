import type { RowOf, TableName, Wanted, WantedRows } from '@causeway/portfolio/reader/poc-rows.ts';
import {
  type FieldNode,
  type GraphQLField,
  GraphQLInt,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';

/** Properties of a POC's rows that a resolver reads, by table. */
type Reads = { readonly [Name in TableName]?: 'ALL' | readonly (keyof RowOf<Name> & string)[] };

/** What a resolver says of the rows that it reads. */
interface Reading {
  readonly reads?: Reads;
  /** The table whose rows it answers: fields below read the property of their own name, where they say nothing else. */
  readonly answers?: TableName | undefined;
  /** Whether its argument `last` says how many of them, the last in their order. */
  readonly isOfLast?: boolean;
}

/** Says what of a POC's rows a resolver reads, so that just this is read with the POC. */
export const reading = <Resolver extends object>(reads: Reads, resolver: Resolver, answers?: TableName, isOfLast = false): Resolver =>
  Object.assign(resolver, { reads, answers, isOfLast } satisfies Reading);

/** How many a field is asked for by its argument `last`; all, where a variable says it, or the resolver will refuse it. */
const lastOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): number => {
  const given = node.arguments?.find(({ name }) => name.value === 'last')?.value;
  const last: unknown = given ? valueFromAST(given, GraphQLInt) : field.args.find(({ name }) => name === 'last')?.defaultValue;
  return typeof last === 'number' && last >= 0 ? last : Number.POSITIVE_INFINITY;
};

/** Where a selection stands in the rows of a table: in a row itself (no path), in a property of it, or in a part of that. */
interface Place {
  readonly table: TableName;
  readonly path: readonly [] | readonly [property: string] | readonly [property: string, part: string];
}

const known = new WeakMap<object, Wanted>();

/**
 * What the POCs below a field may be asked for: what the resolvers of their fields say that they read, and where a row is answered, the properties that
 * fields are named after. A POC below another is read by itself.
 */
export const wantedBelow = ({ fieldNodes, returnType, schema, fragments }: GraphQLResolveInfo): Wanted => {
  const before = known.get(fieldNodes);
  if (before) return before;
  const wanted = new Map<TableName, Set<string>>();
  const lasts = new Map<TableName, number>();
  const want = (table: TableName, properties: 'ALL' | readonly string[]): void => {
    const found = wanted.get(table) ?? new Set();
    wanted.set(table, found);
    for (const property of properties === 'ALL' ? ['ALL'] : properties) found.add(property);
  };
  /** A field that is named after what stands at a place: where it stands itself. */
  const named = ({ table, path: [property, part] }: Place, name: string, isLeaf: boolean): Place => {
    if (part !== undefined) return { table, path: [property!, part] };
    if (property !== undefined || isLeaf) want(table, [property === undefined ? name : `${property}.${name}`]);
    return { table, path: property === undefined ? [name] : [property, name] };
  };
  const walk = (type: GraphQLNamedType, selections: SelectionSetNode | undefined, place: Place | null, isBelowPoc: boolean): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind !== Kind.FIELD) {
        const { typeCondition, selectionSet } = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]! : selection;
        const on = typeCondition && schema.getType(typeCondition.name.value);
        // A condition that names an interface (Node) is met by whatever stands here.
        walk(on && !isAbstractType(on) ? on : type, selectionSet, place, isBelowPoc);
        continue;
      }
      const name = selection.name.value;
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) {
        // The name of a type alone: what it is of must be there.
        if (place?.path[0] !== undefined) want(place.table, [place.path[0]]);
        continue;
      }
      // Within a property, nothing is read from elsewhere.
      const { reads, answers, isOfLast } = place === null || place.path.length === 0 ? ((field.resolve ?? {}) as Reading) : {};
      for (const [table, properties] of Object.entries(reads ?? {}) as [TableName, 'ALL' | readonly string[]][]) {
        want(table, properties);
        lasts.set(table, Number.POSITIVE_INFINITY);
      }
      if (answers !== undefined) {
        want(answers, []);
        lasts.set(answers, Math.max(lasts.get(answers) ?? 0, isOfLast ? lastOf(field, selection) : Number.POSITIVE_INFINITY));
      }
      const within = place === null || reads !== undefined ? null : named(place, name, selection.selectionSet === undefined);
      const below = getNamedType(field.type);
      if (below.name === 'Poc' && isBelowPoc) continue;
      walk(below, selection.selectionSet, answers === undefined ? within : { table: answers, path: [] }, isBelowPoc || type.name === 'Poc');
    }
  };
  const returned = getNamedType(returnType);
  for (const { selectionSet } of fieldNodes) walk(returned, selectionSet, null, returned.name === 'Poc');
  // Whatever order a document names them in, what is read is the same statement.
  const found = Object.fromEntries(
    [...wanted]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([table, properties]): [string, WantedRows] => {
        const last = lasts.get(table);
        return [
          table,
          {
            properties: properties.has('ALL') ? 'ALL' : [...properties].sort(),
            ...(last !== undefined && Number.isFinite(last) && { last }),
          },
        ];
      }),
  );
  known.set(fieldNodes, found);
  return found;
};
