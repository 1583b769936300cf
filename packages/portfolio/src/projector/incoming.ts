import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import { HandedOver } from './handed-over.ts';
import { LogPages, PAGE, PAGE_CHARACTERS } from './log-pages.ts';

/** What follows a place in the log: as this process recorded it just now, or as it is read. */
export class Incoming {
  readonly #handedOver = new HandedOver();
  readonly #pages: LogPages;
  /** How far the log is known to reach. */
  #end = 0n;

  constructor(store: EventStore) {
    this.#pages = new LogPages(store);
  }

  /** Hears how far the log reaches; answers whether that is further than was known. */
  reaches(position: bigint): boolean {
    if (position <= this.#end) return false;
    this.#end = position;
    return true;
  }

  /** Whether the log is known to reach further. */
  isBeyond(position: bigint): boolean {
    return this.#end > position;
  }

  /** Keeps what this process recorded. */
  handOver(events: readonly RecordedEvent[]): void {
    this.#handedOver.add(events);
  }

  /** Forgets what was handed over: nobody comes for it. */
  clear(): void {
    this.#handedOver.clear();
  }

  /** A page after the other, up to the end. */
  async *after(position: bigint): AsyncGenerator<readonly RecordedEvent[]> {
    for (let events = await this.#next(position); events.length > 0; ) {
      // A long page is followed by another, which is read while this one is used; what comes while a short one is, is told.
      const following = this.#pages.isLong(events.length) ? this.#next(events.at(-1)!.position) : [];
      if (following instanceof Promise) following.catch(() => {});
      yield events;
      events = await following;
    }
  }

  /** A page as the log has it, whatever was handed over. */
  async read(after: bigint): Promise<readonly RecordedEvent[]> {
    const end = this.#end;
    const events = await this.#pages.read(after);
    // A log that was put back to an earlier state does not reach as far as it was known to.
    if (events.length === 0 && this.#end === end) this.#end = after;
    return events;
  }

  async #next(after: bigint): Promise<readonly RecordedEvent[]> {
    const handedOver = this.#handedOver.take(after, PAGE, PAGE_CHARACTERS);
    return handedOver.length > 0 ? handedOver : this.read(after);
  }
}
