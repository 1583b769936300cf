import type { RecordedEvent } from '@causeway/event-store/event-store.ts';

const BATCH = 5_000;

/** What takes in events: up to where it has read. */
export interface Taking {
  readonly position: bigint;
  take(events: readonly RecordedEvent[]): Promise<void>;
}

/** Takes events in, by batches of whole commands, up to a position. */
export const takeIn = async (
  taking: Taking,
  events: AsyncIterable<RecordedEvent>,
  head: bigint,
  told: (position: bigint) => void = () => {},
): Promise<void> => {
  let batch: RecordedEvent[] = [];
  for await (const event of events) {
    if (event.position > head) break;
    batch.push(event);
    if (batch.length < BATCH || event.ordinal !== event.count - 1) continue;
    await taking.take(batch);
    batch = [];
    told(taking.position);
  }
  await taking.take(batch);
};
