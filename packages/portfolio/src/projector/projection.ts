import { setImmediate } from 'node:timers/promises';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type { PocState } from '@causeway/poc/state.ts';
import { charactersIn } from '../characters.ts';
import type { Moment } from '../moment.ts';
import { commandsIn } from './commands.ts';
import { Due } from './due.ts';
import { newEntry, type Parked, parkedAt, renderAt, stateAfter } from './poc-step.ts';
import { evolveShared, isOfPoc, isShared, NOTHING_SHARED, POLICY_STREAM, type Shared, sharedRows } from './shared.ts';
import { type LoadStreams, type StreamEntry, type StreamKey, Streams } from './streams.ts';
import { type OpenRows, reopen, Versions } from './versions.ts';

export interface ProjectionOptions {
  readonly moment: Moment;
  readonly shared?: Shared;
  readonly keys?: Map<string, StreamKey>;
  readonly parked?: readonly Parked[];
  readonly load?: LoadStreams;
  /** Writes what waits, when that is much: within the transaction that will move the bookmark. */
  readonly relieve?: () => Promise<void>;
  /** How many POCs are kept in memory; a long history makes one count as several. */
  readonly pocsAtHand?: number | undefined;
  /** POCs whose next versions are known to be refused by the database, and why: they are parked where they would be written. */
  readonly unwritable?: ReadonlyMap<string, string>;
}

/** Rows of some fifty POCs that begin: the database has something to do soon. */
const MOST_WAITING_ROWS = 4_000;
const MOST_WAITING_STREAMS = 1_000;
/** Of the texts of what waits: each is written as a row, and once more in the POC's folded state. */
const MOST_WAITING_CHARACTERS = 2_000_000;
const POCS_AT_HAND = 2_000;
/** How long it may keep the process to itself. */
const SLICE_MS = 8;

/**
 * Folds the log into versions of rows: events command by command, and between them every instant at which time alone changes something.
 * What must be written is taken by whoever owns the transaction.
 */
export class Projection {
  moment: Moment;
  readonly versions: Versions;
  readonly streams: Streams;
  readonly parked = new Map<string, Parked>();
  /** Streams touched since they were last written. */
  readonly touched = new Set<string>();
  shared: Shared;
  isSharedTouched = false;
  /** About how many characters of texts wait to be written. */
  #waiting = 0;
  readonly #due = new Due();
  readonly #sharedOpen: OpenRows = new Map();
  readonly #unwritable: ReadonlyMap<string, string>;
  readonly #relieve: () => Promise<void>;
  #sliceBegan = performance.now();

  constructor({
    moment,
    shared = NOTHING_SHARED,
    keys = new Map(),
    parked = [],
    load = async () => [],
    relieve = async () => {},
    pocsAtHand = POCS_AT_HAND,
    unwritable = new Map(),
  }: ProjectionOptions) {
    this.moment = moment;
    this.versions = new Versions();
    this.streams = new Streams(keys, load, pocsAtHand);
    this.shared = shared;
    this.#relieve = relieve;
    this.#unwritable = unwritable;
    for (const one of parked) this.parked.set(one.stream, one);
    for (const [stream, { next }] of keys) if (!this.parked.has(stream)) this.#due.set(stream, next);
    for (const [table, rows] of sharedRows(shared)) reopen(table, 0n, rows, this.#sharedOpen);
  }

  /** The next instant at which time alone changes something; null when none will. */
  nextInstant(): Instant | null {
    return this.#due.earliest();
  }

  /** Takes in whole commands, in log order, and every instant before each. */
  async take(events: readonly RecordedEvent[]): Promise<void> {
    const commands = commandsIn(events);
    for (const [place, command] of commands.entries()) {
      const { stream } = command[0]!;
      if (this.streams.isAway(stream)) await this.#need(awayIn(commands, place, this.streams));
      await this.#command(command);
      await this.#breathe();
    }
  }

  /** Lets time pass up to a clock: every instant on the way is rendered at itself. */
  async passTime(clock: Instant): Promise<void> {
    for (let at = this.#due.earliest(); at !== null && at <= clock; at = this.#due.earliest()) {
      this.moment = { position: this.moment.position, clock: at };
      await this.#renderAll(this.#due.take(), this.shared.policy);
    }
    if (clock > this.moment.clock) this.moment = { position: this.moment.position, clock };
  }

  async #command(events: readonly RecordedEvent[]): Promise<void> {
    const last = events.at(-1)!;
    await this.passTime(last.recordedAt);
    this.moment = { position: last.position, clock: last.recordedAt };
    if (isOfPoc(last.stream)) {
      await this.#need([last.stream]);
      this.#pocCommand(last.stream, events);
    } else if (isShared(last.stream)) await this.#sharedCommand(events);
  }

