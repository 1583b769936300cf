import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EventStore } from '../event-store.ts';
import { aCommand, anEvent } from '../testing/an-event.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { openPostgresStore } from './postgres-store.ts';
import { Waker } from './waker.ts';

// A notification takes a commit longer than the rest of a small append, so nobody is told who does not wait for it in another process.

describe('who is told of what is recorded', () => {
  let database: TestDatabase;
  let store: EventStore;
  let reader: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    store = await openPostgresStore({ url: database.serverUrl });
    reader = new pg.Client({ connectionString: database.readerUrl });
    await reader.connect();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  afterAll(async () => {
    await reader.end();
    await store.close();
    await database.drop();
  });

  /** A session that listens, and how often it was told; in the name of an opening where one is given. */
  const listener = async (opening: string | null) => {
    const client = new pg.Client({ connectionString: database.serverUrl });
    const told: (string | undefined)[] = [];
    client.on('notification', ({ payload }) => told.push(payload));
    await client.connect();
    if (opening !== null) await client.query('select log.listen($1)', [opening]);
    await client.query('listen causeway_log');
    return { told, client };
  };
  const append = async () => (await store.append(`poc-${crypto.randomUUID()}`, -1, [anEvent()], aCommand())).position;
  /** Whatever was notified before this answer has come by then. */
  const heard = async ({ client }: { client: pg.Client }) => void (await client.query('select 1'));

  it('whoever said that it listens, from another opening: how far the log reaches', async () => {
    const other = await listener(crypto.randomUUID());
    const position = await append();
    await heard(other);
    expect(other.told).toEqual([String(position)]);
    await other.client.end();
  });

  it('also of what a server of the version before records, which tells everybody', async () => {
    const own = await listener(store.opening);
    const server = new pg.Client({ connectionString: database.serverUrl });
    await server.connect();
    const { rows } = await server.query<{ head: string }>(
      `select head from log.append(0, array[$1], array[-1], array[$2::uuid], array[$2::uuid], array[null::uuid], array['00'], array[1::smallint], array[0],
                                   array[1], array[$3::uuid], array['ItemScored'], array[1::smallint], array['{}'], array['{}'], array[null::date])`,
      [`poc-${crypto.randomUUID()}`, crypto.randomUUID(), crypto.randomUUID()],
    );
    await heard(own);
    expect(own.told).toEqual([String(Number(rows[0]!.head) + 1)]);
    await server.end();
    await own.client.end();
  });

  it('not the opening that records it, which tells its own', async () => {
    const own = await listener(store.opening);
    await append();
    await heard(own);
    expect(own.told).toEqual([]);
    // Its time stands still: it does not look by itself.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const seen: bigint[] = [];
    const subscription = store.subscribe(
      (await store.head()).position,
      async (events) => void seen.push(...events.map((each) => each.position)),
    );
    for (let appended = 0; appended < 5; appended += 1) {
      const position = await append();
      await until(() => seen.includes(position));
    }
    await subscription.stop();
    await own.client.end();
  });

  it('nobody, once all that listened are gone: the next that listens clears their places', async () => {
    const gone = await listener(crypto.randomUUID());
    const { rows: sessions } = await gone.client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await gone.client.end();
    const isThere = async () => (await reader.query('select from pg_stat_activity where pid = $1', [sessions[0]!.pid])).rowCount !== 0;
    await until(async () => !(await isThere()));
    const next = await listener(store.opening);
    const { rows } = await next.client.query<{ openings: string }>('select count(*) as openings from log.listener where opening <> $1', [
      store.opening,
    ]);
    expect(rows).toEqual([{ openings: '0' }]);
    await next.client.end();
  });

  it('nor one that is gone, once any that listens has said again that it does', async () => {
    const says = { text: 'select log.listen($1)', values: [store.opening] };
    const waker = new Waker(database.serverUrl, 'causeway_log', says, 20);
    await waker.next();
    const opening = crypto.randomUUID();
    const gone = await listener(opening);
    const isListed = async () => (await reader.query('select from log.listener where opening = $1', [opening])).rowCount === 1;
    expect(await isListed()).toBe(true);
    await gone.client.end();
    await expect.poll(isListed).toBe(false);
    await waker.close();
  });
});
