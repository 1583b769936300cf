import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeHome } from '@causeway/event-store/embedded/home.ts';
import { Draft } from '@causeway/event-store/postgres/draft.ts';
import { logMigrations, migrate } from '@causeway/event-store/postgres/migrate.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { recordDraft } from '@causeway/event-store/postgres/record-draft.ts';
import { aCommand, anEvent, aStream } from '@causeway/event-store/testing/an-event.ts';
import { type TestDatabase, testDatabase } from '@causeway/event-store/testing/test-database.ts';
import { startProjector } from '@causeway/portfolio/projector/projector.ts';
import { rebuild } from '@causeway/portfolio/rebuild.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allMigrations, type DatabaseConfiguration, openDatabase } from './database.ts';
import { reachable } from './database-check.ts';

let migrated: TestDatabase;
let empty: TestDatabase;
let stranger: Server;
beforeAll(async () => {
  [migrated, empty] = await Promise.all([testDatabase(allMigrations()), testDatabase([])]);
  const { password } = new URL(migrated.serverUrl);
  await ask(migrated.superuserUrl, `create role stranger login password '${password}'`);
  // Something that is no PostgreSQL.
  stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  stranger.close();
  await ask(migrated.superuserUrl, 'drop role stranger');
  await Promise.all([migrated.drop(), empty.drop()]);
});

const named = (databaseUrl: string, over: Partial<DatabaseConfiguration> = {}): DatabaseConfiguration => ({
  databaseUrl,
  databaseOwnerUrl: null,
  eventStoreUrl: null,
  eventStoreOwnerUrl: null,
  home: '/nowhere',
  ...over,
});
const other = (url: string, change: (url: URL) => void): string => {
  const changed = new URL(url);
  change(changed);
  return changed.href;
};
const ask = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
};

/** What a database may have for its default, and no session of ours takes over. */
const ODD = [
  "statement_timeout = '1ms'",
  "transaction_timeout = '1ms'",
  "lock_timeout = '1ms'",
  "idle_session_timeout = '300ms'",
  "default_transaction_isolation = 'serializable'",
  "datestyle = 'SQL, DMY'",
  'array_nulls = off',
];

describe('the embedded database', () => {
  it('is migrated, and nobody but the server’s own role stays connected, or may change the log through it', async () => {
    const home = mkdtempSync(join(tmpdir(), 'causeway-database-'));
    const database = await openDatabase({ databaseUrl: null, databaseOwnerUrl: null, eventStoreUrl: null, home });
    const store = await openPostgresStore({ url: database.logUrl });
    await store.tick();
    const connected = `select distinct usename from pg_stat_activity where backend_type = 'client backend'`;
    // A session that has ended is seen for a moment longer.
    await expect.poll(() => ask(database.serverUrl, connected)).toEqual([{ usename: 'causeway_server' }]);
    const may = `select has_table_privilege('log.event', 'INSERT, UPDATE, DELETE, TRUNCATE') or pg_has_role('causeway_owner', 'MEMBER') as may`;
    expect(await ask(database.serverUrl, may)).toEqual([{ may: false }]);
    await store.close();
    await database.stop();
    removeHome(home);
  });
});

