import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { Unauthenticated } from '../identity/unauthenticated.ts';
import { CUT_SHORT, jsonBody, Unread, unread } from '../operation/json-body.ts';
import { packedAnswers } from './answers/packed-answers.ts';
import { badUserInput, isUnavailable, RETRY_AFTER_SECONDS, SIGN_IN, unauthenticated, unavailable } from './errors/errors.ts';
import type { GraphqlOptions } from './graphql.ts';

/**
 * GraphQL over HTTP, whole: who asks, the body as JSON, the operation; what cannot be read is refused in GraphQL's own shape. In production nobody
 * unknown gets as far as having a body read.
 */
export const graphqlEndpoint = (
  handler: RequestHandler,
  { identify, isProduction }: Pick<GraphqlOptions, 'identify' | 'isProduction'>,
): (RequestHandler | ErrorRequestHandler)[] => [
  here,
  methods,
  packedAnswers,
  (async (request, response, next) => {
    response.set('cache-control', 'no-store');
    const asker = await identify(request);
    if (asker === null && isProduction) throw new Unauthenticated(SIGN_IN, false);
    Object.assign(request, { asker });
    next();
  }) satisfies RequestHandler,
  preflighted,
  jsonOnly,
  jsonBody,
  wholeOnly,
  handler,
  refuseUnread,
];

/** One address: what lies below it is nothing, and no second way in past whoever guards the first. */
const here: RequestHandler = (request, _response, next) => {
  if (request.path === '/') return next();
  throw new Unread(404, 'GraphQL is at /graphql, and nothing lies below it.');
};

const methods: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'POST') return next();
  response.set('allow', 'GET, POST');
  throw new Unread(405, 'Ask GraphQL by POST, or by GET for a query.');
};

/**
 * CSRF: a browser sends its cookie along with what another site's page asks for, unless that needs a preflight. A header Authorization needs one: no
 * page of another site can have sent it, so such a request need not prove it in another way.
 */
const preflighted: RequestHandler = (request, _response, next) => {
  if (request.headers.authorization !== undefined) request.headers['apollo-require-preflight'] ??= 'true';
  next();
};

/** Far longer than any name of a kind of body. Apollo takes the square of its length over one that is mostly white space: a second, of everybody's time. */
const LONGEST_TYPE = 200;

const jsonOnly: RequestHandler = (request, _response, next) => {
  const { length = 0 } = request.headers['content-type'] ?? '';
  if (length > LONGEST_TYPE || (request.method === 'POST' && !request.is('application/json')))
    throw new Unread(415, 'Send the body as JSON: content-type application/json.');
  next();
};

/** Of a request that ended before its body was asked for, the parser says nothing at all, and whoever reads on would take that for a mistake of ours. */
const wholeOnly: RequestHandler = (request, _response, next) => {
  if (!('body' in request)) throw new Unread(400, CUT_SHORT);
  next();
};

const refuseUnread: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const answer = (status: number, { message, extensions }: GraphQLFormattedError) => {
    const { code, retryAfterSeconds } = extensions!;
    response.status(status).json({ errors: [{ message, extensions: { code, retryAfterSeconds } }] });
  };
  // First: what is said of a client that left is said of a database that is away, too.
  const problem = unread(error, request);
  if (problem !== null) return answer(problem.status, badUserInput(problem.message));
  if (error instanceof Unauthenticated) {
    response.set('www-authenticate', error.challenge);
    return answer(401, unauthenticated(error.message));
  }
  if (isUnavailable(error)) {
    response.set('retry-after', String(RETRY_AFTER_SECONDS));
    return answer(503, unavailable(error));
  }
  next(error);
};
