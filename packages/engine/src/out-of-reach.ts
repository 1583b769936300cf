import { logOf } from '@causeway/event-store/embedded/cluster.ts';
import { readPlace } from '@causeway/event-store/embedded/home.ts';
import { StoreUnavailable, UnknownOutcome } from '@causeway/event-store/event-store.ts';
import { CONNECT_MS, isConnectionLoss, STATEMENT_MS } from '@causeway/event-store/postgres/connections.ts';
import type { DatabaseConfiguration } from './database.ts';

/** SQLSTATE of a statement that the server gave up for its time limit. */
const TOO_LONG = '57014';

/**
 * What a start says of a database that takes no connection, ends one or does not answer, as one does that has too much to do: which it is, how long it was
 * waited for, and what to do. Any other error speaks for itself.
 */
export const outOfReach = (error: unknown, configuration: DatabaseConfiguration, connectMs = CONNECT_MS): unknown => {
  const said = (error instanceof StoreUnavailable || error instanceof UnknownOutcome ? (error.cause ?? error) : error) as Error;
  const isTooLong = (said as { code?: unknown }).code === TOO_LONG;
  // A file that is not there bears a code that a socket may bear too.
  if (said === error && !isTooLong && (!isConnectionLoss(said) || 'path' in said)) return error;
  const what = /timeout expired|connection timeout|trying to connect/.test(said.message)
    ? `took no connection within ${connectMs / 1000} s`
    : isTooLong || /Query read timeout/.test(said.message)
      ? `did not answer within ${STATEMENT_MS / 1000} s`
      : `ended a connection or refused one (${said.message})`;
  const { name, advice } = placeOf(configuration);
  return new Error(`${name} ${what}. It may have too much to do: ${advice}, and start again. Nothing that was recorded is lost.`, {
    cause: error,
  });
};

const placeOf = ({ databaseUrl, eventStoreUrl, home }: DatabaseConfiguration) => {
  const named = (variable: string, url: string | null) => (url === null ? [] : [`${variable} names (${hostOf(url)})`]);
  const both = [...named('DATABASE_URL', databaseUrl), ...named('EVENT_STORE_URL', eventStoreUrl)];
  if (databaseUrl !== null)
    return {
      name: both.length === 1 ? `The database that ${both[0]}` : `One of the databases that ${both.join(' and ')}`,
      advice: 'see how busy it and its machine are and whether it has connections left',
    };
  const place = readPlace(home);
  return {
    name: `The embedded database of ${home}${both.length === 0 ? '' : `, or the database that ${both[0]},`}`,
    advice: `let this machine finish what else it does${place === null ? '' : `, look at ${logOf(place)}`}`,
  };
};

const hostOf = (url: string): string => {
  const { hostname, port } = new URL(url);
  return `${hostname || 'localhost'}:${port || 5432}`;
};
