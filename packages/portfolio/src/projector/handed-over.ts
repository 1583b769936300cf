import type { RecordedEvent } from '@causeway/event-store/event-store.ts';

/** What is kept for a projector that does not come for it: it reads the log then. */
const MOST_EVENTS = 20_000;

/** Commands that this process recorded, for its own projector: what directly follows the bookmark need not be read from the log. */
export class HandedOver {
  /** By the position of their first event. */
  readonly #commands = new Map<bigint, readonly RecordedEvent[]>();
  #size = 0;

  /** Keeps a command's events. */
  add(events: readonly RecordedEvent[]): void {
    if (this.#size + events.length > MOST_EVENTS) this.clear();
    this.#commands.set(events[0]!.position, events);
    this.#size += events.length;
  }

  /** Takes out the commands that follow a position without a gap, up to so many events; what lies before it is forgotten. */
  take(after: bigint, most: number): RecordedEvent[] {
    if (this.#size === 0) return [];
    const taken: RecordedEvent[] = [];
    for (let next = after + 1n; taken.length < most; next = taken.at(-1)!.position + 1n) {
      const command = this.#commands.get(next);
      if (command === undefined) break;
      taken.push(...command);
    }
    const reached = taken.at(-1)?.position ?? after;
    for (const [first, command] of this.#commands)
      if (first <= reached) {
        this.#commands.delete(first);
        this.#size -= command.length;
      }
    return taken;
  }

  clear(): void {
    this.#commands.clear();
    this.#size = 0;
  }
}
