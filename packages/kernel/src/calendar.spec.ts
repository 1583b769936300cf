import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeeks,
  dayOf,
  daysBetween,
  endOfDay,
  isIsoWeek,
  isPlainDate,
  mondayOf,
  startOfDay,
  weekAt,
  weekOf,
} from './calendar.ts';

const day = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));
const at = (text: string) => Date.parse(text);

describe('days and weeks', { timeout: 120_000 }, () => {
  it('GE-1 a day is the one of the policy’s time zone', () => {
    expect(dayOf(at('2026-11-23T23:30:00Z'), 'UTC')).toBe('2026-11-23');
    expect(dayOf(at('2026-11-23T23:30:00Z'), 'Asia/Tokyo')).toBe('2026-11-24');
    expect(dayOf(at('2026-11-23T02:30:00Z'), 'America/New_York')).toBe('2026-11-22');
  });

  it('GE-1 a deadline lasts to the end of its day, also on the day the clocks change', () => {
    expect(endOfDay('2026-11-23', 'UTC')).toBe(at('2026-11-24T00:00:00Z'));
    expect(endOfDay('2026-10-25', 'Europe/Berlin') - startOfDay('2026-10-25', 'Europe/Berlin')).toBe(25 * 3_600_000);
  });

  it('GE-1 a day is the zone’s at every instant of a year, whatever its clocks do and when', () => {
    const zones = [
      'Europe/Zurich',
      'America/St_Johns',
      'America/Havana',
      'America/Santiago',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'America/Scoresbysund',
    ];
    const year = fc.constantFrom(2006, 2012, 2026, 2027);
    fc.assert(
      fc.property(fc.constantFrom(...zones), year, fc.integer({ min: 0, max: 365 * 24 * 60 - 1 }), (zone, from, minute) => {
        const instant = Date.UTC(from, 0, 1) + minute * 60_000;
        const [day, month, inYear] = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short' }).format(instant).split('/');
        // Asked twice: the second answer may be remembered.
        for (const asked of [instant, instant]) expect(dayOf(asked, zone)).toBe(`${inYear}-${month}-${day}`);
      }),
      { numRuns: 400 },
    );
  });

  it('GE-1 days on which the clocks change at midnight begin and end where they do', () => {
    for (const [zone, around] of [
      ['Africa/Cairo', '2026-04-24'],
      ['Africa/Cairo', '2026-10-30'],
      ['America/Santiago', '2026-09-06'],
      ['America/Havana', '2026-11-01'],
      ['America/Scoresbysund', '2026-10-25'],
    ] as const) {
      const start = startOfDay(around, zone);
      for (let instant = start - 2 * 3_600_000; instant < start + 26 * 3_600_000; instant += 15 * 60_000) {
        const date = dayOf(instant, zone);
        expect(instant >= startOfDay(date, zone) && instant < endOfDay(date, zone)).toBe(true);
      }
      expect([dayOf(start - 1, zone), dayOf(start, zone)]).toEqual([addDays(around, -1), around]);
    }
  });

  it('GE-1 the week of an instant follows the zone', () => {
    expect(weekAt(at('2026-11-22T23:30:00Z'), 'UTC')).toBe('2026-W47');
    expect(weekAt(at('2026-11-22T23:30:00Z'), 'Europe/Berlin')).toBe('2026-W48');
  });

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('GE-1 %s is in %s (ISO 8601)', (date, week) => expect(weekOf(date)).toBe(week));

  it('GE-1 a week begins on its Monday, and weeks count on across years', () => {
    expect(mondayOf('2026-W53')).toBe('2026-12-28');
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (date, weeks) => {
        expect(daysBetween(mondayOf(weekOf(date)), date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(mondayOf(weekOf(date)), date)).toBeLessThan(7);
        expect(addWeeks(addWeeks(weekOf(date), weeks), -weeks)).toBe(weekOf(date));
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '0000-01-01', ''])('GE-5 %j is no day', (text) =>
    expect(isPlainDate(text)).toBe(false),
  );
  it.each(['2026-W00', '2026-W54', '2025-W53', '2026-48', ''])('GE-5 %j is no week', (text) => expect(isIsoWeek(text)).toBe(false));
  it('GE-5 the first and the last that can be named are days and weeks', () => {
    expect(['0001-01-01', '9999-12-31'].map(isPlainDate)).toEqual([true, true]);
    expect(['0001-W01', '9999-W52'].map(isIsoWeek)).toEqual([true, true]);
  });
  it('GE-5 every day and week that exists is one', () =>
    fc.assert(
      fc.property(day, (date) => {
        expect([isPlainDate(date), isIsoWeek(weekOf(date))]).toEqual([true, true]);
      }),
    ));
});
