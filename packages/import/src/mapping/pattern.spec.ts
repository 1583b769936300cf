import { describe, expect, it } from 'vitest';
import { FileError } from '../table/file-error.ts';
import { firstIn, patternFrom } from './pattern.ts';

const patternOf = (text: string) => patternFrom(text)!;

describe('a pattern of a mapping', () => {
  it.each([
    ['(a+)+$', `${'a'.repeat(60)}!`],
    ['^(\\w+\\s?)*$', `${'word '.repeat(30)}!`],
    ['(a|aa)+$', `${'a'.repeat(80)}!`],
    ['(?:x+x+)+y', 'x'.repeat(60)],
    ['.*.*.*.*=', 'x'.repeat(20_000)],
    ['x+y', 'x'.repeat(500_000)],
    ['((a+)b?)+c', `${'a'.repeat(60)}!`],
    ['(a+){20}c', `${'a'.repeat(60)}!`],
    ['a*a*a*a*a*a*a*c', `${'a'.repeat(200)}!`],
    ['(?:[(+]|[+(]|\\(|\\+|.)*c', '('.repeat(19)],
    [`${'a?'.repeat(30)}${'a'.repeat(30)}b`, 'a'.repeat(30)],
  ])('%s that would never be through holds nobody up', (pattern, cell) => {
    const before = process.threadCpuUsage();
    expect(() => patternOf(pattern).test(cell)).toThrow(FileError);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(5_000);
    // The next one is read as ever.
    expect('a-b'.replace(patternOf('-'), '+')).toBe('a+b');
  });

  it('finds the same again and again, and is none where it cannot be read', () => {
    const pattern = patternOf('a');
    expect([1, 2, 3].map(() => firstIn(pattern, 'ba')?.index)).toEqual([1, 1, 1]);
    expect(patternFrom('(')).toBeNull();
  });

  it('finds what it says, timed or not', () => {
    expect('2024 and 2025'.replace(patternOf('(\\d+)+'), '<$1>')).toBe('<2024> and <2025>');
    expect('a long text with 2024 and 2025 in it'.replace(patternOf('(\\d+)+'), '<$1>')).toBe('a long text with <2024> and <2025> in it');
    expect(firstIn(patternOf('(?<year>\\d{4})'), 'in 2024')?.groups).toEqual({ year: '2024' });
    expect([patternOf('stra(ss|ß)e').test('STRASSE'), patternOf('^b').test('ab')]).toEqual([true, false]);
  });
});
