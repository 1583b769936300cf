import type { Engine } from '@causeway/engine/engine.ts';
import type { Request, RequestHandler } from 'express';
import type { Asker, RequestContext } from '../context.ts';
import { isUnavailable } from '../errors/errors.ts';
import type { GraphqlOptions } from '../graphql.ts';
import { roomFor } from '../limits/heap-share.ts';
import { Weighed } from '../limits/weighed.ts';
import { answerText, type Planned } from './answers.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** What the endpoint tells of a request to whoever answers it. */
export interface Asking extends Request {
  asker?: Asker | null;
  /** The body as it came. */
  raw?: Buffer;
  /** Told how the request is answered. */
  planned?: RequestContext['planned'];
}

/** Characters of requests that are remembered, and of their documents. */
const MOST_CHARACTERS = 2_000_000;
/** What a plan takes for each of them. */
const BYTES = 150;
const LONGEST_BYTES = 16_384;

interface Repeated extends Planned {
  readonly contentType: string;
}

interface RepeatedOptions {
  readonly kept: KeptAnswers;
  readonly contextOf: (request: Asking) => RequestContext;
  readonly onOperation: GraphqlOptions['onOperation'];
}

/**
 * Answers a request that came before, byte for byte: nothing of it is parsed or checked again, for all that depends on is in the bytes and in the header
 * Accept. It stands behind whatever says who asks. An answer that is kept and still holds is sent as it is; another is written by its plan, and what does
 * not go as it should is left to the ordinary way.
 */
export const repeatedRequests = ({ reader }: Pick<Engine, 'reader'>, { kept, contextOf, onOperation }: RepeatedOptions): RequestHandler => {
  const known = new Weighed<Repeated>(roomFor(MOST_CHARACTERS, BYTES));
  const again = async ({ question, write }: Repeated, request: Asking): Promise<Buffer | null> => {
    const { 'cache-control': cacheControl, 'causeway-after': after } = request.headers;
    const isKept = question !== null && cacheControl !== 'no-cache';
    const standing = isKept || after !== undefined ? await reader.standing() : null;
    if (standing !== null && !isReached(after, standing.moment.position)) return null;
    const bytes = isKept ? await kept.bytesAt(standing!, question, bytesOf) : null;
    // A kept answer that holds no more is worked out once for all who wait for it, in the ordinary way.
    return bytes ?? (isKept ? null : bytesOf(await write(contextOf(request))));
  };
  return async (request: Asking, response, next) => {
    const { method, headers, raw, asker } = request;
    if (method !== 'POST' || !asker || !raw || raw.length > LONGEST_BYTES) return next();
    const key = `${headers.accept ?? ''}\n${raw.toString('latin1')}`;
    const repeated = known.get(key);
    if (repeated === undefined) {
      request.planned = (planned) =>
        response.once('finish', () => {
          const contentType = response.getHeader('content-type');
          if (response.statusCode === 200 && typeof contentType === 'string')
            known.set(key, { ...planned, contentType }, key.length + planned.length);
        });
      return next();
    }
    const begun = performance.now();
    let bytes: Buffer | null = null;
    try {
      bytes = await again(repeated, request);
    } catch (error) {
      // A machine that is away is not asked once more.
      if (isUnavailable(error)) return next(error);
    }
    if (bytes === null) return next();
    response.setHeader('content-type', repeated.contentType);
    response.setHeader('content-length', bytes.length);
    response.end(bytes);
    onOperation?.('query', repeated.field, false, (performance.now() - begun) / 1000);
  };
};

const bytesOf = (text: string): Buffer => Buffer.from(answerText(text));

/** Whether a position that a client wrote is read already; one that is not, or is none, is for the ordinary way. */
const isReached = (after: string | string[] | undefined, position: bigint): boolean =>
  after === undefined || (typeof after === 'string' && /^\d{1,18}$/.test(after) && BigInt(after) <= position);
