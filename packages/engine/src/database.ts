import { startEmbedded } from '@causeway/event-store/embedded/embedded.ts';
import { logMigrations, type Migration, migrate, readMigrations } from '@causeway/event-store/postgres/migrate.ts';
import { portfolioMigrations } from '@causeway/portfolio/migrations.ts';
import type pg from 'pg';
import type { Configuration } from './configuration/configuration.ts';
import { checkServerDatabase, reachable } from './database-check.ts';
import { ofTheEmbedded } from './of-the-embedded.ts';

/** Every migration of this version, in order: the log's, the read side's, the sessions'. */
export const allMigrations = (): Migration[] => [
  ...logMigrations(),
  ...portfolioMigrations(),
  ...readMigrations('engine', new URL('./migrations/', import.meta.url)),
];

/** Brings a database to this version as its owner; of the migrations that this version knows, those that it needs. */
export const bringToVersion = (ownerUrl: string, needed: readonly Migration[] = allMigrations()): Promise<void> =>
  migrate(ownerUrl, needed, allMigrations(), letReadModelsBeMade);

/**
 * The server's own role makes the schemas of read models. That it may is a right on the database itself, which no dump of it holds: one that was restored
 * is given it again.
 */
const letReadModelsBeMade = (client: pg.ClientBase): Promise<unknown> =>
  client.query(`do $$ begin
    if to_regnamespace('portfolio') is not null and not has_database_privilege('causeway_server', current_database(), 'create') then
      execute format('grant create on database %I to causeway_server', current_database());
    end if;
  end $$`);

/** A migrated database, embedded or named, and where its log is. No connection of its owner is left open. */
export interface Database {
  /** The server's own role. */
  readonly serverUrl: string;
  /** The log, as the server's own role. */
  readonly logUrl: string;
  readonly isEmbedded: boolean;
  stop(): Promise<void>;
}

export type DatabaseConfiguration = Pick<Configuration, 'databaseUrl' | 'databaseOwnerUrl' | 'eventStoreUrl' | 'home'> &
  Partial<Pick<Configuration, 'eventStoreOwnerUrl'>>;

/**
 * Opens the database that the configuration names, migrated to this version.
 * @throws Error that says what is wrong with it and what to do.
 */
export const openDatabase = async (
  configuration: DatabaseConfiguration,
  onProblem: (problem: string, error: unknown) => void = () => {},
): Promise<Database> => {
  const { databaseUrl, databaseOwnerUrl, eventStoreUrl, eventStoreOwnerUrl = null, home } = configuration;
  const opened =
    databaseUrl === null ? await openEmbedded(home, onProblem) : { serverUrl: databaseUrl, isEmbedded: false, stop: async () => {} };
  try {
    if (databaseUrl !== null) await bring('DATABASE', databaseUrl, databaseOwnerUrl, allMigrations());
    if (eventStoreUrl !== null) await bring('EVENT_STORE', eventStoreUrl, eventStoreOwnerUrl, logMigrations());
  } catch (error) {
    await opened.stop();
    throw error;
  }
  return { ...opened, logUrl: eventStoreUrl ?? opened.serverUrl };
};

const openEmbedded = async (home: string, onProblem: (problem: string, error: unknown) => void): Promise<Omit<Database, 'logUrl'>> => {
  const embedded = await startEmbedded(home, (error) => onProblem('the embedded database cannot be started again', error)).catch(
    (error: unknown) => {
      throw ofTheEmbedded(home, error);
    },
  );
  try {
    await bringToVersion(embedded.ownerUrl);
  } catch (error) {
    await embedded.stop();
    throw ofTheEmbedded(home, error);
  }
  return { serverUrl: embedded.serverUrl, isEmbedded: true, stop: () => embedded.stop() };
};

/** Migrations need the owner once per version; a running server does without, and looks whether somebody did. */
const bring = async (
  what: 'DATABASE' | 'EVENT_STORE',
  url: string,
  ownerUrl: string | null,
  needed: readonly Migration[],
): Promise<void> => {
  if (ownerUrl !== null) await reachable(`${what}_OWNER_URL`, ownerUrl, () => bringToVersion(ownerUrl, needed));
  await reachable(`${what}_URL`, url, () => checkServerDatabase(`${what}_URL`, url, needed, allMigrations()));
};
