import { expect, it } from 'vitest';
import { dayIn, daysAfter } from './day-in';

it.each([
  ['UTC', '2026-11-25T23:30:00Z', '2026-11-25'],
  ['Asia/Tokyo', '2026-11-25T23:30:00Z', '2026-11-26'],
  ['America/New_York', '2026-01-01T03:00:00Z', '2025-12-31'],
])('GE-1 in %s %s falls on %s', (zone, instant, day) => {
  expect(dayIn(zone, new Date(instant))).toBe(day);
});

it('a week before the second of March in a leap year lies in February', () => {
  expect(daysAfter('2028-03-02', -7)).toBe('2028-02-24');
});
