import { closingReadiness, isWeekComplete, isWeekScored, scoredWeeks } from '@causeway/checklist/weeks.ts';
import { addWeeks, dayOf, weekOf } from '@causeway/kernel/calendar.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play, played } from '../testing/any-play.ts';
import { all, items } from '../testing/items.ts';
import { running } from '../testing/stories.ts';
import { toNumber } from './exact.ts';
import { endedWeeks, scoredSpan } from './weeks.ts';

describe('the ended weeks', { timeout: 120_000 }, () => {
  it('LO-1 CL-9 kept or computed anew, each is what the list says of it: closing readiness, complete, scored, reviewed', () =>
    fc.assert(
      fc.property(played, (sequence) => {
        play(sequence, ({ state, clock, policy }) => {
          if (!state) return;
          const today = dayOf(clock, policy.timeZone);
          const week = weekOf(today);
          const { checklist } = state;
          const all = scoredWeeks(checklist);
          expect(scoredSpan(checklist)).toEqual(all.length > 0 ? { first: all[0], last: all.at(-1) } : null);
          const weeks = endedWeeks(checklist, week, today);
          expect(weeks.length === 0 || weeks.at(-1)?.week === addWeeks(week, -1)).toBe(true);
          for (const ended of weeks) {
            const closing = closingReadiness(checklist, ended.week);
            const review = checklist.reviews.find((held) => held.week === ended.week);
            expect(toNumber(ended.overall)).toBe(closing.overall);
            expect(ended.scored).toBe(isWeekScored(checklist, ended.week));
            expect(ended.row).toEqual({
              week: ended.week,
              overall: closing.overall,
              areas: closing.areas.map(({ readiness, scored, stale, total }) => ({ readiness, scored, stale, total })),
              complete: isWeekComplete(checklist, ended.week, { today, week }),
              reviewed: review !== undefined,
              ownerPresent: review?.ownerPresent ?? false,
            });
          }
        });
      }),
      { numRuns: 25 },
    ));

  it('LO-1 survive an item that is called like what every object has', () => {
    const story = running();
    const named = ['constructor', '__proto__'].map((id) => ({ ...(items[0] as (typeof items)[0]), id }));
    story.does({ type: 'changeChecklist', add: named.slice(0, 2), remove: ['AUTH-4', 'SUPP-4'], reason: 'renamed' });
    story.does({ type: 'scoreItems', scores: all(3, ['__proto__']) });
    story.at('2026-03-23T09:00:00Z');
    const most = (story.view?.item ?? []).reduce((sum, { weight }) => sum + 3 * weight, 0);
    expect(story.view?.week.map(({ week, overall }) => [week, overall])).toEqual(
      ['2026-W10', '2026-W11', '2026-W12'].map((week) => [week, 9 / most]),
    );
  });
});
