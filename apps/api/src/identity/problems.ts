import type { ErrorRequestHandler } from 'express';
import { RETRY_AFTER_SECONDS } from '../graphql/errors/errors.ts';
import { IssuerUnavailable } from './issuer-unavailable.ts';
import { problemPage } from './page.ts';
import { Unauthenticated } from './unauthenticated.ts';

/** What stands in the way of signing in, as a page for a browser and as JSON for a program. */
export const identityProblems: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof Unauthenticated) {
    response.status(401).set('www-authenticate', error.challenge).json({ message: error.message });
    return;
  }
  if (!(error instanceof IssuerUnavailable)) return next(error);
  response.status(503).set('retry-after', String(RETRY_AFTER_SECONDS));
  if (request.accepts(['json', 'html']) === 'html') response.type('html').send(problemPage('Signing in must wait', error.message));
  else response.json({ message: error.message });
};
