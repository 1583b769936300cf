import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import type pg from 'pg';
import { ensureLiveGeneration } from './generation.ts';
import { type Parked, Projection } from './projector/projection.ts';
import { apply, changesOf, holdBookmark, readBookmark } from './projector/storage.ts';
import { alone, fill, type RebuildOptions, START } from './rebuild.ts';
import { ALL_TABLES } from './tables.ts';
import { quoted } from './temporal.ts';

/**
 * Projects one POC anew within the live generation: what repairs a stream that was parked, once the reason is gone. The log is read up to the bookmark,
 * then the bookmark is held while the POC's rows are replaced, and its epoch tells whoever projects that what they have in memory is not what is written.
 * Answers why it is parked again; null when it is not.
 * @throws Error when the log has no such stream, or a rebuild is under way
 */
export const rebuildStream = (
  url: string,
  store: EventStore,
  stream: string,
  { onProgress = () => {} }: Pick<RebuildOptions, 'onProgress'> = {},
): Promise<Parked | null> =>
  alone(url, async (client) => {
    const schema = await ensureLiveGeneration(client);
    const projection = new Projection({ moment: START, covers: (one) => one === stream, coversShared: false, keepsOpen: true });
    const taking = {
      get position() {
        return projection.moment.position;
      },
      take: (events: readonly RecordedEvent[]) => projection.take(events),
    };
    const { position: head } = (await readBookmark(client, schema)).moment;
    await fill(taking, store, head, (position) => onProgress({ position, head }));
    await client.query('begin');
    const moment = await holdBookmark(client, schema);
    await fill(taking, store, moment.position);
    await projection.passTime(moment.clock);
    const parked = projection.parked.get(stream) ?? null;
    if (projection.streams.get(stream) === undefined && parked === null) throw new Error(`The log has no stream ${stream}.`);
    await forget(client, schema, stream);
    projection.release();
    await apply(client, schema, changesOf(projection));
    await client.query(`update ${schema}.bookmark set epoch = epoch + 1`);
    await client.query(`select pg_notify('causeway_generation', $1), pg_notify('causeway_projected', $2)`, [
      schema,
      moment.position.toString(),
    ]);
    await client.query('commit');
    return parked;
  });

/** Removes everything of one POC. */
const forget = async (client: pg.ClientBase, schema: string, stream: string): Promise<void> => {
  const { rows } = await client.query<{ poc_id: string }>(`delete from ${schema}.stream where stream = $1 returning poc_id`, [stream]);
  await client.query(`delete from ${schema}.parked where stream = $1`, [stream]);
  for (const { poc_id: pocId } of rows)
    for (const table of [...ALL_TABLES.map(({ name }) => name), 'stream_part'])
      await client.query(`delete from ${schema}.${quoted(table)} where poc_id = $1`, [pocId]);
};
