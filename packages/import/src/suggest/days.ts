import { type DateLimits, readDate, type YearBeginning } from '../row/date.ts';
import type { Calendar } from '../row/year.ts';
import { saysNothing } from './nothing.ts';

/** How the days of a column are written. */
export interface DaysAsWritten {
  /** The formats that most of them have, the best first; empty: the column holds no days. */
  readonly dateFormats: readonly string[];
  /** Of the names of months in them. */
  readonly language: string;
  /** Whose years they are, where they are not the common ones. */
  readonly calendar?: Calendar;
  /** When years that stand alone begin, where they say that they are no calendar years. */
  readonly yearBegins?: YearBeginning;
}

const FORMATS = [
  'YYYY-MM-DD',
  'D.M.YYYY',
  'D. M. YYYY',
  'M/D/YYYY',
  'D/M/YYYY',
  'D-M-YYYY',
  'YYYY/M/D',
  'YYYY-M-D',
  'YYYY.M.D',
  'D MMMM YYYY',
  'D. MMMM YYYY',
  'D de MMMM de YYYY',
  'YYYY年M月D日',
  'YYYY年M月',
  'YYYY. M. D',
  'YYYY년 M월 D일',
  'D [tháng] M, YYYY',
  'D [tháng] M [năm] YYYY',
  '[ngày] D [tháng] M [năm] YYYY',
  '[Tháng] M/YYYY',
  'YYYY년 M월',
  'YYYY. MMMM D',
  'YYYYMMDD',
  'MMMM D, YYYY',
  'MMMM YYYY',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'D/MMM/YY',
  'D/MMM/YYYY',
  'DD.MM.YY',
  'M/D/YY',
  'D/M/YY',
  'MMM-YY',
  'M/YYYY',
  'M-YYYY',
  'YYYY-MM',
  'YYYY_M_D',
  'YYYY_M',
  'YYYY-MMM-D',
  'YYYY MMMM D',
  'YYYY MMMM',
  'YYYY-Q',
  // A figure alone may be of a half, 2024 2nd half.
  'YYYY [Q]Q',
  'YYYY[Q]Q',
  'YYYY ([Q]Q)',
  'YYYY Q[Q]',
  'Q YYYY',
  'Q FYYYYY',
  'Q FYYY',
  'FYYYYY',
  'FY YYYY',
  'FYYY',
  'FY YY',
  'YYYY年度',
  'YYYY/YY',
  'YYYY-YY',
  'YYYY',
];
/** 1.2.24 may be a version: it is a day beside others of a month, 13.2.24. */
const SHORT = ['D.M.YY', 'D-M-YY'];
const A_DAY = /^(?:1[3-9]|2\d|3[01])[.-]\d/;
/** Of years that are counted from elsewhere. A number alone is one only where no other calendar has such years. */
const FORMATS_OF: Readonly<Record<Calendar, readonly string[]>> = {
  japanese: ['Y年M月D日', 'Y年M月', 'Y.M.D', 'Y/M/D', 'Y-M-D', 'Y.M', 'Y/M', 'Y年度', 'Y年', 'Y'],
  buddhist: [
    'D MMMM Y',
    'D/M/Y',
    'D-M-Y',
    'D.M.Y',
    'Y-M-D',
    'Y/M/D',
    'MMMM Y',
    '[ปีงบประมาณ] [พ.ศ.] Y',
    '[ปีงบประมาณ พ.ศ.] Y',
    '[ปีงบประมาณ] Y',
    '[พ.ศ.] Y',
    'Y',
  ],
  roc: [
    '[中華民國]Y年M月D日',
    '[民國]Y年M月D日',
    'Y年M月D日',
    '[民國]Y年M月',
    'Y年M月',
    'Y/M/D',
    'Y.M.D',
    'Y-M-D',
    '[中華民國]Y年',
    '[民國]Y年',
    'Y年度',
    'Y年',
    '[民國]Y',
  ],
};
/** Of two formats that read a cell the one that says more of its day. */
const saysMore = (format: string): number => (/D/.test(format.replace(/\[[^\]]*\]/g, '')) ? 2 : /[MQ]/.test(format) ? 1 : 0);
const LANGUAGES = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'hu',
  'ro',
  'uk',
  'ru',
  'bg',
  'el',
  'tr',
];

