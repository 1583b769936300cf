import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import { sessionOf } from '@causeway/event-store/postgres/connections.ts';
import pg from 'pg';
import { createGeneration, dropGeneration, dropUnused, ensureLiveGeneration, indexGeneration, markGeneration } from './generation.ts';
import type { Moment } from './moment.ts';
import { fenceOff, holdBookmark } from './projector/bookmark.ts';
import { Filling } from './projector/filling.ts';
import { KeptProjection } from './projector/storage.ts';
import { isRefusal } from './projector/unwritable.ts';
import { PLANNED_FOR_WRITING } from './projector/writing.ts';

export interface RebuildProgress {
  /** How many of the log's events were taken in. */
  readonly position: bigint;
  /** How many there are to take in. */
  readonly head: bigint;
}

export interface RebuildOptions {
  /** Told how far it is; what it throws ends the rebuild. */
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Ends it at a moment instead, without a swap, for whoever compares: the generation is then the caller's to drop. */
  readonly upTo?: Moment;
}

/** Held while a generation is filled; whoever gets it may drop what is not in use. */
const REBUILD_LOCK = 4242011;
const BATCH = 5_000;
/** What may be left for the moment of swapping, while which nothing is projected. */
const FEW_EVENTS = 2_000n;
/** Leftovers are dropped within this. */
const DROPPING_MS = 2_000;
/** Readings that began before the swap are over after this. */
const READERS_DONE_MS = 2_000;

/**
 * Fills a new generation from the log beside the live one, and swaps it: readers notice nothing, for it has then read at least as far. Whatever
 * goes wrong, the live one stays, and what is left of the new one is dropped, at once or by whoever comes next.
 * @throws Error when another rebuild is under way
 */
export const rebuild = async (
  url: string,
  store: EventStore,
  { onProgress = () => {}, upTo }: RebuildOptions = {},
): Promise<{ generation: string; events: bigint }> =>
  alone(url, async (client) => {
    const old = await ensureLiveGeneration(client);
    await dropUnused(client);
    await spareWork(client);
    const end = upTo ?? (await endOf(store));
    const head = end.position;
    const schema = await filled(client, store, end, (events) => onProgress({ position: BigInt(events), head }));
    try {
      await indexGeneration(client, schema);
      await client.query(`analyze ${schema}.poc, ${schema}.standing, ${schema}.budget, ${schema}.week`);
      onProgress({ position: head, head });
      if (upTo) {
        await markGeneration(client, schema, true);
        return { generation: schema, events: head };
      }
      const events = await swap(client, store, old, schema);
      await retire(client, old);
      return { generation: schema, events };
    } catch (error) {
      await discard(client, schema);
      throw error;
    }
  });

/** A new generation, filled up to a moment. Where the database refuses a row it is made again, POC by POC: what is refused is parked, and the rest is there. */
const filled = async (client: pg.ClientBase, store: EventStore, end: Moment, onProgress: (events: number) => void): Promise<string> => {
  const made = async (isOneByOne: boolean): Promise<string> => {
    const schema = await createGeneration(client);
    try {
      await Filling.fill(client, schema, store, end, onProgress, isOneByOne);
      return schema;
    } catch (error) {
      await discard(client, schema);
      throw error;
    }
  };
  try {
    return await made(false);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return made(true);
  }
};

/**
 * The database does less for what is written in bulk: the pages of new indexes are not compressed on their way into its journal, where that is on and
 * may be turned off (it was the half of building them), and statistics are drawn from 3,000 rows of a table in place of 30,000.
 */
const spareWork = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`select set_config('wal_compression', 'off', false) where has_parameter_privilege('wal_compression', 'set')`);
  await client.query('set default_statistics_target = 10');
};

const discard = async (client: pg.ClientBase, schema: string): Promise<void> => {
  await client.query('rollback').catch(() => {});
  await dropGeneration(client, schema).catch(() => {});
};

const endOf = async (store: EventStore): Promise<Moment> => {
  const { position, recordedAt } = await store.head();
  return { position, clock: recordedAt };
};

/** Drops what rebuilds that were killed left behind, unless one is under way. */
export const dropLeftovers = async (client: pg.ClientBase): Promise<void> => {
  if (!(await gotLock(client))) return;
  try {
    await dropUnused(client);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [REBUILD_LOCK]);
  }
};

const gotLock = async (client: pg.ClientBase): Promise<boolean> =>
  (await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [REBUILD_LOCK])).rows[0]!.got;

/** With a connection that holds the lock of rebuilding; a projector that begins to lead holds it for as long as it drops leftovers. */
export const alone = async <Value>(url: string, action: (client: pg.Client) => Promise<Value>): Promise<Value> => {
  const client = new pg.Client(
    sessionOf(url, 'causeway rebuild', ['synchronous_commit=off', 'statement_timeout=0', ...PLANNED_FOR_WRITING]),
  );
  // A lost connection fails the statement under way; between two, the next one.
  client.on('error', () => {});
  await client.connect();
  try {
    for (const patience = performance.now() + DROPPING_MS; !(await gotLock(client)); await sleep(50))
      if (performance.now() > patience) throw new Error('The read models are being rebuilt already; wait until that is done.');
    return await action(client);
  } finally {
    await client.end().catch(() => {});
  }
};

/** Takes in the log up to a position. */
export const fill = async (kept: KeptProjection, store: EventStore, head: bigint): Promise<void> => {
  const { projection } = kept;
  let batch: RecordedEvent[] = [];
  const take = async () => {
    if (batch.length === 0) return;
    await projection.take(batch);
    batch = [];
    await kept.write();
  };
  for await (const event of store.readAll(projection.moment.position)) {
    if (event.position > head) break;
    batch.push(event);
    if (batch.length >= BATCH && event.ordinal === event.count - 1) await take();
  }
  await take();
};

/**
 * Makes a generation the live one. First it takes in what was recorded meanwhile; then the live bookmark is held, so that no projector moves it,
 * and the new one is brought at least as far: nobody who read before the swap reads something older after it. The projector writes nothing more into the
 * old one, not even what it was about to: whoever waits for that would be told of it, and would not find it in the new one.
 */
const swap = async (client: pg.Client, store: EventStore, old: string, schema: string): Promise<bigint> => {
  const kept = await KeptProjection.load(client, schema);
  const { projection } = kept;
  for (;;) {
    const { position: head } = await store.head();
    if (head - projection.moment.position < FEW_EVENTS) break;
    await fill(kept, store, head);
  }
  await client.query('begin');
  kept.joinTransaction();
  await client.query('select generation from portfolio.live for update');
  const moment = await holdBookmark(client, old);
  await fill(kept, store, moment.position);
  await projection.passTime(moment.clock);
  await kept.write();
  await markGeneration(client, schema, true);
  await markGeneration(client, old, false);
  await client.query('update portfolio.live set generation = $1', [schema]);
  await fenceOff(client, old);
  await client.query('commit');
  return projection.moment.position;
};

/** Drops a generation that is not read any more, once its last readers are done; if they never are, whoever rebuilds next does. */
const retire = async (client: pg.Client, old: string): Promise<void> => {
  await sleep(READERS_DONE_MS);
  await client.query(`set lock_timeout = '5s'`);
  await dropGeneration(client, old).catch(() => {});
};
