import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { TooMuch } from '@causeway/portfolio/reader/refused.ts';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RequestContext } from '../context.ts';
import { isUnavailable, unavailable } from '../errors/errors.ts';
import { TooLong, tooLong } from '../limits/answer-length.ts';
import { sourceLength } from '../limits/known-documents.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { type AnswerWriter, writerOf } from './write-answer.ts';

/** Root fields whose answer is read from the temporal tables alone. */
const FROM_TABLES = new Set(['pocs', 'poc', 'portfolio', 'policy', 'checklistTemplates', '__typename']);
/** Fields that tell the clock of the reading, or count days back from it; it moves while every row stands. */
const CLOCKS = new Set(['Portfolio.at', 'Poc.earlierReadiness']);
/** What depends on who asks, or on names and texts that change without an event. */
const NOT_FROM_TABLES = new Set(['Person', 'Viewer', 'Event', 'EventConnection']);

/** For how long an operation's answer holds: while every row stands, for one clock alone, or not at all. */
export type Holds = 'WHILE_ROWS_STAND' | 'AT_ONE_CLOCK' | 'NEVER';

/**
 * For how long an operation's answer is fixed by its document, its variables and the bookmark: it is then the same for whoever may ask at all,
 * for reading POCs is open to every role (§9).
 */
export const holdsFor = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Holds => {
  if (operation.operation !== 'query') return 'NEVER';
  const types = new TypeInfo(schema);
  let isFixed = true;
  let tellsClock = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: (node) => {
        if (node.kind === Kind.OPERATION_DEFINITION && node !== operation) return false;
        if (node.kind !== Kind.FIELD) return undefined;
        const type = getNamedType(types.getType());
        if (types.getParentType() === schema.getQueryType() && !FROM_TABLES.has(node.name.value)) isFixed = false;
        if (type && NOT_FROM_TABLES.has(type.name)) isFixed = false;
        if (CLOCKS.has(`${types.getParentType()?.name}.${node.name.value}`)) tellsClock = true;
        return undefined;
      },
    }),
  );
  if (!isFixed) return 'NEVER';
  return tellsClock ? 'AT_ONE_CLOCK' : 'WHILE_ROWS_STAND';
};

/** The first of an operation's fields: what it is counted under. */
export const rootField = (operation: OperationDefinitionNode | undefined): string => {
  const [first] = operation?.selectionSet.selections ?? [];
  return first?.kind === Kind.FIELD ? first.name.value : '';
};

/** How a request is answered: so is whoever sends the same again. */
export interface Planned {
  /** What its answer is kept under; null where it is not. */
  readonly question: string | null;
  /** What it is counted under. */
  readonly field: string;
  /** Characters of its document. */
  readonly length: number;
  /** Writes its data for whoever asks. */
  readonly write: (context: RequestContext) => Promise<string>;
}

/** What is known of an operation, once for as long as its document is. */
interface Operation {
  readonly holds: Holds;
  readonly write: AnswerWriter | null;
}

/** Characters of a document whose plan is kept for whoever sends the same again: by its hash, a request may be much shorter than what it asks. */
const LONGEST_REMEMBERED = 16_384;

/**
 * What an answer is kept under; null where what is asked cannot be told from what is not: JSON reads a number that is beyond every number (1e400), which no
 * variable takes, and writes it as null.
 */
const questionOf = (...asked: unknown[]): string | null => {
  let isTold = true;
  const question = JSON.stringify(asked, (_, value: unknown) => {
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) isTold = false;
    return value;
  });
  return isTold ? question : null;
};

/** Data that is written already; Apollo is handed an object that stands for it. */
const texts = new WeakMap<object, string>();

export const isWritten = (data: object): boolean => texts.has(data);

/** A result as it is sent: data that is written already as it is, everything else as JSON. */
export const resultText = (result: { readonly data?: object | null | undefined }): string => {
  const text = result.data && texts.get(result.data);
  return typeof text === 'string' ? answerText(text) : `${JSON.stringify(result)}\n`;
};
/** An answer whose data is written already. */
export const answerText = (data: string): string => `{"data":${data}}\n`;

/**
 * Answers queries: from what is kept where the same was answered and still holds, else written by their plan. Whatever does not go as it should is worked
 * out in the ordinary way, errors and all, and not kept. `Cache-Control: no-cache` asks for an answer of its own.
 */
export const answering = (schema: GraphQLSchema, kept: KeptAnswers): ApolloServerPlugin<RequestContext> => {
  const known = new WeakMap<OperationDefinitionNode, Operation>();
  const about = (document: DocumentNode, operation: OperationDefinitionNode): Operation => {
    let found = known.get(operation);
    if (found === undefined) {
      found = { holds: holdsFor(schema, document, operation), write: writerOf(schema, document, operation) };
      known.set(operation, found);
    }
    return found;
  };
  const single = (singleResult: { data: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] }) => ({
    http: { headers: new HeaderMap(), status: undefined },
    body: { kind: 'single' as const, singleResult },
  });
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ request, document, operation, operationName, contextValue, queryHash }) => {
        const { holds, write } = about(document, operation);
        if (write === null) return null;
        try {
          const { variables } = request;
          const question = holds === 'NEVER' ? null : questionOf(queryHash, operationName, variables);
          const isAnew = question === null || request.http?.headers.get('cache-control') === 'no-cache';
          const text = isAnew
            ? await write(contextValue, variables)
            : await kept.at(await contextValue.engine.reader.standing(), holds === 'AT_ONE_CLOCK', question, () =>
                write(contextValue, variables),
              );
          const length = sourceLength(document);
          if (length <= LONGEST_REMEMBERED)
            contextValue.planned({ question, field: rootField(operation), length, write: (context) => write(context, variables) });
          const data = {};
          texts.set(data, text);
          return single({ data });
        } catch (error) {
          // What is too much to be read or written is not tried once more.
          if (error instanceof TooLong || error instanceof TooMuch) return single({ data: null, errors: [tooLong(false)] });
          // A machine that is away is not asked once more.
          return isUnavailable(error) ? single({ data: null, errors: [unavailable(error)] }) : null;
        }
      },
    }),
  };
};
