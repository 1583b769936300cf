import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { rootField } from './answers/answers.ts';
import type { RequestContext } from './context.ts';
import { badRequest, RETRY_AFTER_SECONDS, unauthenticated } from './errors/errors.ts';
import type { GraphqlOptions } from './graphql.ts';

/** Fields that say what the schema is, and nothing of anybody's data. */
const isIntrospectionOnly = (operation: OperationDefinitionNode | undefined): boolean =>
  operation?.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) ?? false;

/** Nothing runs without identity (in development the schema may be read without), and nothing but the one operation that is asked for. */
export const identityRequired = (isProduction: boolean): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (contextValue.asker === null && (isProduction || !isIntrospectionOnly(operation))) throw unauthenticated();
      if (!operation) throw badRequest('The document has no operation of that name, or several and none is named (operationName).');
      if (operation.operation === 'subscription') throw badRequest('Subscribe over a WebSocket (graphql-ws) at this address.');
    },
  }),
});

/** `Causeway-After`: a request that sends it reads no earlier than that position, a mutation answers it. */
export const causewayAfter: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    let wrote: bigint | null = null;
    return {
      didResolveOperation: async ({ request, contextValue }) => {
        contextValue.onWrote((position) => {
          wrote = position;
        });
        const given = request.http?.headers.get('causeway-after');
        if (given == null) return;
        if (!/^\d{1,18}$/.test(given)) throw badRequest('Causeway-After is a position of the log in decimal.', ['Causeway-After']);
        await contextValue.engine.reader.waitFor(BigInt(given));
      },
      willSendResponse: async ({ response }) => {
        if (wrote !== null) response.http.headers.set('causeway-after', String(wrote));
      },
    };
  },
};

/** A machine that is away for now answers 503 with Retry-After, whatever else the answer holds. */
export const unavailableStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      if (!response.body.singleResult.errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')) return;
      response.http.status = 503;
      response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
    },
  }),
};

/** Why a document is refused whose request could be read. */
const WELL_FORMED = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED']);

/**
 * GraphQL over HTTP: under the legacy `application/json` a well-formed request answers 200 even when the document is refused; under
 * `application/graphql-response+json` the status says so. Identity and availability keep their own status.
 */
export const legacyStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const accepts = request.http?.headers.get('accept') ?? '';
      const isLegacy = !accepts.includes('application/graphql-response+json');
      if (isLegacy && response.http.status === 400 && errors?.some(({ extensions }) => WELL_FORMED.has(String(extensions.code))))
        response.http.status = 200;
    },
  }),
};

/** What a plugin throws between parsing and answering reaches no formatter: it is reported here. */
export const unexpected = (report: GraphqlOptions['report']): ApolloServerPlugin<RequestContext> => ({
  unexpectedErrorProcessingRequest: async ({ error }) => report(error),
});

/** Tells of every operation, for the metrics. The field is one of the schema's: an operation's own name could be anything. */
export const timed = (onOperation: GraphqlOptions['onOperation']): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    const begun = performance.now();
    return {
      willSendResponse: async ({ operation, errors }) => {
        const field = errors?.some(isRefusedDocument) ? '' : rootField(operation);
        onOperation?.(operation?.operation ?? 'unknown', field, (errors?.length ?? 0) > 0, (performance.now() - begun) / 1000);
      },
    };
  },
});

const isRefusedDocument = ({ extensions }: { extensions: { code?: unknown } }): boolean =>
  WELL_FORMED.has(String(extensions.code)) && extensions.code !== 'BAD_USER_INPUT';
