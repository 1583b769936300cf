import { expect, it } from 'vitest';
import { Gathered } from './gathered.ts';

it('reads the first at once, and what is asked meanwhile together, each with its own answer', async () => {
  const readings: number[][] = [];
  const doubled = new Gathered<number, number>(async (keys) => {
    readings.push([...keys]);
    await new Promise((resolve) => setImmediate(resolve));
    return keys.map((key) => key * 2);
  });
  expect(await Promise.all([1, 2, 3].map((key) => doubled.load(key)))).toEqual([2, 4, 6]);
  expect(readings).toEqual([[1], [2, 3]]);
  expect(await doubled.load(4)).toBe(8);
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
