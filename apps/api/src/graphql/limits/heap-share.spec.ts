import { describe, expect, it } from 'vitest';
import { roomFor } from './heap-share.ts';

describe('what is remembered', () => {
  it('takes a fourteenth of a small heap', () => {
    expect(roomFor(16_000_000, 10, 280_000_000)).toBe(2_000_000);
    expect(roomFor(64_000_000, 1, 280_000_000)).toBe(20_000_000);
  });

  it('is no more than is of use, however large the heap', () => expect(roomFor(16_000_000, 10, 4_000_000_000)).toBe(16_000_000));
});
