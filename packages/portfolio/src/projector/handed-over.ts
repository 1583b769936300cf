import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { charactersIn } from '../characters.ts';

/** What is kept for a projector that does not come for it: it reads the log then. */
const MOST_EVENTS = 20_000;
/** Of their data and texts. */
const MOST_CHARACTERS = 10_000_000;

interface Command {
  readonly events: readonly RecordedEvent[];
  readonly characters: number;
}

/** Commands that this process recorded, for its own projector: what directly follows the bookmark need not be read from the log. */
export class HandedOver {
  /** By the position of their first event. */
  readonly #commands = new Map<bigint, Command>();
  #size = 0;
  #characters = 0;

  /** Keeps a command's events. */
  add(events: readonly RecordedEvent[]): void {
    let characters = 0;
    for (const { data } of events) characters += charactersIn(data);
    if (this.#size + events.length > MOST_EVENTS || this.#characters + characters > MOST_CHARACTERS) this.clear();
    this.#commands.set(events[0]!.position, { events, characters });
    this.#size += events.length;
    this.#characters += characters;
  }

  /** Takes out the commands that follow a position without a gap, up to so many events or characters; what lies before it is forgotten. */
  take(after: bigint, most: number, mostCharacters = Number.POSITIVE_INFINITY): RecordedEvent[] {
    if (this.#size === 0) return [];
    const taken: RecordedEvent[] = [];
    let characters = 0;
    for (let next = after + 1n; taken.length < most && characters < mostCharacters; next = taken.at(-1)!.position + 1n) {
      const command = this.#commands.get(next);
      if (command === undefined) break;
      taken.push(...command.events);
      characters += command.characters;
    }
    const reached = taken.at(-1)?.position ?? after;
    for (const [first, { events, characters }] of this.#commands)
      if (first <= reached) {
        this.#commands.delete(first);
        this.#size -= events.length;
        this.#characters -= characters;
      }
    return taken;
  }

  clear(): void {
    this.#commands.clear();
    this.#size = 0;
    this.#characters = 0;
  }
}
