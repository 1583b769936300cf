import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import { initialPolicy } from '@causeway/poc/policy/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { Moment } from '../moment.ts';
import { newEntry, type Parked, parkedAt, renderAt, stateAfter } from './poc-step.ts';
import { POC_TABLES, type StreamEntry, type StreamKey } from './streams.ts';
import type { Timeline } from './timeline.ts';
import type { Versions } from './versions.ts';

/** One POC replayed alone, from its first event to the end of a timeline: its own events, and between them new policies and the instants at which time alone changes it. */
export class PocReplay {
  readonly stream: string;
  /** null until its first command was taken in. */
  entry: StreamEntry | null = null;
  key: StreamKey | null = null;
  parked: Parked | null = null;
  readonly #timeline: Timeline;
  readonly #versions: Versions;
  #policy: Policy = initialPolicy;
  /** How many policies were taken in. */
  #policies = 0;

  constructor(stream: string, timeline: Timeline, versions: Versions) {
    this.stream = stream;
    this.#timeline = timeline;
    this.#versions = versions;
  }

  /** Takes in a command of its own, the next one. */
  async take(command: readonly RecordedEvent[]): Promise<void> {
    const { position, recordedAt } = command.at(-1)!;
    const moment = { position, clock: recordedAt };
    await this.#pass(moment);
    this.#render(moment, () => stateAfter(this.entry?.state ?? null, command), command[0]!.position);
  }

  /** Lets all pass that is left up to the end of the timeline; what stands open then is written so. */
  async end(): Promise<void> {
    await this.#pass(this.#timeline.end);
    this.stop();
  }

  /** Goes no further than it was taken; what stands open then is written so. */
  stop(): void {
    if (this.entry !== null) this.#versions.release(POC_TABLES, this.entry.open);
  }

  /** Everything before a moment that is not its own: policies as they were recorded, and time. */
  async #pass(until: Moment): Promise<void> {
    const { policies } = this.#timeline;
    for (; this.#policies < policies.length; this.#policies += 1) {
      const { from, policy } = policies[this.#policies]!;
      if (from.position > until.position) break;
      await this.#passTime(from.clock);
      this.#policy = policy;
      // GA-2: a new policy counts for every undecided POC from the instant it is recorded.
      if (this.key?.isDecided === false) this.#renderAgain(from);
    }
    await this.#passTime(until.clock);
  }

  async #passTime(until: Instant): Promise<void> {
    for (;;) {
      const next = this.key?.next ?? null;
      if (next === null || next > until || this.parked !== null) return;
      const position = this.#timeline.positionAt(next);
      this.#renderAgain({ position: typeof position === 'bigint' ? position : await position, clock: next });
    }
  }

  #renderAgain(moment: Moment): void {
    const { state, pocId } = this.entry!;
    this.#render(moment, () => state, pocId);
  }

  #render(moment: Moment, state: () => PocState, pocId: bigint): void {
    if (this.parked !== null) return;
    try {
      const entry = this.entry ?? newEntry(this.stream, pocId);
      this.key = renderAt(entry, state(), this.#policy, moment, this.#versions);
      this.entry = entry;
    } catch (error) {
      this.parked = parkedAt(this.stream, moment, error);
    }
  }
}
