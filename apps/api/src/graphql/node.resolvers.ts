import { fromGlobalId, keyOf } from '@causeway/portfolio/global-id.ts';
import { wantedBelow } from './answers/wanted-below.ts';
import { asOfFrom } from './as-of.ts';
import { mustBeKnown } from './context.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';

export const nodeQueries: Pick<QueryResolvers, 'node'> = {
  node: async (_, { id, asOf }, context, info) => {
    mustBeKnown(context);
    const { engine, loaders } = context;
    const kind = fromGlobalId(id)?.kind;
    const key = kind && keyOf(kind, id);
    if (!kind || !key) return null;
    const moment = await engine.reader.resolve(asOfFrom(asOf));
    const isPast = asOf != null;
    if (kind === 'Person') return (await loaders.people.load(key)) && { id: key };
    if (kind === 'Poc') {
      const found = await loaders.bySlug(key, moment, wantedBelow(info));
      return found && { ...found, isPast };
    }
    const [event] = await engine.store.find({ ids: [key], positionTo: moment.position, limit: 1 });
    return event ? { event, moment, isPast } : null;
  },
};

export const nodeResolvers: Resolvers = {
  Node: { __resolveType: (parent) => ('slug' in parent ? 'Poc' : 'event' in parent ? 'Event' : 'Person') },
  Payload: {
    __resolveType: (parent) =>
      'poc' in parent ? 'PocPayload' : 'template' in parent ? 'TemplatePayload' : 'policy' in parent ? 'PolicyPayload' : 'PersonPayload',
  },
};