/** Languages of a script of their own. */
const LANGUAGES_OF: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['ar', 'ar-LB', 'fa']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr']],
];
const languagesIn = (cells: readonly string[]): readonly string[] =>
  LANGUAGES_OF.find(([script]) => cells.some((cell) => cell.length < 40 && script.test(cell)))?.[1] ?? LANGUAGES;

/** Other years are numbers of something else. */
const LIMITS = { notBefore: '1980-01-01', notAfter: '2100-01-01' };

const NONE: DaysAsWritten = { dateFormats: [], language: 'en' };

/** A way to read days: formats, and what they mean. */
interface Way extends Pick<DateLimits, 'language' | 'calendar'> {
  readonly formats: readonly string[];
}
const waysOf = (cells: readonly string[]): Way[] => {
  // A name of a month, or the two letters of a day of the week: Mo 03.02.25.
  const hasWords = cells.some((cell) => cell.length < 40 && /\p{L}{3}|^\p{L}{2}\.?,? \d/u.test(cell));
  const isThai = cells.some((cell) => /\p{Script=Thai}/u.test(cell));
  const formats = cells.some((cell) => A_DAY.test(cell)) ? [...FORMATS, ...SHORT] : FORMATS;
  return [
    ...(hasWords ? languagesIn(cells) : ['en']).map((language) => ({ formats, language })),
    // R6 may be a room: it is an era's year beside others that name their era.
    ...(cells.some((cell) => /令和|平成|昭和|^[RHS]\d{1,2}[.年/-]/i.test(cell))
      ? [{ formats: FORMATS_OF.japanese, calendar: 'japanese' as const }]
      : []),
    ...(isThai || cells.some((cell) => /2[45]\d\d/.test(cell))
      ? [{ formats: FORMATS_OF.buddhist, language: isThai ? 'th' : 'en', calendar: 'buddhist' as const }]
      : []),
    // 110.1.2 may be a version: it is a year where most cells have one such.
    ...(cells.some((cell) => /民國|^1[01]\d年/.test(cell)) || cells.filter((cell) => /^1[01]\d[./-]\d/.test(cell)).length > cells.length / 2
      ? [{ formats: FORMATS_OF.roc, calendar: 'roc' as const }]
      : []),
  ];
};

const withMonthName = ({ formats }: Way): readonly string[] => formats.filter((format) => format.includes('MMM'));
const withDay = ({ formats }: Way): readonly string[] => formats.filter((format) => saysMore(format) === 2);
const withMonth = ({ formats }: Way): readonly string[] => formats.filter((format) => saysMore(format) > 0);

