import type { Engine } from '@causeway/engine/engine.ts';
import { toIso } from '@causeway/kernel/calendar.ts';
import { type AnyEvent, summarize } from '@causeway/poc/summarize.ts';
import { toFact } from '@causeway/portfolio/fact.ts';
import type { EventLine } from '../export/event-line.ts';

const PAGE = 1_000;

/** Events of one stream, or of all, after a position. */
export async function* localEvents({ store, directory }: Engine, stream: string | null, after: bigint): AsyncGenerator<EventLine> {
  const head = (await store.head()).position;
  for (let last = after; last < head; ) {
    const events = await store.find({ ...(stream !== null && { stream }), positionFrom: last + 1n, positionTo: head, limit: PAGE });
    const actors = await directory.byIds([...new Set(events.flatMap(({ actor }) => actor ?? []))]);
    for (const event of events) {
      const person = event.actor === null ? undefined : actors.get(event.actor);
      yield {
        position: event.position.toString(),
        stream: event.stream,
        revision: event.revision,
        type: event.type,
        schemaVersion: event.schemaVersion,
        recordedAt: toIso(event.recordedAt),
        effectiveOn: event.effectiveOn,
        actorId: event.actor,
        actor: person?.displayName ?? person?.email ?? null,
        commandId: event.commandId,
        correlationId: event.correlationId,
        summary: summarize(toFact<AnyEvent>(event)),
        data: event.data,
      };
    }
    if (events.length < PAGE) return;
    last = events.at(-1)!.position;
  }
}
