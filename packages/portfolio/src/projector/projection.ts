import { setImmediate } from 'node:timers/promises';
import type { TemplateEvent } from '@causeway/checklist/template/events.ts';
import { evolveTemplate } from '@causeway/checklist/template/evolve.ts';
import type { Template } from '@causeway/checklist/template/template.ts';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { evolveCommand, type PocEvent } from '@causeway/poc/evolve.ts';
import type { PolicyEvent } from '@causeway/poc/policy/events.ts';
import { evolvePolicy, initialPolicy } from '@causeway/poc/policy/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import { nothingCarried, render } from '@causeway/poc/render.ts';
import { finalDecision, type PocState } from '@causeway/poc/state.ts';
import { toFact } from '../fact.ts';
import type { Moment } from '../moment.ts';
import { SHARED_TABLES, type Table } from '../tables.ts';
import { problemOf } from './check-event.ts';
import { Due } from './due.ts';
import { NOTHING_WRITTEN } from './parts.ts';
import { withSharedItems } from './shared-items.ts';
import { type LoadStreams, POC_TABLES, type StreamEntry, type StreamKey, Streams } from './streams.ts';
import { type OpenRows, reopen, Versions } from './versions.ts';

/** What is known beside the POCs. */
export interface Shared {
  readonly policy: Policy;
  /** Whether a policy was ever recorded: until then the default counts, and no row says so. */
  readonly hasPolicy: boolean;
  readonly templates: Readonly<Record<string, Template>>;
}

export interface Parked {
  readonly stream: string;
  readonly position: bigint;
  readonly reason: string;
}

export const NOTHING_SHARED: Shared = { policy: initialPolicy, hasPolicy: false, templates: {} };

export interface ProjectionOptions {
  readonly moment: Moment;
  readonly shared?: Shared;
  readonly keys?: Map<string, StreamKey>;
  readonly parked?: readonly Parked[];
  readonly load?: LoadStreams;
  /** Writes what waits, when that is much: within the transaction that will move the bookmark. */
  readonly relieve?: () => Promise<void>;
  /** How many rows wait at most, before they are written. */
  readonly mostWaitingRows?: number;
  /** Versions are written once, when they end (a rebuild). */
  readonly keepsOpen?: boolean;
  /** How much of the POCs is kept in memory; see Streams. */
  readonly mostWeight?: number;
  /** POCs whose next versions are known to be refused by the database, and why: they are parked where they would be written. */
  readonly unwritable?: ReadonlyMap<string, string>;
  /** Projects some POCs alone: the events of others only move the moment. */
  readonly covers?: (stream: string) => boolean;
  /** Whether it writes what is shared by all POCs, too. */
  readonly coversShared?: boolean;
}