/** How most cells of a column, each with how often it occurs, are written as days; none where they are no days. */
export const daysIn = (cells: ReadonlyMap<string, number>): DaysAsWritten => {
  const all = [...cells].filter(([cell]) => !saysNothing(cell));
  const total = all.reduce((sum, [, times]) => sum + times, 0);
  const dated = all.filter(([cell]) => /\p{Nd}|元年/u.test(cell));
  if (dated.reduce((sum, [, times]) => sum + times, 0) < total * 0.5 || total === 0) return NONE;
  const reads = (cell: string, formats: readonly string[], { language, calendar }: Omit<Way, 'formats'>) =>
    readDate(cell, formats, { ...LIMITS, language: language ?? 'en', calendar }) !== null;
  const timesOf = (formats: readonly string[], way: Way) =>
    dated.reduce((sum, [cell, times]) => sum + (reads(cell, formats, way) ? times : 0), 0);
  /** 0 as soon as a way reads less than half of them: in a wide table each column is gone through in dozens of ways. */
  const timesOfMost = (way: Way) => {
    let times = dated.reduce((sum, [, each]) => sum + each, 0);
    for (const [cell, each] of dated) {
      if (reads(cell, way.formats, way)) continue;
      times -= each;
      if (times < total * 0.5) return 0;
    }
    return times;
  };
  const ways = waysOf(dated.map(([cell]) => cell)).map((way) => ({ way, times: timesOfMost(way) }));
  const likeliest = ways
    // Of two that read as many, the one that reads their months: 2024. március 5.
    .reduce((a, b) =>
      b.times > a.times || (b.times === a.times && b.times > 0 && timesOf(withMonth(b.way), b.way) > timesOf(withMonth(a.way), a.way))
        ? b
        : a,
    );
  // Where no name of a month is read, in no language may one stand beside a year: 2024 (May) says nothing in French, and is no first of January.
  const best =
    timesOf(withMonthName(likeliest.way), likeliest.way) > 0 || timesOf(withDay(likeliest.way), likeliest.way) === likeliest.times
      ? likeliest
      : ways.filter(({ way }) => way.formats === likeliest.way.formats).reduce((a, b) => (b.times < a.times ? b : a));
  if (best.times < total * 0.5) return NONE;
  const { way } = best;
  // Each cell counts for the first format that reads it; one that every other reads too adds nothing.
  // 2010-11 beside 2012-13 is no November, nor where three years all end in their next ones.
  const isOfSpans = dated.every(([cell]) => isSpan(cell)) && (dated.length > 2 || dated.some(([cell]) => !reads(cell, ['YYYY-MM'], way)));
  const counts = way.formats
    .filter((format) => !isOfSpans || saysMore(format) === 0)
    .map((format) => ({ format, times: timesOf([format], way) }))
    .sort((a, b) => saysMore(b.format) - saysMore(a.format) || b.times - a.times);
  const countOf = (format: string) => counts.find((each) => each.format === format)?.times;
  const formats: string[] = [];
  for (const { format, times } of counts) {
    const isNew = dated.some(([cell]) => reads(cell, [format], way) && !reads(cell, formats, way));
    const isOther = /^[MD]\/[MD]\//.test(format) && /^[MD]\/[MD]\//.test(formats.at(-1) ?? '');
    if (times > 0 && (isNew || (isOther && times === countOf(formats.at(-1)!)))) formats.push(format);
  }
  const yearBegins = beginningOf(
    dated.map(([cell]) => cell),
    way.calendar,
  );
  return {
    dateFormats: formats,
    language: way.language ?? 'en',
    ...(way.calendar && { calendar: way.calendar }),
    ...(yearBegins && { yearBegins }),
  };
};

/** The latest day of a column; null where it holds none. */
export const latestIn = (cells: Iterable<string>, { dateFormats, language, calendar, yearBegins }: DaysAsWritten): string | null =>
  [...cells]
    .map((cell) => readDate(cell, dateFormats, { ...LIMITS, language, calendar, yearBegins }))
    .reduce((a, b) => (b !== null && b > (a ?? '') ? b : a), null);

/** 2024/25, 2024-2025: a year that ends in the next one. */
const SPAN = /(?<!\d)(\d{2}|\d{4})\s?[-–/]\s?(\d{2}|\d{4})(?!\d|\s?[-–/.])/;
const isSpan = (cell: string): boolean => {
  const [, first, second] = SPAN.exec(cell) ?? [];
  if (first === undefined || second === undefined || (first.length === 2 && !/FY/i.test(cell))) return false;
  return (Number(first) + 1) % 10 ** second.length === Number(second);
};

/**
 * When the years of cells that are a year alone, or a quarter of one, begin, as far as they say: of fiscal years. Which month it is differs by country; what
 * is given here is the commonest, for a person to look at.
 */
const beginningOf = (cells: readonly string[], calendar: Calendar | undefined): YearBeginning | null => {
  const most = (says: (cell: string) => boolean) => cells.filter(says).length >= cells.length / 2;
  if (calendar === 'buddhist') return cells.some((cell) => cell.includes('ปีงบประมาณ')) ? 'previous October' : null;
  // Of Taiwan and China it is the calendar year.
  if (calendar === 'japanese') return cells.some((cell) => cell.includes('年度')) ? 'April' : null;
  if (most(isSpan)) return 'April';
  return most((cell) => /\bFY\s?\d/i.test(cell)) ? 'previous October' : null;
};
