import { addDays, dayOf } from '@causeway/kernel/calendar.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarUpTo } from './calendar.ts';
import { drafted, rendered } from './testing/rendered.ts';
import { YEAR } from './year.ts';

const WEEK = Array.from({ length: 7 }, (_, days) => addDays('2026-11-23', days));

describe('a day of the story', () => {
  it('is a day of the calendar, counted back from the week that runs', () => {
    for (const today of WEEK) {
      const { day, week } = calendarUpTo(today);
      expect([day('1 Mon'), day('52 Sun'), day('53 Mon')]).toEqual(['2025-11-24', '2026-11-22', '2026-11-23']);
      expect([week(1), week(53)]).toEqual(['2025-W48', '2026-W48']);
    }
  });
});

describe('the year, told on any day', () => {
  const findingsOn = async (today: string) => {
    const draft = await drafted(today);
    expect(dayOf(draft.clock, 'UTC') < today).toBe(true);
    const at = Date.parse(`${today}T12:00:00Z`);
    const findings = await Promise.all(
      YEAR.map(async ({ slug }) => [slug, (await rendered(draft, slug, at)).finding.map(({ code }) => code)] as const),
    );
    return Object.fromEntries(findings);
  };
  let monday: Awaited<ReturnType<typeof findingsOn>>;
  beforeAll(async () => {
    monday = await findingsOn(WEEK[0]!);
  });

  it('shows the same findings at the beginning, in the middle and at the end of a week', async () => {
    for (const today of [WEEK[2]!, WEEK[6]!]) expect(await findingsOn(today)).toEqual(monday);
  });
  it('is told over a leap day, and over a year of 53 weeks', async () => {
    for (const today of ['2024-02-29', '2027-01-01']) expect(await findingsOn(today)).toEqual(monday);
  });
});
