import pg from 'pg';
import { eventStoreContract } from '../testing/contract.ts';
import { testDatabase } from '../testing/test-database.ts';
import { openPostgresStore } from './postgres-store.ts';

eventStoreContract('PostgreSQL', async () => {
  const database = await testDatabase();
  const store = await openPostgresStore({ url: database.serverUrl });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  return {
    store,
    open: (now) => openPostgresStore({ url: database.serverUrl, ...(now && { now }) }),
    writer: { program: new URL('../testing/postgres-writer.ts', import.meta.url), arguments: [database.serverUrl] },
    erase: async (event, field) => {
      await owner.query('select log.erase_text($1, $2)', [event, field ?? null]);
    },
    sealed: async (event) => (await owner.query<{ data: string }>('select data from log.event where id = $1', [event])).rows[0]!.data,
    close: async () => {
      await store.close();
      await owner.end();
      await database.drop();
    },
  };
});
