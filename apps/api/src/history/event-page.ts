import type { EventQuery, RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import { type PageArguments, pageOf, pageRequest } from '@causeway/portfolio/reader/page.ts';
import { pageInfo } from '../poc/poc.resolvers.ts';

const MOST = 1_000;

/** Events of the log that a query finds, up to a moment: later pages are read up to the same. */
export const eventPage = async (
  query: Omit<EventQuery, 'limit' | 'direction'>,
  page: PageArguments,
  direction: 'ASC' | 'DESC',
  { moment, isPast = false }: { readonly moment: Moment; readonly isPast?: boolean },
  find: (query: EventQuery) => Promise<readonly RecordedEvent[]>,
) => {
  const request = pageRequest(page, ['events', query, direction, isPast && moment], MOST);
  const pinned = request.from?.moment ?? moment;
  const ascending = (direction === 'ASC') !== request.isBackwards;
  const beyond = request.from === null ? null : BigInt(request.from.key[0]!);
  const least = max(query.positionFrom, ascending && beyond !== null ? beyond + 1n : undefined);
  const most = min(min(query.positionTo, pinned.position), !ascending && beyond !== null ? beyond - 1n : undefined);
  const events = await find({
    ...query,
    ...(least !== undefined && { positionFrom: least }),
    positionTo: most!,
    direction: ascending ? 'ASC' : 'DESC',
    limit: request.size + 1,
  });
  const found = pageOf(
    events,
    request,
    pinned,
    ({ position }) => [position.toString()],
    (event) => ({ event, moment: pinned, isPast }),
  );
  return { edges: found.edges, nodes: found.edges.map(({ node }) => node), pageInfo: pageInfo(found) };
};

const max = (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
  a === undefined ? b : b === undefined ? a : a > b ? a : b;
const min = (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
  a === undefined ? b : b === undefined ? a : a < b ? a : b;
