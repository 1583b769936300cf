import type { ApolloServerPlugin } from '@apollo/server';
import { MOST_HELD } from '@causeway/portfolio/reader/people.ts';
import { searchPatterns } from '@causeway/portfolio/search.ts';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  ValidationContext,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type ComplexityEstimator, createComplexityRule } from 'graphql-query-complexity';
import type { RequestContext } from '../context.ts';
import { isSearchable } from '../searchable.ts';
import { withoutPlaces } from './without-places.ts';

/** Objects that one document may ask for: lets through 500 POCs with areas, budget and findings, 50 with whole checklists, one with everything. */
const MOST_COST = 30_000;

/** How many members a list without arguments typically has, or may have where nobody's data says how many are typical; the cost counts so many. */
const LIST_SIZES: Readonly<Record<string, number>> = {
  items: 28,
  areas: 7,
  criteria: 19,
  steps: 20,
  lines: 28,
  round: 2,
  findings: 5,
  owners: 3,
  weeklyRates: 4,
  groups: 500,
  unitCounts: 500,
  ownerCounts: 500,
  leads: MOST_HELD,
  owns: MOST_HELD,
  worksOn: MOST_HELD,
};
const OTHER_LIST = 5;
/** Members of a list that takes a number and was given none. */
const UNSAID = 50;

/** The schema's own description: some thousand objects whenever it is asked for. */
const DESCRIPTION_COST = 10_000;

/** What is folded from a POC's own events instead of read from the tables, so that it is for one POC at a time. */
const FOLDED_COST = 2_000;

/** A value comes with its object; under another name it could be asked for a hundred times. */
const RENAMED_COST = 1;

/** Texts of up to 10,000 characters (GE-2). */
const TEXT_COST = 5;
const LONG_TEXTS: ReadonlySet<string> = new Set([
  'Poc.hypothesis',
  'PilotAnswer.answer',
  'Infrastructure.description',
  'ChecklistItem.note',
  'GivenScore.note',
  'Waiver.reason',
  'Review.note',
  'Spend.note',
  'Drill.note',
  'DecisionRecord.rationale',
  'DecisionRecord.learned',
]);

/** An event, with all that was recorded, up to 64 KiB of it (GE-2): its summary is made from that, too. */
const EVENT_COST = 5;

/** A figure of all POCs in a filter: one reading of them each. */
const FIGURE_COST = 100;

/** Events by anything but their POC or their command are looked for through the whole log. */
const LOG_COST = 1_000;

/** A word of a search is looked for in the texts of every POC, or in every person's name; of a portfolio, for several figures. */
const WORD_COST = 50;

interface Filters {
  readonly search?: string | null;
  readonly pocId?: string | null;
  readonly commandId?: string | null;
}

/** One that is longer than any name is refused by itself, and looked for nowhere. */
const searchCost = (search: unknown): number =>
  typeof search === 'string' && isSearchable(search) ? searchPatterns(search).length * WORD_COST : 0;

/** What reading costs before anything that is answered: looking through all that there is. */
const lookingCost = (type: string, name: string, args: Record<string, unknown>): number => {
  const filter = (args.filter ?? {}) as Filters;
  if (type === 'Portfolio') return FIGURE_COST;
  if (type !== 'Query') return 0;
  if (name === 'portfolio') return 2 * searchCost(filter.search);
  if (name === 'people') return searchCost(args.search);
  if (name === 'events') return filter.pocId == null && filter.commandId == null && args.filter != null ? LOG_COST : 0;
  return name === 'pocs' ? FIGURE_COST + searchCost(filter.search) : 0;
};

