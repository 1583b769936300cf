import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { InOrder } from './in-order.ts';

it('what began first is told first, one after the other', async () => {
  const told: string[] = [];
  const order = new InOrder<string>(async (value) => {
    await sleep(1);
    told.push(value);
  });
  const places = [order.begin(), order.begin(), order.begin()];
  const late = order.end(places[2]!, 'c');
  await late;
  expect(told).toEqual([]);
  await Promise.all([order.end(places[1]!, 'b'), order.end(places[0]!, 'a')]);
  expect(told).toEqual(['a', 'b', 'c']);
});

it('passes over what will not end', async () => {
  const told: string[] = [];
  const order = new InOrder<string>((value) => {
    told.push(value);
  });
  const [one, two, three] = [order.begin(), order.begin(), order.begin()];
  await order.end(three, 'third');
  await order.skip(one);
  expect(told).toEqual([]);
  await order.end(two, 'second');
  expect(told).toEqual(['second', 'third']);
});
