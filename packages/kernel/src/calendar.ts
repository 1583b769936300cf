import { Temporal } from 'temporal-polyfill';

/** Whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
/** ISO 8601 calendar day, `2026-11-23`; compares as text. */
export type PlainDate = string;
/** ISO 8601 week, `2026-W48`, Monday first; compares as text. */
export type IsoWeek = string;
/** IANA time zone, `UTC` by default (GE-1). */
export type TimeZone = string;

const DAY_MS = 86_400_000;

/** Days are read and written many times over: each once is enough. */
const MOST_REMEMBERED = 50_000;
const instantOf = new Map<PlainDate, number>();
const dateOf = new Map<number, PlainDate>();

const remember = <Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value => {
  if (known.size > MOST_REMEMBERED) known.clear();
  known.set(key, value);
  return value;
};

const utcMs = (date: PlainDate): number => {
  let ms = instantOf.get(date);
  if (ms === undefined) {
    ms = Date.parse(`${date}T00:00:00Z`);
    if (Number.isNaN(ms)) return ms;
    remember(instantOf, date, ms);
  }
  return ms;
};
const utcDate = (ms: number): PlainDate => {
  const day = Math.floor(ms / DAY_MS);
  let date = dateOf.get(day);
  if (date === undefined) {
    date = new Date(ms).toISOString().slice(0, 10);
    remember(dateOf, day, date);
  }
  return date;
};

/** GE-1: the day that an instant falls on in the policy's time zone. */
export const dayOf = (instant: Instant, zone: TimeZone): PlainDate => (zone === 'UTC' ? utcDate(instant) : zonedDay(instant, zone));

interface KnownDay {
  readonly date: PlainDate;
  readonly from: Instant;
  readonly to: Instant;
}

/** By zone and day in UTC the days that it reaches into: zoned arithmetic is the slow part of rendering outside UTC. */
const zonedDays = new Map<string, KnownDay[]>();

/** Between these a day is every instant from its first to the next day's; earlier, clocks were set back across midnight here and there. */
const REMEMBERED_FROM = Date.UTC(2012, 0, 1);
const REMEMBERED_TO = Date.UTC(9999, 0, 1);

const zonedDay = (instant: Instant, zone: TimeZone): PlainDate => {
  const key = `${zone} ${Math.floor(instant / DAY_MS)}`;
  const known = zonedDays.get(key) ?? [];
  const found = known.find(({ from, to }) => from <= instant && instant < to);
  if (found) return found.date;
  const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
  if (instant >= REMEMBERED_FROM && instant < REMEMBERED_TO) {
    remember(zonedDays, key, [...known, { date, from: startOfDay(date, zone), to: endOfDay(date, zone) }]);
  }
  return date;
};

const zonedStarts = new Map<string, Instant>();

/** GE-1: 00:00 of a day in the zone (its first instant, where the clocks skip midnight). */
export const startOfDay = (date: PlainDate, zone: TimeZone): Instant => {
  if (zone === 'UTC') return utcMs(date);
  const key = `${zone} ${date}`;
  let start = zonedStarts.get(key);
  if (start === undefined) {
    start = remember(zonedStarts, key, Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
  }
  return start;
};

/** GE-1: a deadline lasts to the end of its day: the first instant that is too late. */
export const endOfDay = (date: PlainDate, zone: TimeZone): Instant => startOfDay(addDays(date, 1), zone);

/** Calendar days later (or earlier, when negative). */
export const addDays = (date: PlainDate, days: number): PlainDate => utcDate(utcMs(date) + days * DAY_MS);

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((utcMs(to) - utcMs(from)) / DAY_MS);

/** The Monday on or before a day. */
export const mondayOn = (date: PlainDate): PlainDate => {
  // The first day of 1970 was a Thursday; years before it count backwards.
  const weekday = (utcMs(date) / DAY_MS + 3) % 7;
  return addDays(date, weekday < 0 ? -weekday - 7 : -weekday);
};

const weeks = new Map<PlainDate, IsoWeek>();
const mondays = new Map<IsoWeek, PlainDate>();

/** The ISO week that a day falls in. */
export const weekOf = (date: PlainDate): IsoWeek => weeks.get(date) ?? remember(weeks, date, weekFrom(date));

const weekFrom = (date: PlainDate): IsoWeek => {
  const thursday = addDays(mondayOn(date), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
};

/** The Monday that a week begins with. */
export const mondayOf = (week: IsoWeek): PlainDate =>
  mondays.get(week) ?? remember(mondays, week, addDays(mondayOn(`${week.slice(0, 4)}-01-04`), (Number(week.slice(6)) - 1) * 7));

/** Weeks later (or earlier, when negative). */
export const addWeeks = (week: IsoWeek, weeks: number): IsoWeek => weekOf(addDays(mondayOf(week), weeks * 7));

/** GE-1: the ISO week of an instant in the zone. */
export const weekAt = (instant: Instant, zone: TimeZone): IsoWeek => weekOf(dayOf(instant, zone));

/** 00:00 of a week's Monday in the zone. */
export const startOfWeek = (week: IsoWeek, zone: TimeZone): Instant => startOfDay(mondayOf(week), zone);

/** Whether a text is an ISO 8601 day that exists (`2026-02-30` is none), years 0001 to 9999. */
export const isPlainDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '0001-01-01' && !Number.isNaN(utcMs(text)) && utcDate(utcMs(text)) === text;

/** Whether a text is an ISO week that exists (`2026-W54` is none). */
export const isIsoWeek = (text: string): boolean =>
  /^\d{4}-W\d{2}$/.test(text) && text >= '0001-W01' && Number(text.slice(6)) >= 1 && weekOf(mondayOf(text)) === text;

/** RFC 3339 in UTC with milliseconds, as the contract's DateTime. */
export const toIso = (instant: Instant): string => new Date(instant).toISOString();

/** A day as it reads in a sentence: `3 June 2026`. */
export const readableDay = (date: PlainDate): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utcMs(date));