/** An object costs 1, a list as many as are asked for, a long text 5; other values cost nothing under their own names. */
const costs: ComplexityEstimator = ({ type, field, args, node, childComplexity }) => {
  const below = getNamedType(field.type);
  const looking = lookingCost(type.name, field.name, args);
  if (!isCompositeType(below)) {
    if (LONG_TEXTS.has(`${type.name}.${field.name}`)) return TEXT_COST;
    return looking + (node.alias === undefined ? 0 : RENAMED_COST);
  }
  if (field.name === '__schema') return DESCRIPTION_COST;
  if (field.name === 'scoreSheet') return FOLDED_COST + childComplexity;
  const one = below.name === 'Event' ? EVENT_COST : 1;
  // A connection's page size stands on the connection; its edges and nodes are the page.
  const asked = args.first ?? args.last;
  if (typeof asked === 'number') return looking + 1 + Math.max(0, asked) * Math.max(1, childComplexity);
  if (type.name.endsWith('Connection')) return childComplexity + one;
  if (field.args.some(({ name }) => name === 'first' || name === 'last')) return looking + 1 + UNSAID * Math.max(1, childComplexity);
  const isList = isListType(getNullableType(field.type));
  return looking + (isList ? (LIST_SIZES[field.name] ?? OTHER_LIST) : 1) * (one + childComplexity);
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

/** What the arguments of an operation's own fields say. */
const ownValues = (operation: OperationDefinitionNode | null | undefined): ReadonlySet<unknown> =>
  new Set(
    operation?.selectionSet.selections.flatMap((each) =>
      each.kind === Kind.FIELD ? (each.arguments ?? []).map(({ value }) => value) : [],
    ),
  );

/**
 * What a document costs. 0 where its variables cannot be read: carrying it out refuses them, each with its place, and reads nothing. A field of the operation
 * itself whose arguments cannot be read (a variable makes one null) is refused by itself and costs nothing; the others count.
 * @throws GraphQLError where the document says nothing that could be counted, or where the arguments of a field below cannot be read: it would go wrong in
 *   each of the objects above it, ninety times in each of five hundred POCs
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
  const own = ownValues(operation);
  const refuseBelow = (error: GraphQLError): void => {
    if (!error.nodes?.some((node) => own.has(node))) throw error;
  };
  const types = new TypeInfo(schema);
  const rule = createComplexityRule({
    maximumComplexity: Number.POSITIVE_INFINITY,
    maxQueryNodes: MOST_PLACES,
    estimators: [costs],
    variables,
    ...(operationName !== undefined && { operationName }),
    onComplete: (counted) => {
      cost = counted;
    },
  });
  visit(query, visitWithTypeInfo(types, rule(new ValidationContext(schema, query, types, refuseBelow))));
  return cost;
};

/** Commands of one document: each is carried out behind the one before it, and the last may wait for all of them. */
const MOST_COMMANDS = 30;

/** How many commands a document sends, each under a name of its own. It costs no more than may be: its fragments are gone through in no time. */
const commandsOf = ({ query, operationName }: Asked): number => {
  const operation = getOperationAST(query, operationName);
  if (operation?.operation !== 'mutation') return 0;
  const names = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add((selection.alias ?? selection.name).value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else
        for (const each of query.definitions)
          if (each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value) walk(each.selectionSet);
    }
  };
  walk(operation.selectionSet);
  return names.size;
};

/** Refuses a document that would cost too much, before anything is read. @throws GraphQLError COST_LIMIT_EXCEEDED */
export const refuseCostly = (asked: Asked): void => {
  const refuse = (message: string, nodes?: GraphQLError['nodes']) =>
    new GraphQLError(message, { nodes, extensions: { code: 'COST_LIMIT_EXCEEDED', http: { status: 400 } } });
  let cost: number;
  try {
    cost = costOf(asked);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/number of nodes/.test(error.message))
      throw refuse(`This document asks for more than ${MOST_PLACES.toLocaleString('en')} fields, fragments followed. Ask for each once.`);
    throw refuse(error.message, error.nodes);
  }
  if (cost > MOST_COST)
    throw refuse(
      `This document may read as much as ${Math.ceil(cost).toLocaleString('en')} objects; at most ${MOST_COST.toLocaleString('en')} are allowed. Ask for smaller pages or fewer fields.`,
    );
  const commands = commandsOf(asked);
  if (commands > MOST_COMMANDS)
    throw refuse(
      `This document sends ${commands} commands; at most ${MOST_COMMANDS} are carried out. Send the others in documents of their own.`,
    );
};

export const costLimit: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request: { variables, operationName } }) => {
      withoutPlaces(document);
      // Without the operation that was asked for nothing is carried out.
      if (operation) refuseCostly({ schema, query: document, variables: variables ?? {}, ...(operationName && { operationName }) });
    },
  }),
};
