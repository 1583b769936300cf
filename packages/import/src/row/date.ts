import { isPlainDate, type PlainDate } from '@causeway/kernel/calendar.ts';
import { withPlainDigits } from './digits.ts';
import { type Calendar, ERA, yearOf } from './year.ts';

/** ม.ค., and كانون الثاني of the Levant, which has two words. */
const MONTH_NAME = "(?<monthName>\\p{L}[\\p{L}\\p{M}]*(?:\\.\\p{L}[\\p{L}\\p{M}]*)*(?:\\s+(?:ال[اأ]ول|الثاني))?)[.׳॰']?";
/** What a date format is made of; everything else in it stands for itself. */
const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})(?!\\d)',
  Y: `(?:(?<era>${ERA})[\\s.]?)?(?<calendarYear>\\d{1,4}|元)(?!\\d)`,
  YY: '(?<shortYear>\\d{2})(?!\\d)',
  MMMM: MONTH_NAME,
  MMM: MONTH_NAME,
  MM: '(?<month>\\d{2})(?!\\d)',
  M: '(?<month>\\d{1,2})(?!\\d)',
  DD: '(?<day>\\d{2})(?!\\d)',
  D: '(?<day>\\d{1,2})(?!\\d)',
  // Q3, 3Q, T3 (trimestre), 3., III; 2H and 2S are halves
  Q: '(?:[QT]\\s?(?<quarter>[1-4])|(?<quarter>[1-4])(?!\\s?[HS](?!\\p{L}))(?:\\s?[QT](?!\\p{L}))?|(?<quarter>I{1,3}|IV)(?!\\p{L}))(?!\\d)',
};
/** The year that one which begins within another ends in: 2024-25, 2024/2025. It is read over. */
const YEAR_END = /(?<=YY)\s?[-–/]\s?YY(?:YY)?(?!Y)/;
/** A part; FY before a year, and in square brackets anything, stand for themselves. */
const PART = new RegExp(`\\[[^\\]]*\\]|${YEAR_END.source}|FY(?=\\s?Y)|YYYY|YY|(?<!F)Y|MMMM|MMM|MM|M|DD|D|Q`, 'g');
/** Digits that stand together, 20240703, are as many as their letters. */
const TOGETHER = /^(?:YYYY|YY|MM|DD)$/;

/** Days since 30 December 1899, as spreadsheets keep them. */
const SERIAL = 'serial';

/** Seconds since 1970, or milliseconds, as programs keep moments. */
const UNIX = 'unix';

/** Whether a text is a date format: `serial`, `unix`, or one with a year in it, no part twice, and no letter of a part that belongs to none: `QYYYYD`. */
export const isDateFormat = (format: string): boolean => {
  if (format === SERIAL || format === UNIX) return true;
  const parts = format.match(PART) ?? [];
  const has = (letter: string) => parts.filter((part) => part.startsWith(letter)).length;
  if (parts.some((part) => YEAR_ENDS.test(part)) && has('M') > 0) return false;
  const rest = format.replace(PART, '');
  if (/[YMDQ%]/.test(rest) || (has('D') === 0 && SMALL_DAY.test(rest)) || (has('M') === 0 && SMALL_MONTH.test(rest))) return false;
  return has('Y') === 1 && has('M') + has('Q') <= 1 && has('D') <= 1 && (has('D') === 0 || has('M') === 1);
};

