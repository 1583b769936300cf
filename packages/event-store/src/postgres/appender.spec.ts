import type pg from 'pg';
import { expect, it } from 'vitest';
import { aCommand, anEvent } from '../testing/contract.ts';
import { Appender } from './appender.ts';

/** A server that answers each append at once. */
const prompt = {
  connect: async () => ({
    query: async () => ({ rows: [{ answer: { head: 0, at: 1 } }] }),
    release: () => {},
  }),
} as unknown as pg.Pool;

it('every append of a round trip is answered, whatever a listener does, which is reported', async () => {
  const told: string[] = [];
  const problems: string[] = [];
  const rows = [{ answer: { head: 0, at: 1 } }];
  const server = {
    connect: async () => ({ query: async () => ({ rows }), release: () => told.push('given back') }),
  } as unknown as pg.Pool;
  const appender = new Appender(server, {
    opening: 'this',
    now: () => 1,
    onAppended: ({ stream }) => {
      told.push(stream);
      throw new Error(`no ${stream}`);
    },
    onProblem: (_, error) => problems.push((error as Error).message),
  });
  const streams = ['poc-a', 'poc-b', 'poc-c'] as const;
  const answered = await Promise.all(streams.map((stream) => appender.append(stream, -1, [anEvent()], aCommand())));
  expect(answered.map(({ revision }) => revision)).toEqual([0, 0, 0]);
  expect(told).toEqual(['given back', ...streams]);
  expect(problems).toEqual(streams.map((stream) => `no ${stream}`));
});

it('an append asked for in the very turn in which the one before was answered is carried out', async () => {
  const appender = new Appender(prompt, { opening: 'this', now: () => 1 });
  const append = () => appender.append('poc-a', -1, [anEvent()], aCommand());
  // However many turns the caller lets pass, up to twenty, before it asks again.
  for (let turns = 0; turns < 20; turns += 1) {
    await append();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    await expect(
      Promise.race([append().then(() => 'answered'), new Promise((resolve) => setTimeout(() => resolve('waits'), 500))]),
    ).resolves.toBe('answered');
  }
});
