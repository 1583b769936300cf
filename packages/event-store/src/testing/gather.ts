import type { RecordedEvent } from '../event-store.ts';

/** All that a reader gives, event by event. */
export const all = async (events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for await (const event of events) found.push(event);
  return found;
};

/** All that a reader gives in batches. */
export const batches = async (read: AsyncIterable<RecordedEvent[]>): Promise<RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for await (const batch of read) found.push(...batch);
  return found;
};
