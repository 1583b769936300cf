import { logOf } from '@causeway/event-store/embedded/cluster.ts';
import { readPlace } from '@causeway/event-store/embedded/home.ts';
import { isFull } from '@causeway/event-store/postgres/connections.ts';
import { MIGRATING_CONNECT_MS } from '@causeway/event-store/postgres/migrate.ts';
import { outOfReach } from './out-of-reach.ts';

/** What a start says of an embedded database that could not be made or used, in words for whoever has to do something about it. Any other error speaks for itself. */
export const ofTheEmbedded = (home: string, error: unknown): unknown => {
  const said = outOfReach(error, { home, databaseUrl: null, databaseOwnerUrl: null, eventStoreUrl: null }, MIGRATING_CONNECT_MS);
  if (said !== error) return said;
  const { severity, syscall, message } = error as { severity?: unknown; syscall?: unknown; message?: string };
  if (isFull(error))
    return new Error(`There is no room for the database in ${home}; free some, or set CAUSEWAY_HOME to a folder with room.`, {
      cause: error,
    });
  const place = readPlace(home);
  // What PostgreSQL says bears how grave it is, what the system says what it was asked for.
  if (severity !== undefined)
    return new Error(
      `The embedded database of ${home} cannot be used, it says: ${message}.${place === null ? '' : ` Its log is ${logOf(place)}.`}`,
      {
        cause: error,
      },
    );
  if (syscall !== undefined)
    return new Error(`The embedded database of ${home} cannot be made: ${message}. Mend that, or set CAUSEWAY_HOME to another folder.`, {
      cause: error,
    });
  return error;
};
