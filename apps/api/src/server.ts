import type { Server } from 'node:http';
import { type AddressInfo, createServer, type Server as NetServer } from 'node:net';
import { join } from 'node:path';
import type { Configuration } from '@causeway/engine/configuration/configuration.ts';
import { openEngine, type Seed } from '@causeway/engine/engine.ts';
import { outOfReach } from '@causeway/engine/out-of-reach.ts';
import { CommandBus } from '@nestjs/cqrs';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { graphqlEndpoint } from './graphql/endpoint.ts';
import { graphiql } from './graphql/graphiql.ts';
import { createGraphql } from './graphql/graphql.ts';
import { createIdentity } from './identity/identity.ts';
import { ImportJobs } from './imports/import-jobs.ts';
import { imports } from './imports/imports.ts';
import { createNest } from './nest.ts';
import { createDrain } from './operation/drain.ts';
import { answerFirst } from './operation/first-answers.ts';
import { health } from './operation/health.ts';
import { lastResort, nothingHere } from './operation/last-resort.ts';
import { correlationIdOf, httpLog, problemLog } from './operation/log.ts';
import { createMetrics } from './operation/metrics.ts';
import { metricsEndpoint } from './operation/metrics-endpoint.ts';
import { oneAtATime } from './operation/one-at-a-time.ts';
import { endSlowSenders } from './operation/slow-senders.ts';
import { unmistakable } from './operation/unmistakable.ts';
import { web } from './operation/web.ts';

/** A running Causeway. */
export interface Running {
  /** Where it listens, such as http://127.0.0.1:4000. */
  readonly url: string;
  /** Stops gracefully: nothing new is taken, what is under way is finished, then everything is closed. */
  stop(): Promise<void>;
}

interface ServerOptions {
  readonly log: Logger;
  readonly now?: () => number;
  /** Fills an empty log; `SEED=demo` is the only one. */
  readonly seed?: Seed;
}

/**
 * Starts everything on one port: the web application, GraphQL, sign-in, health and metrics.
 * @throws Error with a sentence that says what is in the way and what to do.
 */
export const startServer = async (configuration: Configuration, { log, now, seed }: ServerOptions): Promise<Running> => {
  const metrics = createMetrics();
  const problem = problemLog(log);
  await portIsFree(configuration);
  const engine = await openEngine(configuration, {
    ...(now && { now }),
    ...(seed && { seed }),
    onProblem: problem,
    onOutcome: metrics.onOutcome,
    onAppend: metrics.onAppend,
  });
  const opened: (() => Promise<unknown>)[] = [() => engine.close()];
  const closeAll = async () => {
    for (const close of opened.reverse()) await close().catch((error: unknown) => problem('closing', error));
  };
  try {
    metrics.watch(engine);
    const app = express();
    // What a proxy guards by its path is that path alone.
    app.enable('case sensitive routing');
    const nest = await createNest(app, engine.executor);
    opened.push(() => nest.close());
    const httpServer: Server = nest.getHttpServer();
    const drain = createDrain(httpServer);
    endSlowSenders(httpServer);
    answerFirst(httpServer);
    let url = '';
    const identity = await createIdentity({ engine, configuration, baseUrl: () => configuration.publicUrl ?? url, onProblem: problem });
    opened.push(() => identity.close());
    const graphql = await createGraphql({
      engine,
      commands: nest.get(CommandBus),
      httpServer,
      isProduction: configuration.production,
      identify: identity.identify,
      correlationIdOf,
      report: (error) => problem('a request failed', error),
      onOperation: metrics.onOperation,
    });
    opened.push(() => graphql.close());
    const jobs = new ImportJobs({
      folder: join(configuration.home, 'uploads'),
      now: engine.now,
      onProblem: (error) => problem('an import failed', error),
    });
    opened.push(() => jobs.close());
    app.use(oneAtATime);
    app.use(drain.notice);
    protect(app, configuration);
    app.use(httpLog(log));
    app.use(unmistakable);
    app.use(health(engine, drain.isStopping));
    app.use(metricsEndpoint(metrics, identity.identify));
    if (!configuration.production) app.use('/graphiql', graphiql());
    app.use('/graphql', graphqlEndpoint(graphql.handler, { identify: identity.identify, isProduction: configuration.production }));
    app.use('/imports', imports({ engine, identify: identity.identify, jobs }));
    app.use(identity.router);
    app.use(web());
    app.use(nothingHere, lastResort(problem));
    await nest.init();
    url = await listen(httpServer, configuration);
    opened.push(() => drain.stop(graphql.closeSubscriptions));
    return { url: configuration.publicUrl ?? url, stop: closeAll };
  } catch (error) {
    await closeAll();
    throw outOfReach(error, configuration);
  }
};

/** Headers that keep a page from loading, being framed by, or telling anything to anybody else. */
const protect = (app: Express, { publicUrl }: Configuration): void => {
  const isSecure = publicUrl?.startsWith('https:') ?? false;
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  if (isSecure) {
    app.set('trust proxy', 1);
    // Browsers come by that address, whatever a proxy says of it: one that says nothing would keep everybody's session from being set, without a word.
    app.use((request, _response, next) => {
      request.headers['x-forwarded-proto'] = 'https';
      next();
    });
  }
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          // Mantine sets the sizes of its parts as inline styles.
          styleSrc: ["'self'", "'unsafe-inline'"],
          fontSrc: ["'self'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: isSecure ? [] : null,
        },
      },
      strictTransportSecurity: isSecure,
      xFrameOptions: { action: 'deny' },
    }),
  );
};

/** Told before anything is started that would have to be ended again. */
const portIsFree = async (configuration: Configuration): Promise<void> => {
  const probe = createServer();
  await listen(probe, configuration);
  await new Promise((resolve) => probe.close(resolve));
};

const listen = (server: NetServer, { host, port }: Configuration): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(listenProblem(error, host, port), { cause: error })));
    server.listen(port, host, () => {
      const { address, port: bound, family } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`);
    });
  });

const listenProblem = ({ code, message }: NodeJS.ErrnoException, host: string, port: number): string => {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken. Stop what listens there, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${port} of ${host} is not allowed for this user. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1.`;
  return `Cannot listen on ${host}:${port}: ${message}`;
};
