import { type TestDatabase, testDatabase } from '@causeway/event-store/testing/test-database.ts';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { arrayText } from './array-text.ts';
import { runTogether } from './together.ts';

let database: TestDatabase;
let client: pg.Client;
const connected = async (options: pg.ClientConfig = {}): Promise<pg.Client> => {
  const made = new pg.Client({ connectionString: database.serverUrl, ...options });
  made.on('error', () => {});
  await made.connect();
  return made;
};
beforeAll(async () => {
  database = await testDatabase();
  client = await connected();
  await client.query('create temporary table kept (n integer primary key)');
});
beforeEach(() => client.query('truncate kept'));
afterAll(async () => {
  await client.end();
  await database.drop();
});

const keep = (n: number | string) => ({ name: 'keep', text: 'insert into kept values ($1)', values: [String(n)] });
const drop = (n: number) => ({ name: 'drop', text: 'delete from kept where n = $1', values: [String(n)] });
const kept = async () => (await client.query<{ n: number }>('select n from kept order by n')).rows.map(({ n }) => n);

it.each(['', 'plain', 'x'.repeat(80), 'né 中文 🙂', `${'y'.repeat(79)}é`, '中'.repeat(5_000), 'z'.repeat(300_000), null])(
  'hands over any text whole: %.20s',
  async (text) => {
    await client.query('create temporary table if not exists said (said text)');
    await client.query('truncate said');
    await runTogether(client, [{ name: 'say é', text: 'insert into said values ($1), ($2)', values: [text, '.'] }]);
    expect((await client.query('select said from said')).rows).toEqual([{ said: text }, { said: '.' }]);
  },
);

describe('statements that run together', () => {
  it('are one transaction, each as often as it is named', async () => {
    await runTogether(client, [keep(1), keep(2), keep(3), drop(2)]);
    expect(await kept()).toEqual([1, 3]);
    expect((await client.query('select count(distinct xmin::text)::integer as transactions from kept')).rows).toEqual([
      { transactions: 1 },
    ]);
  });

  it('are all undone where one of them fails, whichever, and the session goes on with them', async () => {
    const other = await connected();
    await other.query('create temporary table kept (n integer primary key)');
    for (const failing of [[keep('x')], [keep(1), keep(1), drop(1)], [drop(1), keep(2), keep('x'), keep(4)]]) {
      await expect(runTogether(other, failing)).rejects.toThrow(pg.DatabaseError);
      expect((await other.query('select from kept')).rowCount).toBe(0);
    }
    await runTogether(other, [keep(5), drop(4)]);
    expect((await other.query('select n from kept')).rows).toEqual([{ n: 5 }]);
    await other.end();
  });

  it('fail before anything is sent where one has a value that is no text, and the session goes on', async () => {
    const other = await connected({ query_timeout: 60_000 });
    const values = [5 as unknown as string];
    await expect(runTogether(other, [{ name: 'number', text: 'select $1::integer', values }])).rejects.toThrow();
    expect((await other.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
    await other.end();
  });

  it('are part of a transaction that the caller began', async () => {
    await client.query('begin');
    await runTogether(client, [keep(1)]);
    await runTogether(client, [keep(2)]);
    await client.query('rollback');
    expect(await kept()).toEqual([]);
  });

  it('are none where there are none', async () => {
    await expect(runTogether(client, [])).resolves.toBeUndefined();
  });

  it('fail where their connection is lost, or nothing answers in time', async () => {
    const slow = { name: 'slow', text: 'select pg_sleep(30)', values: [] };
    const lost = await connected();
    const { rows } = await lost.query<{ pid: number }>('select pg_backend_pid() as pid');
    const waiting = expect(runTogether(lost, [slow])).rejects.toThrow(/terminat/i);
    await client.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    await waiting;
    const silent = await connected({ query_timeout: 100 });
    await expect(runTogether(silent, [slow])).rejects.toThrow('Query read timeout');
    (silent as unknown as { connection: pg.Connection }).connection.stream.destroy();
  });
});

it.each([
  ['text', ['', 'a "b" \\ {c}, d', 'NULL', '\n\t', 'né 🙂']],
  ['integer', [0, -1, 2_147_483_647]],
  ['double precision', [0.1, null, 1e21, -0.000_001]],
  ['text', []],
])('an array of %s is read as it was written', async (type, items) => {
  const { rows } = await client.query<{ items: unknown[] }>(`select $1::${type}[] as items`, [arrayText(items)]);
  expect(rows[0]!.items).toEqual(items);
});
