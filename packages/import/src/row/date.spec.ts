import { describe, expect, it } from 'vitest';
import { isDateFormat, readDate, type YearBeginning } from './date.ts';
import type { Calendar } from './year.ts';

const federal = (cell: string) => readDate(cell, ['M/D/YYYY', 'YYYY-MM-DD'], { notBefore: '1990-01-01', notAfter: '2026-11-24' });

describe('a date in a cell', () => {
  it.each([
    ['7/1/2023', '2023-07-01'],
    ['12/31/1990', '1990-12-31'],
    [' 01/05/2024 ', '2024-01-05'],
    ['1/1/1990', '1990-01-01'],
    ['2022-11-16 (first formal action related to this project)', '2022-11-16'],
    ['2024-02-15 (contract kick-off); 2024-08-23 (signed Acquisition Plan)', '2024-02-15'],
    ['11/24/2026', '2026-11-24'],
  ])('%s is %s', (cell, date) => expect(federal(cell)).toBe(date));

  it.each([
    ['12/31/1989', 'a year before 1990'],
    ['7/7/1905', 'a spreadsheet serial gone wrong'],
    ['7/14/1905', 'another'],
    ['45108', 'a serial as it is'],
    ['11/25/2026', 'a day after today'],
    ['2/30/2024', 'a day that does not exist'],
    ['13/1/2024', 'a month that does not exist'],
    ['0/0/2024', 'no day at all'],
    ['10/12023', 'a slash short'],
    ['2022-08 (estimated)', 'a month'],
    ['2015-2022', 'a range'],
    ['Pre-2021', 'words'],
    ['N/A', 'an answer'],
    ['', 'nothing'],
    ['7/1/20235', 'five digits of a year'],
  ])('%s is no date: %s', (cell) => expect(federal(cell)).toBeNull());

  it('takes words of a format for themselves, whatever they are', () =>
    expect(readDate('2024constructor', ['YYYYconstructor'], {})).toBe('2024-01-01'));

  it('takes the first format that fits', () => {
    expect(readDate('3/4/2024', ['D/M/YYYY', 'M/D/YYYY'], { notAfter: '2026-01-01' })).toBe('2024-04-03');
    expect(readDate('3/14/2024', ['D/M/YYYY', 'M/D/YYYY'], { notAfter: '2026-01-01' })).toBe('2024-03-14');
    expect(readDate('3.4.2024', ['D.M.YYYY'], { notAfter: '2026-01-01' })).toBe('2024-04-03');
  });

  it.each<[string, string[], string | null, string?]>([
    ['3 March 2024', ['D MMMM YYYY'], '2024-03-03'],
    ['Mar 3, 2024', ['MMM D, YYYY'], '2024-03-03'],
    ['Sept. 2024', ['MMM YYYY'], '2024-09-01'],
    ['3. März 2024', ['D. MMMM YYYY'], '2024-03-03', 'de'],
    ['1 févr. 2024', ['D MMM YYYY'], '2024-02-01', 'fr'],
    ['12 de mayo de 2024', ['D de MMMM de YYYY'], '2024-05-12', 'es'],
    ['2024', ['YYYY'], '2024-01-01'],
    ['2024-07', ['YYYY-MM'], '2024-07-01'],
    ['07/2024', ['MM/YYYY'], '2024-07-01'],
    ['1/2/24', ['D/M/YY'], '2024-02-01'],
    ['1/2/99', ['D/M/YY'], '1999-02-01'],
    ['20240703', ['YYYYMMDD'], '2024-07-03'],
    ['20240703 (signed)', ['YYYYMMDD'], '2024-07-03'],
    ['202407031', ['YYYYMMDD'], null],
    ['240703', ['YYMMDD'], '2024-07-03'],
    ['202407', ['YYYYMM'], '2024-07-01'],
    ['03072024', ['DDMMYYYY'], '2024-07-03'],
    ['45108', ['serial'], '2023-07-01'],
    ['45108.75', ['serial'], '2023-07-01'],
    ['1709596800', ['unix'], '2024-03-05'],
    ['1709596800000', ['unix'], '2024-03-05'],
    ['1709683199.9', ['unix'], '2024-03-05'],
    ['17095968000', ['unix'], null],
    ['45108', ['unix'], null],
    ['2024.0', ['YYYY'], '2024-01-01'],
    ['2024.0 (3Q)', ['YYYY'], null],
    ['Mrz 24', ['MMM YY'], '2024-03-01', 'de'],
    ['5. Jänner 2024', ['D. MMMM YYYY'], '2024-01-05', 'de-AT'],
    ['5 de setiembre de 2024', ['D de MMMM de YYYY'], '2024-09-05', 'es-PE'],
    ['Mo 03.02.25', ['D.M.YY'], '2025-02-03', 'de'],
    ['2024-07-03T10:00:00Z', ['YYYY-MM-DD'], '2024-07-03'],
    ['Ma 2024', ['MMM YYYY'], null],
    ['31 Foo 2024', ['D MMM YYYY'], null],
    ['2024-07-03 10:00', ['YYYY/MM/DD', 'YYYY-MM-DD HH:mm'], '2024-07-03'],
    ['2024-07-03', ['YYYY-MM-DD[T]HH:mm:ss'], '2024-07-03'],
  ])('%s by %j is %s', (cell, formats, date, language) => expect(readDate(cell, formats, { language })).toBe(date));

  it.each<[string, string[], string | null, Calendar?]>([
    ['15/3/2567', ['D/M/YYYY'], '2024-03-15', 'buddhist'],
    ['๑๕/๓/๒๕๖๗', ['D/M/YYYY'], '2024-03-15', 'buddhist'],
    ['113/3/15', ['Y/M/D'], '2024-03-15', 'roc'],
    ['民國113年3月15日', ['民國Y年M月D日'], '2024-03-15', 'roc'],
    ['令和6年3月15日', ['Y年M月D日'], '2024-03-15', 'japanese'],
    ['㋿６年３月', ['Y年M月'], '2024-03-01', 'japanese'],
    ['令和元年5月1日', ['Y年M月D日'], '2019-05-01', 'japanese'],
    ['平成31年4月30日', ['Y年M月D日'], '2019-04-30', 'japanese'],
    ['R6.4.1', ['Y.M.D'], '2024-04-01', 'japanese'],
    ['2024年3月15日', ['Y年M月D日'], '2024-03-15', 'japanese'],
    ['6年3月15日', ['Y年M月D日'], null, 'japanese'],
    ['113/3/15', ['Y/M/D'], null],
    ['R6.4.1', ['Y.M.D'], null],
    ['٢٠٢٤/٣/١٥', ['YYYY/M/D'], '2024-03-15'],
    ['१५-०३-२०२४', ['DD-MM-YYYY'], '2024-03-15'],
  ])('%s by %j is %s in the years of %s', (cell, formats, date, calendar) => expect(readDate(cell, formats, { calendar })).toBe(date));

  it.each<[string, string[], string | null, YearBeginning?]>([
    ['2024-Q3', ['YYYY-Q'], '2024-07-01'],
    ['Q1 2024', ['Q YYYY'], '2024-01-01'],
    ['2024 q 4 (planned)', ['YYYY Q'], '2024-10-01'],
    ['T2/2023', ['Q/YYYY'], '2023-04-01'],
    ['3Q 2023', ['Q YYYY'], '2023-07-01'],
    ['3. Quartal 2023', ['Q. [Quartal] YYYY'], '2023-07-01'],
    ['2024-Q5', ['YYYY-Q'], null],
    ['2024-Q31', ['YYYY-Q'], null],
    ['III/2024', ['Q/YYYY'], '2024-07-01'],
    ['IV kw. 2024', ['Q kw. YYYY'], '2024-10-01'],
    ['V/2024', ['Q/YYYY'], null],
    ['3. Quartal 2024', ['Q. [Quartal] YYYY'], '2024-07-01'],
    ['Q3 FY24', ['Q FYYY'], '2024-10-01', 'April'],
    ['2011-12', ['YYYY-YY'], '2011-04-01', 'April'],
    ['2011-12', ['YYYY-MM'], '2011-12-01', 'April'],
    ['FY2011-12', ['FYYYYY'], '2011-04-01', 'April'],
    ['FY 1999-00', ['FY YYYY'], '1999-04-01', 'April'],
    ['FY2024', ['FYYYYY'], '2024-01-01'],
    ['FY24', ['FYYYYY', 'FYYY'], '2024-01-01'],
    ['Q1 FY 2024', ['Q FY YYYY'], '2024-01-01'],
    ['FY2024', ['[FY]YYYY'], '2023-10-01', 'previous October'],
    ['fy 24', ['[FY] YY'], '2023-10-01', 'previous October'],
    ['Q1 FY2024', ['Q FYYYYY'], '2023-10-01', 'previous October'],
    ['Q4 FY2024', ['Q [FY]YYYY'], '2024-07-01', 'previous October'],
    ['2023/24', ['YYYY'], '2023-04-01', 'April'],
    ['Q4 2023/24', ['Q YYYY'], '2024-01-01', 'April'],
    ['Q4 2023/24', ['Q YYYY/YY'], '2024-01-01', 'April'],
    ['T3 2024-2025', ['Q YYYY-YYYY'], '2024-10-01', 'April'],
    ['Q1 FY2024-25', ['Q FYYYYY-YY'], '2024-04-01', 'April'],
    ['FY 2023–24', ['FY YYYY-YY'], '2023-04-01', 'April'],
    ['2024', ['YYYY-YY'], null, 'April'],
    ['3 May 2024', ['D MMMM YYYY', 'YYYY'], '2024-05-03', 'April'],
    ['２０２３年６月１日', ['YYYY年M月D日'], '2023-06-01'],
    ['２０２２／０４／０１', ['YYYY/M/D'], '2022-04-01'],
  ])('%s by %j is %s, where years begin in %s', (cell, formats, date, yearBegins) =>
    expect(readDate(cell, formats, { yearBegins })).toBe(date),
  );

  it.each([
    ['YYYY-Q', true],
    ['[FY]YYYY', true],
    ['Q [FY] YY', true],
    ['[DD.MM.]YYYY', true],
    ['FYYYYY', true],
    ['FY YY', true],
    ['YYYYY', false],
    ['FY', false],
    ['YYYY-QQ', false],
    ['YYYY-MM Q', false],
    ['YYYY-MM-DD', true],
    ['D MMMM YYYY', true],
    ['serial', true],
    ['DD/MM/YYYY HH:mm', true],
    ['YYYY-MM-DDTHH:mm:ss', true],
    ['unix', true],
    ['YYYY', true],
    ['MM-DD', false],
    ['YYYY-DD', false],
    ['YYYY-MM-MM', false],
    ['yesterday', false],
    ['YYYY m. MMMM D d.', true],
    ['DD/mm/YYYY', false],
    ['dd.MM.YYYY', false],
  ])('%s is a format: %s', (format, is) => expect(isDateFormat(format)).toBe(is));
});

