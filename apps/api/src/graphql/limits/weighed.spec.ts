import { expect, it } from 'vitest';
import { Weighed } from './weighed.ts';

it('what is kept up to a weight makes room for what comes, the least lately asked for first, and counts once', () => {
  const kept = new Weighed<number>(10);
  kept.set('a', 1, 4);
  kept.set('b', 2, 4);
  expect(kept.get('a')).toBe(1);
  kept.set('c', 3, 4);
  expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.weight]).toEqual([1, undefined, 3, 8]);
  kept.set('c', 4, 6);
  expect([kept.get('a'), kept.get('c'), kept.weight]).toEqual([1, 4, 10]);
  kept.set('heavy', 5, 11);
  // It would find no room, whatever went for it.
  expect([kept.get('heavy'), kept.get('a'), kept.get('c'), kept.weight]).toEqual([undefined, 1, 4, 10]);
});
