import type { Appended, CommandMetadata, EventStore, NewEvent, RecordedEvent } from '../event-store.ts';
import { asRead } from './as-read.ts';
import { type SealedAppend, sealAppend } from './sealed-append.ts';

/** An append with the instant that it is to bear. */
export interface DraftedAppend {
  readonly at: number;
  readonly append: SealedAppend;
}

/**
 * A log in memory, as the database would record it: what is appended is sealed and read back from its sealed form. Whoever drafts sets its clock.
 * `recordDraft` makes it the beginning of an empty log.
 */
export class Draft implements Pick<EventStore, 'append' | 'onAppended' | 'readStream' | 'commandOf' | 'head'> {
  /** Epoch milliseconds; never set back. */
  clock = 0;
  readonly appends: DraftedAppend[] = [];
  readonly #salting: () => string;
  readonly #streams = new Map<string, RecordedEvent[]>();
  readonly #listeners = new Set<(events: readonly RecordedEvent[]) => void>();
  readonly #commands = new Map<string, RecordedEvent>();
  #position = 0n;

  constructor(salting: () => string) {
    this.#salting = salting;
  }

  /** How many events it holds. */
  get size(): number {
    return Number(this.#position);
  }

  async append(stream: string, expected: number, events: readonly NewEvent[], command: CommandMetadata): Promise<Appended> {
    const recorded = this.#streams.get(stream) ?? [];
    if (recorded.length - 1 !== expected) throw new Error(`${stream} is at revision ${recorded.length - 1}, not ${expected}`);
    const append = sealAppend(stream, expected, events, command, [], this.#salting);
    if (this.#commands.has(append.command.commandId)) throw new Error(`command ${command.commandId} was carried out before`);
    this.appends.push({ at: this.clock, append });
    this.#position += BigInt(events.length);
    const appended = { position: this.#position, revision: expected + events.length, recordedAt: this.clock };
    recorded.push(...asRead(append, appended));
    this.#commands.set(append.command.commandId, recorded[expected + 1]!);
    this.#streams.set(stream, recorded);
    for (const listener of this.#listeners) listener(recorded.slice(expected + 1));
    return appended;
  }

  onAppended(listener: (events: readonly RecordedEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async *readStream(stream: string, { after = -1 }: { after?: number } = {}): AsyncIterable<RecordedEvent> {
    yield* (this.#streams.get(stream) ?? []).slice(after + 1);
  }

  async commandOf(commandId: string): Promise<RecordedEvent | null> {
    return this.#commands.get(commandId) ?? null;
  }

  async head(): Promise<{ position: bigint; recordedAt: number }> {
    return { position: this.#position, recordedAt: this.clock };
  }
}
