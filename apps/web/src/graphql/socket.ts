import { type Client, createClient } from 'graphql-ws';
import type { Connection } from './connection';

/** The server's push. `connection` hears whether it is there. */
export function createSocket(connection: Connection): Client {
  return createClient({
    url: () => `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    on: {
      connected: () => connection.set(true),
      // Closed by ourselves, as nobody listens any more, or lost.
      closed: (event) => connection.set((event as CloseEvent).code === 1000 ? null : false),
    },
    // A server that restarts is met again by itself, ever less eagerly; the cookie travels with the handshake.
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempts) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 1000 * 2 ** attempts) * (0.5 + Math.random() / 2))),
  });
}