it('the first of the month, and days as English counts them', () => {
  expect(readDate('1er septembre 2022', ['D MMMM YYYY'], { language: 'fr' })).toBe('2022-09-01');
  expect(readDate('1er mars 2024', ['Der MMMM YYYY'], { language: 'fr' })).toBe('2024-03-01');
  expect(readDate('1º de março de 2024', ['D de MMMM de YYYY'], { language: 'pt' })).toBe('2024-03-01');
  expect(readDate('3rd March 2024', ['D MMMM YYYY'], {})).toBe('2024-03-03');
  expect(readDate('March 22nd, 2024', ['MMMM D, YYYY'], {})).toBe('2024-03-22');
});

describe('a day of another calendar, or of none', () => {
  it.each([
    ['1403/05/12', 'of Persia'],
    ['1446/07/01', 'of the Hijra'],
    ['2567/03/01', 'of Thailand'],
    ['5785/01/01', 'of the Hebrews'],
    ['0024/03/01', 'a year cut short'],
    ['1900/01/01', "a database's empty day"],
    ['9999/12/31', 'for ever'],
  ])('%s is none: %s', (cell) => expect(readDate(cell, ['YYYY/M/D'], {})).toBeNull());

  it('is none where its calendar is given, and the year is a common one', () => {
    expect(readDate('15/3/2024', ['D/M/Y'], { calendar: 'buddhist' })).toBeNull();
    expect(readDate('15/3/24', ['D/M/Y'], { calendar: 'buddhist' })).toBeNull();
    expect(readDate('2024/3/15', ['Y/M/D'], { calendar: 'roc' })).toBeNull();
  });

  it('a small number is none that a spreadsheet counts', () => expect(readDate('60', ['serial'], {})).toBeNull());

  it('is one where the mapping says so', () => {
    expect(readDate('1403/05/12', ['YYYY/M/D'], { notBefore: '1400-01-01' })).toBe('1403-05-12');
    expect(readDate('2567/03/01', ['YYYY/M/D'], { notAfter: '2600-01-01' })).toBe('2567-03-01');
  });
});

