import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { Memory, remembering } from '@causeway/kernel/remember.ts';
import { evolveCommand, type PocEvent } from '@causeway/poc/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import { nothingCarried, render } from '@causeway/poc/render.ts';
import { finalDecision, type PocState } from '@causeway/poc/state.ts';
import { toFact } from '../fact.ts';
import type { Moment } from '../moment.ts';
import { problemOf } from './check-event.ts';
import { NOTHING_WRITTEN } from './parts.ts';
import { withSharedItems } from './shared-items.ts';
import { POC_TABLES, type StreamEntry, type StreamKey } from './streams.ts';
import type { Versions } from './versions.ts';

// What projecting one POC takes, a command or an instant at a time: the same for the projector, which goes on with all of them in the order of the log,
// and for a rebuild, which replays one after the other.

/** An event that cannot be projected parks its stream, as it stood before, and nothing else. */
export interface Parked {
  readonly stream: string;
  readonly position: bigint;
  readonly reason: string;
}

export const parkedAt = (stream: string, { position }: Moment, error: unknown): Parked => ({
  stream,
  position,
  reason: error instanceof Error ? error.message : String(error),
});

/** A POC of which nothing was taken in yet; its id is the position of its first event. */
export const newEntry = (stream: string, pocId: bigint): StreamEntry => ({
  stream,
  pocId,
  state: null as never,
  carried: nothingCarried,
  clock: 0,
  open: new Map(),
  written: NOTHING_WRITTEN,
  writtenRow: '',
  characters: 0,
  memory: new Memory(),
  weight: 0,
});

/** What a POC is after one more command. @throws Error for an event that cannot be projected */
export const stateAfter = (before: PocState | null, command: readonly RecordedEvent[]): PocState => {
  for (const event of command) {
    const problem = problemOf(event);
    if (problem !== null) throw new Error(problem);
  }
  return withSharedItems(evolveCommand(before, command.map(toFact<PocEvent>))!, before?.checklist.items);
};

/** Records what of a POC's view changed at a moment, and answers when it will change by itself. */
export const renderAt = (entry: StreamEntry, state: PocState, policy: Policy, moment: Moment, versions: Versions): StreamKey => {
  const { view, next, carried } = remembering(entry.memory, () => render(state, policy, moment.clock, entry.carried));
  for (const table of POC_TABLES) versions.render(table, entry.pocId, view[table.name], moment, entry.open);
  entry.state = state;
  entry.carried = carried;
  entry.clock = moment.clock;
  return { pocId: entry.pocId, next, isDecided: finalDecision(state) !== null };
};
