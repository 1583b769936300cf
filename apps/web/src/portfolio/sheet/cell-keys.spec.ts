import { expect, it } from 'vitest';
import { targetCell } from './cell-keys';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 4],
  ['ArrowRight', 9, null],
  ['ArrowLeft', 2, 1],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, null],
  ['ArrowDown', 3, null],
])('%s from cell %i of ten leads to %s', (key, place, target) => expect(targetCell(key, place, 10)).toBe(target));
