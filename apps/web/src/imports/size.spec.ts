import { expect, it } from 'vitest';
import { sizeOf } from './size';

it.each([
  [12, '1 kB'],
  [48_200, '48 kB'],
  [1_250_000, '1.3 MB'],
  [999_000_000, '999 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeOf(bytes, 'en')).toBe(text);
});
