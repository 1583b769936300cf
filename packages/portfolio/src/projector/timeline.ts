import type { EventStore } from '@causeway/event-store/event-store.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type { Moment } from '../moment.ts';
import { commandsOf } from './commands.ts';
import { evolveShared, NOTHING_SHARED, POLICY_STREAM } from './shared.ts';

/** A policy, and when it began to count. */
interface InForce {
  readonly from: Moment;
  readonly policy: Policy;
}

/**
 * What of a log counts for a POC beside its own events, up to an end: the policies, and where the log stood when an instant came. With it a POC is replayed
 * alone, to the very rows that it has where all are projected together.
 */
export class Timeline {
  readonly end: Moment;
  readonly policies: readonly InForce[];
  readonly #store: EventStore;
  readonly #positions = new Map<Instant, bigint>();

  private constructor(store: EventStore, end: Moment, policies: readonly InForce[]) {
    this.#store = store;
    this.end = end;
    this.policies = policies;
  }

  static async read(store: EventStore, end: Moment): Promise<Timeline> {
    const policies: InForce[] = [];
    let shared = NOTHING_SHARED;
    for await (const command of commandsOf(store.readStream(POLICY_STREAM, { upTo: end.position }))) {
      const { position, recordedAt } = command.at(-1)!;
      shared = evolveShared(shared, command);
      policies.push({ from: { position, clock: recordedAt }, policy: shared.policy });
    }
    return new Timeline(store, end, policies);
  }

  /** The position that the log was at when an instant came: what is recorded at that very instant comes after it. Days begin for all POCs, so few are asked for. */
  positionAt(instant: Instant): bigint | Promise<bigint> {
    return this.#positions.get(instant) ?? this.#find(instant);
  }

  async #find(instant: Instant): Promise<bigint> {
    const { position } = await this.#store.headAt(instant - 1);
    this.#positions.set(instant, position);
    return position;
  }
}
