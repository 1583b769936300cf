import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RequestHandler } from 'express';

/** How long a stopping server still takes requests: whoever keeps a connection hears with its next answer that it closes. */
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
  // Once upgraded, a connection is nobody's but its own: the server neither counts it idle nor closes it.
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (_request, socket) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
  });
  return {
    isStopping: () => isStopping,
    notice: (_request, response, next) => {
      if (isStopping) response.set('connection', 'close');
      next();
    },
    stop: async (closeSubscriptions) => {
      isStopping = true;
      if ((await connections(server)) > upgraded.size) await new Promise((resolve) => setTimeout(resolve, NOTICE_MS));
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

const connections = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.getConnections((error, count) => resolve(error ? 0 : count));
  });