it.each(['th', 'hi', 'mr', 'ta', 'te', 'kn', 'bn', 'pa', 'my', 'fr', 'cs', 'el', 'ar', 'he', 'fa'])(
  'in %s each month has a short name of its own',
  (language) => {
    const shortOf = (month: number) =>
      new Intl.DateTimeFormat(language, { month: 'short', calendar: 'gregory', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(months.map((month) => readDate(`5 ${shortOf(month)} 2024`, ['D MMMM YYYY'], { language }))).toEqual(
      months.map((month) => `2024-${String(month).padStart(2, '0')}-05`),
    );
  },
);

describe('a year or a month is no day of a date that says more', () => {
  it.each([
    ['2024.03.05', 'YYYY'],
    ['2024-3-5', 'YYYY-Q'],
    ['2024-03-05', 'YYYY-MM'],
    ['2024年3月5日', 'YYYY'],
    ['2024. 3. 5.', 'YYYY'],
    ['2024年3月', 'YYYY年'],
    ['2024年3月5日', 'YYYY年M月'],
    ['2014-03-15', 'YYYY-MM'],
    ['03/05/2024', 'MM/YY'],
    ['2011-12', 'YYYY'],
    ['2011/12', 'YYYY'],
    ['2024 Q3', 'YYYY'],
    ['2024Q3', 'YYYY'],
    ['FY24 Q3', 'FYYY'],
    ['2024-25 Q3', 'YYYY'],
    ['FY2024/25 Q3', 'FYYYYY'],
    ['2024/2025 March', 'YYYY'],
    ['2024-H1', 'YYYY'],
    ['2024-W05', 'YYYY'],
    ['2024 KW 5', 'YYYY'],
    ['2024-123', 'YYYY'],
    ['2024 March', 'YYYY'],
    ['2024-Mar', 'YYYY'],
    ['2024 III', 'YYYY'],
    ['2024年第3四半期', 'YYYY'],
    ['2024, Q3', 'YYYY'],
    ['2024 (Q3)', 'YYYY'],
    ['2024 3Q', 'YYYY'],
    ['2024 (1H)', 'YYYY'],
    ['2024_03', 'YYYY'],
    ['2024 03', 'YYYY'],
    ['2024 (March)', 'YYYY'],
    ['2024, third quarter', 'YYYY'],
    ['2024 3. Quartal', 'YYYY'],
    ['2024 Spring', 'YYYY'],
    ['2024 2H', 'YYYY Q'],
    ['2024年上半年', 'YYYY年'],
    ['2024年第三季度', 'YYYY年'],
    ['2024年度下期', 'YYYY年度'],
    ['2024年底', 'YYYY'],
    ['2024年春', 'YYYY'],
    ['2024 г., 2 квартал', 'YYYY'],
    ['2024 (2e trim.)', 'YYYY'],
    ['2024 første halvår', 'YYYY'],
    ['2024 1. çeyrek', 'YYYY'],
    ['2024 الربع الأول', 'YYYY'],
    ['2024 רבעון 1', 'YYYY'],
    ["2024 α' εξάμηνο", 'YYYY'],
    ['2024 Ende', 'YYYY'],
    ['2024 (late).', 'YYYY'],
    ['2024 г., конец', 'YYYY'],
    ['2024 trim. 2', 'YYYY'],
    ['2024년 말', 'YYYY'],
    ['2024年中', 'YYYY'],
    ['2024년 3분기', 'YYYY년'],
    ['2024년 하반기', 'YYYY'],
  ])('%s is none of %s', (cell, format) => expect(readDate(cell, [format], {})).toBeNull());
  it.each([
    ['2024/25', 'YYYY', '2024-01-01'],
    ['FY24/25', 'FYYY', '2024-01-01'],
    ['2024 (planned)', 'YYYY', '2024-01-01'],
    ['2024 (2 phases)', 'YYYY', '2024-01-01'],
    ['2024 г.', 'YYYY', '2024-01-01'],
    ['2024年第3季度', 'YYYY年第Q季度', '2024-07-01'],
    ['2024 3Q', 'YYYY Q', '2024-07-01'],
    ['2024 (Q3)', 'YYYY (Q)', '2024-07-01'],
    ['Q3 2024-25', 'Q YYYY', '2024-07-01'],
    ['2024-2026', 'YYYY', '2024-01-01'],
    ['2024 – 26', 'YYYY', '2024-01-01'],
    ['FY24/2025', 'FYYY', '2024-01-01'],
    ['03/2023-06/2023', 'MM/YYYY', '2023-03-01'],
    ['March 2023 - 5 people', 'MMMM YYYY', '2023-03-01'],
    ['2024-03 - 2024-05', 'YYYY-MM', '2024-03-01'],
    ['2022 (estimated)', 'YYYY', '2022-01-01'],
    ['2024 г.', 'YYYY', '2024-01-01'],
    ['2024年度', 'YYYY', '2024-01-01'],
    ['2024, perhaps later', 'YYYY', '2024-01-01'],
    ['1999-00', 'YYYY', '1999-01-01'],
    ['2024 (end date unknown)', 'YYYY', '2024-01-01'],
    ['2024, pilot end', 'YYYY', '2024-01-01'],
    ['2024 early stage', 'YYYY', '2024-01-01'],
    ['2024, trimmed down', 'YYYY', '2024-01-01'],
    ['2024, took 3 weeks', 'YYYY', '2024-01-01'],
    ['2024년 중국 시장', 'YYYY년', '2024-01-01'],
    ['2024年中国市场', 'YYYY年', '2024-01-01'],
  ])('%s is one of %s', (cell, format, day) => expect(readDate(cell, [format], {})).toBe(day));
});

it.each([
  ['ابريل 2024', 'ar', '2024-04-01'],
  ['ينايرُ 2024', 'ar', '2024-01-01'],
  ['Ιούλιος 2024', 'el', '2024-07-01'],
  ['fevrier 2024', 'fr', '2024-02-01'],
  ['KASIM 2024', 'tr', '2024-11-01'],
  ['במרץ 2024', 'he', '2024-03-01'],
  ['מרס 2024', 'he', '2024-03-01'],
  ['آذار 2024', 'ar', '2024-03-01'],
  ['كانون الثاني 2024', 'ar', '2024-01-01'],
  ['مارس 2024', 'ar-SA', '2024-03-01'],
  ['مارس ۲۰۲۴', 'fa', '2024-03-01'],
  ['फरवरी 2024', 'hi', '2024-02-01'],
  ['दिसम्बर 2024', 'hi', '2024-12-01'],
])('%s, a month as people write it in %s, is %s', (cell, language, day) => expect(readDate(cell, ['MMMM YYYY'], { language })).toBe(day));

it.each(['2024年3月5日', '2024 年 3 月 5 日', '2024年 3月 5日'])('%s is a day with spaces beside its signs and without', (cell) =>
  expect(readDate(cell, ['YYYY年M月D日'], {})).toBe('2024-03-05'),
);

it.each(['5 มี.ค. 67', '5/3/67'])('%s is a day of Thailand, whose years are shortened like others', (cell) =>
  expect(readDate(cell, ['D MMM Y', 'D/M/Y'], { language: 'th', calendar: 'buddhist' })).toBe('2024-03-05'),
);

it('2024 m. kovo 5 d., as Lithuania writes it, is a day', () =>
  expect(readDate('2024 m. kovo 5 d.', ['YYYY m. MMMM D d.'], { language: 'lt' })).toBe('2024-03-05'));

it.each([
  ['Tue, 05 Mar 2024 23:30:00 -0500', 'D MMM YYYY', 'en'],
  ['Tuesday, March 5th, 2024', 'MMMM D, YYYY', 'en'],
  ['Dienstag, 5. März 2024', 'D. MMMM YYYY', 'de'],
  ['Di., 5.3.2024', 'D.M.YYYY', 'de'],
  ['mardi 5 mars 2024', 'D MMMM YYYY', 'fr'],
  ['5° marzo 2024', 'D MMMM YYYY', 'it'],
  ['terça-feira, 5 de março de 2024', 'D de MMMM de YYYY', 'pt'],
  ['5 III 2024', 'D MMM YYYY', 'pl'],
  ['2024. III. 5.', 'YYYY. MMM D', 'hu'],
  ['5.III.2024', 'D.MMM.YYYY', 'bg'],
])('%s, with the day of the week or the month in Roman figures, is a day', (cell, format, language) =>
  expect(readDate(cell, [format], { language })).toBe('2024-03-05'),
);

it.each([
  ['mar 2024', 'YYYY', 'es'],
  ['mar. 2024', 'Q YYYY', 'it'],
  ['Sun 2024', 'YYYY', 'en'],
])('%s is none of %s: nobody writes a day of the week before a year', (cell, format, language) =>
  expect(readDate(cell, [format], { language })).toBeNull(),
);

it.each([
  ['2024-03-05T23:30:00-05:00', '2024-03-05'],
  ['2024-03-05T00:30:00+09:00', '2024-03-05'],
  ['2024-12-31T23:00:00.000Z', '2024-12-31'],
])('%s is the day that is written, wherever that was', (cell, day) => expect(readDate(cell, ['YYYY-MM-DD'], {})).toBe(day));

it.each(['Spring 2024', 'H1 2024', 'mid-2023', '1709596800', '1709596800000', '2024-W05', '2024-123', 'until 5 March 2024'])(
  '%s is no day of any usual format',
  (cell) => {
    const formats = ['YYYY-MM-DD', 'D.M.YYYY', 'D MMMM YYYY', 'MMMM YYYY', 'YYYY-Q', 'serial', 'YYYY-MM', 'YYYY'];
    expect(readDate(cell, formats, {})).toBeNull();
  },
);