/** Letters of parts that others write small, dd/mm/YYYY; beside the part itself they are of the cell: `YYYY m. MMMM D d.` in Lithuanian. */
const SMALL_DAY = /(?<!\p{L})d{1,2}(?!\p{L})/u;
const SMALL_MONTH = /(?<!\p{L})m{1,4}(?!\p{L})/u;
const TIME = /h{1,2}[:.]m/i;
/** A time behind a day is read over in a format as it is in a cell: HH:mm would be four letters that no cell has. */
const withoutTime = (format: string): string => {
  const last = [...format.matchAll(PART)].findLast(([part]) => !part.startsWith('['));
  const end = last === undefined ? 0 : last.index + last[0].length;
  return TIME.test(format.slice(end)) ? format.slice(0, end) : format;
};
const YEAR_ENDS = new RegExp(`^${YEAR_END.source.replace('(?<=YY)', '')}$`);
/** Beside signs of the East a space says nothing: 2024 年 3 月 7 日, 2024년3월7일. */
const EASTERN = /\s*([\p{Script=Han}\p{Script=Hangul}])\s*/gu;
const literal = (part: string): string =>
  part
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(EASTERN, '\0$1\0')
    .replace(/\s+/g, '\\s+')
    .replace(/\0+/g, '\\s*');
/** Whichever dash or slash, and two digits or four. */
const yearEnd = (part: string): string =>
  /[-–]/.test(part) ? '\\s?[-–]\\s?\\d{2}(?:\\d{2})?(?!\\d)' : '\\s?/\\s?\\d{2}(?:\\d{2})?(?!\\d)';

/** Formats, and languages, that were read, of whoever: far more than one mapping has. */
const MOST_KNOWN = 1_000;
const compiled = new Map<string, RegExp>();
const patternOf = (format: string): RegExp => {
  let pattern = compiled.get(format);
  if (!pattern) {
    const source = withoutTime(format)
      .normalize('NFKC')
      .split(new RegExp(`(${PART.source})`))
      .map((part, place, parts) =>
        // Between two parts nothing stands where they stand together.
        TOGETHER.test(part) && parts[place + 1] === '' && TOGETHER.test(parts[place + 2] ?? '')
          ? PARTS[part]!.replace('(?!\\d)', '')
          : Object.hasOwn(PARTS, part)
            ? PARTS[part]
            : YEAR_ENDS.test(part)
              ? yearEnd(part)
              : literal(part),
      )
      .join('');
    pattern = new RegExp(`^${source}`, 'iu');
    if (compiled.size >= MOST_KNOWN) compiled.clear();
    compiled.set(format, pattern);
  }
  return pattern;
};
/** Names of months beside those that the standard lists: of spreadsheets, Mrz; of Austria and of Peru; as others spell them. */
const MORE_MONTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { mrz: 3, janner: 1 },
  es: { setiembre: 9 },
  he: { מרס: 3 },
  hi: { सितम्बर: 9, अक्तूबर: 10, नवम्बर: 11, दिसम्बर: 12 },
};
/** Countries of one language that call months otherwise: آذار and mars are both of Arabic. */
const MORE_COUNTRIES: Readonly<Record<string, readonly string[]>> = { ar: ['ar-LB', 'ar-DZ', 'ar-MA'] };
const months = new Map<string, ReadonlyMap<string, number>>();
/** Without accents, points of Hebrew, signs above Arabic letters, أبريل, and below those of Hindi, फ़रवरी; KASIM is Kasım. Other signs of Thai and of Indian scripts are vowels: ม.ค. is January, มี.ค. March. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u093c.׳॰']/g, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ');

/** The months by their names in a language, long and short. */
const monthsOf = (language: string): ReadonlyMap<string, number> => {
  let known = months.get(language);
  if (!known) {
    const names = new Map(Object.entries(MORE_MONTHS[language.slice(0, 2)] ?? {}).map(([name, month]) => [plain(name), month]));
    for (const country of [...(MORE_COUNTRIES[language] ?? []), language])
      for (const form of ['long', 'short'] as const)
        for (const more of [{}, { day: 'numeric' as const }, { year: 'numeric' as const }]) {
          // Persian and Saudi years have months of their own; no format reads those.
          const format = new Intl.DateTimeFormat(country, { month: form, timeZone: 'UTC', calendar: 'gregory', ...more });
          for (let month = 1; month <= 12; month += 1) {
            const parts = format.formatToParts(Date.UTC(2024, month - 1, 1));
            const place = parts.findIndex(({ type }) => type === 'month');
            // 7 במרץ: the word for “in” is written together with its month.
            const joined = /\p{L}+$/u.exec(parts[place - 1]?.value ?? '')?.[0] ?? '';
            names.set(plain(joined + (parts[place]?.value ?? '')), month);
          }
        }
    known = names;
    if (months.size >= MOST_KNOWN) months.clear();
    months.set(language, known);
  }
  return known;
};

