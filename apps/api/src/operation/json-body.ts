import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import express from 'express';

type Json = ReturnType<typeof express.json>;

/**
 * express.json, for whoever has said all that there is to say and only listens, too: express takes a request for cut short once its connection says nothing more,
 * though all of it may be here already.
 */
export const jsonBody = (options: Parameters<typeof express.json>[0]): Json => {
  const json = express.json(options);
  return (request, response, next) => {
    if (request.socket.readable || !request.complete) return json(request, response, next);
    const whole = Object.assign(request.pipe(new PassThrough()), { headers: request.headers }) as unknown as IncomingMessage;
    json(whole, response, (error?: unknown) => {
      for (const name of ['body', 'raw']) if (name in whole) Object.assign(request, { [name]: Reflect.get(whole, name) });
      next(error);
    });
  };
};
