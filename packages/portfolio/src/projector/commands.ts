import type { RecordedEvent } from '@causeway/event-store/event-store.ts';

/** Events by command, in their order; the beginning of one that is cut off is left out. */
export const commandsIn = (events: readonly RecordedEvent[]): RecordedEvent[][] => {
  const commands: RecordedEvent[][] = [];
  let start = 0;
  for (let end = 0; end < events.length; end += 1) {
    const event = events[end]!;
    if (event.ordinal !== event.count - 1) continue;
    commands.push(events.slice(start, end + 1));
    start = end + 1;
  }
  return commands;
};

/** The same of events that are still being read. */
export async function* commandsOf(events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent[]> {
  let command: RecordedEvent[] = [];
  for await (const event of events) {
    command.push(event);
    if (event.ordinal !== event.count - 1) continue;
    yield command;
    command = [];
  }
}
