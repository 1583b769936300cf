import type express from 'express';

/** Whatever reads bodies for express. */
export type BodyReader = ReturnType<typeof express.json>;

/** A body that is too large is taken in before it is refused, so that its sender hears why; one that is larger than this is not. */
const MOST_TAKEN_IN = 64 * 1024 * 1024;

/** As a body parser of express says it. */
const tooLarge = (): Error => Object.assign(new Error('The body is too large.'), { status: 413, type: 'entity.too.large' });

/** Reads a body, but not without end: express' parsers refuse one that is too large only once all of it is here, and one that comes in chunks may never be. */
export const cutOff =
  (read: BodyReader): BodyReader =>
  (request, response, next) => {
    let isOver = false;
    const goOn = (error?: unknown) => {
      if (isOver) return;
      isOver = true;
      request.off('data', count);
      next(error);
    };
    const refuse = () => {
      response.setHeader('connection', 'close');
      goOn(tooLarge());
    };
    let bytes = 0;
    const count = (part: Buffer) => {
      bytes += part.length;
      if (bytes > MOST_TAKEN_IN) refuse();
    };
    if (Number(request.headers['content-length'] ?? 0) > MOST_TAKEN_IN) return refuse();
    read(request, response, goOn);
    // After whoever reads: a listener takes what comes as soon as it is there.
    if (!isOver) request.on('data', count);
  };
