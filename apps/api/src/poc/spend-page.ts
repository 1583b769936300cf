import type { SpendRow } from '@causeway/poc/view/money.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import { type PageArguments, pageOf, pageRequest } from '@causeway/portfolio/reader/page.ts';
import type { PocParent } from '../graphql/parents.ts';
import type { Read } from '../graphql/when-read.ts';
import { pageInfo } from './poc.resolvers.ts';

const MOST = 500;

/** What was spent, in the order recorded, page by page: later pages are read at the moment the first was. */
export const spendPage = async (
  { slug, moment, isPast = false }: PocParent,
  page: PageArguments,
  read: (moment: Moment) => Read<readonly SpendRow[]>,
) => {
  const request = pageRequest(page, ['spend', slug, isPast && moment], MOST);
  const pinned = request.from?.moment ?? moment;
  const after = request.from === null ? -1 : Number(request.from.key[0]);
  const found = pageOf(
    (await read(pinned)).filter(({ place }) => place > after).slice(0, request.size + 1),
    request,
    pinned,
    ({ place }) => [String(place)],
    (row) => row,
  );
  return { edges: found.edges, nodes: found.edges.map(({ node }) => node), pageInfo: pageInfo(found) };
};
