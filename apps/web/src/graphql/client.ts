import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient as createSocket } from 'graphql-ws';
import { Client, type CombinedError, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { sameSite } from '../session/session';
import { askedQueries } from './asked';
import type { Connection } from './connection';
import { keys } from './embedded';
import { readingOwnWrites } from './own-writes';
import { updates } from './updates';

/** What the server says of an error, for instance FORBIDDEN. */
export function isRefused(error: CombinedError | undefined, code: 'UNAUTHENTICATED' | 'FORBIDDEN'): boolean {
  const status = code === 'FORBIDDEN' ? 403 : 401;
  if ((error?.response as Response | undefined)?.status === status) return true;
  return error?.graphQLErrors.some(({ extensions }) => extensions.code === code) ?? false;
}

const server = {
  url: '/graphql',
  preferGetMethod: false as const,
  fetchOptions: { credentials: 'same-origin' as const, headers: sameSite },
  fetch: readingOwnWrites(fetch),
};

const expiry = (onExpired: () => void) => mapExchange({ onError: (error) => isRefused(error, 'UNAUTHENTICATED') && onExpired() });

/**
 * For pages of a long listing, which whoever asks keeps: taken apart into a cache that nobody reads them from, a page of a hundred POCs would hold up
 * a frame, and ten thousand the collector of garbage.
 */
export function createPagesClient(onExpired: () => void): Client {
  return new Client({ ...server, exchanges: [askedQueries.exchange, expiry(onExpired), fetchExchange] });
}

/** A client with a cache of its own. `onExpired` hears when the server no longer knows the session, `connection` whether its push is there. */
export function createClient(onExpired: () => void, connection: Connection): Client {
  const socket = createSocket({
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
  return new Client({
    ...server,
    exchanges: [
      askedQueries.exchange,
      expiry(onExpired),
      cacheExchange({ keys, updates }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query: query ?? '', variables: variables as Record<string, unknown> }, sink),
          }),
        }),
      }),
    ],
  });
}
