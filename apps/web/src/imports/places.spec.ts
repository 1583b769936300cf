import { describe, expect, it } from 'vitest';
import { lineOf, offsetOf, standing } from './places';

const mapping = 'register: desk\nstatus:\n  column: Stage\n';

describe('where a mistake in a mapping stands', () => {
  it.each([
    [1, 1, 0],
    [2, 1, 15],
    [3, 11, 33],
    [3, 99, 38],
    [9, 1, 39],
  ])('line %d, column %d is sign %d', (line, column, offset) => {
    expect(offsetOf(mapping, { line, column })).toBe(offset);
  });

  it('its line is shown, with what is wrong in it', () => {
    expect(lineOf(mapping, { line: 3, column: 11 })).toEqual({ before: '  column: ', wrong: 'Stage' });
    expect(lineOf(mapping, { line: 9, column: 4 })).toEqual({ before: '', wrong: '' });
  });
});

describe('mistakes in a mapping that is written on', () => {
  const at = (...lines: number[]) => lines.map((line) => ({ line, column: 3, path: '', message: `wrong in ${line}` }));
  const lines = 'a\nb\nc\nd\n';
  const places = (now: string, ...of: number[]) => standing(at(...of), lines, now).map(({ line, message }) => `${line}: ${message}`);

  it('stand as they were while nothing was written', () =>
    expect(places(lines, 1, 3, 4)).toEqual(['1: wrong in 1', '3: wrong in 3', '4: wrong in 4']));

  it('are over in a line that was changed', () => expect(places('a\nB\nc\nd\n', 1, 2, 4)).toEqual(['1: wrong in 1', '4: wrong in 4']));

  it('move with the lines that came or went above them', () => {
    expect(places('a\nb\nnew\nnew\nc\nd\n', 2, 3)).toEqual(['2: wrong in 2', '5: wrong in 3']);
    expect(places('a\nd\n', 1, 2, 3, 4)).toEqual(['1: wrong in 1', '2: wrong in 4']);
  });

  it('stay between two lines that were changed, and in the second of two lines that are alike', () => {
    expect(places('A\nb\nnew\nc\nD\n', 1, 2, 3, 4)).toEqual(['2: wrong in 2', '4: wrong in 3']);
    expect(standing(at(3), 'a\nb\na\n', 'a\nnew\nb\na\n').map(({ line }) => line)).toEqual([4]);
  });

  it('are back with the text that they were found in, and gone with another mapping', () => {
    expect(places('', 1, 2, 3, 4)).toEqual([]);
    expect(places(lines, 2)).toEqual(['2: wrong in 2']);
  });
});
