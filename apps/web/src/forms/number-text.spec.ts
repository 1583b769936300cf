import { expect, it } from 'vitest';
import { readNumber } from './number-text';

it.each([
  ['12', '.', 12],
  ['-1.5', '.', -1.5],
  ['10,000', '.', 10_000],
  ['1,200.25', '.', 1200.25],
  ['1,5', '.', null],
  ['1,20', '.', null],
  ['1,5', ',', 1.5],
  ['1.200', ',', 1200],
  ['1.2', ',', null],
  ['', '.', null],
  ['1e3', '.', null],
  [',', '.', null],
  ['twelve', '.', null],
] as const)('“%s” before a reader whose fractions begin with “%s” is %s', (text, point, value) => {
  expect(readNumber(text, point)).toBe(value);
});
