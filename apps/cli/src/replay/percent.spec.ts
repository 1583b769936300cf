import { expect, it } from 'vitest';
import { percent } from './percent.ts';

it.each([
  [0.7996, '79.9 %'],
  [0.8, '80.0 %'],
  [0.29, '29.0 %'],
  [0.1 + 0.7, '80.0 %'],
  [1, '100.0 %'],
  [null, '–'],
])('GA-1 a readiness of %j reads %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
