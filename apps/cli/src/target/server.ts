import { dayOf } from '@causeway/kernel/calendar.ts';
import { BadRequest, type ServerClient } from './server-client.ts';
import { serverEvents, serverHistory } from './server-events.ts';
import { serverFigures } from './server-figures.ts';
import { serverGate } from './server-gate.ts';
import { serverPortfolio } from './server-portfolio.ts';
import { serverStatus } from './server-status.ts';
import type { CommandAnswer, CommandRefusal, Target } from './target.ts';

interface Payload {
  readonly position: string | null;
  readonly userErrors: readonly CommandRefusal[];
}

/** A server by its GraphQL, as whoever the token names. */
export const serverTarget = (client: ServerClient): Target => {
  let begun: Promise<bigint> | null = null;
  /** Where the log stood before the first command of this run: a command answered with an earlier position was carried out before. */
  const headBefore = (): Promise<bigint> => {
    begun ??= client
      .ask<{ portfolio: { position: string } }>('{ portfolio { position } }')
      .then(({ portfolio }) => BigInt(portfolio.position));
    return begun;
  };
  return {
    today: async () => {
      const { policy } = await client.ask<{ policy: { timeZone: string } }>('{ policy { timeZone } }');
      return dayOf(Date.now(), policy.timeZone);
    },
    command: async (mutation, input): Promise<CommandAnswer> => {
      const before = await headBefore();
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
      try {
        const answer = await client.ask<Record<string, Payload>>(
          `mutation ($input: ${type}) { done: ${mutation}(input: $input) { position userErrors { code message field } } }`,
          { input },
        );
        const { position, userErrors } = answer.done!;
        return { refusals: userErrors, recorded: position !== null && BigInt(position) > before };
      } catch (error) {
        if (!(error instanceof BadRequest)) throw error;
        return { refusals: [{ code: 'BAD_USER_INPUT', message: error.message, field: error.field }], recorded: false };
      }
    },
    // A mutation answers once the read side has passed it.
    settled: async () => true,
    portfolio: (asOf) => serverPortfolio(client, asOf),
    events: (filter) => serverEvents(client, filter),
    history: (slug) => serverHistory(client, slug),
    figures: (slug, moments) => serverFigures(client, slug, moments),
    gate: (slug) => serverGate(client, slug),
    status: () => serverStatus(client),
    close: async () => {},
  };
};
