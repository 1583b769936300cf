import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import pg from 'pg';
import { createGeneration, dropGeneration, ensureLiveGeneration } from './generation.ts';
import type { Moment } from './moment.ts';
import { Projection } from './projector/projection.ts';
import { writeProjection } from './projector/storage.ts';

export interface RebuildProgress {
  readonly position: bigint;
  readonly head: bigint;
}

/** Events of one transaction. */
const BATCH = 5_000;
const START: Moment = { position: 0n, clock: 0 };

/**
 * Fills a new generation from the log beside the live one, and swaps it: readers notice nothing. Whatever goes wrong, the live one stays.
 * `upTo` ends it at a moment instead, without a swap, for whoever compares (the generation is then the caller's to drop).
 */
export const rebuild = async (
  url: string,
  store: EventStore,
  { onProgress = () => {}, upTo }: { onProgress?: (progress: RebuildProgress) => void; upTo?: Moment } = {},
): Promise<{ generation: string; events: bigint }> => {
  const client = new pg.Client({ connectionString: url, application_name: 'causeway rebuild' });
  await client.connect();
  let schema: string | null = null;
  try {
    const old = await ensureLiveGeneration(client);
    schema = await createGeneration(client);
    const projection = await replay(client, schema, store, upTo, onProgress);
    if (upTo === undefined) await swap(client, old, schema);
    return { generation: schema, events: projection.moment.position };
  } catch (error) {
    if (schema !== null) await dropGeneration(client, schema).catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
};

const replay = async (
  client: pg.Client,
  schema: string,
  store: EventStore,
  upTo: Moment | undefined,
  onProgress: (progress: RebuildProgress) => void,
): Promise<Projection> => {
  const projection = new Projection(START, new Map(), null, []);
  let written = projection.moment;
  // Folded states are written at the end alone: a rebuild that is killed begins anew, its generation is dropped by the next.
  const write = async (withStates: boolean) => {
    await writeProjection(client, schema, projection, written, { withStates });
    written = projection.moment;
  };
  const head = upTo?.position ?? (await store.head()).position;
  let batch: RecordedEvent[] = [];
  for await (const event of store.readAll(0n)) {
    if (event.position > head) break;
    batch.push(event);
    if (batch.length < BATCH || event.ordinal !== event.count - 1) continue;
    projection.take(batch);
    batch = [];
    await write(false);
    onProgress({ position: projection.moment.position, head });
  }
  projection.take(batch);
  if (upTo) projection.passTime(upTo.clock);
  await write(true);
  onProgress({ position: projection.moment.position, head });
  return projection;
};

/** Makes a generation the live one; the projector that finds the pointer changed goes on in it. The old one goes once its readers are done. */
const swap = async (client: pg.Client, old: string, schema: string): Promise<void> => {
  await client.query('begin');
  await client.query('update portfolio.live set generation = $1', [schema]);
  await client.query(`select pg_notify('causeway_generation', $1)`, [schema]);
  await client.query('commit');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await dropGeneration(client, old);
};
