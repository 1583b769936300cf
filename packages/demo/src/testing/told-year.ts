import { type Engine, openEngine } from '@causeway/engine/engine.ts';
import { type OwnDatabase, ownDatabase } from '@causeway/engine/testing/own-database.ts';
import pg from 'pg';
import { demoSeed, type SeedProgress } from '../seed.ts';

/** An engine on a database of its own that was seeded at an instant. */
export interface ToldYear {
  readonly engine: Engine;
  readonly database: OwnDatabase;
  /** Closes it; a database of its own goes. */
  close(): Promise<void>;
}

/** Opens an engine, as the server does with `SEED=demo`, on a database that may hold something already. */
export const openSeeded = async (
  at: string,
  { database, onProgress }: { readonly database?: OwnDatabase; readonly onProgress?: SeedProgress } = {},
): Promise<ToldYear> => {
  const own = database ?? (await ownDatabase());
  const engine = await openEngine(own.configuration, { now: () => Date.parse(at), seed: demoSeed(onProgress) });
  return {
    engine,
    database: own,
    close: async () => {
      await engine.close();
      if (!database) await own.drop();
    },
  };
};

/** Every row of the log, every column, to the byte. */
export const logOf = async ({ superuserUrl }: OwnDatabase): Promise<string[]> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return (await client.query<{ row: string }>('select e::text as row from log.event e order by position')).rows.map(({ row }) => row);
  } finally {
    await client.end();
  }
};
