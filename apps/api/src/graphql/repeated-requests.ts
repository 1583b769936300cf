import type { Engine } from '@causeway/engine/engine.ts';
import type { Request, RequestHandler } from 'express';
import { answerText } from './answers.ts';
import type { Asker, RequestContext } from './context.ts';
import type { GraphqlOptions } from './graphql.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** What the endpoint tells of a request to whoever answers it. */
export interface Asking extends Request {
  asker?: Asker | null;
  /** The body as it came. */
  raw?: Buffer;
  /** Says that the answer is kept, under which question. */
  kept?: RequestContext['kept'];
}

/** Requests that are remembered, and how long each may be. */
const MOST_REQUESTS = 1_000;
const LONGEST_BYTES = 16_384;

interface Repeated {
  readonly question: string;
  readonly contentType: string;
  readonly field: string;
}

/**
 * Answers a request that came before, byte for byte, while its answer holds: nothing of it is parsed, checked or written again, for all that depends on is
 * in the bytes and in the header Accept. It stands behind whatever says who asks, and looks at the bookmark like any other reading.
 */
export const repeatedRequests = (
  { reader }: Pick<Engine, 'reader'>,
  kept: KeptAnswers,
  onOperation: GraphqlOptions['onOperation'],
): RequestHandler => {
  const known = new Map<string, Repeated>();
  const remember = (key: string, repeated: Repeated): void => {
    if (known.size >= MOST_REQUESTS) known.delete(known.keys().next().value!);
    known.set(key, repeated);
  };
  return async (request: Asking, response, next) => {
    const { method, headers, raw, asker } = request;
    if (method !== 'POST' || !asker || !raw || raw.length > LONGEST_BYTES || headers['cache-control'] === 'no-cache') return next();
    const key = `${headers.accept ?? ''}\n${raw.toString('latin1')}`;
    const repeated = known.get(key);
    if (repeated === undefined) {
      request.kept = (question, field) =>
        response.once('finish', () => {
          const contentType = response.getHeader('content-type');
          if (response.statusCode === 200 && typeof contentType === 'string') remember(key, { question, contentType, field });
        });
      return next();
    }
    const begun = performance.now();
    // Where the database is away, the ordinary way says so.
    const standing = await reader.standing().catch(() => null);
    if (standing === null || !isReached(headers['causeway-after'], standing.moment.position)) return next();
    const bytes = await kept.bytesAt(standing, repeated.question, (text) => Buffer.from(answerText(text)));
    if (bytes === null) return next();
    response.writeHead(200, { 'content-type': repeated.contentType, 'content-length': bytes.length }).end(bytes);
    onOperation?.('query', repeated.field, false, (performance.now() - begun) / 1000);
  };
};

/** Whether a position that a client wrote is read already; one that is not, or is none, is for the ordinary way. */
const isReached = (after: string | string[] | undefined, position: bigint): boolean =>
  after === undefined || (typeof after === 'string' && /^\d{1,18}$/.test(after) && BigInt(after) <= position);
