import { describe, expect, it } from 'vitest';
import { Seen } from './seen.ts';

describe.each([
  ['in memory', 10_000],
  ['on the disk, where they are more than memory is for', 500],
])('texts that were seen, %s', (_, mostInMemory) => {
  it.each([
    ['as many as were expected', 5_000],
    ['more than were expected', 100],
  ])('are told with the row that they stood in first: %s', (__, expected) => {
    const seen = new Seen(expected, mostInMemory);
    const texts = Array.from({ length: 5_000 }, (___, row) => `text ${row}`);
    expect(texts.map((text, row) => seen.add(text, row))).toEqual(texts.map(() => null));
    expect(texts.map((text) => seen.add(text, 0))).toEqual(texts.map((___, row) => row));
    expect(seen.add('another one', 5_001)).toBeNull();
    seen.close();
  });
});
