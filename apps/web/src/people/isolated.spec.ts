import { expect, it } from 'vitest';
import { isolated } from './isolated';

it('a name from right to left keeps to itself, any other stands as it is', () => {
  expect(isolated('فرز الفواتير (2)')).toBe('\u2068فرز الفواتير (2)\u2069');
  expect(isolated('מיון')).toBe('\u2068מיון\u2069');
  expect(isolated('Tomáš Novák')).toBe('Tomáš Novák');
  expect(isolated('請求書')).toBe('請求書');
});
