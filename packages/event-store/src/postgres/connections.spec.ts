import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventStore, type RecordedEvent, UnknownOutcome } from '../event-store.ts';
import { aCommand, anEvent } from '../testing/an-event.ts';
import { type FaultyProxy, faultyProxy } from '../testing/faulty-proxy.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { openPostgresStore } from './postgres-store.ts';

let database: TestDatabase;
let store: EventStore;
let admin: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  store = await openPostgresStore({ url: database.serverUrl });
  admin = new pg.Client({ connectionString: database.superuserUrl });
  await admin.connect();
});
afterAll(async () => {
  await store.close();
  await admin.end();
  await database.drop();
});

const cut = (application: string) =>
  admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like $1`, [
    application,
  ]);

/** How far the log reaches, asked of a session that nobody cuts: the last cut may still be on its way. */
const head = async () => {
  const { rows } = await admin.query<{ position: string }>('select max(position) as position from log.event');
  return BigInt(rows[0]!.position);
};

describe('a connection that is cut', () => {
  it('of appends: every command was recorded once or not at all, and the unknown ones say so', async () => {
    // By what was recorded and not by the clock: a busy machine has connected anew before the next cut, too.
    const FEWEST_BETWEEN = 60;
    let untilCut = FEWEST_BETWEEN;
    const cuts: Promise<unknown>[] = [];
    const outcomes: { readonly commandId: string; readonly said: 'recorded' | 'unknown' | 'refused' }[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let turn = 0; turn < 150; turn += 1) {
          const command = aCommand();
          const said = await store.append(`poc-cut-${writer}-${turn}`, -1, [anEvent(), anEvent()], command).then(
            () => {
              untilCut -= 1;
              return 'recorded' as const;
            },
            (error: unknown) => (error instanceof UnknownOutcome ? ('unknown' as const) : ('refused' as const)),
          );
          outcomes.push({ commandId: command.commandId, said });
          if (untilCut > 0) continue;
          untilCut = FEWEST_BETWEEN;
          cuts.push(cut('causeway log'));
        }
      }),
    );
    await Promise.all(cuts);
    // Read by a session that nobody cuts: the last cut may still be on its way.
    const { rows } = await admin.query<{ command_id: string; events: number }>(
      'select command_id, count(*)::integer as events from log.event group by command_id',
    );
    const counts = new Map(rows.map(({ command_id, events }) => [command_id, events]));
    for (const { commandId, said } of outcomes)
      expect(counts.get(commandId) ?? 0, said).toBeOneOf(said === 'recorded' ? [2] : said === 'refused' ? [0] : [0, 2]);
    // The database is there all the while, so that what became of each can be told.
    expect(outcomes.filter(({ said }) => said === 'recorded').length).toBeGreaterThan(outcomes.length / 2);
    expect(outcomes.filter(({ said }) => said === 'unknown')).toEqual([]);
  });

  it('of reads: a subscription waits, and goes on without a gap', async () => {
    const from = await head();
    const seen: RecordedEvent[] = [];
    const subscription = store.subscribe(from, async (batch) => {
      seen.push(...batch);
    });
    for (let turn = 0; turn < 100; turn += 1) {
      const cutting = turn % 8 === 0 ? cut('causeway log') : null;
      await store.append(`poc-cut-read-${turn}`, -1, [anEvent(), anEvent()], aCommand()).catch(() => {});
      await cutting;
    }
    const to = await head();
    await expect.poll(() => seen.at(-1)?.position).toBe(to);
    await subscription.stop();
    expect(seen.map(({ position }) => position)).toEqual(
      Array.from({ length: Number(to - from) }, (_, place) => from + BigInt(place) + 1n),
    );
  });

  it('of notifications: a subscription goes on without a gap', async () => {
    const from = await head();
    const seen: RecordedEvent[] = [];
    const subscription = store.subscribe(from, async (batch) => {
      seen.push(...batch);
    });
    await store.append('poc-listen', -1, [anEvent()], aCommand());
    await cut('causeway causeway_log');
    for (let revision = 0; revision < 5; revision += 1) await store.append('poc-listen', revision, [anEvent()], aCommand());
    await expect.poll(() => seen.length).toBe(6);
    await subscription.stop();
    expect(seen.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('a network that fails', () => {
  const isAppend = (request: Buffer) => request.includes('ItemScored');
  const recorded = async (commandId: string) => (await store.find({ commandId, limit: 9 })).length;
  let proxy: FaultyProxy;
  let behind: EventStore;
  /** For where no answer comes: a busy machine may take a second for one that does. */
  let impatient: EventStore;
  beforeAll(async () => {
    proxy = await faultyProxy(database.serverUrl, isAppend);
    behind = await openPostgresStore({ url: proxy.url });
    impatient = await openPostgresStore({ url: proxy.url, patienceMs: 1_000 });
  });
  afterAll(async () => {
    await behind.close();
    await impatient.close();
    proxy.close();
  });

  it.each(['cut the answer', 'cut the request'] as const)('%s: the append is recorded once, and its answer is true', async (fault) => {
    for (let turn = 0; turn < 10; turn += 1) {
      const command = aCommand();
      const stream = `poc-${fault.replaceAll(' ', '-')}-${turn}`;
      proxy.fault = fault;
      const appended = await behind.append(stream, -1, [anEvent(), anEvent()], command);
      expect(proxy.fault).toBe('none');
      expect(await recorded(command.commandId)).toBe(2);
      const [, last] = await store.find({ commandId: command.commandId, limit: 2 });
      expect(appended).toEqual({ position: last!.position, revision: 1, recordedAt: last!.recordedAt });
    }
  });

  it('of a hundred appended together, whose answers are lost, each is recorded once or refused as it was asked', async () => {
    const taken = aCommand();
    await store.append('poc-lost-taken', -1, [anEvent()], taken);
    const commands = Array.from({ length: 100 }, (_, place) => (place === 50 ? taken : aCommand()));
    proxy.fault = 'cut the answer';
    const outcomes = await Promise.allSettled(
      commands.map((command, place) => behind.append(`poc-lost-${place}`, place === 20 ? 7 : -1, [anEvent()], command)),
    );
    expect(outcomes.map((each) => (each.status === 'rejected' ? each.reason.name : 'recorded'))).toEqual(
      commands.map((_, place) => (place === 50 ? 'CommandIdTaken' : place === 20 ? 'WrongExpectedRevision' : 'recorded')),
    );
    for (const [place, { commandId }] of commands.entries()) expect(await recorded(commandId)).toBe(place === 20 ? 0 : 1);
  });

  it('a peer that is gone without a word: the append says within seconds that its outcome is unknown, and its id tells', async () => {
    const command = aCommand();
    proxy.fault = 'swallow';
    await expect(impatient.append('poc-swallowed', -1, [anEvent()], command)).rejects.toMatchObject({
      name: expect.stringMatching(/^(UnknownOutcome|StoreUnavailable)$/),
    });
    proxy.fault = 'none';
    expect(await recorded(command.commandId)).toBe(0);
    await expect(impatient.append('poc-swallowed', -1, [anEvent()], command)).resolves.toMatchObject({ revision: 0 });
    expect(await recorded(command.commandId)).toBe(1);
  });

  it('an append that waits for the log’s lock when its answer is given up is ended: nothing is carried out behind our back', async () => {
    const command = aCommand();
    const holder = new pg.Client({ connectionString: database.superuserUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select pg_advisory_xact_lock(4242001)');
    await expect(impatient.append('poc-given-up', -1, [anEvent()], command)).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: expect.stringContaining('nothing was recorded'),
    });
    await holder.query('commit');
    await holder.end();
    // Whoever still waited for the lock would have it now, before this one.
    await store.append('poc-after', -1, [anEvent()], aCommand());
    expect(await recorded(command.commandId)).toBe(0);
  });
});

it('an unrelated transaction that is left open hides nothing and delays nothing', async () => {
  await admin.query('begin isolation level serializable');
  await admin.query('create table unrelated (x int)');
  const from = (await store.head()).position;
  await store.append('poc-open', -1, [anEvent()], aCommand());
  const found: RecordedEvent[] = [];
  for await (const event of store.readAll(from)) found.push(event);
  await admin.query('rollback');
  expect(found).toHaveLength(1);
});

it('a database that acknowledges before a commit is safe is refused', async () => {
  const name = new URL(database.superuserUrl).pathname.slice(1);
  await admin.query(`alter database ${name} set synchronous_commit = off`);
  await expect(openPostgresStore({ url: database.serverUrl })).rejects.toThrow('synchronous_commit=off');
  await admin.query(`alter database ${name} reset synchronous_commit`);
});
