import { specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { type ScoringContext, scoreItems } from './decide-scores.ts';
import type { ChecklistEvent } from './events.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { standingOf } from './standings.ts';
import { folded } from './testing/fold.ts';
import { context, lastWeek, scored, thisWeek, today, waived, written } from './testing/list.ts';

const asTeam: ScoringContext = { ...context, side: 'TEAM' };
const given = specify({ initial: initialChecklist, evolve: evolveChecklist, decide: scoreItems }, asTeam);
const scoring = (score: number, week?: string) => ({ type: 'scoreItems' as const, week, scores: [{ itemId: 'I0', score }] });
const owner = (score: number, week = thisWeek) => scored(score, { side: 'OWNER', week });
const team = (score: number, week = thisWeek) => scored(score, { week });
const standing = (...facts: ChecklistEvent[]) => standingOf(folded(written(), ...facts), 'I0', { today, week: thisWeek });

describe('the second opinion', () => {
  it('CL-5 the lower of the two counts, and the item is disputed', () =>
    expect(standing(team(2), owner(1))).toMatchObject({ score: 1, teamScore: 2, ownerScore: 1, disputed: true }));
  it('CL-5 the team’s counts where the owner’s is as high or higher, and nothing is disputed', () => {
    expect(standing(team(2), owner(2))).toMatchObject({ score: 2, ownerScore: 2, disputed: false });
    expect(standing(team(1), owner(3))).toMatchObject({ score: 1, ownerScore: 3, disputed: false });
  });
  it('CL-5 lasts the week it was given for and the next', () => {
    expect(standing(team(2), owner(0, lastWeek))).toMatchObject({ score: 0, ownerScore: 0, disputed: true });
    expect(standing(team(2), owner(0, '2026-W46'))).toMatchObject({ score: 2, ownerScore: null, disputed: false });
  });
  it('CL-5 where only the owner has scored, that score counts and carries over; no team score, no dispute', () => {
    expect(standing(owner(1))).toMatchObject({ score: 1, teamScore: null, ownerScore: 1, disputed: false, fresh: true });
    expect(standing(owner(1, '2026-W30'))).toMatchObject({ score: 1, week: '2026-W30', ownerScore: null, disputed: false, fresh: false });
  });
  it('CL-5 shows note, evidence, day, person and week of the score that counts', () => {
    const links = (side: string) => [`https://wiki.example/${side}`];
    const low = scored(1, { side: 'OWNER', week: lastWeek, note: 'Not at night.', evidence: links('owner') });
    const high = scored(2, { note: 'Works.', evidence: links('team') });
    expect(standing(high, low)).toMatchObject({ note: 'Not at night.', evidence: links('owner'), week: lastWeek, scoredAt: context.now });
    expect(standing(high, { ...low, data: { ...low.data, score: 2 } })).toMatchObject({
      note: 'Works.',
      evidence: links('team'),
      week: thisWeek,
      scoredBy: context.actor.id,
    });
  });
  it('CL-4 fresh is what either side scored for this or the previous week', () => {
    expect(standing(team(1, lastWeek))?.fresh).toBe(true);
    expect(standing(team(1, '2026-W46'))?.fresh).toBe(false);
    expect(standing(team(1, '2026-W46'), owner(3, lastWeek))).toMatchObject({ fresh: true, week: '2026-W46', score: 1 });
  });
});

describe('a catch', () => {
  const caught = (score: number, week = thisWeek) => scored(score, { week, caught: true });
  it.each([1, 0])('CL-5 the team scores a disputed item %i, no higher than the owner’s 1', (score) =>
    given(written(), team(2), owner(1)).when(scoring(score)).records(caught(score)),
  );
  it('CL-5 none where the team stays above the owner', () => given(written(), team(3), owner(1)).when(scoring(2)).records(team(2)));
  it('CL-5 none where nothing was disputed, or the owner’s score is no longer fresh', () => {
    given(written(), team(2), owner(2)).when(scoring(1)).records(team(1));
    given(written(), owner(1)).when(scoring(1)).records(team(1));
    given(written(), team(2), owner(1, '2026-W46')).when(scoring(1)).records(team(1));
  });
  it('CL-5 none by the owner’s own score', () => given(written(), team(2), owner(1)).when(scoring(0), { side: 'OWNER' }).records(owner(0)));
  it('CL-5 none by a score for an earlier week than the current one’s', () =>
    given(written(), team(2), owner(1)).when(scoring(0, lastWeek)).records(team(0, lastWeek)));
  it('CL-5 but by one for the week of the current one, though that is over', () =>
    given(written(), team(2, lastWeek), owner(1, lastWeek)).when(scoring(1, lastWeek)).records(caught(1, lastWeek)));
  it('CL-5 waived or not', () => given(written(), team(2), owner(1), waived('2026-12-31')).when(scoring(1)).records(caught(1)));
  it('CL-5 once: the dispute is settled, the next score is no catch', () =>
    given(written(), team(2), owner(1), caught(1)).when(scoring(0)).records(team(0)));
  it('CL-5 is counted', () => expect(folded(written(), team(2), owner(1), caught(1), team(2), caught(0)).catches).toBe(2));
});
