import { type Client, createClient } from 'graphql-ws';
import type { Connection } from './connection';

/** How often a quiet connection is asked whether it is there, and how long the answer may take: a network that is gone closes nothing. */
const pingMs = 15_000;
const pongMs = 8_000;

/** The server's push. `connection` hears whether it is there. */
export function createSocket(connection: Connection): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    keepAlive: pingMs,
    on: {
      connected: () => connection.set(true),
      // Closed by ourselves, as nobody listens any more, or lost.
      closed: (event) => {
        clearTimeout(unanswered);
        connection.set((event as CloseEvent).code === 1000 ? null : false);
      },
      ping: (isReceived) => {
        if (!isReceived) unanswered = setTimeout(() => client.terminate(), pongMs);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(unanswered);
      },
    },
    // A server that restarts is met again by itself, ever less eagerly, and at once when the network is back; the cookie travels with the handshake.
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempts) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          window.removeEventListener('online', end);
          resolve();
        };
        const timer = setTimeout(end, Math.min(30_000, 1000 * 2 ** attempts) * (0.5 + Math.random() / 2));
        window.addEventListener('online', end);
      }),
  });
  window.addEventListener('offline', () => client.terminate());
  return client;
}
