import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import { charactersIn } from '@causeway/portfolio/characters.ts';

/** A stream's state and how far it was folded; revision -1 and position 0 before its first event. */
export interface Folded<State> {
  readonly state: State;
  readonly revision: number;
  readonly position: bigint;
}

/** Names that a stream can have; of any other, which a caller may have made up, nothing was ever recorded. */
const STREAM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is folded of an event weighs about so much in memory, in bytes, beside its texts; and a stream that is kept about so much of its share. */
const EVENT_WEIGHT = 200;
const STREAM_WEIGHT = 30_000;

/** A folded stream, and about how many bytes it takes. */
interface Known<State> extends Folded<State> {
  readonly weight: number;
}

/**
 * Folded states by stream, up to a weight, of which only newer events are read. A year of weekly scoring is some 1,500 events: reading them for
 * each command would cost more than the command.
 */
export class FoldedStreams<State> {
  readonly #store: Pick<EventStore, 'readStream'>;
  readonly #initial: State;
  readonly #fold: (state: State, event: RecordedEvent) => State;
  readonly #most: number;
  readonly #known = new Map<string, Known<State>>();
  #weight = 0;
  readonly #running = new Map<string, Promise<Folded<State>>>();
  readonly #next = new Map<string, Promise<Folded<State>>>();

  /** `most`: how many streams that are short. */
  constructor(store: Pick<EventStore, 'readStream'>, initial: State, fold: (state: State, event: RecordedEvent) => State, most = 2_000) {
    this.#store = store;
    this.#initial = initial;
    this.#fold = fold;
    this.#most = most * STREAM_WEIGHT;
  }

  /**
   * The stream as it is now. Whoever asks while it is read waits for the next reading, which all that wait share: every command asks for the policy and
   * its template, and one reading begun after all of them asked answers them all.
   */
  load(stream: string): Promise<Folded<State>> {
    if (!STREAM.test(stream)) return Promise.resolve({ state: this.#initial, revision: -1, position: 0n });
    const next = this.#next.get(stream);
    if (next) return next;
    const running = this.#running.get(stream);
    if (!running) return this.#start(stream);
    const begun = running.then(
      () => this.#start(stream),
      () => this.#start(stream),
    );
    this.#next.set(stream, begun);
    return begun;
  }

  /** The stream as it was when it was last read, or what was recorded here since has made of it; null where it was not read. It may have moved on elsewhere. */
  recall(stream: string): Folded<State> | null {
    return this.#known.get(stream) ?? null;
  }

  /** Takes in what was recorded on one stream just now, where it follows what is known of it. */
  take(events: readonly RecordedEvent[]): void {
    const { stream, revision } = events[0]!;
    let folded = this.#known.get(stream);
    if (folded?.revision !== revision - 1) return;
    for (const event of events) folded = this.#onto(folded, event);
    this.#keep(stream, folded);
  }

  #onto({ state, weight }: Known<State>, event: RecordedEvent): Known<State> {
    return {
      state: this.#fold(state, event),
      revision: event.revision,
      position: event.position,
      weight: weight + EVENT_WEIGHT + charactersIn(event.data),
    };
  }

  #start(stream: string): Promise<Folded<State>> {
    this.#next.delete(stream);
    const reading = this.#read(stream).finally(() => {
      if (this.#running.get(stream) === reading) this.#running.delete(stream);
    });
    this.#running.set(stream, reading);
    return reading;
  }

  async #read(stream: string): Promise<Folded<State>> {
    let folded = this.#known.get(stream) ?? { state: this.#initial, revision: -1, position: 0n, weight: 0 };
    for await (const event of this.#store.readStream(stream, { after: folded.revision })) folded = this.#onto(folded, event);
    if (folded.revision >= 0) this.#keep(stream, folded);
    return folded;
  }

  /** The least recently loaded go first; an older state never replaces a newer one. */
  #keep(stream: string, folded: Known<State>): void {
    const known = this.#known.get(stream);
    const kept = known && known.revision > folded.revision ? known : folded;
    this.#known.delete(stream);
    this.#known.set(stream, kept);
    this.#weight += kept.weight - (known?.weight ?? 0);
    for (const [oldest, { weight }] of this.#known) {
      if (this.#weight <= this.#most || oldest === stream) return;
      this.#known.delete(oldest);
      this.#weight -= weight;
    }
  }
}