describe('a named database', () => {
  it('that the owner migrated serves the server’s own role, without the owner', async () => {
    const database = await openDatabase(named(migrated.serverUrl));
    expect(database).toMatchObject({ serverUrl: migrated.serverUrl, logUrl: migrated.serverUrl, isEmbedded: false });
    await database.stop();
  });

  it('is migrated where the owner is named, and no connection of the owner stays open', async () => {
    const fresh = await testDatabase([]);
    await (await openDatabase(named(fresh.serverUrl, { databaseOwnerUrl: fresh.ownerUrl }))).stop();
    await openDatabase(named(fresh.serverUrl));
    const connected = await ask(
      fresh.superuserUrl,
      `select usename from pg_stat_activity where datname = current_database() and usename = 'causeway_owner'`,
    );
    expect(connected).toEqual([]);
    await fresh.drop();
  });

  it('and another one for the log: each is brought to what it holds', async () => {
    const [log, readSide] = await Promise.all([testDatabase([]), testDatabase([])]);
    const both = named(readSide.serverUrl, {
      databaseOwnerUrl: readSide.ownerUrl,
      eventStoreUrl: log.serverUrl,
      eventStoreOwnerUrl: log.ownerUrl,
    });
    expect(await openDatabase(both)).toMatchObject({ serverUrl: readSide.serverUrl, logUrl: log.serverUrl });
    expect(await ask(log.ownerUrl, `select to_regclass('portfolio.person') as person`)).toEqual([{ person: null }]);
    // A whole Causeway's database may be named for its log alone.
    await openDatabase(named(readSide.serverUrl, { eventStoreUrl: migrated.serverUrl, eventStoreOwnerUrl: migrated.ownerUrl }));
    await Promise.all([log.drop(), readSide.drop()]);
  });

  it.each<[string, () => Partial<DatabaseConfiguration>, RegExp]>([
    [
      'a port where nothing listens',
      () => ({ databaseUrl: 'postgres://a:hunter2@127.0.0.1:1/x' }),
      /DATABASE_URL .*nothing listens at 127\.0\.0\.1:1/,
    ],
    [
      'a machine nobody knows',
      () => ({ databaseUrl: 'postgres://a:hunter2@nowhere.invalid/x' }),
      /no machine is known as nowhere\.invalid/,
    ],
    [
      'a wrong password',
      () => ({ databaseUrl: other(migrated.serverUrl, (url) => (url.password = 'hunter2')) }),
      /does not let causeway_server in\. Correct the name or the password/,
    ],
    [
      'a database that is not there',
      () => ({ databaseUrl: other(migrated.serverUrl, (url) => (url.pathname = '/none')) }),
      /there is no database none/,
    ],
    [
      'a certificate that is not there',
      () => ({ databaseUrl: 'postgres://a:hunter2@127.0.0.1:1/x?sslrootcert=/nowhere.pem' }),
      /DATABASE_URL .*a file that cannot be read \(.*nowhere\.pem/,
    ],
    [
      'something that is no PostgreSQL',
      () => ({ databaseUrl: `postgres://a:hunter2@127.0.0.1:${(stranger.address() as { port: number }).port}/x` }),
      /is no PostgreSQL/,
    ],
    [
      'an owner with a wrong password',
      () => ({ databaseOwnerUrl: other(migrated.ownerUrl, (url) => (url.password = 'hunter2')) }),
      /DATABASE_OWNER_URL/,
    ],
    [
      'one that nobody migrated',
      () => ({ databaseUrl: empty.serverUrl }),
      /start once with DATABASE_OWNER_URL set to the role causeway_owner/,
    ],
    ['a log that nobody migrated', () => ({ eventStoreUrl: empty.serverUrl }), /start once with EVENT_STORE_OWNER_URL set/],
    [
      'the owner as the server',
      () => ({ databaseUrl: migrated.ownerUrl }),
      /names the role causeway_owner, which could change what was recorded/,
    ],
    ['a superuser as the server', () => ({ databaseUrl: migrated.superuserUrl }), /names the role postgres, which could change/],
    [
      'a role that reads alone',
      () => ({ databaseUrl: migrated.readerUrl }),
      /names the role causeway_reader, which may not append to the log; name causeway_server/,
    ],
    [
      'a role that may nothing',
      () => ({ databaseUrl: other(migrated.serverUrl, (url) => (url.username = 'stranger')) }),
      /stranger may not do what is needed \(permission denied for schema log\)\. Name the role causeway_server\./,
    ],
    [
      'no password',
      () => ({ databaseUrl: other(migrated.serverUrl, (url) => (url.password = '')) }),
      /it asks causeway_server for a password, and DATABASE_URL has none\. Add it/,
    ],
    [
      'the server as the owner',
      () => ({ databaseUrl: empty.serverUrl, databaseOwnerUrl: empty.serverUrl }),
      /DATABASE_OWNER_URL .*permission denied for schema public\)\. Name the role causeway_owner, who owns the database\./,
    ],
    [
      'one that takes no connections',
      () => ({ databaseUrl: other(migrated.serverUrl, (url) => (url.pathname = '/template0')) }),
      /DATABASE_URL names cannot be used: it says: database "template0" is not currently accepting connections\./,
    ],
  ])('%s: says which variable, what is wrong and what to do, and no password', async (_, over, sentence) => {
    const message = await openDatabase(named(migrated.serverUrl, over())).then(
      () => 'opened',
      (error: Error) => error.message,
    );
    expect(message).toMatch(sentence);
    expect(message).not.toContain('hunter2');
  });

  it.each([
    [
      'takes no changes',
      'alter database % set default_transaction_read_only = on',
      'It takes no changes: default_transaction_read_only is on, for it or for this role; set it to off.',
    ],
    [
      'cannot hold every text',
      `encoding 'SQL_ASCII'`,
      "Its encoding is SQL_ASCII, which cannot hold every text; make one with: create database … encoding 'UTF8' template template0.",
    ],
    [
      'holds Western texts alone',
      `encoding 'LATIN1'`,
      "Its encoding is LATIN1, which cannot hold every text; make one with: create database … encoding 'UTF8' template template0.",
    ],
  ])('that %s is refused by the owner and by the server, before anything is made in it', async (_, how, sentence) => {
    const name = `test_${randomBytes(6).toString('hex')}`;
    const at = (url: string) => other(url, (changed) => (changed.pathname = `/${name}`));
    const isNew = how.startsWith('encoding');
    await ask(
      empty.superuserUrl,
      `create database ${name} owner causeway_owner ${isNew ? `${how} locale_provider libc locale 'C'` : ''} template template0`,
    );
    if (!isNew) await ask(empty.superuserUrl, how.replace('%', name));
    const [serverUrl, ownerUrl] = [at(empty.serverUrl), at(empty.ownerUrl)];
    await expect(openDatabase(named(serverUrl))).rejects.toThrow(`The database that DATABASE_URL names cannot be used. ${sentence}`);
    await expect(openDatabase(named(serverUrl, { databaseOwnerUrl: ownerUrl }))).rejects.toThrow(
      `The database that DATABASE_OWNER_URL names cannot be used. ${sentence}`,
    );
    expect(await ask(at(empty.superuserUrl), `select to_regclass('public.migration') as migration`)).toEqual([{ migration: null }]);
    await ask(empty.superuserUrl, `drop database ${name} with (force)`);
  });

  it('whose own limits, isolation and dates are others is used all the same', async () => {
    const odd = await testDatabase([]);
    const name = new URL(odd.serverUrl).pathname.slice(1);
    // Said from another database: a session of this one would have the first of these limits itself.
    const beside = other(odd.superuserUrl, (url) => (url.pathname = '/postgres'));
    for (const setting of ODD) await ask(beside, `alter database ${name} set ${setting}`);
    await (await openDatabase(named(odd.serverUrl, { databaseOwnerUrl: odd.ownerUrl }))).stop();
    const draft = new Draft(() => 'ab'.repeat(16));
    for (draft.clock = 0; draft.clock < 20; draft.clock += 1) await draft.append(aStream(), -1, [anEvent()], aCommand());
    expect(await recordDraft(odd.serverUrl, draft)).toBe(true);
    const store = await openPostgresStore({ url: odd.serverUrl });
    const subscription = store.subscribe(0n, async () => {});
    const projector = startProjector({ url: odd.serverUrl, store });
    const listener = () =>
      ask(beside, `select pid from pg_stat_activity where application_name = 'causeway causeway_log' and datname = '${name}'`);
    await expect.poll(() => projector.isLeading).toBe(true);
    await expect.poll(listener).toHaveLength(1);
    const atFirst = await listener();
    // Side by side, one after the other, and after they were left alone for a while: each waits for its turn and finds the log as the one before left it.
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 8 }, () => store.append(aStream(), -1, [anEvent({ effectiveOn: '2026-01-31' })], aCommand())));
      await sleep(400);
    }
    expect(await store.head()).toMatchObject({ position: 44n });
    expect(await listener()).toEqual(atFirst);
    for await (const event of store.readAll(20n)) expect(event.effectiveOn).toBe('2026-01-31');
    expect((await rebuild(odd.serverUrl, store)).events).toBe(44n);
    await subscription.stop();
    await projector.stop();
    await store.close();
    await odd.drop();
  });

  it('that is silent: says which, within which time, and what to look at', async () => {
    const silent = () => Promise.reject(new Error('timeout expired'));
    await expect(reachable('DATABASE_URL', 'postgres://a:hunter2@db.example:6000/x', silent)).rejects.toThrow(
      'The database that DATABASE_URL names cannot be used: db.example:6000 did not answer within 10 s. See that it runs, has not too much to do, and that no firewall stands between; then start again.',
    );
  });

  it('of an old PostgreSQL: says from which one on', async () => {
    const unknown = new pg.DatabaseError('unrecognized configuration parameter "transaction_timeout"', 0, 'error');
    unknown.code = '42704';
    await expect(reachable('DATABASE_URL', 'postgres://db.example/x', () => Promise.reject(unknown))).rejects.toThrow(
      'The database that DATABASE_URL names cannot be used: it is older than PostgreSQL 17. Name one of 17 or newer.',
    );
  });

  it('of a newer version is left alone, by the owner and by the server', async () => {
    const newer = await testDatabase([...allMigrations(), { name: 'event-store/9999-newer.sql', sql: 'create schema newer' }]);
    const message = /of a newer Causeway \(it has event-store\/9999-newer\.sql\)/;
    await expect(openDatabase(named(newer.serverUrl))).rejects.toThrow(message);
    await expect(openDatabase(named(newer.serverUrl, { databaseOwnerUrl: newer.ownerUrl }))).rejects.toThrow(message);
    await newer.drop();
  });

  it('is migrated once by two that start at once', async () => {
    const fresh = await testDatabase([]);
    const both = named(fresh.serverUrl, { databaseOwnerUrl: fresh.ownerUrl });
    await Promise.all([openDatabase(both), openDatabase(both)]);
    expect(await ask(fresh.ownerUrl, 'select name from public.migration order by name')).toEqual(
      allMigrations()
        .map(({ name }) => ({ name }))
        .sort((one, two) => (one.name < two.name ? -1 : 1)),
    );
    await fresh.drop();
  });

  it('keeps nothing of a migration that fails, and goes on from there', async () => {
    const fresh = await testDatabase(logMigrations());
    const broken = [...logMigrations(), { name: 'event-store/8000-broken.sql', sql: 'create table public.half (x int); select 1 / 0' }];
    await expect(migrate(fresh.ownerUrl, broken)).rejects.toThrow('Migration event-store/8000-broken.sql failed: division by zero');
    expect(await ask(fresh.ownerUrl, `select to_regclass('public.half') as half`)).toEqual([{ half: null }]);
    await migrate(fresh.ownerUrl, allMigrations());
    await fresh.drop();
  });

  it('that was restored from a dump, which holds no right on the database itself, is said to be so and brought by the owner', async () => {
    const restored = await testDatabase(allMigrations());
    const name = new URL(restored.serverUrl).pathname.slice(1);
    await ask(restored.ownerUrl, `revoke create on database ${name} from causeway_server`);
    await expect(openDatabase(named(restored.serverUrl))).rejects.toThrow(
      'DATABASE_URL names the role causeway_server, which may make no read models there: a dump does not hold that it may. Start once with DATABASE_OWNER_URL set to the role causeway_owner.',
    );
    // For its log alone it needs none.
    await openDatabase(named(migrated.serverUrl, { eventStoreUrl: restored.serverUrl }));
    const both = named(restored.serverUrl, { databaseOwnerUrl: restored.ownerUrl });
    await Promise.all([openDatabase(both), openDatabase(both)]);
    await openDatabase(named(restored.serverUrl));
    await restored.drop();
  });

  it('what the server’s own role puts in its way is not what the owner means', async () => {
    const fresh = await testDatabase(allMigrations());
    await ask(
      fresh.serverUrl,
      `create schema causeway_owner; create function causeway_owner.to_regclass(text) returns regclass language sql as 'select null::regclass';
       create table causeway_owner.migration (name text); grant usage on schema causeway_owner to public`,
    );
    await migrate(fresh.ownerUrl, allMigrations());
    await fresh.drop();
  });
});
