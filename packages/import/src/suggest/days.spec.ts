import { expect, it, vi } from 'vitest';
import { daysIn } from './days.ts';

const found = (...cells: string[]) => daysIn(new Map(cells.map((cell) => [cell, 1])));

it.each([
  ['FY 2024/25', 'FY 2023/24', 'FY YYYY', 'April'],
  ['2024/25', '2023/24', 'YYYY/YY', 'April'],
  ['2024–2025', '2023–2024', 'YYYY-YY', 'April'],
  ['2011-12', '2012-13', 'YYYY-YY', 'April'],
  ['FY24/25', 'FY23/24', 'FYYY', 'April'],
  ['FY2024', 'FY2023', 'FYYYYY', 'previous October'],
  ['FY24', 'FY25', 'FYYY', 'previous October'],
  ['Q1 FY24', 'Q3 FY25', 'Q FYYY', 'previous October'],
])('fiscal years, %s and %s, are drafted with the month in which they begin', (one, other, format, yearBegins) => {
  expect(found(one, other)).toEqual({ dateFormats: [format], language: 'en', yearBegins });
});

it('years of a span that is no year, and plain years, begin in January', () => {
  expect(found('2021-2025', '2022-2023', '2020-2024').yearBegins).toBeUndefined();
  expect(found('2024', '2023', 'n/a').yearBegins).toBeUndefined();
});

it.each([
  ['令和6年', '平成31年', 'Y年', 'japanese'],
  ['令和6年4月1日', '令和元年5月1日', 'Y年M月D日', 'japanese'],
  ['R6.4.1', 'H31.2.3', 'Y.M.D', 'japanese'],
  ['2567', '2566', 'Y', 'buddhist'],
  ['15/3/2567', '1/12/2566', 'D/M/Y', 'buddhist'],
  ['พ.ศ. 2567', 'พ.ศ. 2566', '[พ.ศ.] Y', 'buddhist'],
  ['15 มีนาคม 2567', '3 ม.ค. 2566', 'D MMMM Y', 'buddhist'],
  ['๑๕/๓/๒๕๖๗', '๑/๓/๒๕๖๖', 'D/M/Y', 'buddhist'],
  ['113/3/15', '112/12/1', 'Y/M/D', 'roc'],
  ['113年3月15日', '112年1月2日', 'Y年M月D日', 'roc'],
  ['民國113年', '民國112年', '[民國]Y年', 'roc'],
])('years counted from elsewhere, %s and %s, are drafted with their calendar', (one, other, format, calendar) => {
  expect(found(one, other)).toMatchObject({ dateFormats: [format], calendar });
});

it('a fiscal year of Japan begins in April, one of Thailand in the October before', () => {
  expect(found('令和6年度', '令和5年度')).toMatchObject({ dateFormats: ['Y年度'], calendar: 'japanese', yearBegins: 'April' });
  expect(found('ปีงบประมาณ 2567', 'ปีงบประมาณ 2566')).toMatchObject({ calendar: 'buddhist', yearBegins: 'previous October' });
});

it('a day with its month is told from its year, whatever language names the month', () => {
  expect(found('2024. március 5.', '2023. augusztus 20.')).toEqual({ dateFormats: ['YYYY. MMMM D'], language: 'hu' });
  expect(found('20 Feb 2024', '11 June 2025')).toEqual({ dateFormats: ['D MMMM YYYY'], language: 'en' });
});

it.each([
  ['2024 May', '2024 June', 'YYYY MMMM', 'en'],
  ['2024 mai', '2024 juin', 'YYYY MMMM', 'fr'],
  ['2024 May 5', '2024 June 12', 'YYYY MMMM D', 'en'],
  ['2024-May-05', '2024-Jun-12', 'YYYY-MMM-D', 'en'],
  ['2024 Q2', '2025 Q4', 'YYYY [Q]Q', 'en'],
  ['2024Q2', '2025Q4', 'YYYY[Q]Q', 'en'],
  ['2024 (Q2)', '2025 (Q4)', 'YYYY ([Q]Q)', 'en'],
  ['2024 3Q', '2025 1Q', 'YYYY Q[Q]', 'en'],
  ['2024_03', '2025_11', 'YYYY_M', 'en'],
  ['2024_03_05', '2025_11_30', 'YYYY_M_D', 'en'],
])(
  'what stands behind its year is read, where %s was the first of January in another language or none: %s',
  (one, other, format, language) =>
    expect(daysIn(new Map([one, other].map((cell) => [cell, 1])))).toMatchObject({ dateFormats: [format], language }),
);

it.each([
  ['2024 (May)', '2024 (June)'],
  ['2024 (mai)', '2024 (juin)'],
  ['2024 1st half', '2024 2nd half'],
])('a year beside what no format reads is no first of January: %s', (one, other) =>
  expect(daysIn(new Map([one, other].map((cell) => [cell, 1]))).dateFormats).toEqual([]),
);

it('months are told from years that end in the next one, and short years are years', () => {
  expect(found('2011-12', '2012-01', '2012-02').dateFormats).toEqual(['YYYY-MM']);
  expect(found('2009-10', '2010-11', '2011-12').dateFormats).toEqual(['YYYY-YY']);
  expect(found('31.12.23', '05.03.24').dateFormats).toEqual(['DD.MM.YY']);
  expect(found('12/31/23', '3/5/24').dateFormats).toEqual(['M/D/YY']);
  expect(found('31/12/23', '3/5/24').dateFormats).toEqual(['D/M/YY']);
  expect(found('1/2/23', '3/5/24').dateFormats).toEqual(['M/D/YY', 'D/M/YY']);
  expect(found('Dienstag, 5. März 2024', 'Freitag, 1. Dezember 2023')).toEqual({ dateFormats: ['D. MMMM YYYY'], language: 'de' });
});

it.each([['Yes'], ['85'], ['R6'], ['1.2.3'], ['12-A']])('%s is no day', (cell) => {
  expect(found(cell, `${cell}0`).dateFormats).toEqual([]);
});

it('a column of amounts is given up as days once half of it is read as none, in each language', () => {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  const triesOf = (cells: number): number => {
    exec.mockClear();
    expect(daysIn(new Map(Array.from({ length: cells }, (_, place) => [`${100 + place} EUR`, 1]))).dateFormats).toEqual([]);
    return exec.mock.calls.length;
  };
  try {
    // The first makes the patterns, too.
    triesOf(1);
    expect(triesOf(20)).toBeLessThan(15 * triesOf(1));
  } finally {
    exec.mockRestore();
  }
});
