import { expect, it } from 'vitest';
import { targetRow } from './keys';

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 2, 7],
  ['PageDown', 8, 9],
  ['PageUp', 3, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['a', 5, null],
])('%s at row %i of ten moves to %s', (key, from, to) => {
  expect(targetRow(key, from, 10, 5)).toBe(to);
});