/** As people from Warsaw to Budapest number months, 5 III 2024, and quarters. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A short name stands for the only month that it begins: `Sept`. */
const monthNamed = (name: string, language: string): number | undefined => {
  if (ROMAN.includes(name)) return ROMAN.indexOf(name) + 1;
  const names = monthsOf(language);
  const exact = names.get(plain(name));
  if (exact !== undefined) return exact;
  const begun = new Set([...names].filter(([known]) => plain(name).length >= 3 && known.startsWith(plain(name))).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
};

const weekdays = new Map<string, ReadonlySet<string>>();
const weekdaysOf = (language: string): ReadonlySet<string> => {
  let known = weekdays.get(language);
  if (!known) {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2024, 0, day));
    const named = (weekday: 'long' | 'short') => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return days.map((day) => plain(format.format(day)));
    };
    known = new Set([...named('long'), ...named('short')]);
    if (weekdays.size >= MOST_KNOWN) weekdays.clear();
    weekdays.set(language, known);
  }
  return known;
};
/** `Tue, 05 Mar 2024` of mail and logs, `Dienstag, 5. März 2024`: the day of the week is read over. */
const withoutWeekday = (text: string, language: string): string => {
  const [whole = '', name = ''] = /^(\p{L}[\p{L}\p{M}'-]*)(?:[.,]+\s+|\s+(?=\d))/u.exec(text) ?? [];
  return name !== '' && weekdaysOf(language).has(plain(name)) ? text.slice(whole.length) : text;
};

export interface DateLimits {
  readonly notBefore?: PlainDate | undefined;
  readonly notAfter?: PlainDate | undefined;
  /** Of the names of months; English where none is given. */
  readonly language?: string | undefined;
  /** Whose years they are; the common ones where none is given. */
  readonly calendar?: Calendar | undefined;
  /** The month that years begin in where they are not the calendar's; of years and quarters alone. */
  readonly yearBegins?: YearBeginning | undefined;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
type Month = (typeof MONTHS)[number];
/** `April`: 2024 begins in April 2024. `previous October`: 2024 begins in October 2023. */
export type YearBeginning = Month | `previous ${Month}`;
export const YEAR_BEGINNINGS: readonly YearBeginning[] = [...MONTHS, ...MONTHS.map((month) => `previous ${month}` as const)];

/** Months between the first of a year and that of the calendar. */
const monthsAside = (beginning: YearBeginning): number => {
  const place = YEAR_BEGINNINGS.indexOf(beginning);
  return place < 12 ? place : place - 24;
};

/** The first of the month, as French, Italian and Portuguese write it, and days as English counts them: `1er mars`, `1° marzo`, `1º de março`, `3rd March`. */
const ORDINAL = /(?<![\p{L}\d])(\d{1,2})(?:er|o|°|st|nd|rd|th)(?=[\s,])/iu;

/**
 * The day that a cell begins with, in the first format that fits and within the limits; null when it is no such day. A format without a day
 * means the first of the month, one with a quarter the first of that, one of a year alone its first day. Digits of any script are digits.
 */
export const readDate = (
  cell: string,
  formats: readonly string[],
  { notBefore = EARLIEST, notAfter = LATEST, language = 'en', yearBegins = 'January', calendar }: DateLimits,
): PlainDate | null => {
  const text = withPlainDigits(cell).trim();
  const bare = withoutWeekday(text, language);
  const way = { language, yearBegins, calendar };
  const others = (day: string) => [...new Set([day, day.replace(ORDINAL, '$1')])].filter((each) => each !== text);
  const [besideDay, besideText] = [others(bare), others(text)];
  for (const format of formats) {
    // Before a year `mar` is March in Spain and in Italy, and no Tuesday.
    const beside = format.includes('D') ? besideDay : besideText;
    const date =
      format === SERIAL
        ? serialDay(text)
        : format === UNIX
          ? unixDay(text)
          : beside.reduce((found, other) => found ?? dayIn(other, format, way), dayIn(text, format, way));
    if (date !== null && isPlainDate(date) && date >= notBefore && date <= notAfter) return date;
  }
  return null;
};

/** What people call parts of a year, by the beginnings of the words. */
const PARTS_OF_YEARS = [
  'quarter|[kq]vart|quartal|half|halv|halbjahr|semest|trimest|trim(?!\\p{L})|week|spring|summer|autumn|winter|kevät|kesä|syksy|talvi|čtvrtlet|pololet|półrocz|kwart|félév|negyedév',
  'кварт|полугод|півріч|τρίμην|εξάμην|çeyrek|yarıyıl|رب[عي]|الرب[عي]|نصف|النصف|רבעון|מחצית|तिमाही|ไตรมาส|quý',
].join('|');
/** Where in a year something is, where nothing else is said: an end date, an early stage and the end of a pilot are none. */
const ENDS_OF_YEARS = 'ende|anfang|mitte|end|mid|early|late|fin|début|sonu|başı|конец|начало|koniec|konec|slutet';

/** A part of a year: `2024 Q3`, `2024H1`, `2024 (3Q)`, `2024-W05`, `2024 KW 5`, `2024, third quarter`, `2024-123` (a day of it). */
const PART_OF_YEAR = new RegExp(
  [
    String.raw`^[\s\p{P}|~]*(?:\p{L}{1,2}[\s-]?\d{1,2}(?!\d)|[1-4]\s?[qths](?!\p{L}))`,
    // 2024 г., 2 квартал: a figure behind the word for year; elsewhere, took 3 weeks, it says how long something was.
    String.raw`^[\s\p{P}\p{S}\p{M}\d]*(?:(?:г|год|рік|yılı|év)[\s\p{P}\d]+|\p{L}+[\s\p{P}\p{S}\p{M}]+)?(?:${PARTS_OF_YEARS})`,
    String.raw`^[\s\p{P}]*(?:г\.[\s\p{P}]*)?(?:${ENDS_OF_YEARS})[\s\p{P}]*$`,
    String.raw`^-\d{3}(?!\d)`,
    // 중국 and 中国 are China. 2024年上半年, 2024年第三季度, 2024年度下期, 2024年底, 2024년 3분기, 2024년 1/4분기, 2024년 상반기
    String.raw`^\s?[年년]?\s?[度도]?\s?(?:第?\s?[一二三四1-4](?:/4)?\s?(?:季|四半期|분기)|[上下前後后]半|[上下]期|年?(?:[初末底]|中(?![国國心央学學小文]))|[春夏秋冬]|[一二三四五六七八九十]{1,2}月|상반기|하반기|[초중말](?!\p{L}))`,
  ].join('|'),
  'iu',
);

/**
 * Behind a year or a month stands more of a date, 2024.03.05, 2024_03, 2024年3月 or 2024 (March): it is no first of January. A year that ends in a later one
 * that is no month, 2024/25 or 2024–26, or that bears FY, is over there; and so is a month of a year of four digits, 03/2024. 2011-12 may be December.
 */
const goesOn = (text: string, parts: Readonly<Record<string, string | undefined>>, length: number, language: string): boolean => {
  const { year, shortYear, day, month, monthName, quarter } = parts;
  const isYearAlone = (month ?? monthName ?? quarter) === undefined;
  if (day !== undefined || (!isYearAlone && year !== undefined && text.slice(0, length).endsWith(year))) return false;
  const rest = text.slice(length);
  if (isYearAlone && NO_FRACTION.test(rest)) return false;
  if (/^\s?\d{1,2}\s?[月월日일]/.test(rest)) return true;
  // 2024-25 Q3: behind the year that it ends in.
  const beyond = rest.replace(/^\s?[-–/]\s?\d{2}(?:\d{2})?(?!\d)/, '');
  if (isYearAlone && (PART_OF_YEAR.test(rest) || PART_OF_YEAR.test(beyond))) return true;
  const word = isYearAlone ? /^[\s\p{P}|~]*(\p{L}[\p{L}\p{M}]*)/u.exec(beyond)?.[1] : undefined;
  if (word !== undefined && monthNamed(word, language) !== undefined) return true;
  const [, sign = '', more = ''] = /^(\s?[-–./_|]\s?|[年년]\s?|,?\s?(?=0\d))(\d{1,2}|\d{4})(?!\d)/.exec(rest) ?? [];
  if (more === '' || (more.length === 4 && year !== undefined)) return false;
  if (!isYearAlone || !/[-–/]/.test(sign) || more.length === 1) return true;
  const [begun, ended] = [Number(year ?? shortYear) % 100, Number(more) % 100];
  const isMonth = ended >= 1 && ended <= 12 && !/FY/i.test(text.slice(0, length));
  return isMonth || (ended !== (begun + 1) % 100 && ended <= begun);
};

/** A year as programs write it of a column of numbers in which some are missing: 2024.0. */
const NO_FRACTION = /^[.,]0+$/;

const quarterOf = (written = '1'): number => Number(written) || ROMAN.indexOf(written.toUpperCase()) + 1;

const dayIn = (
  text: string,
  format: string,
  { language, yearBegins, calendar }: Required<Pick<DateLimits, 'language' | 'yearBegins'>> & Pick<DateLimits, 'calendar'>,
) => {
  const found = patternOf(format).exec(text);
  const parts = found?.groups;
  if (!parts) return null;
  if (goesOn(text, parts, found[0].length, language)) return null;
  // Two digits of a year are of the century around now: 00–69 of this one, 70–99 of the last.
  const written = parts.calendarYear ?? parts.year ?? `${Number(parts.shortYear) < 70 ? '20' : '19'}${parts.shortYear}`;
  const year = yearOf(written, parts.era, calendar);
  if (year === null) return null;
  if (parts.month === undefined && parts.monthName === undefined) {
    const months = Number(year) * 12 + (quarterOf(parts.quarter) - 1) * 3 + monthsAside(yearBegins!);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  }
  const month = parts.monthName === undefined ? (parts.month ?? '1') : monthNamed(parts.monthName, language);
  return month === undefined ? null : `${year}-${String(month).padStart(2, '0')}-${(parts.day ?? '1').padStart(2, '0')}`;
};

/** Beyond these a year is of another calendar, 1403 or 2567, or says that there is no day, 1900-01-01 or 9999-12-31. */
const EARLIEST = '1950-01-01';
const LATEST = '2149-12-31';
export const USUAL_YEARS = `${EARLIEST.slice(0, 4)} to ${LATEST.slice(0, 4)}`;

const serialDay = (text: string): PlainDate | null => {
  const days = /^(\d{1,6})(?:[.,]\d+)?$/.exec(text)?.[1];
  return days === undefined ? null : new Date(Date.UTC(1899, 11, 30) + Number(days) * 86_400_000).toISOString().slice(0, 10);
};

/** The day of a moment in seconds or milliseconds since 1970, by their digits; before 1973 and after 2286 they would be others. */
const unixDay = (text: string): PlainDate | null => {
  const [, whole = '', thousandths = ''] = /^(\d{9,10})(\d{3})?(?:[.,]\d+)?$/.exec(text) ?? [];
  return whole === '' ? null : new Date(Number(whole) * 1_000 + Number(thousandths)).toISOString().slice(0, 10);
};
