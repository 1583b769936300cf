import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RequestHandler } from 'express';

/** The newest answer of each connection. */
const newest = new WeakMap<Duplex, ServerResponse>();

/**
 * Requests that are sent at once on one connection (RFC 9112, 9.3.2) are answered in their order anyway, so each is begun once the one before it is
 * answered, in a turn of its own: thousands would else be begun in one go, and everybody else's after all of them. Those of whoever left are not begun.
 */
export const oneAtATime: RequestHandler = (request, response, next) => {
  const { socket } = request;
  const before = newest.get(socket);
  newest.set(socket, response);
  if (before === undefined || before.writableFinished || before.closed) return next();
  before.once('close', () =>
    setImmediate(() => {
      if (!socket.destroyed) next();
    }),
  );
};
