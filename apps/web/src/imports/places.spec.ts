import { describe, expect, it } from 'vitest';
import { lineOf, offsetOf } from './places';

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