const MOST_WAITING_ROWS = 20_000;
const MOST_WAITING_STREAMS = 1_000;
const MOST_WEIGHT = 600_000;
/** POCs that are read back together. */
const CHUNK = 200;
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
  readonly #due = new Due();
  readonly #sharedOpen: OpenRows = new Map();
  readonly #covers: (stream: string) => boolean;
  readonly #coversShared: boolean;
  readonly #unwritable: ReadonlyMap<string, string>;
  readonly #keepsOpen: boolean;
  readonly #relieve: () => Promise<void>;
  readonly #mostWaitingRows: number;
  #sliceBegan = performance.now();

  constructor({
    moment,
    shared = NOTHING_SHARED,
    keys = new Map(),
    parked = [],
    load = async () => [],
    relieve = async () => {},
    mostWaitingRows = MOST_WAITING_ROWS,
    keepsOpen = false,
    mostWeight = MOST_WEIGHT,
    unwritable = new Map(),
    covers = () => true,
    coversShared = true,
  }: ProjectionOptions) {
    this.moment = moment;
    this.versions = new Versions({ keepsOpen });
    this.streams = new Streams(keys, load, mostWeight);
    this.shared = shared;
    this.#relieve = relieve;
    this.#mostWaitingRows = mostWaitingRows;
    this.#unwritable = unwritable;
    this.#covers = covers;
    this.#coversShared = coversShared;
    this.#keepsOpen = keepsOpen;
    for (const one of parked) this.parked.set(one.stream, one);
    for (const [stream, { next }] of keys) if (!this.parked.has(stream)) this.#due.set(stream, next);
    for (const [table, rows] of sharedRows(shared)) reopen(table, 0n, rows, moment, this.#sharedOpen);
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
      if (this.streams.isAway(stream)) await this.#need(awayIn(commands, place, (one) => this.streams.isAway(one)));
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

  /** Has every open row written that is not yet. */
  release(): void {
    this.streams.release(this.versions);
    this.versions.release(SHARED, this.#sharedOpen);
  }

  async #command(events: readonly RecordedEvent[]): Promise<void> {
    const last = events.at(-1)!;
    await this.passTime(last.recordedAt);
    this.moment = { position: last.position, clock: last.recordedAt };
    if (last.stream.startsWith('poc-')) {
      await this.#need([last.stream]);
      this.#pocCommand(last.stream, events);
    } else if (last.stream === 'policy') await this.#policyCommand(events);
    else if (last.stream.startsWith('template-')) this.#templateCommand(events);
  }

  #pocCommand(stream: string, events: readonly RecordedEvent[]): void {
    if (this.parked.has(stream) || !this.#covers(stream)) return;
    const entry = this.streams.get(stream);
    // Its beginning is not at hand: no fault of this event, which must not be taken for what it follows.
    if (entry === undefined && events[0]!.revision > 0)
      throw new Error(`What ${stream} was before its revision ${events[0]!.revision} is not known.`);
    try {
      for (const event of events) {
        const problem = problemOf(event);
        if (problem !== null) throw new Error(problem);
      }
      const state = evolveCommand(entry?.state ?? null, events.map(toFact<PocEvent>))!;
      this.#render(entry ?? newEntry(stream, events[0]!.position), withSharedItems(state, entry?.state.checklist.items));
    } catch (error) {
      this.#park(stream, error);
    }
  }

  async #policyCommand(events: readonly RecordedEvent[]): Promise<void> {
    const before = this.shared.policy;
    const policy = events.reduce((folded, event) => evolvePolicy(folded, toFact<PolicyEvent>(event) as Recorded<PolicyEvent>), before);
    this.#share({ ...this.shared, policy, hasPolicy: true });
    // GA-2: a new policy counts for every undecided POC from the instant it is recorded.
    const undecided = [...this.streams.keys].filter(([, { isDecided }]) => !isDecided).map(([stream]) => stream);
    await this.#renderAll(undecided, before);
  }

  #templateCommand(events: readonly RecordedEvent[]): void {
    const templates = { ...this.shared.templates };
    for (const event of events) {
      const id = event.stream.slice('template-'.length);
      templates[id] = evolveTemplate(templates[id] ?? null, toFact<TemplateEvent>(event) as Recorded<TemplateEvent>);
    }
    this.#share({ ...this.shared, templates });
  }

  #share(shared: Shared): void {
    this.shared = shared;
    this.isSharedTouched = this.#coversShared;
    if (this.#coversShared)
      for (const [table, rows] of sharedRows(shared)) this.versions.render(table, 0n, rows, this.moment, this.#sharedOpen);
  }

  /** Renders POCs anew at this moment; they were last rendered under `before`. */
  async #renderAll(streams: readonly string[], before: Policy): Promise<void> {
    for (let start = 0; start < streams.length; start += CHUNK) {
      const chunk = streams.slice(start, start + CHUNK);
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
  #render(entry: StreamEntry, state: PocState): void {
    const { stream, pocId } = entry;
    const refused = this.#unwritable.get(pocId.toString());
    if (refused !== undefined) throw new Error(refused);
    const { view, next, carried } = render(state, this.shared.policy, this.moment.clock, entry.carried);
    for (const [name, table] of POC_TABLES) this.versions.render(table, pocId, view[name], this.moment, entry.open);
    entry.state = state;
    entry.carried = carried;
    entry.clock = this.moment.clock;
    this.streams.put(entry);
    this.streams.keys.set(stream, { pocId, next, isDecided: finalDecision(state) !== null });
    this.#due.set(stream, next);
    this.touched.add(stream);
  }

  /** An event that cannot be projected parks its stream, as it stood before, and nothing else. */
  #park(stream: string, error: unknown): void {
    this.#due.set(stream, null);
    this.parked.set(stream, { stream, position: this.moment.position, reason: error instanceof Error ? error.message : String(error) });
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
    const isMuch = this.versions.size > this.#mostWaitingRows || (!this.#keepsOpen && this.touched.size > MOST_WAITING_STREAMS);
    if (isMuch || this.streams.isHeavy) await this.#relieve();
    if (performance.now() - this.#sliceBegan < SLICE_MS) return;
    await setImmediate();
    this.#sliceBegan = performance.now();
  }
}

const SHARED: readonly Table[] = [SHARED_TABLES.policy as Table, SHARED_TABLES.template as Table];

const sharedRows = ({ policy, hasPolicy, templates }: Shared): [Table, unknown][] => [
  [SHARED[0]!, hasPolicy ? [{ body: policy }] : []],
  [SHARED[1]!, Object.entries(templates).map(([id, body]) => ({ id, body }))],
];

const newEntry = (stream: string, pocId: bigint): StreamEntry => ({
  stream,
  pocId,
  state: null as never,
  carried: nothingCarried,
  clock: 0,
  open: new Map(),
  written: NOTHING_WRITTEN,
  weight: 0,
});

/** Events by command, in their order. */
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

/** The next streams that have to be read, from a command on. */
const awayIn = (commands: readonly RecordedEvent[][], from: number, isAway: (stream: string) => boolean): string[] => {
  const found = new Set<string>();
  for (let place = from; place < commands.length && found.size < CHUNK; place += 1) {
    const { stream } = commands[place]![0]!;
    if (isAway(stream)) found.add(stream);
  }
  return [...found];
};