  #pocCommand(stream: string, events: readonly RecordedEvent[]): void {
    if (this.parked.has(stream)) return;
    const entry = this.streams.get(stream);
    // Its beginning is not at hand: no fault of this event, which must not be taken for what it follows.
    if (entry === undefined && events[0]!.revision > 0)
      throw new Error(`What ${stream} was before its revision ${events[0]!.revision} is not known.`);
    try {
      const taken = entry ?? newEntry(stream, events[0]!.position);
      this.#render(taken, stateAfter(entry?.state ?? null, events), ownCharactersOf(events));
    } catch (error) {
      this.#park(stream, error);
    }
  }

  async #sharedCommand(events: readonly RecordedEvent[]): Promise<void> {
    const before = this.shared.policy;
    this.shared = evolveShared(this.shared, events);
    this.isSharedTouched = true;
    for (const [table, rows] of sharedRows(this.shared)) this.versions.render(table, 0n, rows, this.moment, this.#sharedOpen);
    if (events[0]!.stream !== POLICY_STREAM) return;
    // GA-2: a new policy counts for every undecided POC from the instant it is recorded.
    const undecided = [...this.streams.keys].filter(([, { isDecided }]) => !isDecided).map(([stream]) => stream);
    await this.#renderAll(undecided, before);
  }

  /** Renders POCs anew at this moment; they were last rendered under `before`. */
  async #renderAll(streams: readonly string[], before: Policy): Promise<void> {
    for (let start = 0; start < streams.length; ) {
      const chunk = streams.slice(start, start + this.streams.readTogether);
      start += chunk.length;
      await this.#need(chunk, before);
      for (const stream of chunk) {
        // Making room may have put it away again.
        await this.#need([stream], before);
        const entry = this.streams.get(stream);
        if (entry === undefined || this.parked.has(stream)) continue;
        try {
          this.#render(entry, entry.state);
        } catch (error) {
          this.#park(stream, error);
        }
        await this.#breathe();
      }
    }
  }

  /** Writes what of a POC's view changed at this moment, and when it will change by itself. */
  #render(entry: StreamEntry, state: PocState, newCharacters = 0): void {
    const { stream, pocId } = entry;
    const refused = this.#unwritable.get(pocId.toString());
    if (refused !== undefined) throw new Error(refused);
    const key = renderAt(entry, state, this.shared.policy, this.moment, this.versions);
    entry.characters += newCharacters;
    if (this.touched.size === 0) this.#waiting = 0;
    this.#waiting += this.touched.has(stream) ? newCharacters : entry.characters;
    this.streams.put(entry);
    this.streams.keys.set(stream, key);
    this.#due.set(stream, key.next);
    this.touched.add(stream);
  }

  #park(stream: string, error: unknown): void {
    this.#due.set(stream, null);
    this.parked.set(stream, parkedAt(stream, this.moment, error));
  }

  async #need(streams: readonly string[], policy: Policy = this.shared.policy): Promise<void> {
    if (!streams.some((stream) => this.streams.isAway(stream))) return;
    await this.streams.need(
      streams.filter((stream) => !this.parked.has(stream)),
      policy,
    );
  }

  /** Between two renderings: others in this process have their turn, and what waits is written when it is much. */
  async #breathe(): Promise<void> {
    const isMuch =
      this.versions.size > MOST_WAITING_ROWS || this.touched.size > MOST_WAITING_STREAMS || this.#waiting > MOST_WAITING_CHARACTERS;
    if (isMuch || this.streams.isHeavy) await this.#relieve();
    if (performance.now() - this.#sliceBegan < SLICE_MS) return;
    await setImmediate();
    this.#sliceBegan = performance.now();
  }
}

/** Characters of a command's texts, but those of a list of items, which POCs share. */
const ownCharactersOf = (events: readonly RecordedEvent[]): number =>
  events.reduce((sum, { data }) => sum + charactersIn(data) - charactersIn(data.items), 0);

/** The next streams that have to be read, from a command on. */
const awayIn = (commands: readonly RecordedEvent[][], from: number, streams: Streams): string[] => {
  const found = new Set<string>();
  for (let place = from, most = streams.readTogether; place < commands.length && found.size < most; place += 1) {
    const { stream } = commands[place]![0]!;
    if (streams.isAway(stream)) found.add(stream);
  }
  return [...found];
};
