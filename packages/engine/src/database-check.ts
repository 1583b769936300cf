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
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: MIGRATING_CONNECT_MS });
  client.on('error', () => {});
  await client.connect();
  try {
    await checkPostgres(client);
    const missing = await missingMigrations(client, needed, known);
    if (missing.length > 0)
      throw new Error(
        `The database that ${variable} names is not of this version yet (it lacks ${missing[0]}); start once with ${variable.replace('_URL', '_OWNER_URL')} set to the role causeway_owner.`,
      );
    const { rows } = await client.query<{ may: boolean; role: string }>(
      `select current_user as role, has_table_privilege('log.event', 'INSERT, UPDATE, DELETE, TRUNCATE') or pg_has_role(nspowner, 'MEMBER') as may from pg_namespace where nspname = 'log'`,
    );
    const { may, role } = rows[0]!;
    if (may)
      throw new Error(
        `${variable} names the role ${role}, which could change what was recorded; name causeway_server, which can only append.`,
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
    const sentence = unreachable(error as { code?: string; message?: string }, new URL(url));
    if (sentence === null) throw error;
    throw new Error(`The database that ${variable} names cannot be used: ${sentence}`, { cause: error });
  }
};

const unreachable = ({ code = '', message = '' }: { code?: string; message?: string }, url: URL): string | null => {
  const place = `${url.hostname || 'localhost'}:${url.port || 5432}`;
  if (code === 'ECONNREFUSED') return `nothing listens at ${place}. Start it, or correct the address.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `no machine is known as ${url.hostname}. Correct the address.`;
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH') return `there is no way to ${place}. Correct the address, or look at the network.`;
  if (code === 'ETIMEDOUT' || /timeout/i.test(message))
    return `${place} did not answer within ${MIGRATING_CONNECT_MS / 1000} s. See that it runs, has not too much to do, and that no firewall stands between; then start again.`;
  if (code === '28P01' || code === '28000')
    return `it does not let ${decodeURIComponent(url.username)} in. Correct the name or the password.`;
  if (code === '3D000') return `there is no database ${url.pathname.slice(1)} at ${place}. Create it, or correct the name.`;
  if (code === '57P03') return `${place} is starting or stopping. Try again in a moment.`;
  if (code === '53300') return `${place} has no connection left. Raise its max_connections, or end what holds them.`;
  if (code === 'ECONNRESET' || (code === '' && /terminated|SSL/.test(message)))
    return `what answers at ${place} is no PostgreSQL, or wants a connection made otherwise (${message}).`;
  return null;
};
