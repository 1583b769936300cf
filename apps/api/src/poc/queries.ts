import type { PocFilter } from '@causeway/portfolio/reader/filter.ts';
import { asOfFrom } from '../graphql/as-of.ts';
import type { RequestContext } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { PocFilter as PocFilterInput, QueryResolvers } from '../graphql/generated/resolvers.ts';
import { keyOf } from '../graphql/global-id.ts';

/** The contract's filter as the reader takes it: an id that is nobody's finds nothing. */
export const filterFrom = (input: PocFilterInput | null | undefined): PocFilter =>
  input == null ? {} : { ...input, ownerId: input.ownerId == null ? null : (keyOf('Person', input.ownerId) ?? 'nobody') };

const byId = (id: string | null | undefined): string | null => (id == null ? null : (keyOf('Poc', id) ?? ''));

export const pocQueries: Pick<QueryResolvers, 'poc' | 'pocs'> = {
  poc: async (_, { id, slug, asOf }, { engine, loaders, actor }: RequestContext) => {
    await actor();
    if ((id == null) === (slug == null)) throw badUserInput('Name the POC by id or by slug, one of the two.', ['id']);
    const moment = await engine.reader.resolve(asOfFrom(asOf));
    const key = await loaders.bySlug(byId(id) ?? slug ?? '', moment);
    return key && { ...key, moment };
  },
  pocs: async (_, { filter, orderBy, asOf, ...page }, { engine, actor }: RequestContext) => {
    await actor();
    return engine.reader.list(
      filterFrom(filter),
      { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' },
      page,
      asOfFrom(asOf),
    );
  },
};
