import { isPlainDate, type PlainDate } from '@causeway/kernel/calendar.ts';

/** What a date format is made of; everything else in it stands for itself. */
const PARTS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})(?!\\d)',
  YY: '(?<shortYear>\\d{2})(?!\\d)',
  MMMM: '(?<monthName>\\p{L}[\\p{L}\\p{M}]*)\\.?',
  MMM: '(?<monthName>\\p{L}[\\p{L}\\p{M}]*)\\.?',
  MM: '(?<month>\\d{2})(?!\\d)',
  M: '(?<month>\\d{1,2})(?!\\d)',
  DD: '(?<day>\\d{2})(?!\\d)',
  D: '(?<day>\\d{1,2})(?!\\d)',
};
const PART = /YYYY|YY|MMMM|MMM|MM|M|DD|D/g;

/** Days since 30 December 1899, as spreadsheets keep them. */
const SERIAL = 'serial';

/** Whether a text is a date format: `serial`, or one with a year in it and no part twice. */
export const isDateFormat = (format: string): boolean => {
  if (format === SERIAL) return true;
  const parts = format.match(PART) ?? [];
  const has = (letter: string) => parts.filter((part) => part.startsWith(letter)).length;
  return has('Y') === 1 && has('M') <= 1 && has('D') <= 1 && (has('D') === 0 || has('M') === 1);
};

const compiled = new Map<string, RegExp>();
const patternOf = (format: string): RegExp => {
  let pattern = compiled.get(format);
  if (!pattern) {
    const source = format
      .split(/(YYYY|YY|MMMM|MMM|MM|M|DD|D)/)
      .map((part) => PARTS[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'))
      .join('');
    pattern = new RegExp(`^${source}`, 'iu');
    compiled.set(format, pattern);
  }
  return pattern;
};

const months = new Map<string, ReadonlyMap<string, number>>();
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/** The months by their names in a language, long and short. */
const monthsOf = (language: string): ReadonlyMap<string, number> => {
  let known = months.get(language);
  if (!known) {
    const names = new Map<string, number>();
    for (const form of ['long', 'short'] as const)
      for (const more of [{}, { day: 'numeric' as const }])
        for (let month = 1; month <= 12; month += 1) {
          const parts = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC', ...more }).formatToParts(
            Date.UTC(2024, month - 1, 1),
          );
          names.set(plain(parts.find(({ type }) => type === 'month')?.value ?? ''), month);
        }
    known = names;
    months.set(language, known);
  }
  return known;
};

/** A short name stands for the only month that it begins: `Sept`. */
const monthNamed = (name: string, language: string): number | undefined => {
  const names = monthsOf(language);
  const exact = names.get(plain(name));
  if (exact !== undefined) return exact;
  const begun = new Set([...names].filter(([known]) => plain(name).length >= 3 && known.startsWith(plain(name))).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
};

export interface DateLimits {
  readonly notBefore?: PlainDate | undefined;
  readonly notAfter?: PlainDate | undefined;
  /** Of the names of months; English where none is given. */
  readonly language?: string | undefined;
}

/**
 * The day that a cell begins with, in the first format that fits and within the limits; null when it is no such day. A format without a day
 * means the first of the month, one without a month the first of January.
 */
export const readDate = (
  cell: string,
  formats: readonly string[],
  { notBefore, notAfter, language = 'en' }: DateLimits,
): PlainDate | null => {
  for (const format of formats) {
    const date = format === SERIAL ? serialDay(cell) : dayIn(cell, format, language);
    if (date !== null && isPlainDate(date) && date >= (notBefore ?? date) && date <= (notAfter ?? date)) return date;
  }
  return null;
};

const dayIn = (cell: string, format: string, language: string): PlainDate | null => {
  const parts = patternOf(format).exec(cell.trim())?.groups;
  if (!parts) return null;
  // Two digits of a year are of the century around now: 00–69 of this one, 70–99 of the last.
  const year = parts.year ?? `${Number(parts.shortYear) < 70 ? '20' : '19'}${parts.shortYear}`;
  const month = parts.monthName === undefined ? (parts.month ?? '1') : monthNamed(parts.monthName, language);
  return month === undefined ? null : `${year}-${String(month).padStart(2, '0')}-${(parts.day ?? '1').padStart(2, '0')}`;
};

const serialDay = (cell: string): PlainDate | null => {
  const days = /^\s*(\d{1,6})(?:[.,]\d+)?\s*$/.exec(cell)?.[1];
  return days === undefined ? null : new Date(Date.UTC(1899, 11, 30) + Number(days) * 86_400_000).toISOString().slice(0, 10);
};
