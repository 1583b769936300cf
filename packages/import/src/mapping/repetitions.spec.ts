import { expect, it } from 'vitest';
import { repetitionsIn } from './repetitions.ts';

it.each([
  ['\\d{4}-\\d{2}', false, 0, 0],
  ['(?<year>\\d{4})(?:-(?<month>\\d\\d))?', false, 0, 1],
  ['^No\\b.*', false, 1, 0],
  ['\\$?(\\d+)\\.(\\d+?)', false, 2, 1],
  ['[(+*|]+', false, 1, 0],
  ['\\(\\+\\)*', false, 1, 0],
  ['(?:ab)+', false, 1, 0],
  ['(?:a|b)?', false, 0, 1],
  ['(a+)+', true, 2, 0],
  ['((a+)b)*', true, 2, 0],
  ['(?:a|b){2,}', true, 1, 0],
  ['(a?){3}', true, 0, 1],
  ['(?=(a+))a{2,3}', false, 2, 0],
])('%s: nested %s, %d repetitions, %d that may be left out', (pattern, isNested, count, optional) => {
  expect(repetitionsIn(pattern)).toEqual({ isNested, count, optional });
});
