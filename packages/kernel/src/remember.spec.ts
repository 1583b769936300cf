import { expect, it } from 'vitest';
import { lastFor, onceFor } from './remember.ts';

it('works out once for each object, whatever it holds', () => {
  let asked = 0;
  const length = onceFor((list: readonly number[]) => {
    asked += 1;
    return list.length;
  });
  const [one, equal] = [[1], [1]];
  expect([length(one), length(one), length(equal), asked]).toEqual([1, 1, 1, 2]);
});

it('works out again when any other input is another one, and keeps the last answer of each first', () => {
  let asked = 0;
  const times = lastFor((list: readonly number[], factor: number) => {
    asked += 1;
    return list.map((each) => each * factor);
  });
  const [one, two] = [[1], [2]];
  const doubled = times(one, 2);
  times(two, 3);
  expect([times(one, 2) === doubled, asked]).toEqual([true, 2]);
  expect([times(one, 3), times(two, 3), asked]).toEqual([[3], [6], 3]);
  expect([times(one, 2), asked]).toEqual([[2], 4]);
});
