import { addDays, addWeeks } from '@causeway/kernel/calendar.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all } from '../testing/items.ts';
import { running } from '../testing/stories.ts';
import { exact, toNumber } from './exact.ts';
import { forecastFrom, forecastOn } from './forecast.ts';
import { quantile } from './theil-sen.ts';

/** Weeks from 2026-W01 on (its Sunday is 4 January) that close with so many hundredths; null carries the last one over, unscored. */
const weeks = (...closings: (number | null)[]) => {
  let last = 0;
  return closings.map((closing, place) => {
    last = closing ?? last;
    return { week: addWeeks('2026-W01', place), overall: exact(last, 100), scored: closing !== null };
  });
};

describe('the forecast', { timeout: 120_000 }, () => {
  it('LO-1 follows the median of the slopes through the medians, to the day it reaches the threshold', () => {
    // 10, 20, 30 %: ten points a week through (1, 20 %): 80 % at week 7, whose Sunday is 22 February.
    expect(forecastFrom(weeks(10, 20, 30), 0.8, false)).toEqual({
      alreadyMet: false,
      expectedOn: '2026-02-22',
      earliestOn: '2026-02-22',
      latestOn: '2026-02-22',
      weeksObserved: 3,
    });
  });
  it('LO-1 rounds the day up', () => {
    // 80 % at week 1 + 6 × 10/11 → day 45.18 after 4 January.
    expect(forecastFrom(weeks(9, 20, 31), 0.8, false)?.expectedOn).toBe('2026-02-19');
  });
  it('LO-1 takes earliest and latest from the 90 % and 10 % quantiles, null where flat or falling', () => {
    const row = forecastFrom(weeks(10, 30, 25, 40), 0.8, false);
    expect(row && row.earliestOn! < row.expectedOn!).toBe(true);
    expect(row?.latestOn).toBeNull();
    expect([0, 1, 5, 9, 10].map((tenths) => toNumber(quantile([0n, 1n, 5n], tenths)))).toEqual([0, 0.2, 1, 4.2, 5]);
  });
  it('LO-1 none where the median does not rise, or fewer than three of the weeks were scored', () => {
    expect(forecastFrom(weeks(30, 20, 25, 20), 0.8, false)).toBeNull();
    expect(forecastFrom(weeks(10, null, 30), 0.8, false)).toBeNull();
    expect(forecastFrom(weeks(10, null, 30, 40), 0.8, false)).not.toBeNull();
    expect(forecastFrom(weeks(10, 20, 30, null, null, null, null, null, null), 0.8, false)).toBeNull();
  });
  it('LO-1 looks at the last eight ended weeks', () =>
    // One point a week through 4.5 % in the middle of W02 to W09: 80 % comes 75.5 weeks after it.
    expect(forecastFrom(weeks(90, 1, 2, 3, 4, 5, 6, 7, 8), 0.8, false)).toMatchObject({ weeksObserved: 8, expectedOn: '2027-07-18' }));
  it('LO-1 agrees with the textbook: pairwise slopes, medians, quantiles of type 7', () => {
    const quantileOf = (sorted: readonly number[], share: number): number => {
      const place = (sorted.length - 1) * share;
      const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
      return below + (above - below) * (place - Math.floor(place));
    };
    const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 79 }), { minLength: 3, maxLength: 8 }), (closings) => {
        const slopes = ascending(closings.flatMap((y, j) => closings.slice(0, j).map((before, i) => (y - before) / (j - i))));
        const dayAt = (slope: number): number | null => {
          const weeksOn = (closings.length - 1) / 2 + (80 - quantileOf(ascending(closings), 0.5)) / slope;
          return slope > 1e-9 ? weeksOn * 7 : null;
        };
        const row = forecastFrom(weeks(...closings), 0.8, false);
        const expected = dayAt(quantileOf(slopes, 0.5));
        expect(row === null).toBe(expected === null);
        if (row === null) return;
        for (const [day, found] of [
          [expected, row.expectedOn],
          [dayAt(quantileOf(slopes, 0.9)), row.earliestOn],
          [dayAt(quantileOf(slopes, 0.1)), row.latestOn],
        ] as const) {
          if (day === null) expect(found).toBeNull();
          // Where a float cannot tell which side of a day it is on, either will do.
          else if (Math.abs(day - Math.round(day)) > 1e-6) expect(found).toBe(addDays('2026-01-04', Math.ceil(day)));
        }
      }),
      { numRuns: 500 },
    );
  });
  it('LO-1 met is today, whatever the weeks', () => {
    const row = forecastFrom([], 0.8, true);
    expect(row && forecastOn(row, '2026-03-02')).toEqual({
      expectedOn: '2026-03-02',
      earliestOn: '2026-03-02',
      latestOn: '2026-03-02',
      weeksObserved: 0,
    });
  });
  it('LO-1 never before today, and null over five years off', () => {
    const row = { alreadyMet: false, expectedOn: '2026-02-22', earliestOn: '2026-01-01', latestOn: '2031-03-03', weeksObserved: 4 };
    expect(forecastOn(row, '2026-03-02')).toMatchObject({ expectedOn: '2026-03-02', earliestOn: '2026-03-02', latestOn: null });
    expect(forecastOn(row, '2026-03-03').latestOn).toBe('2031-03-03');
    expect(forecastOn({ ...row, latestOn: '2029-02-28' }, '2024-02-29').latestOn).toBe('2029-02-28');
    expect(forecastOn({ ...row, latestOn: '2029-03-01' }, '2024-02-29').latestOn).toBeNull();
  });
  it('LO-1 a week that closes is one that ended: carry-over included, the current one not', () => {
    const story = running();
    for (let week = 0; week < 4; week += 1) {
      story.at(Date.parse('2026-03-03T10:00:00Z') + week * 7 * 86_400_000);
      if (week !== 2) story.does({ type: 'scoreItems', scores: all(week === 3 ? 2 : week) });
    }
    expect(story.view?.week.map(({ week, overall }) => [week, overall])).toEqual([
      ['2026-W10', 0],
      ['2026-W11', 1 / 3],
      ['2026-W12', 1 / 3],
    ]);
    expect(story.view?.forecast).toBeNull();
    story.at('2026-03-30T00:00:00Z');
    expect(story.view?.week.at(-1)).toMatchObject({ week: '2026-W13', overall: 2 / 3, complete: true, reviewed: false });
    expect(story.view?.forecast).toMatchObject({ weeksObserved: 4, alreadyMet: false });
  });
  it('LO-1 never throws, and earliest is not after latest ahead of the threshold', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 79 }), { minLength: 3, maxLength: 12 }), (closings) => {
        const row = forecastFrom(weeks(...closings), 0.8, false);
        if (row?.earliestOn && row.latestOn) expect(row.earliestOn <= row.latestOn).toBe(true);
      }),
    ));
});
