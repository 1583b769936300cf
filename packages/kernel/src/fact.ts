import type { Instant, PlainDate } from './calendar.ts';

/** One thing that happened, as a slice records it: the name is the storage contract, the data is JSON. */
export interface Fact<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
  /** The day it was true in the world, where that differs from the day it is recorded (TI-2). */
  readonly effectiveOn?: PlainDate;
}

/** What the log adds to a fact: when, by whom, by which command and at which place. */
export interface Recording {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly position: bigint;
  readonly revision: number;
  /** The person who caused it; null for the system itself. */
  readonly actor: string | null;
  readonly commandId: string;
}

/** A fact as the log gave it back. */
export type Recorded<F extends Fact = Fact> = F & Recording;

/** Builds a fact; `effectiveOn` only where the fact speaks of another day than today. */
export const fact = <Type extends string, Data extends object>(type: Type, data: Data, effectiveOn?: PlainDate): Fact<Type, Data> =>
  effectiveOn === undefined ? { type, data } : { type, data, effectiveOn };
