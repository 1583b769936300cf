import type { SpendRow } from '@causeway/poc/view.ts';
import { type PageArguments, pageOf, pageRequest } from '@causeway/portfolio/reader/page.ts';
import type { PocParent } from '../graphql/parents.ts';
import { pageInfo } from './poc.resolvers.ts';

const MOST = 500;

/** What was spent, in the order recorded, page by page. */
export const spendPage = (rows: readonly SpendRow[], page: PageArguments, { slug }: PocParent) => {
  const request = pageRequest(page, ['spend', slug], MOST);
  const after = request.from === null ? -1 : Number(request.from.key[0]);
  const found = pageOf(
    rows.filter(({ place }) => place > after).slice(0, request.size + 1),
    request,
    { position: 0n, clock: 0 },
    ({ place }) => [String(place)],
    (row) => row,
  );
  return { edges: found.edges, nodes: found.edges.map(({ node }) => node), pageInfo: pageInfo(found) };
};
