import { type DefinitionNode, GraphQLError, Kind, OperationTypeNode, type SelectionSetNode, type ValidationRule } from 'graphql';

/** Whether an operation's own field, fragments followed, is there only on a condition. Each fragment is gone through once, however often it is spread. */
const isConditional = (selectionSet: SelectionSetNode, fragments: ReadonlyMap<string, SelectionSetNode>): boolean => {
  const left = new Map(fragments);
  const within = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) return true;
      if (selection.kind === Kind.FIELD) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      const fragment = left.get(selection.name.value);
      left.delete(selection.name.value);
      return fragment !== undefined && within(fragment);
    });
  return within(selectionSet);
};

/**
 * Refuses a subscription whose one field is there only on a condition: GraphQL has no answer for it (there would be nothing to listen to), and its own rule
 * throws where a variable decides. Made before that rule looks at the document, it takes it away.
 */
export const conditionalRule: ValidationRule = (context) => {
  const document = context.getDocument();
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [])),
  );
  const isRefused = document.definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      each.operation === OperationTypeNode.SUBSCRIPTION &&
      isConditional(each.selectionSet, fragments),
  );
  if (isRefused) {
    context.reportError(
      new GraphQLError('Listen without @skip and @include on the field of the subscription itself; below it they may stand.'),
    );
    (document as { definitions: readonly DefinitionNode[] }).definitions = [];
  }
  return {};
};
