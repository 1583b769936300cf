import type { StatusReading } from '../status/reading.ts';
import { Forbidden, type ServerClient } from './server-client.ts';

interface Portfolio {
  readonly position: string;
  readonly at: string;
  readonly counts: StatusReading['pocs'];
}
type Newest = { readonly position: string; readonly recordedAt: string };

/** How the log and the read side of a server stand. */
export const serverStatus = async (client: ServerClient): Promise<StatusReading> => {
  const head = await newestEvent(client);
  const [{ portfolio }, parkedStreams] = await Promise.all([
    client.ask<{ portfolio: Portfolio }>('{ portfolio { position at counts { total proposed running graduated stopped gateOpen } } }'),
    client.parkedStreams(),
  ]);
  return {
    head,
    bookmark: { position: portfolio.position, clock: portfolio.at },
    lag: {
      events: head && Math.max(0, Number(BigInt(head.position) - BigInt(portfolio.position))),
      seconds: Math.max(0, Date.now() - Date.parse(portfolio.at)) / 1000,
    },
    parkedStreams,
    parked: null,
    pocs: portfolio.counts,
  };
};

/** null for whoever may not query the log. */
const newestEvent = async (client: ServerClient): Promise<Newest | null> => {
  try {
    const { events } = await client.ask<{ events: { nodes: readonly Newest[] } }>(
      '{ events(first: 1, direction: DESC) { nodes { position recordedAt } } }',
    );
    return events.nodes[0] ?? null;
  } catch (error) {
    if (error instanceof Forbidden) return null;
    throw error;
  }
};
