import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** JSON lines on stdout. People appear by their ids; bodies, addresses, tokens and cookies are never written. */
export const createLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** The correlation id that a request was given: the caller's `X-Correlation-Id` where it is a UUID, else a fresh one. */
export const correlationIdOf = (request: IncomingMessage): string => String(request.id);

/** One line for each request: method, path (no query, which may hold what somebody searched for), status, time, correlation id. */
export const httpLog = (logger: Logger): HttpLogger =>
  pinoHttp({
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
      error || statusCode >= 500 ? 'error' : /^\/(health|metrics|assets)/.test(url) ? 'debug' : 'info',
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  });
