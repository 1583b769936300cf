import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Fact, Recorded } from '@causeway/kernel/fact.ts';

/** An event as the log gives it, as the fact that a decider folds. Its type is the caller's word: the stream tells it. */
export const toFact = <F extends Fact>({
  type,
  data,
  effectiveOn,
  id,
  recordedAt,
  position,
  revision,
  actor,
  commandId,
}: RecordedEvent): Recorded<F> => {
  const fact = { type, data, id, recordedAt, position, revision, actor, commandId };
  return (effectiveOn === null ? fact : { ...fact, effectiveOn }) as unknown as Recorded<F>;
};
