import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import { execute, GraphQLError, type GraphQLSchema, parse, specifiedRules, subscribe, validate } from 'graphql';
import { CloseCode } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { type Asker, requestContext } from './context.ts';
import { formatError } from './errors.ts';
import type { GraphqlOptions } from './graphql.ts';
import { LIMIT_RULES, MOST_TOKENS, refuseCostly } from './limits.ts';

const MOST_BYTES = 64 * 1024;

/** A browser sends its cookie to us from any page of this host: only pages of ours may open a connection. Tools send no origin. */
const isSameOrigin = ({ origin, req }: { origin?: string; req: IncomingMessage }): boolean =>
  !origin || (URL.canParse(origin) && new URL(origin).host === req.headers.host);

/** Subscriptions over graphql-ws at /graphql: a session's cookie or a token in the connection's parameters says who listens. */
export const serveSubscriptions = (options: GraphqlOptions, schema: GraphQLSchema): { close: () => Promise<void> } => {
  const { engine, commands, httpServer, identify, report } = options;
  const sockets = new WebSocketServer({ noServer: true, path: '/graphql', maxPayload: MOST_BYTES, verifyClient: isSameOrigin });
  httpServer.on('upgrade', (request, socket, head) => {
    if (!sockets.shouldHandle(request)) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  const format = formatError(report);
  const askers = new WeakMap<object, Asker>();
  const server = useServer<{ authorization?: unknown }, Extra & Record<PropertyKey, unknown>>(
    {
      schema,
      execute,
      subscribe,
      onConnect: async ({ connectionParams, extra }) => {
        const given = connectionParams?.authorization;
        const headers = typeof given === 'string' ? { authorization: given } : extra.request.headers;
        const asker = await identify({ headers } as Request).catch(() => null);
        if (asker === null) {
          extra.socket.close(CloseCode.Forbidden, 'Sign in, or send a bearer token as the connection parameter authorization.');
          return false;
        }
        askers.set(extra.socket, asker);
        return true;
      },
      onSubscribe: ({ extra }, _id, { query, variables, operationName }) => {
        try {
          const document = parse(query, { maxTokens: MOST_TOKENS });
          const errors = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
          if (errors.length > 0) return errors;
          if (document.definitions.some((each) => each.kind === 'OperationDefinition' && each.operation !== 'subscription'))
            return [new GraphQLError('Send queries and mutations over HTTP; this connection is for subscriptions.')];
          refuseCostly({ schema, query: document, variables: variables ?? {}, ...(operationName && { operationName }) });
          const contextValue = requestContext({ engine, commands, asker: askers.get(extra.socket) ?? null, correlationId: randomUUID() });
          return { schema, document, contextValue, variableValues: variables ?? {}, ...(operationName && { operationName }) };
        } catch (error) {
          return [error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.')];
        }
      },
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: result.errors.map((error) => format(error.toJSON(), error)) as never } : result,
    },
    sockets,
  );
  return {
    close: async () => {
      await server.dispose();
      sockets.close();
    },
  };
};
