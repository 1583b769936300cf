import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appended, type EventStore, ReadMoved, type ReadStream, type RecordedEvent, WrongExpectedRevision } from '../event-store.ts';
import { aCommand, anEvent } from '../testing/an-event.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { isConnectionLoss } from './connections.ts';
import { openPostgresStore } from './postgres-store.ts';

// Two servers write to one log by what each has heard of, while sessions end beneath them: what is recorded was judged by what stood before it.

const RULES = ['policy', 'template-a', 'template-b'];
const POCS = ['poc-a', 'poc-b', 'poc-c', 'poc-d', 'poc-e'];
const ASKERS = 12;
const COMMANDS = 25;

/** The same numbers for the same seed, in [0, 1). */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

interface Attempt {
  readonly commandId: string;
  readonly stream: string;
  readonly expected: number;
  readonly events: number;
  readonly reads: readonly ReadStream[];
  readonly outcome: Appended | Error;
}

/** A server with many who ask at once: each command is judged by what the server remembers, which may be out of date. */
const server = (store: EventStore, random: () => number) => {
  const memory = new Map<string, number>();
  const at = (stream: string) => memory.get(stream) ?? -1;
  const hear = (stream: string, revision: number) => memory.set(stream, Math.max(at(stream), revision));
  /** One whose session ends beneath it leaves the server with what it remembers. */
  const look = async (stream: string) => {
    try {
      for await (const { revision } of store.readStream(stream, { after: at(stream) })) hear(stream, revision);
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
    }
  };
  store.onAppended((events) => hear(events[0]!.stream, events.at(-1)!.revision));
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const attempt = async (): Promise<Attempt> => {
    const stream = random() < 0.15 ? one(RULES) : one(POCS);
    const reads = RULES.filter((rule) => rule !== stream && random() < 0.5).map((rule) => ({ stream: rule, revision: at(rule) }));
    const command = aCommand();
    const events = Array.from({ length: 1 + Math.floor(random() * 3) }, () => anEvent());
    const asked = { commandId: command.commandId, stream, expected: at(stream), events: events.length, reads };
    const outcome = await store.append(stream, asked.expected, events, command, reads).catch((error: Error) => error);
    if (outcome instanceof WrongExpectedRevision) await look(stream);
    if (outcome instanceof ReadMoved) await look(outcome.stream);
    return { ...asked, outcome };
  };
  const asker = async () => {
    const attempts: Attempt[] = [];
    while (attempts.length < COMMANDS) attempts.push(await attempt());
    return attempts;
  };
  return async () => (await Promise.all(Array.from({ length: ASKERS }, asker))).flat();
};

describe('two servers that write to one log at once', () => {
  let database: TestDatabase;
  let stores: EventStore[];
  let admin: pg.Client;
  let attempts: Attempt[];
  const log: RecordedEvent[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    stores = [await openPostgresStore({ url: database.serverUrl }), await openPostgresStore({ url: database.serverUrl })];
    admin = new pg.Client({ connectionString: database.superuserUrl });
    await admin.connect();
    const work = Promise.all(stores.map((store, place) => server(store, numbers(place + 1))()));
    let isDone = false;
    const end = work.finally(() => {
      isDone = true;
    });
    for (let killed = 0; killed < 5 && !isDone; killed += 1) {
      await sleep(30);
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'causeway log' order by random() limit 1`,
      );
    }
    attempts = (await end).flat();
    for await (const event of stores[0]!.readAll(0n)) log.push(event);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await admin.end();
    await database.drop();
  });

  it('are answered what became of each command: all of it stands where they were told, or none of it', () => {
    const recorded = new Map<string, RecordedEvent[]>();
    for (const event of log) recorded.set(event.commandId, [...(recorded.get(event.commandId) ?? []), event]);
    const isRecorded = ({ outcome }: Attempt) => !(outcome instanceof Error);
    expect(attempts).toHaveLength(stores.length * ASKERS * COMMANDS);
    expect(recorded.size).toBe(attempts.filter(isRecorded).length);
    for (const { commandId, stream, expected, events, outcome } of attempts) {
      const found = recorded.get(commandId) ?? [];
      if (outcome instanceof Error) {
        // One whose session ended each time it was sent is given up, and says that nothing was recorded.
        expect(['WrongExpectedRevision', 'ReadMoved', 'StoreUnavailable']).toContain(outcome.name);
        expect(found).toEqual([]);
        continue;
      }
      const last = found.at(-1)!;
      expect(outcome).toEqual({ position: last.position, revision: last.revision, recordedAt: last.recordedAt });
      expect(found.map((event) => [event.stream, event.revision])).toEqual(found.map((_, nth) => [stream, expected + 1 + nth]));
      expect(found).toHaveLength(events);
    }
    // Neither answer is a rarity here.
    const outcomes = attempts.map(({ outcome }) => (outcome instanceof Error ? outcome.name : 'recorded'));
    expect(outcomes).toEqual(expect.arrayContaining(['WrongExpectedRevision', 'ReadMoved', 'recorded']));
    expect(outcomes.filter((each) => each === 'StoreUnavailable').length).toBeLessThan(attempts.length / 10);
  });

  it('leave a log whose positions, and whose revisions in each stream, have no gap', () => {
    expect(log.map(({ position }) => position)).toEqual(log.map((_, place) => BigInt(place + 1)));
    for (const stream of [...RULES, ...POCS]) {
      const revisions = log.filter((event) => event.stream === stream).map(({ revision }) => revision);
      expect(revisions).toEqual(revisions.map((_, place) => place));
    }
  });

  it('record no command that was judged by what had gained events by then', () => {
    const positionOf = new Map(log.map(({ stream, revision, position }) => [`${stream}@${revision}`, position]));
    for (const { outcome, reads } of attempts) {
      if (outcome instanceof Error) continue;
      for (const { stream, revision } of reads) {
        const next = positionOf.get(`${stream}@${revision + 1}`);
        if (next !== undefined) expect(next).toBeGreaterThan(outcome.position);
      }
    }
  });
});
