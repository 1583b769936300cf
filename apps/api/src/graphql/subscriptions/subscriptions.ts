import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type DocumentNode, type ExecutionArgs, execute, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { Unauthenticated } from '../../identity/unauthenticated.ts';
import { mistakable } from '../../operation/unmistakable.ts';
import { type Asker, requestContext } from '../context.ts';
import { formatError, isUnavailable } from '../errors/errors.ts';
import type { GraphqlOptions } from '../graphql.ts';
import { refuseCostly } from '../limits/cost.ts';
import { LIMIT_RULES, MOST_TOKENS } from '../limits/limits.ts';
import { tellFew } from '../limits/told-errors.ts';
import { withoutPlaces } from '../limits/without-places.ts';
import { subscribeChangeByChange } from './change-by-change.ts';
import { type Listener, listenerOf } from './listener.ts';

const MOST_BYTES = 64 * 1024;
/** What may wait to be sent to one client, answers to its pings included: who sends and does not read is cut off. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024;
/** RFC 6455, 5.5: 125 bytes, of which the code takes two. */
const MOST_REASON_BYTES = 123;
/** Of a WebSocket that is closed for a passing reason (registered with IANA). */
const TRY_AGAIN_LATER = 1013;
/** Each is read anew at every change. */
const MOST_SUBSCRIPTIONS = 100;

/** A browser sends its cookie to us from any page of this host: only pages of ours may open a connection. Tools send no origin. */
const isSameOrigin = ({ origin, req }: { origin?: string; req: IncomingMessage }): boolean =>
  !origin || (URL.canParse(origin) && new URL(origin).host === req.headers.host);

/** What a client says; what only a server says would be taken for a mistake of ours. */
const FROM_CLIENT: ReadonlySet<unknown> = new Set(['connection_init', 'ping', 'pong', 'subscribe', 'complete']);

/** Reads a message, value by value, the whole last. @throws TypeError for one that is no client's: its connection is closed with 4400 */
const fromClient = (key: string, value: unknown): unknown => {
  if (key === '' && !FROM_CLIENT.has((value as { type?: unknown } | null)?.type)) throw new TypeError('No client says this.');
  return value;
};

