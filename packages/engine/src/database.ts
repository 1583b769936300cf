import { startEmbedded } from '@causeway/event-store/embedded/embedded.ts';
import { logMigrations, type Migration, migrate, readMigrations } from '@causeway/event-store/postgres/migrate.ts';
import { portfolioMigrations } from '@causeway/portfolio/migrations.ts';
import type { Configuration } from './configuration.ts';

/** Every migration of this version, in order: the log's, the read side's, the sessions'. */
export const allMigrations = (): Migration[] => [
  ...logMigrations(),
  ...portfolioMigrations(),
  ...readMigrations('engine', new URL('./migrations/', import.meta.url)),
];

/** A migrated database, embedded or named. */
export interface Database {
  /** The server's own role. */
  readonly serverUrl: string;
  readonly isEmbedded: boolean;
  stop(): Promise<void>;
}

/**
 * Opens the database that the configuration names, migrated to this version.
 * @throws Error that says what is wrong with it and what to do.
 */
export const openDatabase = async ({
  databaseUrl,
  databaseOwnerUrl,
  home,
}: Pick<Configuration, 'databaseUrl' | 'databaseOwnerUrl' | 'home'>): Promise<Database> => {
  const migrations = allMigrations();
  if (databaseUrl !== null) {
    // Migrations need the owner once per version; a running server does without.
    if (databaseOwnerUrl !== null) await reach('DATABASE_OWNER_URL', () => migrate(databaseOwnerUrl, migrations));
    return { serverUrl: databaseUrl, isEmbedded: false, stop: async () => {} };
  }
  const embedded = await startEmbedded(home);
  try {
    await migrate(embedded.ownerUrl, migrations);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { serverUrl: embedded.serverUrl, isEmbedded: true, stop: () => embedded.stop() };
};

const reach = async (variable: string, action: () => Promise<void>): Promise<void> => {
  try {
    await action();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000' || code === '28000')
      throw new Error(`The database that ${variable} names cannot be used (${message || code}); check its address, name and password.`, {
        cause: error,
      });
    throw error;
  }
};
