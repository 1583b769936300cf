import { fact } from '@causeway/kernel/fact.ts';
import { describe, expect, it } from 'vitest';
import { openWeeksAt } from './open-weeks.ts';
import { weekStanding } from './round.ts';
import { scoreSheet } from './score-sheet.ts';
import { folded } from './testing/fold.ts';
import { context, items, lastWeek, link, scored, thisWeek, today, waived, written } from './testing/list.ts';

const at = { today, week: thisWeek };
const none = { scored: 0, ownerScored: 0, complete: false, reviewed: false };
const review = fact('ReviewHeld', { week: lastWeek, attendees: [], ownerPresent: false });

describe('the round of a week', () => {
  it('CL-3 the weeks open for scores are this one and the one before, in the policy’s zone', () => {
    const justBeforeMonday = Date.parse('2026-11-22T23:30:00Z');
    expect(openWeeksAt(justBeforeMonday, 'UTC')).toEqual(['2026-W47', '2026-W46']);
    expect(openWeeksAt(justBeforeMonday, 'Europe/Paris')).toEqual(['2026-W48', '2026-W47']);
    expect(openWeeksAt(context.now, 'UTC')).toEqual([thisWeek, lastWeek]);
  });
  it('CL-9 counts the items that either side scored for it, once each, and the owner’s beside', () => {
    const state = folded(
      written(),
      scored(2, { itemId: 'I1' }),
      scored(1, { itemId: 'I1', side: 'OWNER' }),
      scored(1, { itemId: 'I2', side: 'OWNER' }),
    );
    expect(weekStanding(state, thisWeek, at)).toEqual({ ...none, scored: 2, ownerScored: 1 + 1 });
    expect(weekStanding(state, lastWeek, at)).toEqual(none);
  });
  it('CL-3 a week keeps what was scored for it when the next is scored, too', () =>
    expect(weekStanding(folded(written(), scored(1, { week: lastWeek }), scored(2)), lastWeek, at).scored).toBe(1));
  it('CL-6 a waived item is not counted, whether scored or not', () => {
    const all = items(21).map(({ id }) => scored(1, { itemId: id }));
    const state = folded(written(), waived(today), ...all);
    expect(weekStanding(state, thisWeek, at)).toEqual({ ...none, scored: 20, complete: true });
    expect(weekStanding(folded(written(), waived(today), ...all.slice(1)), thisWeek, at)).toEqual({
      ...none,
      scored: 20,
      complete: true,
    });
  });
  it('CL-8 knows whether the week was reviewed', () => {
    const state = folded(written(), review);
    expect([weekStanding(state, lastWeek, at).reviewed, weekStanding(state, thisWeek, at).reviewed]).toEqual([true, false]);
  });
});

describe('a score sheet', () => {
  const state = folded(
    written(),
    scored(1, { week: '2026-W30', note: 'Drawn.' }),
    scored(3, { week: thisWeek, evidence: [link] }),
    scored(0, { week: lastWeek, side: 'OWNER' }),
  );
  it('CL-4 shows of each side its newest score up to the week that it is for', () => {
    expect(scoreSheet(state, thisWeek)[0]).toMatchObject({
      itemId: 'I0',
      team: { week: thisWeek, score: 3, evidence: [link] },
      owner: { week: lastWeek, score: 0 },
    });
    expect(scoreSheet(state, lastWeek)[0]).toMatchObject({ team: { week: '2026-W30', score: 1, note: 'Drawn.' } });
  });
  it('CL-1 has a line for each item, in checklist order, with nothing where nobody scored', () => {
    expect(scoreSheet(state, thisWeek).map(({ itemId }) => itemId)).toEqual(items(21).map(({ id }) => id));
    expect(scoreSheet(state, thisWeek)[1]).toEqual({ itemId: 'I1', team: null, owner: null });
  });
});
