import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '@causeway/engine/database.ts';
import { type Engine, openEngine } from '@causeway/engine/engine.ts';
import { type TestDatabase, testDatabase } from '@causeway/event-store/testing/test-database.ts';
import pg from 'pg';
import { demoSeed, type SeedProgress } from '../seed.ts';

/** An engine on a database of its own that was seeded at an instant. */
export interface ToldYear {
  readonly engine: Engine;
  readonly database: TestDatabase;
  /** Closes it; a database of its own goes. */
  close(): Promise<void>;
}

/** Opens an engine, as the server does with `SEED=demo`, on a database that may hold something already. */
export const openSeeded = async (
  at: string,
  { database, onProgress }: { readonly database?: TestDatabase; readonly onProgress?: SeedProgress } = {},
): Promise<ToldYear> => {
  const own = database ?? (await testDatabase(allMigrations()));
  const home = mkdtempSync(join(tmpdir(), 'causeway-year-'));
  const engine = await openEngine(
    { databaseUrl: own.serverUrl, databaseOwnerUrl: null, eventStoreUrl: null, home, issuer: null, adminEmail: null },
    { now: () => Date.parse(at), seed: demoSeed(onProgress) },
  );
  return {
    engine,
    database: own,
    close: async () => {
      await engine.close();
      rmSync(home, { recursive: true, force: true });
      if (!database) await own.drop();
    },
  };
};

/** Every row of the log, every column, to the byte. */
export const logOf = async ({ superuserUrl }: TestDatabase): Promise<string[]> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return (await client.query<{ row: string }>('select e::text as row from log.event e order by position')).rows.map(({ row }) => row);
  } finally {
    await client.end();
  }
};
