import type { ErrorRequestHandler, RequestHandler } from 'express';
import { isUnavailable, RETRY_AFTER_SECONDS, whyAway } from '../graphql/errors/errors.ts';
import { correlationIdOf } from './log.ts';

/** No handler has anything at this address, or nothing that answers so. */
export const nothingHere: RequestHandler = ({ method }, response) => {
  const isPage = method === 'GET' || method === 'HEAD';
  const sentence = isPage ? 'There is nothing at this address.' : `There is nothing at this address that answers ${method}.`;
  response.status(404).type('text').send(`${sentence}\n`);
};

/** What a client can make of a status that a handler of files or of bodies threw. */
const SENTENCES: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  416: 'The file has no such range.',
};

/** Whatever a handler threw: a status and a sentence, never a stack or another's words. */
export const lastResort =
  (report: (what: string, error: unknown) => void): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status } = error as { status?: number };
    if (status !== undefined && status >= 400 && status < 500) {
      response
        .status(status)
        .type('text')
        .send(`${SENTENCES[status] ?? 'The request cannot be answered as it was sent.'}\n`);
      return;
    }
    if (isUnavailable(error)) {
      response
        .status(503)
        .set('retry-after', String(RETRY_AFTER_SECONDS))
        .type('text')
        .send(`${whyAway(error)}\n`);
      return;
    }
    report('a request failed', error);
    response
      .status(500)
      .type('text')
      .send(`Something went wrong on our side; it was recorded as ${correlationIdOf(request)}.\n`);
  };
