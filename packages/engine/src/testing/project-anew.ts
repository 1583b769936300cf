import type { EventStore } from '@causeway/event-store/event-store.ts';
import { createGeneration, indexGeneration } from '@causeway/portfolio/generation.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import { KeptProjection } from '@causeway/portfolio/projector/storage.ts';
import { fill } from '@causeway/portfolio/rebuild.ts';
import type pg from 'pg';

/** Has a log taken in as a live projector takes it in, with so many POCs in memory; answers the generation, which is the caller's to drop. */
export const projectAnew = async (
  client: pg.ClientBase,
  store: EventStore,
  { position, clock }: Moment,
  pocsAtHand?: number,
): Promise<string> => {
  const schema = await createGeneration(client);
  await indexGeneration(client, schema);
  const kept = await KeptProjection.load(client, schema, { ...(pocsAtHand !== undefined && { pocsAtHand }) });
  await fill(kept, store, position);
  await kept.projection.passTime(clock);
  await kept.write();
  return schema;
};
