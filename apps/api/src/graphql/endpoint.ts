import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { Unauthenticated } from '../identity/unauthenticated.ts';
import { badUserInput, unauthenticated } from './errors.ts';
import type { GraphqlOptions } from './graphql.ts';

const MOST_BYTES = '1mb';

/** GraphQL over HTTP, whole: the body as JSON, who asks, the operation; what cannot be read is refused in GraphQL's own shape. */
export const graphqlEndpoint = (
  handler: RequestHandler,
  identify: GraphqlOptions['identify'],
): (RequestHandler | ErrorRequestHandler)[] => [
  express.json({ limit: MOST_BYTES }),
  (async (request, _response, next) => {
    Object.assign(request, { asker: await identify(request) });
    next();
  }) satisfies RequestHandler,
  handler,
  refuseUnread,
];

const refuseUnread: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof Unauthenticated) {
    response
      .status(401)
      .set('www-authenticate', error.challenge)
      .json({ errors: [unauthenticated(error.message)] });
    return;
  }
  // What express' body parser refuses has a status of its own: too large, not JSON, an encoding nobody knows.
  const { status, type } = error as { status?: number; type?: string };
  if (status === undefined || status < 400 || status >= 500) return next(error);
  const message = type === 'entity.too.large' ? `The body is larger than ${MOST_BYTES}.` : 'The body cannot be read as JSON.';
  response.status(status).json({ errors: [badUserInput(message)] });
};
