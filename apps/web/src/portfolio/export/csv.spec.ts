import { describe, expect, it } from 'vitest';
import { csvLine } from './csv';

describe('a line of the exported file', () => {
  it.each([
    ['plain', 'plain'],
    ['Claims, Personal Lines', '"Claims, Personal Lines"'],
    ['the “other” "one"', '"the “other” ""one"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['Ärzte 🩺', 'Ärzte 🩺'],
  ])('holds %j as %j', (value, cell) => expect(csvLine([value])).toBe(`${cell}\r\n`));

  it.each(['=cmd|’/c calc’!A1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('makes the formula %j harmless', (value) => {
    expect(csvLine([value]).replace(/^"/, '').startsWith(`'${value}`)).toBe(true);
  });

  it('ends as RFC 4180 says', () => expect(csvLine(['a', 'b', ''])).toBe('a,b,\r\n'));
});
