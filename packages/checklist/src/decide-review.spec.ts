import type { PersonRef } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { refusal } from '@causeway/kernel/refusal.ts';
import { specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { holdReview, type ReviewContext } from './decide-review.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { folded } from './testing/fold.ts';
import { context, lastWeek, thisWeek } from './testing/list.ts';

const [lead, owner] = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002'] as const;
const withOwner: ReviewContext = { ...context, productionOwner: owner, attendees: { ids: [lead, owner], reasons: [] } };
const given = specify({ initial: initialChecklist, evolve: evolveChecklist, decide: holdReview }, withOwner);
const attendees: PersonRef[] = [];
const held = (week: string, people: string[], ownerPresent: boolean, note?: string) =>
  fact('ReviewHeld', { week, attendees: people, ownerPresent, ...(note !== undefined && { note }) });

describe('the weekly review', () => {
  it('CL-8 keeps who was there, and whether the production owner was', () => {
    given()
      .when({ type: 'holdReview', attendees, note: 'Two blockers left.' })
      .records(held(thisWeek, [lead, owner], true, 'Two blockers left.'));
    given()
      .when({ type: 'holdReview', attendees }, { attendees: { ids: [lead], reasons: [] } })
      .records(held(thisWeek, [lead], false));
    given()
      .when({ type: 'holdReview', attendees }, { productionOwner: null })
      .records(held(thisWeek, [lead, owner], false));
  });
  it('CL-8 is of this week or the one before', () => {
    given()
      .when({ type: 'holdReview', attendees, week: lastWeek })
      .records(held(lastWeek, [lead, owner], true));
    for (const week of ['2026-W46', '2026-W49'])
      given()
        .when({ type: 'holdReview', attendees, week })
        .isRefused({ code: 'WEEK_CLOSED', field: ['week'] });
  });
  it('CL-8 a second one of the week replaces the first, and they are in the order of their weeks', () => {
    const { reviews } = folded(held(thisWeek, [lead], false, 'First.'), held(lastWeek, [lead], false), held(thisWeek, [owner], true));
    expect(reviews).toMatchObject([
      { week: lastWeek, recordedAt: '2' },
      { week: thisWeek, attendees: [owner], ownerPresent: true, note: null, recordedAt: '3', heldAt: context.now },
    ]);
  });
  it('GE-4 the same people and note once more are no event, in whatever order they are named', () => {
    given(held(thisWeek, [owner, lead], true))
      .when({ type: 'holdReview', attendees, note: '' })
      .recordsNothing();
    given(held(thisWeek, [owner, lead], true))
      .when({ type: 'holdReview', attendees, note: 'Anew.' })
      .records(held(thisWeek, [lead, owner], true, 'Anew.'));
  });
  it('CL-8 one more, one fewer or another person is another review', () => {
    const other = 'aaaaaaaa-0000-4000-8000-000000000003';
    for (const before of [[owner], [owner, lead, other], [owner, other]])
      given(held(thisWeek, before, true))
        .when({ type: 'holdReview', attendees })
        .records(held(thisWeek, [lead, owner], true));
  });
  it('CL-8 the same people once one of them was named owner is another review', () =>
    given(held(thisWeek, [lead, owner], false))
      .when({ type: 'holdReview', attendees })
      .records(held(thisWeek, [lead, owner], true)));
  it('GE-5 a bad week, a bad address and a bad note answer together', () => {
    const reasons = [refusal('INVALID_EMAIL', 'No address.', ['attendees', '0'])];
    given()
      .when({ type: 'holdReview', attendees, week: '2026-W01', note: 'a\u202eb' }, { attendees: { ids: [], reasons } })
      .isRefused('WEEK_CLOSED', { code: 'INVALID_EMAIL', field: ['attendees', '0'] }, { code: 'INVALID_TEXT', field: ['note'] });
  });
});
