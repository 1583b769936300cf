import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import express, { type Request } from 'express';
import { type BodyReader, cutOff } from './cut-off.ts';

const MOST_BYTES = '1mb';
const TOO_LARGE = `The body is larger than ${MOST_BYTES}.`;
export const CUT_SHORT = 'The body ended before it was whole.';

/** What is wrong with a request before anything of what it says is looked at. */
export class Unread extends Error {
  override readonly name = 'Unread';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** RFC 8259: JSON is UTF-8. Bytes that are none would be read as replacement characters, and recorded so. */
const utf8Only = (request: IncomingMessage & { raw?: Buffer }, _response: unknown, body: Buffer, encoding: string): void => {
  if (!/^utf-?8$/.test(encoding)) throw new Unread(415, 'Send the body as JSON in UTF-8.');
  if (!isUtf8(body)) throw new Unread(400, 'The body is not UTF-8.');
  request.raw = body;
};
const json = express.json({ limit: MOST_BYTES, verify: utf8Only as never });

/**
 * The body as JSON, and as it came (`raw`). It is express.json, for whoever has said all that there is to say and only listens, too: express takes a request for
 * cut short once its connection says nothing more, though all of it may be here already.
 */
export const jsonBody: BodyReader = cutOff((request, response, next) => {
  if (request.socket.readable || !request.complete) return json(request, response, next);
  const whole = Object.assign(request.pipe(new PassThrough()), { headers: request.headers }) as unknown as IncomingMessage;
  json(whole, response, (error?: unknown) => {
    for (const name of ['body', 'raw']) if (name in whole) Object.assign(request, { [name]: Reflect.get(whole, name) });
    next(error);
  });
});

/** What the body parser says of a client that left, or that cannot be understood any further, before its body was whole. */
const CUT_OFF = new Set(['request.aborted', 'stream.not.readable']);

/** Why a body could not be read, in a sentence; null where something else is wrong. */
export const unread = (error: unknown, { headers }: Pick<Request, 'headers'>): Unread | null => {
  if (error instanceof Unread) return error;
  // What express' body parser refuses has a status of its own: too large, not JSON, an encoding nobody knows.
  const { status, type = '' } = error as { status?: number; type?: string };
  // Nobody is there to hear it; neither is anything of ours away.
  if (CUT_OFF.has(type)) return new Unread(400, CUT_SHORT);
  if (status === undefined || status < 400 || status >= 500) return null;
  if (type === 'entity.too.large') return new Unread(status, TOO_LARGE);
  if (type === 'encoding.unsupported' || type === 'entity.verify.failed')
    return new Unread(status, `The body cannot be decoded as ${headers['content-encoding'] ?? 'it says'}.`);
  return new Unread(status, 'The body cannot be read as JSON.');
};
