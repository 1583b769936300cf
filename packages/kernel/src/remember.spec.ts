import { expect, it } from 'vitest';
import { fromLast, lastFor, Memory, onceFor, remembering } from './remember.ts';

it('works out once for each object, whatever it holds', () => {
  let asked = 0;
  const length = onceFor((list: readonly number[]) => {
    asked += 1;
    return list.length;
  });
  const [one, equal] = [[1], [1]];
  expect([length(one), length(one), length(equal), length(one), asked]).toEqual([1, 1, 1, 1, 2]);
});

it('keeps the last answer as long as everything asked of is the same', () => {
  let asked = 0;
  const times = lastFor((list: readonly number[], factor: number) => {
    asked += 1;
    return list.map((each) => each * factor);
  });
  const one = [1];
  const doubled = times(one, 2);
  expect([times(one, 2) === doubled, asked]).toEqual([true, 1]);
  expect([times(one, 3), times([1], 3), asked]).toEqual([[3], [3], 3]);
  expect([times(one, 2), asked]).toEqual([[2], 4]);
});

it('remembers of each thing by itself, and of nothing else', () => {
  const list = lastFor((from: object) => [from]);
  const [mine, yours, thing] = [new Memory(), new Memory(), {}];
  const remembered = remembering(mine, () => list(thing));
  expect(remembering(yours, () => list(thing))).not.toBe(remembered);
  expect(list(thing)).not.toBe(remembered);
  expect(remembering(mine, () => list(thing))).toBe(remembered);
});

it('forgets whose memory it used where working something out fails', () => {
  const list = lastFor((from: object) => [from]);
  const [mine, thing] = [new Memory(), {}];
  const remembered = remembering(mine, () => list(thing));
  expect(() =>
    remembering(mine, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(list(thing)).not.toBe(remembered);
});

it('goes on from what was answered last', () => {
  const sum = fromLast((last: { total: number } | undefined, more: number) => ({ total: (last?.total ?? 0) + more }));
  const [mine, yours] = [new Memory(), new Memory()];
  const totals = [mine, yours, mine].map((memory, place) => remembering(memory, () => sum(place + 1)).total);
  expect(totals).toEqual([1, 2, 4]);
});
