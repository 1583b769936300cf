import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { logMigrations, type Migration, migrate } from '../postgres/migrate.ts';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly readerUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

/** A fresh, migrated database on the test run's server (`global-setup.ts` must be the run's globalSetup). */
export const testDatabase = async (migrations: readonly Migration[] = logMigrations()): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const superuser = process.env.CAUSEWAY_TEST_SUPERUSER_URL;
  if (!superuser)
    throw new Error('The test run has no embedded server: name event-store/testing/global-setup.ts as globalSetup in vitest.config.ts.');
  const run = async (...statements: string[]) => {
    const client = new pg.Client({ connectionString: superuser });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const at = (url: string | undefined) => url!.replace(/\/[^/]*$/, `/${name}`);
  // To compress its pages on their way into the journal takes longer than the rest of making it.
  await run('set wal_compression = off', `create database ${name} owner causeway_owner`);
  const ownerUrl = at(process.env.CAUSEWAY_TEST_OWNER_URL);
  await migrate(ownerUrl, migrations);
  return {
    ownerUrl,
    serverUrl: at(process.env.CAUSEWAY_TEST_SERVER_URL),
    readerUrl: at(process.env.CAUSEWAY_TEST_READER_URL),
    superuserUrl: at(superuser),
    drop: () => run(`drop database if exists ${name} with (force)`),
  };
};
