import { addDays, addWeeks, type Instant, type IsoWeek, mondayOn, type PlainDate, weekOf } from '@causeway/kernel/calendar.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
/** A day of the story, `12 Thu`: week 52 is the last that is over, week 53 the one that the year is told in. */
export type When = `${number} ${Weekday}`;

/** Weeks that are over when the year is told. */
export const LAST_WEEK = 52;

/** The days of the story as days of the calendar: the same on every day of one week. */
export interface Calendar {
  readonly day: (when: When) => PlainDate;
  readonly week: (number: number) => IsoWeek;
  /** 00:00 of the day that the year is told on: nothing of the story happens from then on. */
  readonly end: Instant;
}

/** A year that is over on the day before `today`. */
export const calendarUpTo = (today: PlainDate): Calendar => {
  const begin = addDays(mondayOn(today), -7 * LAST_WEEK);
  return {
    day: (when) => {
      const [week, weekday] = when.split(' ') as [string, Weekday];
      return addDays(begin, 7 * (Number(week) - 1) + WEEKDAYS.indexOf(weekday));
    },
    week: (number) => addWeeks(weekOf(begin), number - 1),
    end: Date.parse(`${today}T00:00:00Z`),
  };
};

/** How far into the story a day is, for putting beats in order. */
export const daysInto = (when: When): number => {
  const [week, weekday] = when.split(' ') as [string, Weekday];
  return 7 * Number(week) + WEEKDAYS.indexOf(weekday);
};
