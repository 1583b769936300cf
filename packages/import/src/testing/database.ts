import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '@causeway/engine/database.ts';
import { testDatabase } from '@causeway/event-store/testing/test-database.ts';

/** The environment of a command line on a database of its own. */
export interface OwnDatabase {
  readonly env: NodeJS.ProcessEnv;
  readonly url: string;
  drop(): Promise<void>;
}

export const ownDatabase = async (): Promise<OwnDatabase> => {
  const database = await testDatabase(allMigrations());
  const home = mkdtempSync(join(tmpdir(), 'causeway-cli-'));
  return {
    env: { DATABASE_URL: database.serverUrl, CAUSEWAY_HOME: home },
    url: database.serverUrl,
    drop: async () => {
      rmSync(home, { recursive: true, force: true });
      await database.drop();
    },
  };
};
