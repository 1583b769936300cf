import type { TemplateEvent } from '@causeway/checklist/template/events.ts';
import { evolveTemplate } from '@causeway/checklist/template/evolve.ts';
import type { Template } from '@causeway/checklist/template/template.ts';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { evolvePoc, type PocEvent } from '@causeway/poc/evolve.ts';
import type { PolicyEvent } from '@causeway/poc/policy/events.ts';
import { evolvePolicy, initialPolicy } from '@causeway/poc/policy/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import { render } from '@causeway/poc/render.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { Carried, PocView } from '@causeway/poc/view.ts';
import { toFact } from '../fact.ts';
import type { Moment } from '../moment.ts';
import { SHARED_TABLES, TABLES, type Table } from '../tables.ts';
import { Due } from './due.ts';
import { type Open, Versions } from './versions.ts';

/** What is known of one POC's stream: all that is needed to go on without the log. JSON but `pocId`. */
export interface StreamEntry {
  /** Position of the POC's first event: an id that a replay gives again. */
  readonly pocId: bigint;
  state: PocState;
  carried: Carried;
  open: Open;
  next: Instant | null;
}

/** What is known beside the POCs. */
export interface SharedEntry {
  policy: Policy;
  templates: Record<string, Template>;
  open: Open;
}

export interface Parked {
  readonly stream: string;
  readonly position: bigint;
  readonly reason: string;
}

const NOTHING_CARRIED: Carried = { since: {}, kept: null };

/**
 * Folds the log into versions of rows, in memory: events command by command, and between them every instant at which time alone changes something.
 * Where it stands afterwards, and what must be written, is taken by whoever owns the transaction.
 */
export class Projection {
  moment: Moment;
  readonly versions = new Versions();
  readonly streams: Map<string, StreamEntry>;
  readonly shared: SharedEntry;
  readonly parked = new Map<string, Parked>();
  /** Streams touched since they were last written. */
  readonly touched = new Set<string>();
  isSharedTouched = false;
  readonly #due = new Due();

  constructor(moment: Moment, streams: Map<string, StreamEntry>, shared: SharedEntry | null, parked: readonly Parked[]) {
    this.moment = moment;
    this.streams = streams;
    this.shared = shared ?? { policy: initialPolicy, templates: {}, open: {} };
    for (const one of parked) this.parked.set(one.stream, one);
    for (const [stream, { next }] of streams) if (!this.parked.has(stream)) this.#due.set(stream, next);
  }

  /** The next instant at which time alone changes something; null when none will. */
  nextInstant(): Instant | null {
    return this.#due.earliest();
  }

  /** Takes in whole commands, in log order, and every instant before each. */
  take(events: readonly RecordedEvent[]): void {
    let start = 0;
    for (let end = 0; end < events.length; end += 1) {
      const event = events[end]!;
      if (event.ordinal !== event.count - 1) continue;
      this.#command(events.slice(start, end + 1));
      start = end + 1;
    }
  }

  /** Lets time pass up to a clock: every instant on the way is rendered at itself. */
  passTime(clock: Instant): void {
    for (let at = this.#due.earliest(); at !== null && at <= clock; at = this.#due.earliest()) {
      this.moment = { position: this.moment.position, clock: at };
      for (const stream of this.#due.take()) this.#render(stream);
    }
    if (clock > this.moment.clock) this.moment = { position: this.moment.position, clock };
  }

  #command(events: readonly RecordedEvent[]): void {
    const last = events.at(-1)!;
    this.passTime(last.recordedAt);
    this.moment = { position: last.position, clock: last.recordedAt };
    if (last.stream.startsWith('poc-')) this.#pocCommand(last.stream, events);
    else if (last.stream === 'policy') this.#policyCommand(events);
    else if (last.stream.startsWith('template-')) this.#templateCommand(events);
  }

  #pocCommand(stream: string, events: readonly RecordedEvent[]): void {
    if (this.parked.has(stream)) return;
    try {
      let entry = this.streams.get(stream);
      const state = events.reduce<PocState | null>((folded, event) => evolvePoc(folded, toFact<PocEvent>(event)), entry?.state ?? null);
      entry ??= { pocId: events[0]!.position, state: state!, carried: NOTHING_CARRIED, open: {}, next: null };
      // What only the deciding side needs is not carried along: command ids would grow with every command.
      entry.state = { ...state!, commands: [] };
      this.streams.set(stream, entry);
    } catch (error) {
      this.#park(stream, error);
      return;
    }
    this.#render(stream);
  }

  #policyCommand(events: readonly RecordedEvent[]): void {
    for (const event of events) this.shared.policy = evolvePolicy(this.shared.policy, toFact<PolicyEvent>(event) as Recorded<PolicyEvent>);
    this.isSharedTouched = true;
    this.versions.render(SHARED_TABLES.policy, 0n, [this.shared.policy], this.moment, this.shared.open);
    // GA-2: a new policy counts for every undecided POC from the instant it is recorded.
    for (const [stream, { state }] of this.streams) if (state.status === 'PROPOSED' || state.status === 'RUNNING') this.#render(stream);
  }

  #templateCommand(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      const id = event.stream.slice('template-'.length);
      this.shared.templates[id] = evolveTemplate(
        this.shared.templates[id] ?? null,
        toFact<TemplateEvent>(event) as Recorded<TemplateEvent>,
      );
    }
    this.isSharedTouched = true;
    const rows = Object.entries(this.shared.templates).map(([id, body]) => ({ id, body }));
    this.versions.render(SHARED_TABLES.template as Table, 0n, rows, this.moment, this.shared.open);
  }

  /** Writes what of a POC's view changed at this moment, and when it will change by itself. */
  #render(stream: string): void {
    const entry = this.streams.get(stream);
    if (entry === undefined || this.parked.has(stream)) return;
    try {
      const { view, next, carried } = render(entry.state, this.shared.policy, this.moment.clock, entry.carried);
      for (const [name, table] of Object.entries(TABLES) as [keyof PocView, Table][]) {
        const rows = view[name];
        this.versions.render(table, entry.pocId, Array.isArray(rows) ? rows : rows === null ? [] : [rows], this.moment, entry.open);
      }
      entry.carried = carried;
      entry.next = next;
      this.#due.set(stream, next);
      this.touched.add(stream);
    } catch (error) {
      this.#park(stream, error);
    }
  }

  #park(stream: string, error: unknown): void {
    this.#due.set(stream, null);
    this.parked.set(stream, { stream, position: this.moment.position, reason: error instanceof Error ? error.message : String(error) });
  }
}
