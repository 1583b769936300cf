import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Moment } from '@causeway/portfolio/moment.ts';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RequestContext } from './context.ts';

/** Root fields whose answer is read from the temporal tables alone. */
const FROM_TABLES = new Set(['pocs', 'poc', 'portfolio', 'policy', 'checklistTemplates', '__typename']);
/** What depends on who asks, or on names and texts that change without an event. */
const NOT_FROM_TABLES = new Set(['Person', 'Viewer', 'Event', 'EventConnection']);
/** Characters of answers kept for one moment. */
const MOST_CHARACTERS = 32_000_000;

/**
 * Whether an operation's answer is fixed by its document, its variables and the bookmark: it is then the same for whoever may ask at all,
 * for reading POCs is open to every role (§9).
 */
export const isFixedByMoment = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean => {
  if (operation.operation !== 'query') return false;
  const types = new TypeInfo(schema);
  let isFixed = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: (node) => {
        if (node.kind === Kind.OPERATION_DEFINITION && node !== operation) return false;
        if (node.kind !== Kind.FIELD) return undefined;
        const type = getNamedType(types.getType());
        if (types.getParentType() === schema.getQueryType() && !FROM_TABLES.has(node.name.value)) isFixed = false;
        if (type && NOT_FROM_TABLES.has(type.name)) isFixed = false;
        return undefined;
      },
    }),
  );
  return isFixed;
};

/** The answers given at the newest moment; those of an older one are forgotten, since nobody reads there any more. */
class Answers {
  readonly #kept = new Map<string, Promise<ExecutionResult>>();
  #moment = '';
  #characters = 0;

  /** The answer to a question at a moment: asked several times, also at once, it is worked out once. */
  at(moment: Moment, question: string, answer: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const now = `${moment.position}/${moment.clock}`;
    if (now !== this.#moment) {
      this.#kept.clear();
      this.#characters = 0;
      this.#moment = now;
    }
    const kept = this.#kept.get(question);
    if (kept) return kept;
    const made = answer();
    this.#keep(question, made);
    return made;
  }

  #keep(question: string, made: Promise<ExecutionResult>): void {
    if (this.#characters > MOST_CHARACTERS) return;
    this.#kept.set(question, made);
    this.#characters += question.length;
    const forget = () => {
      if (this.#kept.get(question) === made) this.#kept.delete(question);
    };
    made.then((result) => {
      if (result.errors) forget();
      else if (this.#kept.get(question) === made) this.#characters += JSON.stringify(result.data).length;
    }, forget);
  }
}

/**
 * Answers a question that was answered at the same moment from memory. What fails is not kept and is worked out by the ordinary way, errors and all;
 * `Cache-Control: no-cache` asks for that too.
 */
export const answersAtOneMoment = (schema: GraphQLSchema): ApolloServerPlugin<RequestContext> => {
  const answers = new Answers();
  const fixed = new WeakMap<OperationDefinitionNode, boolean>();
  const isFixed = (document: DocumentNode, operation: OperationDefinitionNode): boolean => {
    let known = fixed.get(operation);
    if (known === undefined) {
      known = isFixedByMoment(schema, document, operation);
      fixed.set(operation, known);
    }
    return known;
  };
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ request, document, operation, operationName, contextValue, queryHash }) => {
        if (!isFixed(document, operation) || request.http?.headers.get('cache-control') === 'no-cache') return null;
        // Where the database is away, the ordinary way says so.
        const moment = await contextValue.engine.reader.present().catch(() => null);
        if (moment === null) return null;
        const question = JSON.stringify([queryHash, operationName, request.variables]);
        const result = await answers.at(moment, question, async () =>
          execute({ schema, document, contextValue, variableValues: request.variables, operationName }),
        );
        if (result.errors) return null;
        return { http: { headers: new HeaderMap(), status: undefined }, body: { kind: 'single', singleResult: result } };
      },
    }),
  };
};
