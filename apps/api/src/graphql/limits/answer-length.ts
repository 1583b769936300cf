import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.ts';

/** Characters of one answer: sixteen times what 500 POCs with areas, budget and findings take. What is longer would hold up everybody while it is written. */
const MOST_CHARACTERS = 16_000_000;

/** An answer became longer than any may be. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** What is left of one answer. */
export class Room {
  #left: number;

  constructor(characters: number = MOST_CHARACTERS) {
    this.#left = characters;
  }

  /** @throws TooLong once there is none left */
  take(characters: number): void {
    this.#left -= characters;
    if (this.#left < 0) throw new TooLong();
  }
}

const inMillions = MOST_CHARACTERS / 1_000_000;

export const tooLong = (wasCarriedOut: boolean): GraphQLFormattedError => ({
  message: wasCarriedOut
    ? `The commands were carried out, but what you ask to read of them is longer than ${inMillions} million characters. Read it in smaller pages.`
    : `The answer would be longer than ${inMillions} million characters. Ask for smaller pages or fewer fields.`,
  extensions: { code: 'BAD_USER_INPUT' },
});

/** Whether a result takes more room than an answer has; it is looked at until it does. */
const isTooLong = (data: unknown, room: Room): boolean => {
  const waiting: unknown[] = [data];
  try {
    while (waiting.length > 0) {
      const next = waiting.pop();
      if (typeof next === 'string') room.take(next.length + 3);
      else if (typeof next !== 'object' || next === null) room.take(5);
      else
        for (const [key, value] of Object.entries(next)) {
          if (!Array.isArray(next)) room.take(key.length + 4);
          waiting.push(value);
        }
    }
  } catch {
    return true;
  }
  return false;
};

/** Of what GraphQL's own execution worked out; `isWritten` tells what is written already, and was measured by its writer. */
export const answerLength = (isWritten: (data: object) => boolean): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, operation }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (!singleResult.data || isWritten(singleResult.data) || !isTooLong(singleResult.data, new Room())) return;
      response.body.singleResult = { errors: [tooLong(operation?.operation === 'mutation')] };
    },
  }),
});
