import { setTimeout as sleep } from 'node:timers/promises';
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import { isUnavailable } from '../errors/errors.ts';

/** After how long a subscriber's fields are read again, where the database was away. */
const AWAY_MS = 1_000;

/**
 * Subscribes as GraphQL does, and reads a change again whose fields could not be read for want of a database: it would be told of by an error alone, and not
 * again, though nothing is wrong with it.
 */
export const subscribeChangeByChange = async (args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
  const source = await createSourceEventStream(args);
  if (!isStream(source)) return source;
  const changes = source[Symbol.asyncIterator]();
  let isOver = false;
  const read = async (change: unknown): Promise<ExecutionResult> => {
    for (;;) {
      const result = await execute({ ...args, rootValue: change });
      const isAway = result.errors?.some(({ originalError }) => isUnavailable(originalError));
      if (isOver || !isAway) return result;
      await sleep(AWAY_MS, undefined, { ref: false });
    }
  };
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    isOver = true;
    await changes.return?.();
    return { value: undefined, done: true };
  };
  const answers: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      const { value, done } = await changes.next();
      return done ? { value: undefined, done } : { value: await read(value), done: false };
    },
    return: end,
    throw: async (error) => {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]: () => answers,
  };
  return answers;
};

const isStream = (source: AsyncIterable<unknown> | ExecutionResult): source is AsyncIterable<unknown> => Symbol.asyncIterator in source;
