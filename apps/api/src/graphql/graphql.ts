import type { Server as HttpServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { Engine } from '@causeway/engine/engine.ts';
import { typeDefinitions } from '@causeway/schema/print.ts';
import type { CommandBus } from '@nestjs/cqrs';
import type { Request, RequestHandler } from 'express';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { answering, isWritten, resultText } from './answers/answers.ts';
import { KeptAnswers } from './answers/kept-answers.ts';
import { type Asking, repeatedRequests } from './answers/repeated-requests.ts';
import { attachResolvers } from './attach-resolvers.ts';
import type { Asker } from './context.ts';
import { requestContext } from './context.ts';
import { formatError } from './errors/errors.ts';
import { answerLength } from './limits/answer-length.ts';
import { costLimit } from './limits/cost.ts';
import { KnownDocuments } from './limits/known-documents.ts';
import { LIMIT_RULES, MOST_TOKENS } from './limits/limits.ts';
import { toldErrors } from './limits/told-errors.ts';
import { causewayAfter, identityRequired, legacyStatus, timed, unavailableStatus, unexpected } from './plugins.ts';
import { resolvers } from './resolvers.ts';
import { serveSubscriptions } from './subscriptions/subscriptions.ts';

export interface GraphqlOptions {
  readonly engine: Engine;
  readonly commands: CommandBus;
  readonly httpServer: HttpServer;
  readonly isProduction: boolean;
  /** Who sends a request; null: nobody known. @throws with a sentence for a token that cannot be taken */
  readonly identify: (request: Pick<Request, 'headers'>) => Promise<Asker | null>;
  readonly correlationIdOf: (request: Request) => string;
  /** Gets what is ours to mend. */
  readonly report: (error: unknown) => void;
  /** Told of every operation: its kind and first root field (empty where the document was refused), whether it failed, how long it took. */
  readonly onOperation?: (operation: string, field: string, failed: boolean, seconds: number) => void;
}

/** The executable schema: the SDL's types with every resolver. */
export const executableSchema = (): GraphQLSchema => attachResolvers(buildSchema(typeDefinitions()), resolvers);

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface Graphql {
  readonly handler: RequestHandler;
  /** Says goodbye to every subscriber; the rest goes on. */
  readonly closeSubscriptions: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** GraphQL over HTTP and WebSocket, ready to be mounted at /graphql. */
export const createGraphql = async (options: GraphqlOptions): Promise<Graphql> => {
  const { engine, commands, isProduction, report, onOperation } = options;
  const schema = executableSchema();
  const kept = new KeptAnswers();
  const server = new ApolloServer({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    documentStore: new KnownDocuments(),
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: LIMIT_RULES,
    formatError: formatError(report),
    // Its own lines would go past the log, errors with all that is in them; what is unexpected is reported (plugins.ts).
    logger: SILENT,
    stringifyResult: resultText,
    // The server's own graceful stop handles signals.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of every answer, for hints that nobody gives.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer }),
      identityRequired(isProduction),
      costLimit,
      toldErrors,
      causewayAfter,
      unavailableStatus,
      legacyStatus,
      answerLength(isWritten),
      timed(onOperation),
      unexpected(report),
      answering(schema, kept),
    ],
  });
  await server.start();
  const subscriptions = serveSubscriptions(options, schema);
  let closing: Promise<void> | null = null;
  const closeSubscriptions = (): Promise<void> => {
    closing ??= subscriptions.close();
    return closing;
  };
  const contextOf = (request: Asking) => {
    const { asker = null, planned } = request;
    return requestContext({ engine, commands, asker, correlationId: options.correlationIdOf(request), ...(planned && { planned }) });
  };
  const middleware = expressMiddleware(server, {
    context: async ({ req }) => contextOf(req),
  }) as unknown as RequestHandler;
  const again = repeatedRequests(engine, { kept, contextOf, onOperation });
  return {
    handler: (request, response, next) =>
      again(request, response, (error?: unknown) => (error === undefined ? middleware(request, response, next) : next(error))),
    closeSubscriptions,
    close: async () => {
      await closeSubscriptions();
      await server.stop();
    },
  };
};
