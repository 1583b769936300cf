import { afterEach, describe, expect, it, vi } from 'vitest';
import { InTurn } from './in-turn.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Work that ends when it is told to. */
const work = (log: string[], name: string) => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return {
    end: () => resolve(name),
    fail: () => reject(new Error(name)),
    run: () => {
      log.push(name);
      return promise;
    },
  };
};
const turns = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('in turn', () => {
  it('what is done to one thing waits for what came before it, whether that succeeds or fails; to another, for nothing', async () => {
    const log: string[] = [];
    const inTurn = new InTurn();
    const [first, second, third, other] = ['first', 'second', 'third', 'other'].map((name) => work(log, name)) as [
      ReturnType<typeof work>,
      ReturnType<typeof work>,
      ReturnType<typeof work>,
      ReturnType<typeof work>,
    ];
    const done = [inTurn.run('a', first.run), inTurn.run('a', second.run), inTurn.run('a', third.run), inTurn.run('b', other.run)] as const;
    expect(log).toEqual(['first', 'other']);
    first.fail();
    await expect(done[0]).rejects.toThrow('first');
    await turns();
    expect(log).toEqual(['first', 'other', 'second']);
    second.end();
    third.end();
    other.end();
    expect(await Promise.all([done[1], done[2], done[3]])).toEqual(['second', 'third', 'other']);
  });

  it('nothing waits longer than two seconds for one that hangs', async () => {
    vi.useFakeTimers();
    const log: string[] = [];
    const inTurn = new InTurn();
    const [hanging, next] = [work(log, 'hanging'), work(log, 'next')];
    void inTurn.run('a', hanging.run);
    const done = inTurn.run('a', next.run);
    next.end();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(log).toEqual(['hanging']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await done).toBe('next');
  });

  it('many of which each takes a while wait for each other, longer in all than for one that hangs', async () => {
    vi.useFakeTimers();
    let underWay = 0;
    let most = 0;
    const inTurn = new InTurn();
    const slow = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 200));
      underWay -= 1;
    };
    const done = Promise.all(Array.from({ length: 40 }, () => inTurn.run('a', slow)));
    await vi.advanceTimersByTimeAsync(40 * 200);
    await done;
    expect(most).toBe(1);
  });

  it('nothing waits longer than ten seconds for all that came before it, should each of them hang', async () => {
    vi.useFakeTimers();
    let begun = 0;
    const inTurn = new InTurn();
    for (let asked = 0; asked < 40; asked += 1)
      void inTurn.run('a', () => {
        begun += 1;
        return new Promise(() => {});
      });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(begun).toBe(5);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toBe(40);
  });
});
