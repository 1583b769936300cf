import { randomUUID } from 'node:crypto';
import { logMigrations } from '@causeway/event-store/postgres/migrate.ts';
import { type TestDatabase, testDatabase } from '@causeway/event-store/testing/test-database.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Directory } from './directory.ts';
import { portfolioMigrations } from './migrations.ts';

let database: TestDatabase;
let directory: Directory;
const beside: pg.Client[] = [];
const session = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  beside.push(client);
  return client;
};
beforeAll(async () => {
  database = await testDatabase([...logMigrations(), ...portfolioMigrations()]);
  directory = new Directory(database.serverUrl);
});
afterAll(async () => {
  await directory.close();
  await Promise.all(beside.map((client) => client.end()));
  await database.drop();
});

/** Until so many of the directory's statements wait for somebody else's transaction. */
const waiting = async (count: number): Promise<void> => {
  const watcher = await session();
  await vi.waitFor(
    async () => {
      const { rows } = await watcher.query(
        `select from pg_stat_activity where datname = current_database() and application_name = 'causeway directory' and wait_event_type = 'Lock'`,
      );
      expect(rows).toHaveLength(count);
    },
    { timeout: 60_000 },
  );
};
const newcomers = (...names: readonly string[]) => names.map((name) => ({ id: randomUUID(), email: `${name}@example.org`, known: false }));

it('two commands that name the same newcomers in opposite order do not wait for each other for ever', async () => {
  const third = await session();
  // Somebody else is about to name the one in the middle, so that each of the two stands between their first and their last.
  await third.query('begin');
  await third.query(`insert into portfolio.person (id, email) values ($1, 'kim@example.org')`, [randomUUID()]);
  const first = directory.add(newcomers('ana', 'kim', 'zoe'));
  await waiting(1);
  const second = directory.add(newcomers('Zoe', 'kim', 'Ana'));
  await waiting(2);
  await third.query('rollback');
  expect(await Promise.all([first, second])).toEqual([true, false]);
});

const signIn = (subject: string, email: string | null = null) =>
  directory.personForIdentity({ issuer: 'https://id.example', subject, email, displayName: null });

it.each([
  ['in other case', 'ines@example.org', 'INES@Example.org', true],
  ['with letters of no English in their own case', 'änne@example.org', 'äNNE@example.org', true],
  ['whose İ some locales take for an i', 'mike@example.org', 'mİke@example.org', false],
  ['in whose domain an İ stands', 'mia@site.org', 'mia@sİte.org', false],
  ['whose Kelvin sign every locale takes for a k', 'karl@example.org', '\u212Aarl@example.org', false],
])('PR-2 an address %s, %s and %s, is the same one: %s', async (_, address, other, isSame) => {
  const named = [{ id: randomUUID(), email: address, known: false }];
  expect(await directory.add(named)).toBe(true);
  const [again] = await directory.resolve([other]);
  expect(again!.known).toBe(isSame);
  expect((await signIn(other, other)).id === named[0]!.id).toBe(isSame);
  expect((await signIn(address, address)).id).toBe(named[0]!.id);
});

it('PR-2 two first requests at once of somebody without an address are one person', async () => {
  const found = await Promise.all(Array.from({ length: 6 }, () => signIn('service')));
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
});

it('PR-2 whose address is verified only later is from then on the one whom it names, or keeps their id where it names nobody', async () => {
  const [named] = newcomers('late');
  await directory.add([named!]);
  const [before, other] = [await signIn('late'), await signIn('later')];
  expect(before.id).not.toBe(named!.id);
  expect(await signIn('late', 'late@example.org')).toMatchObject({ id: named!.id, email: 'late@example.org' });
  expect(await signIn('late')).toMatchObject({ id: named!.id });
  const at = await Promise.all([1, 2, 3].map(() => signIn('later', 'later@example.org')));
  expect(at).toEqual(Array(3).fill({ ...other, email: 'later@example.org' }));
  expect(await signIn('later', 'another@example.org')).toEqual(at[0]);
});

it('PR-2 whose address is verified in the moment in which somebody names it is whom they name', async () => {
  const third = await session();
  await signIn('meanwhile');
  const named = randomUUID();
  await third.query('begin');
  await third.query(`insert into portfolio.person (id, email) values ($1, 'meanwhile@example.org')`, [named]);
  const found = signIn('meanwhile', 'meanwhile@example.org');
  found.catch(() => {});
  await waiting(1);
  await third.query('commit');
  expect((await found).id).toBe(named);
});

it('PR-2 whoever is erased in the moment in which their address is verified stays erased', async () => {
  const [third, { id }] = [await session(), await signIn('gone')];
  await third.query('begin');
  await third.query('update portfolio.person set erased = true where id = $1', [id]);
  const found = signIn('gone', 'gone@example.org');
  found.catch(() => {});
  await waiting(1);
  await third.query('commit');
  expect(await found).toMatchObject({ id, email: null, erased: true });
  expect(await directory.byEmail('gone@example.org')).toBeNull();
});
