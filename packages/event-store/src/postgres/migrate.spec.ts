import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../event-store.ts';
import { aCommand, anEvent } from '../testing/an-event.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { logMigrations, migrate } from './migrate.ts';
import { openPostgresStore } from './postgres-store.ts';

// Servers of two versions run side by side while one replaces the other: the database is migrated first, and the older ones go on.

/** The last that took a function away from servers that call it, before there was a first edition. */
const BEFORE_THE_FIRST_EDITION = 'event-store/0003-append.sql';

describe('migrations of the log', () => {
  it.each(logMigrations().filter(({ name }) => name > BEFORE_THE_FIRST_EDITION))(
    '$name takes away nothing that a running server uses: what is new has a new name',
    ({ sql }) => {
      const statements = sql.replace(/--.*$/gm, '').toLowerCase();
      expect(statements).not.toMatch(/\bdrop\s+(function|table|schema|view|column)\b|\brename\s+(to|column)\b/);
    },
  );

  it('let appends through while a backup holds what they change, and are carried out after it', async () => {
    const next = { name: 'event-store/9999-next.sql', sql: 'alter table log.event alter column data set storage external' };
    const database = await testDatabase();
    const backup = new pg.Client({ connectionString: database.ownerUrl });
    await backup.connect();
    await backup.query('begin; lock table log.event in access share mode');
    const migrated = migrate(database.ownerUrl, [...logMigrations(), next]);
    let isMigrated = false;
    void migrated.then(() => {
      isMigrated = true;
    });
    const store = await openPostgresStore({ url: database.serverUrl });
    await setTimeout(500);
    for (const stream of ['poc-a', 'poc-b']) await store.append(stream, -1, [anEvent()], aCommand());
    expect(isMigrated).toBe(false);
    await backup.query('commit');
    await migrated;
    await store.append('poc-c', -1, [anEvent()], aCommand());
    const { rows } = await backup.query('select name from public.migration where name = $1', [next.name]);
    expect(rows).toEqual([{ name: next.name }]);
    await backup.end();
    await store.close();
    await database.drop();
  });

  it('each function has one name and one way to be called', async () => {
    const database = await testDatabase();
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query(
      `select proname from pg_proc join pg_namespace n on n.oid = pronamespace where nspname = 'log' group by proname having count(*) > 1`,
    );
    await client.end();
    await database.drop();
    expect(rows).toEqual([]);
  });
});

describe('a server whose log was migrated beneath it to what it does not know', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('records nothing, says so, and can be asked again', async () => {
    const store = await openPostgresStore({ url: database.serverUrl });
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(
      'alter function log.append_command rename to append_of_another_version; alter function log.append_batch rename to batch_of_another_version',
    );
    const append = () => store.append('poc-a', -1, [anEvent()], aCommand());
    await expect(append()).rejects.toBeInstanceOf(StoreUnavailable);
    // Both have their answer before the functions are there again.
    const together = await Promise.allSettled([append(), append()]);
    for (const each of together)
      expect(each).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('another version') } });
    await owner.query(
      'alter function log.append_of_another_version rename to append_command; alter function log.batch_of_another_version rename to append_batch',
    );
    await expect(append()).resolves.toMatchObject({ revision: 0 });
    await owner.end();
    await store.close();
  });
});
