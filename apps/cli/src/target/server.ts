import type { ServerClient } from './server-client.ts';
import { serverDoor } from './server-door.ts';
import { serverEvents, serverHistory } from './server-events.ts';
import { serverFigures } from './server-figures.ts';
import { serverGate } from './server-gate.ts';
import { serverPortfolio } from './server-portfolio.ts';
import { serverStatus } from './server-status.ts';
import type { Target } from './target.ts';

/** A server by its GraphQL, as whoever the token names. */
export const serverTarget = (client: ServerClient): Target => ({
  door: serverDoor(client),
  // A mutation answers once the read side has passed it.
  settled: async () => true,
  portfolio: (asOf) => serverPortfolio(client, asOf),
  events: (filter) => serverEvents(client, filter),
  history: (slug) => serverHistory(client, slug),
  figures: (slug, moments) => serverFigures(client, slug, moments),
  gate: (slug) => serverGate(client, slug),
  status: () => serverStatus(client),
  close: async () => {},
});
