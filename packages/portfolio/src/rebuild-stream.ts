import type { EventStore } from '@causeway/event-store/event-store.ts';
import type pg from 'pg';
import { ensureLiveGeneration, isOfThisLayout } from './generation.ts';
import { fenceOff, holdBookmark } from './projector/bookmark.ts';
import { replayChanges } from './projector/changes.ts';
import { commandsOf } from './projector/commands.ts';
import { PocReplay } from './projector/poc-replay.ts';
import type { Parked } from './projector/poc-step.ts';
import { apply } from './projector/storage.ts';
import { Timeline } from './projector/timeline.ts';
import { isRefusal } from './projector/unwritable.ts';
import { Versions } from './projector/versions.ts';
import { alone } from './rebuild.ts';
import { ALL_TABLES } from './tables/tables.ts';
import { quoted } from './temporal.ts';

/**
 * Projects one POC anew within the live generation: what repairs a stream that was parked, once the reason is gone. The bookmark is held while the POC
 * is replayed and its rows are replaced, and its epoch tells whoever projects that what they have in memory is not what is written.
 * Answers why it is parked again; null when it is not.
 * @throws RowsRefused when the database takes no row of it, Error when the log has no such stream, the tables are of another version, or a rebuild is
 * under way
 */
export const rebuildStream = (url: string, store: EventStore, stream: string): Promise<Parked | null> =>
  alone(url, async (client) => {
    const schema = await ensureLiveGeneration(client);
    if (!(await isOfThisLayout(client, schema)))
      throw new Error(
        'The read models are of another version of Causeway: one POC cannot be made anew in them. Rebuild all, without --stream.',
      );
    await client.query('begin');
    const end = await holdBookmark(client, schema);
    const versions = new Versions({ keepsOpen: true });
    const poc = new PocReplay(stream, await Timeline.read(store, end), versions);
    for await (const command of commandsOf(store.readStream(stream, { upTo: end.position }))) await poc.take(command);
    await poc.end();
    if (poc.entry === null && poc.parked === null) throw new Error(`The log has no stream ${stream}.`);
    await forget(client, schema, stream);
    await write(client, schema, poc, versions);
    await fenceOff(client, schema);
    await client.query(`select pg_notify('causeway_projected', $1)`, [end.position.toString()]);
    await client.query('commit');
    return poc.parked;
  });

/** What a POC becomes is no row that the database takes: it stands as it did. */
export class RowsRefused extends Error {
  override readonly name = 'RowsRefused';
  constructor(stream: string, cause: Error) {
    super(
      `The database refuses what ${stream} becomes (${cause.message}). Nothing of it was changed. Repeat this with a version of Causeway, or a table, that takes it; a rebuild of all read models shows it as it stood before.`,
      { cause },
    );
  }
}

const write = async (client: pg.ClientBase, schema: string, poc: PocReplay, versions: Versions): Promise<void> => {
  try {
    await apply(client, schema, replayChanges(poc, versions));
  } catch (error) {
    throw isRefusal(error) ? new RowsRefused(poc.stream, error) : error;
  }
};

/** Removes everything of one POC. */
const forget = async (client: pg.ClientBase, schema: string, stream: string): Promise<void> => {
  const { rows } = await client.query<{ poc_id: string }>(`delete from ${schema}.stream where stream = $1 returning poc_id`, [stream]);
  await client.query(`delete from ${schema}.parked where stream = $1`, [stream]);
  for (const { poc_id: pocId } of rows)
    for (const table of [...ALL_TABLES.map(({ name }) => name), 'stream_part'])
      await client.query(`delete from ${schema}.${quoted(table)} where poc_id = $1`, [pocId]);
};
