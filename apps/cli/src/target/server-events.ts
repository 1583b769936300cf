import type { EventLine } from '../export/event-line.ts';
import type { ServerClient } from './server-client.ts';
import type { EventsFilter } from './target.ts';

const NODE = `position stream revision type schemaVersion recordedAt effectiveOn: statedOn actor { id displayName email } commandId correlationId summary`;
/** Each may hold 64 KiB. */
const PAGE = 200;

interface Node extends Omit<EventLine, 'actorId' | 'actor'> {
  readonly actor: { id: string; displayName: string | null; email: string | null } | null;
}
interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const lineOf = ({ actor, ...node }: Node): EventLine => ({
  ...node,
  actorId: actor?.id ?? null,
  actor: actor?.displayName ?? actor?.email ?? null,
  data: node.data ?? null,
});

/** The log, of one POC or of all, for those with the right to it. */
export const serverEvents = async (client: ServerClient, { slug, after }: EventsFilter): Promise<AsyncIterable<EventLine> | null> => {
  const found = slug === null ? null : await pocId(client, slug);
  if (slug !== null && found === null) return null;
  const filter = { ...(found !== null && { pocId: found }), positionFrom: (BigInt(after) + 1n).toString() };
  return paged((cursor) =>
    client
      .ask<{ events: Page }>(
        `query ($filter: EventFilter, $after: String) { events(first: ${PAGE}, after: $after, filter: $filter) { nodes { ${NODE} data } pageInfo { hasNextPage endCursor } } }`,
        { filter, after: cursor },
      )
      .then(({ events }) => events),
  );
};

/** A POC's own history, which everybody may read. */
export const serverHistory = async (client: ServerClient, slug: string): Promise<AsyncIterable<EventLine> | null> =>
  (await pocId(client, slug)) === null
    ? null
    : paged((cursor) =>
        client
          .ask<{ poc: { history: Page } }>(
            `query ($slug: String, $after: String) { poc(slug: $slug) { history(first: ${PAGE}, after: $after) { nodes { ${NODE} } pageInfo { hasNextPage endCursor } } } }`,
            { slug, after: cursor },
          )
          .then(({ poc }) => poc.history),
      );

const pocId = async (client: ServerClient, slug: string): Promise<string | null> =>
  (await client.ask<{ poc: { id: string } | null }>('query ($slug: String) { poc(slug: $slug) { id } }', { slug })).poc?.id ?? null;

async function* paged(read: (cursor: string | null) => Promise<Page>): AsyncGenerator<EventLine> {
  for (let cursor: string | null = null; ; ) {
    const { nodes, pageInfo } = await read(cursor);
    yield* nodes.map(lineOf);
    if (!pageInfo.hasNextPage) return;
    cursor = pageInfo.endCursor;
  }
}
