import { expect, it } from 'vitest';
import { Gathered } from './gathered.ts';

/** Doubles numbers, in readings that are told and each ends a turn of the event loop later. */
const doubling = (most?: number) => {
  const readings: number[][] = [];
  const doubled = new Gathered<number, number>(async (keys) => {
    readings.push([...keys]);
    await new Promise((resolve) => setImmediate(resolve));
    return keys.map((key) => key * 2);
  }, most);
  return { readings, doubled };
};

it('what is asked in one turn is read together, each with its own answer', async () => {
  const { readings, doubled } = doubling();
  expect(await Promise.all([1, 2, 3].map((key) => doubled.load(key)))).toEqual([2, 4, 6]);
  expect(readings).toEqual([[1, 2, 3]]);
  expect(await doubled.load(4)).toBe(8);
});

it('what is asked while as many readings as may be are under way waits for the next, which begins after it was asked', async () => {
  for (const most of [1, 2]) {
    const { readings, doubled } = doubling(most);
    const answers: Promise<number>[] = [];
    for (const key of [1, 2, 3, 4]) {
      answers.push(doubled.load(key));
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
    expect(await Promise.all(answers)).toEqual([2, 4, 6, 8]);
    expect(readings).toEqual(most === 1 ? [[1], [2, 3, 4]] : [[1], [2], [3, 4]]);
  }
});

it('a reading that fails fails whoever waited for it, and nobody after', async () => {
  let isAway = true;
  const reading = new Gathered<string, string>(async (keys) => {
    if (isAway) throw new Error('away');
    return keys;
  });
  await expect(reading.load('a')).rejects.toThrow('away');
  isAway = false;
  expect(await reading.load('b')).toBe('b');
});
