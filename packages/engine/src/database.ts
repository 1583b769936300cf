import { startEmbedded } from '@causeway/event-store/embedded/embedded.ts';
import { logMigrations, type Migration, migrate, readMigrations } from '@causeway/event-store/postgres/migrate.ts';
import { portfolioMigrations } from '@causeway/portfolio/migrations.ts';
import type { Configuration } from './configuration/configuration.ts';
import { checkServerDatabase, reachable } from './database-check.ts';
import { ofTheEmbedded } from './of-the-embedded.ts';

/** Every migration of this version, in order: the log's, the read side's, the sessions'. */
export const allMigrations = (): Migration[] => [
  ...logMigrations(),
  ...portfolioMigrations(),
  ...readMigrations('engine', new URL('./migrations/', import.meta.url)),
];

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
export const openDatabase = async (configuration: DatabaseConfiguration): Promise<Database> => {
  const { databaseUrl, databaseOwnerUrl, eventStoreUrl, eventStoreOwnerUrl = null, home } = configuration;
  const all = allMigrations();
  const opened = databaseUrl === null ? await openEmbedded(home, all) : { serverUrl: databaseUrl, isEmbedded: false, stop: async () => {} };
  try {
    if (databaseUrl !== null) await bring('DATABASE', databaseUrl, databaseOwnerUrl, all, all);
    if (eventStoreUrl !== null) await bring('EVENT_STORE', eventStoreUrl, eventStoreOwnerUrl, logMigrations(), all);
  } catch (error) {
    await opened.stop();
    throw error;
  }
  return { ...opened, logUrl: eventStoreUrl ?? opened.serverUrl };
};

const openEmbedded = async (home: string, migrations: readonly Migration[]): Promise<Omit<Database, 'logUrl'>> => {
  const embedded = await startEmbedded(home).catch((error: unknown) => {
    throw ofTheEmbedded(home, error);
  });
  try {
    await migrate(embedded.ownerUrl, migrations);
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
  known: readonly Migration[],
): Promise<void> => {
  if (ownerUrl !== null) await reachable(`${what}_OWNER_URL`, ownerUrl, () => migrate(ownerUrl, needed, known));
  await reachable(`${what}_URL`, url, () => checkServerDatabase(`${what}_URL`, url, needed, known));
};
