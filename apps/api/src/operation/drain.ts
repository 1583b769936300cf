import type { Server } from 'node:http';
import type { Socket } from 'node:net';
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
  /** How many clients heard with an answer that their connection ends. */
  let heard = 0;
  const connections = new Set<Socket>();
  /** Over which requests may still come, and whose client has not heard that they end. */
  const kept = new Set<Duplex>();
  // Once upgraded, a connection is nobody's but its own: the server neither counts it idle nor closes it.
  const upgraded = new Set<Duplex>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    if (!isStopping) kept.add(socket);
    socket.once('close', () => {
      for (const each of [connections, kept, upgraded]) each.delete(socket);
    });
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
        if (kept.delete(request.socket)) heard += 1;
      }
      next();
    },
    stop: async (closeSubscriptions) => {
      isStopping = true;
      // Those that end by themselves meanwhile are no reason to wait on: idle ones do, one after the other, for seconds.
      for (let before = -1; kept.size > 0 && heard > before; ) {
        before = heard;
        await sleep(NOTICE_MS);
        // On a machine that stood still, the timer comes before what arrived meanwhile.
        await nextTurn();
      }
      const cut = [
        // Browsers and proxies open connections ahead; the server takes one over which nothing came yet for one that is under way.
        setTimeout(() => {
          for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
        }, NOTICE_MS),
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