/** What the client sent wrongly, with the contract's code for it. */
const badInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { ...error, nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT', ...error.extensions } });

/** Subscriptions over graphql-ws at /graphql: a session's cookie or a token in the connection's parameters says who listens. */
export const serveSubscriptions = (options: GraphqlOptions, schema: GraphQLSchema): { close: () => Promise<void> } => {
  const { engine, commands, httpServer, identify, report } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    path: '/graphql',
    maxPayload: MOST_BYTES,
    verifyClient: isSameOrigin,
    // One message a turn: thousands that one client sends at once would else be answered in one go, and everybody else after all of them.
    allowSynchronousEvents: false,
  });
  // A client that offers HTTP/2 beside (Java's, .NET's and curl's can) is answered as if it did not; so is whoever asks elsewhere for a WebSocket, or of two servers.
  Object.assign(httpServer, {
    shouldUpgradeCallback: (request: IncomingMessage) =>
      /^websocket$/i.test(request.headers.upgrade ?? '') && sockets.shouldHandle(request) && mistakable(request) === null,
  });
  httpServer.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  const format = formatError(report);
  /** An error without a place in the answer is one of the request: its operation, its variables. */
  const shown = (error: GraphQLError) => {
    const coded = error.path ? error : badInput(error);
    return format(coded.toJSON(), coded);
  };
  /** Something that is thrown beside GraphQL's own errors, as one of them. */
  const thrown = (error: unknown) =>
    new GraphQLError('unexpected', { originalError: error as Error, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  const listeners = new WeakMap<object, Listener>();
  const contextFor = (asker: Asker) => requestContext({ engine, commands, asker, correlationId: randomUUID() });

  /** The document of a subscription. @throws GraphQLError for one that is refused */
  const read = (query: string, variables: Record<string, unknown>, operationName: string | undefined): DocumentNode => {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const [error] = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
    if (error) throw error;
    if (document.definitions.some((each) => each.kind === 'OperationDefinition' && each.operation !== 'subscription'))
      throw new GraphQLError('Send queries and mutations over HTTP; this connection is for subscriptions.');
    withoutPlaces(document);
    refuseCostly({ schema, query: document, variables, ...(operationName && { operationName }) });
    return document;
  };

  const server = useServer<{ authorization?: unknown }, Extra & Record<PropertyKey, unknown>>(
    {
      schema,
      execute,
      // What is thrown would end the whole connection, with the words of our inside.
      subscribe: (args: ExecutionArgs) => subscribeChangeByChange(args).catch((error: unknown) => ({ errors: [thrown(error)] })),
      jsonMessageReviver: fromClient,
      onConnect: async ({ connectionParams, extra: { socket, request } }) => {
        const given = connectionParams?.authorization;
        const headers = typeof given === 'string' ? { authorization: given } : request.headers;
        let asker: Asker | null = null;
        try {
          asker = await identify({ headers });
        } catch (error) {
          if (!(error instanceof Unauthenticated)) {
            // Mostly the database or the issuer is away, which says nothing about anybody.
            if (!isUnavailable(error)) report(error);
            socket.close(TRY_AGAIN_LATER, 'Who listens cannot be told for the moment; try again shortly.');
            return false;
          }
        }
        if (asker === null) {
          socket.close(CloseCode.Forbidden, 'Sign in, or send a bearer token as the connection parameter authorization.');
          return false;
        }
        // Whoever left while they were looked up ends no more: they would be looked after for ever.
        if (socket.readyState !== socket.OPEN) return false;
        const leave = () => socket.close(CloseCode.Forbidden, 'The session was ended, or the token has expired; sign in again.');
        const listener = listenerOf(asker, () => identify({ headers }), leave);
        listeners.set(socket, listener);
        socket.once('close', listener.stop);
        return true;
      },
      onSubscribe: ({ extra, subscriptions }, _id, { query, variables, operationName }) => {
        try {
          if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS)
            throw new GraphQLError(
              `A connection holds at most ${MOST_SUBSCRIPTIONS} subscriptions; complete one, or open another connection.`,
            );
          const variableValues = variables ?? {};
          const document = read(query, variableValues, operationName ?? undefined);
          const contextValue = contextFor(listeners.get(extra.socket)!.asker);
          return { schema, document, contextValue, variableValues, ...(operationName && { operationName }) };
        } catch (error) {
          return [badInput(error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.'))];
        }
      },
      onError: (_context, _id, _payload, errors) => errors.map(shown) as never,
      onNext: async ({ extra }: Context<{ authorization?: unknown }, Extra>, _id, _payload, _args, result) => {
        // A socket that was closed sends nothing more.
        await listeners.get(extra.socket)?.check();
        if (result.errors) tellFew(result.errors as readonly GraphQLError[]);
        return result.errors ? { ...result, errors: result.errors.map(shown) as never } : result;
      },
    },
    sockets,
  );
  // What is no WebSocket frame ends its connection by itself, with a code that says so: nothing of ours to mend, and no line of the log for whoever sends it.
  sockets.on('connection', (socket) => {
    const send = socket.send.bind(socket) as (data: unknown, done: () => void) => void;
    // What was not sent because the connection ended is nobody's trouble either; graphql-ws would write a line for each.
    socket.send = (data: unknown, done?: unknown) => send(data, () => (done as (() => void) | undefined)?.());
    const close = socket.close.bind(socket);
    // A reason may repeat what a client sent, of any length; a frame that closes has room for so much.
    socket.close = (code, reason = '') => close(code, Buffer.from(reason).subarray(0, MOST_REASON_BYTES));
    const cutOff = () => {
      if (socket.bufferedAmount > MOST_WAITING_BYTES) socket.terminate();
    };
    socket
      .removeAllListeners('error')
      .on('error', () => {})
      .on('message', cutOff)
      .on('ping', cutOff);
  });
  return {
    close: async () => {
      await server.dispose();
      sockets.close();
    },
  };
};
