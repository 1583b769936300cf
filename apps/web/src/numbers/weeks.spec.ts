import { expect, it } from 'vitest';
import { sundayOf, weekOf } from './weeks';

it.each([
  ['2026-W01', '2026-01-04'],
  ['2026-W48', '2026-11-29'],
  ['2026-W53', '2027-01-03'],
  ['2025-W01', '2025-01-05'],
])('%s ends on %s', (week, day) => {
  expect(sundayOf(week)).toBe(day);
});

it.each(['2026-W01', '2026-W48', '2026-W53', '2025-W01'])('%s is the week of the Sunday that it ends with', (week) => {
  expect(weekOf(sundayOf(week))).toBe(week);
});
