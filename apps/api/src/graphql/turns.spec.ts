import { expect, it } from 'vitest';
import { turn } from './turns.ts';

it('who waits for a turn goes on in order, and lets others in between', async () => {
  const done: (number | 'another')[] = [];
  const all = Promise.all(Array.from({ length: 100 }, (_, place) => turn().then(() => done.push(place))));
  setImmediate(() => setImmediate(() => done.push('another')));
  await all;
  expect(done.filter((each) => each !== 'another')).toEqual(Array.from({ length: 100 }, (_, place) => place));
  expect(done.indexOf('another')).toBeLessThan(60);
});

it('a turn asked for in a turn comes after those who wait already', async () => {
  const done: string[] = [];
  await Promise.all([
    turn()
      .then(() => done.push('first'))
      .then(() => turn())
      .then(() => done.push('again')),
    turn().then(() => done.push('second')),
  ]);
  expect(done).toEqual(['first', 'second', 'again']);
});
