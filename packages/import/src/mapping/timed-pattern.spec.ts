import { expect, it } from 'vitest';
import { FileError } from '../table/file-error.ts';
import { TimedPattern } from './timed-pattern.ts';

it.each([
  ['(a|aa)+$', 'a'.repeat(27)],
  ['a*a*a*a*a*a*b', 'a'.repeat(28)],
])('%s: slow on each of many cells, it ends after a second of them', (source, start) => {
  const pattern = new TimedPattern(source, 'u');
  expect(() => {
    for (let cell = 0; cell < 10_000; cell += 1) pattern.exec(`${start}!${cell}`);
  }).toThrow(FileError);
});

it('a pattern that is quick on each of many cells goes on', () => {
  const pattern = new TimedPattern('^([a-z]+ )+[a-z]+$', 'u');
  for (let cell = 0; cell < 20_000; cell += 1) expect(pattern.exec('some words of a stage')).not.toBeNull();
});
