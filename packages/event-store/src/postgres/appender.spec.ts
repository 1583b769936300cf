import type pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCommand, anEvent } from '../testing/an-event.ts';
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

it('what the system says of a connection is no answer of the database, though its code may look like one: what became of the append is looked for', async () => {
  let tries = 0;
  const server = {
    connect: async () => ({
      query: async () => {
        tries += 1;
        if (tries === 1) throw Object.assign(new Error('write EBADF'), { code: 'EBADF' });
        return { rows: [{ answer: { head: 0, at: 1 } }] };
      },
      release: () => {},
    }),
    query: async () => ({ rows: [] }),
  } as unknown as pg.Pool;
  await expect(new Appender(server, { opening: 'this', now: () => 1 }).append('poc-a', -1, [anEvent()], aCommand())).resolves.toMatchObject(
    {
      revision: 0,
    },
  );
});

describe('round trips of forty commands that come together', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** How many each round trip took, on a log that reached so far when it came. */
  const taken = async (heads: readonly number[]): Promise<number[]> => {
    // However long this process gets no turn, the others have only just written.
    vi.useFakeTimers({ toFake: ['performance'] });
    const commands: number[] = [];
    const left = [...heads];
    const server = {
      connect: async () => ({
        query: async ({ name, values }: pg.QueryConfig) => {
          // An array in binary says how many it holds behind its type.
          commands.push(name === 'append-command' ? 1 : (values![4] as Buffer).readInt32BE(12));
          return { rows: [{ answer: { head: left.shift() ?? 1_000, at: 1 } }] };
        },
        release: () => {},
      }),
    } as unknown as pg.Pool;
    const appender = new Appender(server, { opening: 'this', now: () => 1 });
    for (let before = 0; before < heads.length; before += 1) await appender.append('poc-before', -1, [anEvent()], aCommand());
    await Promise.all(Array.from({ length: 40 }, (_, place) => appender.append(`poc-${place}`, -1, [anEvent()], aCommand())));
    return commands.slice(heads.length);
  };

  it('are two at once, each of a half, while nobody else writes', async () => {
    expect(await taken([0, 1])).toEqual([20, 20]);
  });

  it('are one, of all of them, where others wrote in between: the database has enough to do', async () => {
    expect(await taken([0, 7])).toEqual([40]);
  });
});
