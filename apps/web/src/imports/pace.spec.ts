import { expect, it } from 'vitest';
import { paceOf } from './pace';

it('a pace is rows a second, and the time that what is left takes at it', () => {
  expect(paceOf({ done: 500, total: 2_000, elapsedMs: 2_000 })).toEqual({ perSecond: 250, left: { seconds: 6 } });
});

it('a long time is told in minutes', () => {
  expect(paceOf({ done: 500, total: 200_000, elapsedMs: 2_000 })).toEqual({ perSecond: 250, left: { minutes: 14 } });
});

it('of a file whose rows are not counted yet nobody knows the time left', () => {
  expect(paceOf({ done: 500, total: null, elapsedMs: 2_000 })).toEqual({ perSecond: 250, left: null });
});

it.each([
  { done: 0, total: 10, elapsedMs: 5_000 },
  { done: 9, total: 10, elapsedMs: 900 },
  { done: 3, total: 3_611, elapsedMs: 8_000 },
])('%j is too early to tell', (progress) => {
  expect(paceOf(progress)).toBeNull();
});
