import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Fact, Recorded } from '@causeway/kernel/fact.ts';

/** An event as the log gives it, as the fact that a decider folds. Its type is the caller's word: the stream tells it. */
export const toFact = <F extends Fact>(event: RecordedEvent): Recorded<F> =>
  ({
    type: event.type,
    data: event.data,
    ...(event.effectiveOn !== null && { effectiveOn: event.effectiveOn }),
    id: event.id,
    recordedAt: event.recordedAt,
    position: event.position,
    revision: event.revision,
    actor: event.actor,
    commandId: event.commandId,
  }) as unknown as Recorded<F>;
