import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, type CombinedError, fetchExchange, subscriptionExchange } from 'urql';
import { holding } from '../session/holding';
import type { SessionOfPage } from '../session/SessionContext';
import { sameSite } from '../session/session';
import { askedQueries } from './asked';
import type { Connection } from './connection';
import { keys } from './embedded';
import { readingOwnWrites } from './own-writes';
import { resolvers } from './sentences';
import { subscribing } from './subscribing';
import { updates } from './updates';

/** Whether the server says that the account may not do this. */
export function isForbidden(error: CombinedError | undefined): boolean {
  if ((error?.response as Response | undefined)?.status === 403) return true;
  return error?.graphQLErrors.some(({ extensions }) => extensions.code === 'FORBIDDEN') ?? false;
}

/** Of a question at a moment of the past: whether it is none, as it is still to come or nothing in the log has its position or id (TI-1). */
export const isNoMoment = (error: CombinedError | undefined): boolean => error?.graphQLErrors[0]?.extensions.code === 'BAD_USER_INPUT';

/** Whether nobody answered, or the server had nothing to answer with for now: the same question is answered in a while. */
export const isAway = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.every(({ extensions }) => extensions.code === 'UNAVAILABLE') ?? false;

type InSession = Pick<SessionOfPage, 'absence' | 'signedInAgain'>;

const server = (session: InSession) => ({
  url: '/graphql',
  preferGetMethod: false as const,
  fetchOptions: { credentials: 'same-origin' as const, headers: sameSite },
  fetch: holding(readingOwnWrites(fetch), session),
});

/**
 * For pages of a long listing, which whoever asks keeps: taken apart into a cache that nobody reads them from, a page of a hundred POCs would hold up
 * a frame, and ten thousand the collector of garbage.
 */
export function createPagesClient(session: InSession): Client {
  return new Client({ ...server(session), exchanges: [askedQueries.exchange, fetchExchange] });
}

/** A client with a cache of its own. Where the server no longer knows the `session`, it is waited for; `connection` hears whether its push is there. */
export function createClient(session: InSession, connection: Connection): Client {
  const subscribe = subscribing(connection);
  return new Client({
    ...server(session),
    exchanges: [
      askedQueries.exchange,
      cacheExchange({ keys, updates, resolvers }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: subscribe({ query: query ?? '', variables: variables as Record<string, unknown> }, sink) }),
        }),
      }),
    ],
  });
}
