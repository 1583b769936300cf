import type { EventStore } from '@causeway/event-store/event-store.ts';
import type pg from 'pg';
import { isOfThisLayout } from '../generation.ts';
import { OPEN } from '../temporal.ts';
import { readBookmark } from './bookmark.ts';

/** Why a generation cannot be gone on with, or is sooner made anew; null where it can. */
export const whyToRebuild = async (
  client: pg.ClientBase,
  schema: string,
  store: EventStore,
  rebuildsFrom: bigint,
): Promise<string | null> => {
  if (!(await isOfThisLayout(client, schema))) return 'of another version';
  const { position } = (await readBookmark(client, schema)).moment;
  const { position: head } = await store.head();
  if (position > head) return 'ahead of the log, which was put back';
  if (!(await isOfThisLog(client, schema, store))) return 'of another log';
  return position === 0n && head >= rebuildsFrom ? 'empty beside a long log' : null;
};

/**
 * Whether the newest event that is projected is where it stands in the log: it is not once another log was named by mistake, which was shorter, nor where one
 * that was put back has grown again.
 */
const isOfThisLog = async (client: pg.ClientBase, schema: string, store: EventStore): Promise<boolean> => {
  const { rows } = await client.query<{ stream: string; position: string; revision: number }>(
    `select k.stream, s.position, s.revision from ${schema}.standing s join ${schema}.stream k using (poc_id)
      where s.to_position = ${OPEN} order by s.position desc limit 1`,
  );
  const [newest] = rows;
  if (newest === undefined) return true;
  const { stream, position, revision } = newest;
  for await (const event of store.readStream(stream, { after: revision - 1 })) return event.position === BigInt(position);
  return false;
};
