import { describe, expect, it } from 'vitest';
import { foldForSearch, searchPatterns } from './search.ts';

/** LIKE as PostgreSQL understands it. */
const isLike = (text: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern.replace(/\\(.)|[%]|_|[.*+?^${}()|[\]]/g, (part, escaped: string | undefined) =>
      escaped === undefined ? ({ '%': '.*', _: '.' }[part] ?? `\\${part}`) : `[${escaped === '\\' ? '\\\\' : escaped}]`,
    )}$`,
    's',
  ).test(text);
const finds = (search: string, ...texts: (string | null)[]): boolean =>
  searchPatterns(search).every((pattern) => isLike(foldForSearch(texts), pattern));

describe('searching', () => {
  it.each([
    ['any case', 'INVOICE', 'Invoice triage'],
    ['accents ignored on either side', 'zurich', 'Zürich claims'],
    ['accents ignored on either side', 'Zürich', 'ZURICH claims'],
    ['words in any order', 'triage invoice', 'Invoice triage'],
    ['part of a word', 'voice', 'Invoice triage'],
    ['a percent sign as itself', '100%', 'Save 100% of the time'],
    ['an underscore as itself', 'snake_case', 'a snake_case name'],
    ['a backslash as itself', 'a\\b', 'path a\\b'],
    ['ligatures and full width as their letters', 'file', 'ﬁle ＡＢＣ'],
  ])('finds %s: %s', (_what, search, text) => {
    expect(finds(search, text)).toBe(true);
  });

  it.each([
    ['100%', 'Save 1000 hours'],
    ['snake_case', 'snakeXcase'],
    ['invoice payroll', 'Invoice triage'],
  ])('does not find %s in %s', (search, text) => {
    expect(finds(search, text)).toBe(false);
  });

  it('finds words of different texts, but no word that only two texts together make', () => {
    expect(finds('triage finance', 'Invoice triage', null, 'Finance')).toBe(true);
    expect(finds('triagefinance', 'Invoice triage', 'Finance')).toBe(false);
  });

  it('finds everything for nothing but spaces', () => {
    expect(searchPatterns(' \t\n')).toEqual([]);
  });

  it('looks for each word once, and for none that a longer one holds', () => {
    expect(searchPatterns('a an Án anna ann b anna')).toEqual(['%anna%', '%b%']);
    expect(searchPatterns('aa a%')).toEqual(['%aa%', '%a\\%%']);
  });
});
