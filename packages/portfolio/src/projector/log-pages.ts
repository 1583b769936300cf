import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import { charactersIn } from '../characters.ts';

/** Events of a page, at most. */
export const PAGE = 5_000;
/** A command records no more events. */
const LONGEST_COMMAND = 1_000;
/** Of the texts of a page, about: of long ones it has fewer events. */
export const PAGE_CHARACTERS = 2_000_000;

/** The log a page at a time: whole commands, as many as the length of those that were read last lets expect. */
export class LogPages {
  readonly #store: EventStore;
  #size = PAGE;

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** Whether so many events are a long page: another is likely to follow. */
  isLong(events: number): boolean {
    return events >= this.#size / 2;
  }

  /** What follows a position; empty at the end of the log. */
  async read(after: bigint, most = this.#size): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    let characters = 0;
    for await (const event of this.#store.readAll(after, most)) {
      events.push(event);
      characters += charactersIn(event.data);
      if (characters > 2 * PAGE_CHARACTERS && event.ordinal === event.count - 1) break;
    }
    const isCut = events.length === most;
    if (characters > 0) this.#size = Math.min(PAGE, Math.ceil((PAGE_CHARACTERS * events.length) / characters));
    // A limit may cut a command off; the rest of it comes with the next page.
    while (events.length > 0 && events.at(-1)!.ordinal !== events.at(-1)!.count - 1) events.pop();
    return events.length === 0 && isCut ? this.read(after, LONGEST_COMMAND) : events;
  }
}
