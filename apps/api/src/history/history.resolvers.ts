import { dayOf } from '@causeway/kernel/calendar.ts';
import { mayRead } from '@causeway/poc/reading-rights.ts';
import { type AnyEvent, summarize } from '@causeway/poc/summarize.ts';
import { toFact } from '@causeway/portfolio/fact.ts';
import { keyOf, toGlobalId } from '@causeway/portfolio/global-id.ts';
import { wantedBelow } from '../graphql/answers/wanted-below.ts';
import { forbidden } from '../graphql/errors/errors.ts';
import type { EventFilter, QueryResolvers, Resolvers } from '../graphql/generated/resolvers.ts';
import { anyOf, searchable } from '../graphql/searchable.ts';
import { eventPage } from './event-page.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The contract's filter as the log finds by; an id that names nothing finds nothing. */
const queryFrom = (filter: EventFilter | null | undefined) => ({
  ...(filter?.pocId != null && { stream: `poc-${keyOf('Poc', filter.pocId) ?? '?'}` }),
  ...(filter?.types != null && { types: anyOf(filter.types, ['filter', 'types']).map((type) => searchable(type, ['filter', 'types'])) }),
  ...(filter?.actorId != null && { actor: keyOf('Person', filter.actorId) ?? NOBODY }),
  ...(filter?.recordedFrom != null && { recordedFrom: filter.recordedFrom }),
  ...(filter?.recordedTo != null && { recordedTo: filter.recordedTo }),
  ...(filter?.correlationId != null && { correlationId: filter.correlationId }),
  ...(filter?.commandId != null && { commandId: filter.commandId }),
  ...(filter?.positionFrom != null && { positionFrom: filter.positionFrom }),
  ...(filter?.positionTo != null && { positionTo: filter.positionTo }),
});

export const historyQueries: Pick<QueryResolvers, 'events'> = {
  events: async (_, { filter, direction, ...page }, context) => {
    if (!mayRead('RAW_EVENTS', (await context.actor()).roles))
      throw forbidden('Only PMO, AUDITOR and ADMIN query raw events; a POC’s own history is open to all.');
    const { store, reader } = context.engine;
    return eventPage(queryFrom(filter), page, direction ?? 'ASC', { moment: await reader.present() }, (query) => store.find(query));
  },
};

export const historyResolvers: Resolvers = {
  Event: {
    id: ({ event }) => toGlobalId('Event', event.id),
    position: ({ event }) => event.position,
    stream: ({ event }) => event.stream,
    revision: ({ event }) => event.revision,
    type: ({ event }) => event.type,
    schemaVersion: ({ event }) => event.schemaVersion,
    recordedAt: ({ event }) => event.recordedAt,
    // The log keeps a day that was said, too, where it is that of the recording.
    effectiveOn: async ({ event: { effectiveOn, recordedAt }, moment }, _, { loaders }) => {
      if (effectiveOn === null) return null;
      const { timeZone } = await loaders.policy(moment);
      return effectiveOn === dayOf(recordedAt, timeZone) ? null : effectiveOn;
    },
    statedOn: ({ event }) => event.effectiveOn,
    actor: ({ event }) => (event.actor === null ? null : { id: event.actor }),
    commandId: ({ event }) => event.commandId,
    correlationId: ({ event }) => event.correlationId,
    summary: ({ event }) => summarize(toFact<AnyEvent>(event)),
    data: async ({ event }, _, { actor }) => (mayRead('RAW_EVENTS', (await actor()).roles) ? event.data : null),
    poc: async ({ event, moment, isPast }, _, { loaders }, info) => {
      if (!event.stream.startsWith('poc-')) return null;
      const found = await loaders.bySlug(event.stream.slice('poc-'.length), moment, wantedBelow(info));
      return found && { ...found, isPast };
    },
  },
};
