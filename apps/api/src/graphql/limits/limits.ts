import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, Kind, type OperationDefinitionNode, type SelectionNode, type ValidationContext, type ValidationRule } from 'graphql';
import { conditionalRule } from './conditional.ts';
import { nestingRule } from './nesting.ts';

/** Tokens of one document; the parser stops there. */
export const MOST_TOKENS = 5_000;
const MOST_DEPTH = 12;
const MOST_ALIASES = 100;
const MOST_DIRECTIVES = 50;

/** The plugins' sentences, without their claim that the syntax is wrong, and with what to do. */
const refuse = (context: ValidationContext | null, { message }: GraphQLError): void =>
  context?.reportError(new GraphQLError(`${message.replace('Syntax Error: ', '')} Ask for less at once, or in several documents.`));

/** How deep an operation goes. The plugin leaves out what stands below `__schema`; what stands below `__type` describes the schema, too. */
const depthRule: ValidationRule = (context) => {
  const rule = maxDepthRule({
    n: MOST_DEPTH,
    ignoreIntrospection: true,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [refuse],
  })(context as never);
  const isData = (selection: SelectionNode) => selection.kind !== Kind.FIELD || selection.name.value !== '__type';
  return {
    [Kind.OPERATION_DEFINITION]: (operation: OperationDefinitionNode) => {
      const selections = operation.selectionSet.selections.filter(isData);
      rule.onOperationDefinitionEnter({ ...operation, selectionSet: { ...operation.selectionSet, selections } });
    },
  };
};

/** Validation rules beyond GraphQL's own. They look at fields, never at the name of a fragment or an operation. */
export const LIMIT_RULES: ValidationRule[] = [
  nestingRule,
  conditionalRule,
  depthRule,
  // Without the empty allow list, aliases of __typename would slip through.
  maxAliasesRule({ n: MOST_ALIASES, allowList: [], propagateOnRejection: false, onReject: [refuse] }),
  maxDirectivesRule({ n: MOST_DIRECTIVES, propagateOnRejection: false, onReject: [refuse] }),
];
