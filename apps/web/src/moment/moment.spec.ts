import { expect, it } from 'vitest';
import { asOf, readMoment } from './moment';

it.each([
  ['2026-11-24T03:00:00.000Z', { at: '2026-11-24T03:00:00.000Z' }],
  ['2026-11-24T03:00Z', { at: '2026-11-24T03:00:00.000Z' }],
  ['position:12', { position: '12' }],
  ['event:abc', { event: 'abc' }],
])('TI-1 %s is a moment', (text, expected) => {
  expect(asOf(readMoment(text))).toEqual(expected);
});

it.each(['', 'yesterday', '2026-13-45T99:00Z', 'position:-1', 12, undefined])('TI-1 %s is none: the present is shown', (text) => {
  expect(asOf(readMoment(text))).toBeUndefined();
});
