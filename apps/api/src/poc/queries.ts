import { isSlug } from '@causeway/kernel/text.ts';
import { keyOf } from '@causeway/portfolio/global-id.ts';
import type { PocFilter } from '@causeway/portfolio/reader/filter.ts';
import { wantedBelow } from '../graphql/answers/wanted-below.ts';
import { asOfFrom } from '../graphql/as-of.ts';
import { mustBeKnown } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors/errors.ts';
import type { PocFilter as PocFilterInput, QueryResolvers } from '../graphql/generated/resolvers.ts';
import { anyOf, searchable } from '../graphql/searchable.ts';

/** The contract's filter as the reader takes it: an id that is nobody's finds nothing. */
export const filterFrom = (input: PocFilterInput | null | undefined): PocFilter =>
  input == null
    ? {}
    : {
        ...input,
        ownerId: input.ownerId == null ? null : (keyOf('Person', input.ownerId) ?? 'nobody'),
        search: input.search == null ? null : searchable(input.search, ['filter', 'search']),
        group: input.group == null ? null : groupFrom(input.group),
        ...wordsFrom(input),
        slug: input.slug == null ? null : anyOf(input.slug, ['filter', 'slug']).filter(isSlug),
        unit: input.unit == null ? null : anyOf(input.unit, ['filter', 'unit']).map((unit) => searchable(unit, ['filter', 'unit'])),
      };

/** Conditions whose values are words of the schema; those that are not given stay away. */
const wordsFrom = ({ status, track, band, finding }: PocFilterInput): Pick<PocFilter, 'status' | 'track' | 'band' | 'finding'> => ({
  ...(status != null && { status: anyOf(status, ['filter', 'status']) }),
  ...(track != null && { track: anyOf(track, ['filter', 'track']) }),
  ...(band != null && { band: anyOf(band, ['filter', 'band']) }),
  ...(finding != null && { finding: anyOf(finding, ['filter', 'finding']) }),
});

const groupFrom = ({ by, key }: NonNullable<PocFilterInput['group']>): NonNullable<PocFilter['group']> => {
  if (key == null) return { by, key: null };
  return { by, key: by === 'OWNER' ? (keyOf('Person', key) ?? 'nobody') : searchable(key, ['filter', 'group', 'key']) };
};

/** The slug that is asked for; null where no POC can have it. */
const slugOf = (id: string | null | undefined, slug: string | null | undefined): string | null =>
  id == null ? (slug != null && isSlug(slug) ? slug : null) : keyOf('Poc', id);

export const pocQueries: Pick<QueryResolvers, 'poc' | 'pocs'> = {
  poc: async (_, { id, slug, asOf }, context, info) => {
    mustBeKnown(context);
    if ((id == null) === (slug == null)) throw badUserInput('Name the POC by id or by slug, one of the two.', ['id']);
    const isPast = asOf != null;
    const when = isPast ? await context.engine.reader.resolve(asOfFrom(asOf)) : 'PRESENT';
    const asked = slugOf(id, slug);
    const found = asked === null ? null : await context.loaders.bySlug(asked, when, wantedBelow(info));
    return found && { ...found, isPast };
  },
  pocs: async (_, { filter, orderBy, asOf, ...page }, context, info) => {
    mustBeKnown(context);
    const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' } as const;
    const listing = await context.engine.reader.list(filterFrom(filter), order, page, asOfFrom(asOf), wantedBelow(info));
    return { ...listing, isPast: asOf != null };
  },
};
