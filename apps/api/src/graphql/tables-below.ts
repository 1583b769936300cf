import type { TableName } from '@causeway/portfolio/reader/poc-rows.ts';
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A resolver that says which tables of a POC it reads. */
interface Reading {
  readonly tables?: readonly TableName[];
}

/** Says which tables of a POC a resolver reads, so that they are read with the POC. */
export const reading = <Resolver extends object>(tables: readonly TableName[], resolver: Resolver): Resolver =>
  Object.assign(resolver, { tables } satisfies Reading);

const known = new WeakMap<FieldNode, readonly TableName[]>();

/** The tables that the POCs below a field may be asked for, by what their fields' resolvers say; a POC below another is read by itself. */
export const tablesBelow = ({ fieldNodes, returnType, schema, fragments }: GraphQLResolveInfo): readonly TableName[] => {
  const [first] = fieldNodes as readonly [FieldNode];
  const before = known.get(first);
  if (before) return before;
  const tables = new Set<TableName>();
  const walk = (type: GraphQLNamedType, selections: SelectionSetNode | undefined, isBelowPoc: boolean): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (!field) continue;
        for (const table of (field.resolve as Reading | undefined)?.tables ?? []) tables.add(table);
        const below = getNamedType(field.type);
        if (below.name !== 'Poc' || !isBelowPoc) walk(below, selection.selectionSet, isBelowPoc || type.name === 'Poc');
      } else {
        const { typeCondition, selectionSet } = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]! : selection;
        const named = typeCondition && schema.getType(typeCondition.name.value);
        // A condition that names an interface (Node) is met by whatever stands here.
        walk(named && !isAbstractType(named) ? named : type, selectionSet, isBelowPoc);
      }
    }
  };
  for (const node of fieldNodes) walk(getNamedType(returnType), node.selectionSet, getNamedType(returnType).name === 'Poc');
  const found = [...tables];
  known.set(first, found);
  return found;
};
