import { isSlug } from '@causeway/kernel/text.ts';
import type { PocFilter } from '@causeway/portfolio/reader/filter.ts';
import { asOfFrom } from '../graphql/as-of.ts';
import type { RequestContext } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { PocFilter as PocFilterInput, QueryResolvers } from '../graphql/generated/resolvers.ts';
import { keyOf } from '../graphql/global-id.ts';
import { searchable } from '../graphql/searchable.ts';

/** The contract's filter as the reader takes it: an id that is nobody's finds nothing. */
export const filterFrom = (input: PocFilterInput | null | undefined): PocFilter =>
  input == null
    ? {}
    : {
        ...input,
        ownerId: input.ownerId == null ? null : (keyOf('Person', input.ownerId) ?? 'nobody'),
        search: input.search == null ? null : searchable(input.search, ['filter', 'search']),
        unit: input.unit == null ? null : input.unit.map((unit) => searchable(unit, ['filter', 'unit'])),
      };

/** The slug that is asked for; null where no POC can have it. */
const slugOf = (id: string | null | undefined, slug: string | null | undefined): string | null =>
  id == null ? (slug != null && isSlug(slug) ? slug : null) : keyOf('Poc', id);

export const pocQueries: Pick<QueryResolvers, 'poc' | 'pocs'> = {
  poc: async (_, { id, slug, asOf }, { engine, loaders, actor }: RequestContext) => {
    await actor();
    if ((id == null) === (slug == null)) throw badUserInput('Name the POC by id or by slug, one of the two.', ['id']);
    const moment = await engine.reader.resolve(asOfFrom(asOf));
    const wanted = slugOf(id, slug);
    const key = wanted && (await loaders.bySlug(wanted, moment));
    return key ? { ...key, moment, isPast: asOf != null } : null;
  },
  pocs: async (_, { filter, orderBy, asOf, ...page }, { engine, actor }: RequestContext) => {
    await actor();
    const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' } as const;
    const listing = await engine.reader.list(filterFrom(filter), order, page, asOfFrom(asOf));
    return { ...listing, isPast: asOf != null };
  },
};
