import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@causeway/event-store/testing/test-database.ts';
import { allMigrations } from '../database.ts';
import type { EngineConfiguration } from '../engine.ts';

/** A database and a home of a test's own. */
export interface OwnDatabase extends Pick<TestDatabase, 'ownerUrl' | 'superuserUrl'> {
  /** The server's own role on it. */
  readonly url: string;
  /** What an engine on it is opened with. */
  readonly configuration: EngineConfiguration;
  /** The same as the environment of a command line. */
  readonly env: NodeJS.ProcessEnv;
  drop(): Promise<void>;
}

export const ownDatabase = async (): Promise<OwnDatabase> => {
  const { serverUrl, ownerUrl, superuserUrl, drop } = await testDatabase(allMigrations());
  const home = mkdtempSync(join(tmpdir(), 'causeway-test-'));
  return {
    url: serverUrl,
    ownerUrl,
    superuserUrl,
    configuration: { databaseUrl: serverUrl, databaseOwnerUrl: null, eventStoreUrl: null, home, issuer: null, adminEmail: null },
    env: { DATABASE_URL: serverUrl, CAUSEWAY_HOME: home },
    drop: async () => {
      rmSync(home, { recursive: true, force: true });
      await drop();
    },
  };
};
