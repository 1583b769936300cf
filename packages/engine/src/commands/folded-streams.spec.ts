import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import { describe, expect, it } from 'vitest';
import { FoldedStreams } from './folded-streams.ts';

/** A log whose readings are answered one by one, by hand: each with what was recorded when it began. */
const slowLog = () => {
  const recorded: number[] = [];
  const answer: (() => void)[] = [];
  const store = {
    readStream: async function* (_: string, { after = -1 } = {}) {
      const found = recorded.filter((revision) => revision > after);
      await new Promise<void>((resolve) => answer.push(resolve));
      for (const revision of found) yield { revision, position: BigInt(revision + 1) } as RecordedEvent;
    },
  } as unknown as EventStore;
  return { recorded, answer, streams: new FoldedStreams<number[]>(store, [], (state, { revision }) => [...state, revision]) };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('folded streams', () => {
  it('answer everybody who asks while a stream is read by one further reading', async () => {
    const { recorded, answer, streams } = slowLog();
    recorded.push(0);
    const first = streams.load('policy');
    const others = Array.from({ length: 50 }, () => streams.load('policy'));
    answer[0]!();
    expect((await first).state).toEqual([0]);
    await settled();
    expect(answer).toHaveLength(2);
    answer[1]!();
    expect((await Promise.all(others)).map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, () => 0));
    expect(answer).toHaveLength(2);
  });

  it('never answer by a reading that began before they were asked', async () => {
    const { recorded, answer, streams } = slowLog();
    recorded.push(0);
    const before = streams.load('policy');
    recorded.push(1);
    const after = streams.load('policy');
    answer[0]!();
    expect((await before).state).toEqual([0]);
    await settled();
    answer[1]!();
    expect((await after).state).toEqual([0, 1]);
  });
});

describe('folded streams at hand', () => {
  /** A log in which each stream has one event that holds so many characters; answers which streams are read from their beginning. */
  const log = (characters: number) => {
    const begun: string[] = [];
    const store = {
      readStream: async function* (stream: string, { after = -1 } = {}) {
        if (after >= 0) return;
        begun.push(stream);
        yield { revision: 0, position: 1n, data: { text: 'x'.repeat(characters) } } as unknown as RecordedEvent;
      },
    } as unknown as EventStore;
    return { begun, streams: new FoldedStreams<null>(store, null, () => null, 10) };
  };
  const names = Array.from({ length: 10 }, (_, place) => `poc-${place}`);
  const loadTwice = async ({ begun, streams }: ReturnType<typeof log>) => {
    for (const stream of [...names, ...names]) await streams.load(stream);
    return begun.length;
  };

  it('are kept as many as are asked for, where they are short', async () => expect(await loadTwice(log(100))).toBe(10));
  it('are fewer, where their texts are long', async () => expect(await loadTwice(log(100_000))).toBe(20));
  it('are one at least, however long it is', async () => {
    const { begun, streams } = log(1_000_000);
    await streams.load('poc-0');
    await streams.load('poc-0');
    expect(begun).toEqual(['poc-0']);
  });
});
