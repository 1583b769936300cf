import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { errorLine } from './error-line.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The request that code runs for, however deep below its handler. */
const current = new AsyncLocalStorage<string>();

/** JSON lines on stdout. People appear by their ids; bodies, addresses, tokens and cookies are never written. */
export const createLog = (level: string, to?: DestinationStream): Logger => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: errorLine } };
  return to ? pino(options, to) : pino(options);
};

/** The correlation id that a request was given: the caller's `X-Correlation-Id` where it is a UUID, else a fresh one. */
export const correlationIdOf = (request: IncomingMessage): string => String(request.id);

/** Reports what is ours to mend, with the id of the request that it happened in. */
export const problemLog =
  (log: Logger) =>
  (what: string, error?: unknown): void => {
    const correlationId = current.getStore();
    log.error({ ...(error !== undefined && { err: error }), ...(correlationId !== undefined && { correlationId }) }, what);
  };

/** What HTTP has and this server does not (a coding: 501, another version: 505) is its client's doing. */
const isOurs = (status: number): boolean => status >= 500 && status !== 501 && status !== 505;

/** One line for each request: method, path (no query, which may hold what somebody searched for), status, time, correlation id. */
export const httpLog = (logger: Logger): RequestHandler => {
  const line = pinoHttp({
    logger,
    genReqId: (request, response) => {
      const given = request.headers['x-correlation-id'];
      const id = typeof given === 'string' && UUID.test(given) ? given.toLowerCase() : randomUUID();
      response.setHeader('x-correlation-id', id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'correlationId' },
    // Probes come every few seconds and say nothing while they succeed; files are files.
    customLogLevel: ({ url = '' }, { statusCode }, error) =>
      error || isOurs(statusCode) ? 'error' : /^\/(health|metrics|assets)/.test(url) ? 'debug' : 'info',
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      // What it is handed holds the error itself as `raw`.
      err: ({ raw }: { raw: unknown }) => errorLine(raw),
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  });
  return (request, response, next) => {
    line(request, response);
    current.run(correlationIdOf(request), next);
  };
};
