import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, type CombinedError, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { sameSite } from '../session/session';
import { askedQueries } from './asked';
import type { Connection } from './connection';
import { keys } from './embedded';
import { readingOwnWrites } from './own-writes';
import { subscribing } from './subscribing';
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
  const subscribe = subscribing(connection);
  return new Client({
    ...server,
    exchanges: [
      askedQueries.exchange,
      expiry(onExpired),
      cacheExchange({ keys, updates }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: subscribe({ query: query ?? '', variables: variables as Record<string, unknown> }, sink) }),
        }),
      }),
    ],
  });
}
