import { addWeeks } from '@causeway/kernel/calendar.ts';
import { describe, expect, it } from 'vitest';
import type { ChecklistEvent } from './events.ts';
import { newest, standings } from './standings.ts';
import { folded } from './testing/fold.ts';
import { changed, items, lastWeek, scored, thisWeek, today, waived, written } from './testing/list.ts';
import { closingReadiness, isWeekComplete, isWeekScored, scoredWeeks } from './weeks.ts';

const at = { today, week: thisWeek };
const i0 = (...facts: ChecklistEvent[]) => standings(folded(written(), ...facts), at)[0];

describe('the current score', () => {
  it('CL-4 is that of the latest week, then the latest recorded', () => {
    expect(i0(scored(1), scored(2))).toMatchObject({ score: 2, week: thisWeek });
    expect(i0(scored(2), scored(0, { week: lastWeek }))).toMatchObject({ score: 2, week: thisWeek });
    expect(i0(scored(2, { week: lastWeek }), scored(1, { week: lastWeek }))).toMatchObject({ score: 1, week: lastWeek });
  });
  it('CL-3 the week’s earlier score stays behind the one that replaced it, however late it came', () =>
    expect(folded(written(), scored(1, { week: lastWeek }), scored(2), scored(0, { week: lastWeek })).scores.I0?.TEAM).toMatchObject([
      { week: lastWeek, score: 0 },
      { week: thisWeek, score: 2 },
    ]));
  it('CL-4 is carried over, and stale, where nobody scored anew', () =>
    expect(i0(scored(2, { week: '2024-W09' }))).toMatchObject({ score: 2, week: '2024-W09', fresh: false }));
  it('CL-4 is none where nobody ever scored', () =>
    expect(i0()).toMatchObject({ score: null, note: null, evidence: [], scoredAt: null, scoredBy: null, week: null, fresh: false }));
  it('CL-4 of any week is found among years of them', () => {
    const weeks = Array.from({ length: 156 }, (_, place) => addWeeks('2023-W40', place * 2));
    const given = weeks.map((week) => ({ week, score: 1, note: null, evidence: [], at: 0, by: null }));
    for (const [place, week] of weeks.entries()) {
      expect(newest(given, week)).toBe(given[place]);
      expect(newest(given, addWeeks(week, 1))).toBe(given[place]);
    }
    expect(newest(given, '2023-W39')).toBeNull();
    expect(newest([], thisWeek)).toBeNull();
  });
});

describe('a week as it closed', () => {
  it('LO-1 stands with the scores given for it or earlier, carry-over included', () => {
    const state = folded(written(), scored(1, { week: '2026-W45' }), scored(3, { week: thisWeek }));
    expect(['2026-W44', '2026-W45', '2026-W46', thisWeek].map((week) => closingReadiness(state, week).overall * 63)).toEqual([0, 1, 1, 3]);
  });
  it('LO-1 stands at its Sunday: a waiver counts that lasts so long', () => {
    const total = (expiresOn: string) => closingReadiness(folded(written(), waived(expiresOn)), lastWeek).total;
    expect([total('2026-11-22'), total('2026-11-21')]).toEqual([20, 21]);
  });
  it('CL-5 the owner’s score counts in its week and the next', () => {
    const state = folded(written(), scored(2, { week: '2026-W44' }), scored(1, { week: '2026-W45', side: 'OWNER' }));
    expect(['2026-W44', '2026-W45', '2026-W46', '2026-W47'].map((week) => closingReadiness(state, week).overall * 63)).toEqual([
      2, 1, 1, 2,
    ]);
  });
});

describe('a complete week', () => {
  const all = items(21).map(({ id }, place) => scored(1, { itemId: id, week: lastWeek, side: place % 2 ? 'OWNER' : 'TEAM' }));
  it('CL-9 has every item scored for it, by either side', () => {
    expect(isWeekComplete(folded(written(), ...all), lastWeek, at)).toBe(true);
    expect(isWeekComplete(folded(written(), ...all), thisWeek, at)).toBe(false);
    expect(isWeekComplete(folded(written(), ...all.slice(1)), lastWeek, at)).toBe(false);
  });
  it('CL-9 asks for no item that is waived at the moment read', () => {
    const state = folded(written(), ...all.slice(1), waived(today));
    expect(isWeekComplete(state, lastWeek, at)).toBe(true);
    expect(isWeekComplete(state, lastWeek, { today: '2026-11-26', week: thisWeek })).toBe(false);
  });
  it('CL-9 misses nothing where everything is waived; without a list nothing is complete', () => {
    const waivers = items(21).map(({ id }) => waived(today, { itemId: id }));
    expect(isWeekComplete(folded(written(), ...waivers), lastWeek, at)).toBe(true);
    expect(isWeekComplete(folded(), lastWeek, at)).toBe(false);
  });
  it('CL-9 goes by the list of the moment read', () => {
    expect(isWeekComplete(folded(written(), ...all.slice(1), changed({ remove: ['I0'] })), lastWeek, at)).toBe(true);
    expect(isWeekScored(folded(written(), scored(1), changed({ remove: ['I0'] })), thisWeek)).toBe(false);
  });
  it('CL-9 is scored at all by one score of either side', () => {
    const state = folded(written(), scored(1, { week: '2026-W40' }), scored(1, { week: lastWeek, side: 'OWNER' }));
    expect(['2026-W39', '2026-W40', '2026-W41', lastWeek, thisWeek].map((week) => isWeekScored(state, week))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(scoredWeeks(state)).toEqual(['2026-W40', lastWeek]);
  });
  it('CL-9 an item called like what every object has is one like the others', () => {
    const list = [...items(20), { ...items(1)[0]!, id: 'constructor' }, { ...items(1)[0]!, id: '__proto__' }];
    const state = folded(written(list), scored(1, { itemId: '__proto__' }));
    expect([scoredWeeks(state), isWeekScored(state, thisWeek), isWeekComplete(state, thisWeek, at)]).toEqual([[thisWeek], true, false]);
    expect(standings(state, at).map(({ score }) => score)).toEqual([...Array(21).fill(null), 1]);
  });
});
