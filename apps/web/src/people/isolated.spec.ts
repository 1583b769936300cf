import { expect, it } from 'vitest';
import { isolated, isolatedWithin } from './isolated';

it('a name from right to left keeps to itself, any other stands as it is', () => {
  expect(isolated('فرز الفواتير (2)')).toBe('\u2068فرز الفواتير (2)\u2069');
  expect(isolated('מיון')).toBe('\u2068מיון\u2069');
  expect(isolated('Tomáš Novák')).toBe('Tomáš Novák');
  expect(isolated('請求書')).toBe('請求書');
});

it('in a sentence of the server what is written from right to left keeps to itself, as one where it is one name', () => {
  expect(isolatedWithin('Production passes from the team (فريق 2 الفواتير to מיון): 3 items.')).toBe(
    'Production passes from the team (\u2068فريق 2 الفواتير\u2069 to \u2068מיון\u2069): 3 items.',
  );
  expect(isolatedWithin('Tomáš was named on 3 June.')).toBe('Tomáš was named on 3 June.');
});
