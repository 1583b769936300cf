import { sessionOf } from '@causeway/event-store/postgres/connections.ts';
import {
  checkPostgres,
  MIGRATING_CONNECT_MS,
  type Migration,
  MigrationError,
  missingMigrations,
} from '@causeway/event-store/postgres/migrate.ts';
import pg from 'pg';

/**
 * Looks at a named database as the server's own role: old enough, migrated to this version, and a role that could not change the log.
 * @throws Error that says what is wrong with it and what to do.
 */
export const checkServerDatabase = async (
  variable: string,
  url: string,
  needed: readonly Migration[],
  known: readonly Migration[],
): Promise<void> => {
  const client = new pg.Client({
    ...sessionOf(url, 'causeway check'),
    connectionTimeoutMillis: MIGRATING_CONNECT_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await checkPostgres(client);
    const missing = await missingMigrations(client, needed, known);
    if (missing.length > 0)
      throw new Error(
        `The database that ${variable} names is not of this version yet (it lacks ${missing[0]}); start once with ${variable.replace('_URL', '_OWNER_URL')} set to the role causeway_owner.`,
      );
    const { rows } = await client.query<{ may: boolean; appends: boolean; makes: boolean; role: string }>(
      `select current_user as role, has_table_privilege('log.event', 'INSERT, UPDATE, DELETE, TRUNCATE') or pg_has_role(nspowner, 'MEMBER') as may,
              (select bool_and(has_function_privilege(oid, 'EXECUTE')) from pg_proc where pronamespace = n.oid and proname like 'append\\_%') as appends,
              has_database_privilege(current_database(), 'CREATE') as makes
         from pg_namespace n where nspname = 'log'`,
    );
    const { may, appends, makes, role } = rows[0]!;
    if (may)
      throw new Error(
        `${variable} names the role ${role}, which could change what was recorded; name causeway_server, which can only append.`,
      );
    if (!appends) throw new Error(`${variable} names the role ${role}, which may not append to the log; name causeway_server, which may.`);
    const hasReadModels = needed.some(({ name }) => name.startsWith('portfolio/'));
    if (hasReadModels && !makes)
      throw new Error(
        `${variable} names the role ${role}, which may make no read models there: a dump does not hold that it may. Start once with ${variable.replace('_URL', '_OWNER_URL')} set to the role causeway_owner.`,
      );
  } finally {
    await client.end().catch(() => {});
  }
};

/** Runs what needs a database; where it cannot be reached, the error says which variable names it and what is wrong, and no password. */
export const reachable = async (variable: string, url: string, action: () => Promise<void>): Promise<void> => {
  try {
    await action();
  } catch (error) {
    if (error instanceof MigrationError)
      throw new Error(`The database that ${variable} names cannot be used. ${error.message}`, { cause: error });
    const sentence = unreachable(error as { code?: string; message?: string; severity?: string; path?: string }, new URL(url), variable);
    if (sentence === null) throw error;
    throw new Error(`The database that ${variable} names cannot be used: ${sentence}`, { cause: error });
  }
};

/** Who a variable is to name, and what for. */
const meant = (variable: string): string => (variable.endsWith('_OWNER_URL') ? 'causeway_owner, who owns the database' : 'causeway_server');

const unreachable = (
  { code = '', message = '', severity, path }: { code?: string; message?: string; severity?: string; path?: string },
  url: URL,
  variable: string,
): string | null => {
  const place = `${url.hostname || 'localhost'}:${url.port || 5432}`;
  const name = decodeURIComponent(url.username);
  // Of a limit of its own, such as a role has; a connection that is not made in time has no code.
  if (code === '57014') return `it gave a statement up (${message}). See what holds it, or has too much to do; then start again.`;
  // The youngest of the settings that each of our sessions begins with.
  if (code === '42704' && message.includes('transaction_timeout')) return 'it is older than PostgreSQL 17. Name one of 17 or newer.';
  if (code === 'ECONNREFUSED') return `nothing listens at ${place}. Start it, or correct the address.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `no machine is known as ${url.hostname}. Correct the address.`;
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return `there is no way to ${place}. Correct the address, or look at the network.`;
  if (code === 'ETIMEDOUT' || /timeout/i.test(message))
    return `${place} did not answer within ${MIGRATING_CONNECT_MS / 1000} s. See that it runs, has not too much to do, and that no firewall stands between; then start again.`;
  if (code === '28P01' || code === '28000') return `it does not let ${name} in. Correct the name or the password.`;
  if (/client password must be a/.test(message))
    return `it asks ${name} for a password, and ${variable} has none. Add it: ${name}:password@.`;
  if (code === '42501') return `${name} may not do what is needed (${message}). Name the role ${meant(variable)}.`;
  if (code === '3D000') return `there is no database ${url.pathname.slice(1)} at ${place}. Create it, or correct the name.`;
  if (code === '57P03') return `${place} is starting or stopping. Try again in a moment.`;
  if (code === '53300') return `${place} has no connection left. Raise its max_connections, or end what holds them.`;
  if (code === 'ECONNRESET' || (code === '' && /terminated|SSL/.test(message)))
    return `what answers at ${place} is no PostgreSQL, or wants a connection made otherwise (${message}).`;
  if (path !== undefined) return `it asks for a file that cannot be read (${message}). Correct its sslrootcert, sslcert or sslkey.`;
  // Whatever else PostgreSQL says of itself.
  return severity === undefined ? null : `it says: ${message}.`;
};
