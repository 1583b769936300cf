import type { ApolloServerPlugin } from '@apollo/server';
import { MOST_HELD } from '@causeway/portfolio/reader/people.ts';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  TypeInfo,
  ValidationContext,
  type ValidationRule,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type ComplexityEstimator, createComplexityRule } from 'graphql-query-complexity';
import type { RequestContext } from './context.ts';
import { nestingRule } from './nesting.ts';

/** Tokens of one document; the parser stops there. */
export const MOST_TOKENS = 5_000;
const MOST_DEPTH = 12;
const MOST_ALIASES = 100;
const MOST_DIRECTIVES = 50;

/** Objects that one document may ask for: lets through 500 POCs with areas, budget and findings, 50 with whole checklists, one with everything. */
const MOST_COST = 30_000;

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
  depthRule,
  // Without the empty allow list, aliases of __typename would slip through.
  maxAliasesRule({ n: MOST_ALIASES, allowList: [], propagateOnRejection: false, onReject: [refuse] }),
  maxDirectivesRule({ n: MOST_DIRECTIVES, propagateOnRejection: false, onReject: [refuse] }),
];

/** How many members a list without arguments typically has, or may have where nobody's data says how many are typical; the cost counts so many. */
const LIST_SIZES: Readonly<Record<string, number>> = {
  items: 28,
  areas: 7,
  criteria: 19,
  steps: 20,
  lines: 28,
  round: 2,
  findings: 6,
  weeklyRates: 4,
  groups: 200,
  unitCounts: 200,
  ownerCounts: 200,
  leads: MOST_HELD,
  owns: MOST_HELD,
  worksOn: MOST_HELD,
};
const OTHER_LIST = 5;

/** The schema's own description: some thousand objects whenever it is asked for. */
const DESCRIPTION_COST = 10_000;

/** What is folded from a POC's own events instead of read from the tables, so that it is for one POC at a time. */
const FOLDED_COST = 2_000;

/** An object costs 1, a list as many as are asked for; what a field returns by value costs nothing. */
const objects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  if (field.name === '__schema') return DESCRIPTION_COST;
  if (field.name === 'scoreSheet') return FOLDED_COST + childComplexity;
  // A connection's page size stands on the connection; its edges and nodes are the page.
  const asked = args.first ?? args.last;
  if (typeof asked === 'number') return 1 + Math.max(0, asked) * Math.max(1, childComplexity);
  if (type.name.endsWith('Connection')) return childComplexity + 1;
  if (field.args.some(({ name }) => name === 'first')) return 1 + 50 * Math.max(1, childComplexity);
  const isList = field.type.toString().startsWith('[');
  return isList ? (LIST_SIZES[field.name] ?? OTHER_LIST) * (1 + childComplexity) : 1 + childComplexity;
};

/** Fields of one object in the variables: more than any input has. GraphQL tells of each that it does not know, with all that stand around it. */
const MOST_FIELDS = 50;

/** Whether a value, or one in it, has more fields than any input. */
const isCrowded = (value: unknown): boolean => {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next);
    if (!Array.isArray(next) && inside.length > MOST_FIELDS) return true;
    for (const each of inside) waiting.push(each);
  }
  return false;
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Places of a document, fragments followed wherever they are spread: who asks for more asks for the same again and again. */
const MOST_PLACES = 10_000;

/**
 * What a document costs. 0 where its variables cannot be read: carrying it out refuses them, each with its place, and reads nothing. A field whose
 * arguments cannot be read is refused by itself and costs nothing; the others count.
 * @throws GraphQLError where the document says nothing that could be counted
 */
const costOf = ({ schema, query, variables, operationName }: Asked): number => {
  const operation = getOperationAST(query, operationName);
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (errors) {
    if (isCrowded(variables))
      throw new GraphQLError(`An object in the variables has more than ${MOST_FIELDS} fields, more than any input.`);
    return 0;
  }
  let cost = 0;
  const types = new TypeInfo(schema);
  const rule = createComplexityRule({
    maximumComplexity: Number.POSITIVE_INFINITY,
    maxQueryNodes: MOST_PLACES,
    estimators: [objects],
    variables,
    ...(operationName !== undefined && { operationName }),
    onComplete: (counted) => {
      cost = counted;
    },
  });
  visit(query, visitWithTypeInfo(types, rule(new ValidationContext(schema, query, types, () => {}))));
  return cost;
};

/** Refuses a document that would cost too much, before anything is read. @throws GraphQLError COST_LIMIT_EXCEEDED */
export const refuseCostly = (asked: Asked): void => {
  const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } } });
  let cost: number;
  try {
    cost = costOf(asked);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/number of nodes/.test(error.message))
      throw refuse(`This document asks for more than ${MOST_PLACES.toLocaleString('en')} fields, fragments followed. Ask for each once.`);
    throw refuse(error.message);
  }
  if (cost <= MOST_COST) return;
  throw refuse(
    `This document may read ${cost.toLocaleString('en')} objects; at most ${MOST_COST.toLocaleString('en')} are allowed. Ask for smaller pages or fewer fields.`,
  );
};

export const costLimit: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables, operationName } }) => {
      // Without the operation that was asked for nothing is carried out.
      if (operation) refuseCostly({ schema, query: document, variables: variables ?? {}, ...(operationName && { operationName }) });
    },
  }),
};
