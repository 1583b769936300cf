import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { RequestHandler } from 'express';

/** A stopping server takes requests until none came for so long over a connection that was kept: with its next answer each hears that it closes. */
const NOTICE_MS = 500;
/** How long requests under way may take once the server was asked to stop. */
const REQUESTS_MS = 15_000;
/** How long subscribers may take to say goodbye. */
const SUBSCRIBERS_MS = 2_000;

export interface Drain {
  /** Tells every client of a stopping server that its connection closes after the answer. First of all handlers. */
  readonly notice: RequestHandler;
  readonly isStopping: () => boolean;
  /** Settles once every request is answered, or its time is over, and nobody is connected any more. */
  stop(closeSubscriptions: () => Promise<void>): Promise<void>;
}

/** A way of stopping that no client sees as a broken connection. */
export const createDrain = (server: Server): Drain => {
  let isStopping = false;
  /** Over which requests may still come, and whose client has not heard that they end. */
  const kept = new Set<Duplex>();
  // Once upgraded, a connection is nobody's but its own: the server neither counts it idle nor closes it.
  const upgraded = new Set<Duplex>();
  server.on('connection', (socket) => {
    if (!isStopping) kept.add(socket);
    socket.once('close', () => kept.delete(socket) || upgraded.delete(socket));
  });
  server.on('upgrade', (_request, socket) => {
    kept.delete(socket);
    upgraded.add(socket);
  });
  return {
    isStopping: () => isStopping,
    notice: (request, response, next) => {
      if (isStopping) {
        response.set('connection', 'close');
        kept.delete(request.socket);
      }
      next();
    },
    stop: async (closeSubscriptions) => {
      isStopping = true;
      for (let unheard = Number.POSITIVE_INFINITY; kept.size > 0 && kept.size < unheard; ) {
        unheard = kept.size;
        await sleep(NOTICE_MS);
        // On a machine that stood still, the timer comes before what arrived meanwhile.
        await nextTurn();
      }
      const cut = [
        setTimeout(() => server.closeAllConnections(), REQUESTS_MS),
        setTimeout(() => {
          for (const socket of upgraded) socket.destroy();
        }, SUBSCRIBERS_MS),
      ];
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.all([closed, closeSubscriptions()]);
      for (const timer of cut) clearTimeout(timer);
    },
  };
};
