import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventStore, type RecordedEvent, UnknownOutcome } from '../event-store.ts';
import { aCommand, anEvent } from '../testing/contract.ts';
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

describe('a connection that is cut', () => {
  it('of appends: every command was recorded once or not at all, and the unknown ones say so', async () => {
    const cutting = setInterval(() => void cut('causeway log'), 15);
    const outcomes: { readonly commandId: string; readonly said: 'recorded' | 'unknown' | 'refused' }[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let revision = -1, turn = 0; turn < 60; turn += 1) {
          const command = aCommand();
          const said = await store.append(`poc-cut-${writer}-${turn}`, revision, [anEvent(), anEvent()], command).then(
            () => 'recorded' as const,
            (error: unknown) => (error instanceof UnknownOutcome ? ('unknown' as const) : ('refused' as const)),
          );
          outcomes.push({ commandId: command.commandId, said });
        }
      }),
    );
    clearInterval(cutting);
    const counts = new Map<string, number>();
    for await (const { commandId } of store.readAll(0n)) counts.set(commandId, (counts.get(commandId) ?? 0) + 1);
    for (const { commandId, said } of outcomes)
      expect(counts.get(commandId) ?? 0, said).toBeOneOf(said === 'recorded' ? [2] : said === 'refused' ? [0] : [0, 2]);
    expect(outcomes.filter(({ said }) => said === 'recorded').length).toBeGreaterThan(0);
    expect(outcomes.filter(({ said }) => said === 'unknown').length).toBeGreaterThan(0);
  });

  it('of notifications: a subscription goes on without a gap', async () => {
    const from = (await store.head()).position;
    const seen: RecordedEvent[] = [];
    const subscription = store.subscribe(from, async (batch) => {
      seen.push(...batch);
    });
    await store.append('poc-listen', -1, [anEvent()], aCommand());
    await cut('causeway causeway_log');
    for (let revision = 0; revision < 5; revision += 1) await store.append('poc-listen', revision, [anEvent()], aCommand());
    await expect.poll(() => seen.length, { timeout: 5_000 }).toBe(6);
    await subscription.stop();
    expect(seen.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5]);
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
