import { expect, it } from 'vitest';
import { pointsMoved } from './change';

it.each([
  [0.544, 0.495, 5],
  [0.2, 0.35, -15],
  [0.5, 0.5, 0],
  [null, 0.5, null],
  [0.5, null, null],
  [0.5, undefined, null],
])('CL-7 from %j, a week ago %j: %j points, as the shown percents say', (now, before, points) => {
  expect(pointsMoved(now, before)).toBe(points);
});
