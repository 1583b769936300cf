import { specify } from '@causeway/kernel/specification.ts';
import { describe, it } from 'vitest';
import type { ItemScoreInput } from './commands.ts';
import { type ScoringContext, scoreItems } from './decide-scores.ts';
import { evolveChecklist, initialChecklist } from './evolve.ts';
import { context, inWeek, items, lastWeek, link, scored, written } from './testing/list.ts';

const asTeam: ScoringContext = { ...context, side: 'TEAM' };
const given = specify({ initial: initialChecklist, evolve: evolveChecklist, decide: scoreItems }, asTeam);
const score = (value: number, over: Partial<ItemScoreInput> = {}) => ({
  type: 'scoreItems' as const,
  scores: [{ itemId: 'I0', score: value, ...over }],
});
const full = { note: 'Shown to the auditor.', evidence: [link] };

describe('scoring items', () => {
  it('CL-3 each score is an event, for this week when none is named', () =>
    given(written())
      .when({
        type: 'scoreItems',
        scores: [
          { itemId: 'I0', score: 0 },
          { itemId: 'I1', score: 2, ...full },
        ],
      })
      .records(scored(0), scored(2, { itemId: 'I1', ...full })));
  it('CL-3 also for the week before', () =>
    given(written())
      .when({ ...score(1), week: lastWeek })
      .records(scored(1, { week: lastWeek })));
  it.each(['2026-W46', '2026-W49', '2025-W48', '2027-W01'])('CL-3 %s is closed', (week) =>
    given(written())
      .when({ ...score(1), week })
      .isRefused({ code: 'WEEK_CLOSED', field: ['week'] }),
  );
  it('CL-3 the week is the one of the policy’s zone', () => {
    const sunday = { now: Date.parse('2026-11-29T23:30:00Z') };
    given(written())
      .when(score(1), sunday)
      .records(scored(1, { week: '2026-W48' }));
    given(written())
      .when(score(1), { ...sunday, zone: 'Europe/Berlin' })
      .records(scored(1, { week: '2026-W49' }));
  });
  it('CL-3 across the turn of the year the last week of the old one is open', () =>
    given(written())
      .when({ ...score(1), week: '2026-W53' }, inWeek('2027-W01'))
      .records(scored(1, { week: '2026-W53' })));
  it('CL-3 another score of the same week is an event, and replaces what the week shows', () =>
    given(written(), scored(1)).when(score(2)).records(scored(2)));
  it('CL-3 the same score, note and evidence in the same week is no event, said or kept', () => {
    given(written(), scored(2, full)).when(score(2, full)).recordsNothing();
    given(written(), scored(2, full)).when(score(2)).recordsNothing();
    given(written(), scored(2))
      .when(score(2, { note: '', evidence: [] }))
      .recordsNothing();
  });
  it('CL-3 in a new week the same is an event: it confirms', () =>
    given(written(), scored(2, { ...full, week: lastWeek }))
      .when(score(2))
      .records(scored(2, full)));
  it('CL-3 another note, or other evidence, of the same score is an event', () => {
    given(written(), scored(2, full))
      .when(score(2, { note: 'Anew.' }))
      .records(scored(2, { ...full, note: 'Anew.' }));
    given(written(), scored(2, full))
      .when(score(2, { evidence: [`${link}8`] }))
      .records(scored(2, { ...full, evidence: [`${link}8`] }));
  });
  it('CL-3 of several only those that say something new are events', () =>
    given(written(), scored(1))
      .when({
        type: 'scoreItems',
        scores: [
          { itemId: 'I0', score: 1 },
          { itemId: 'I1', score: 1 },
        ],
      })
      .records(scored(1, { itemId: 'I1' })));
  it('CL-3 what was said back and forth in a week is an event each time', () =>
    given(written(), scored(1), scored(2)).when(score(1)).records(scored(1)));
});

describe('note and evidence', () => {
  const before = scored(3, { ...full, week: lastWeek });
  it('CL-2 what is left out, or null, is kept from the current score', () => {
    given(written(), before).when(score(2)).records(scored(2, full));
    given(written(), before)
      .when(score(2, { note: null, evidence: null }))
      .records(scored(2, full));
  });
  it('CL-2 an empty text and an empty list clear', () => {
    given(written(), before)
      .when(score(2, { note: '' }))
      .records(scored(2, { evidence: [link] }));
    given(written(), before)
      .when(score(2, { evidence: [] }))
      .records(scored(2, { note: full.note }));
  });
  it('CL-2 is kept from the same side alone', () =>
    given(written(), before)
      .when(score(2), { side: 'OWNER' })
      .records(scored(2, { side: 'OWNER' })));
  it('CL-2 is kept from the current score, that of the latest week, also where an earlier week is scored', () =>
    given(written(), scored(1, { week: lastWeek, note: 'Older.' }), scored(2, full))
      .when({ ...score(0), week: lastWeek })
      .records(scored(0, { ...full, week: lastWeek })));
  it('PR-2 a note that was erased keeps nothing', () =>
    given(written(), scored(2, { note: null, week: lastWeek }))
      .when(score(2))
      .records(scored(2)));
  it('CL-2 a 3 needs a link: given, or kept', () => {
    given(written())
      .when(score(3))
      .isRefused({ code: 'EVIDENCE_REQUIRED', field: ['scores', '0', 'evidence'] });
    given(written())
      .when(score(3, { evidence: [link] }))
      .records(scored(3, { evidence: [link] }));
    given(written(), before).when(score(3)).records(scored(3, full));
  });
  it('CL-2 a kept 3 whose evidence is cleared lacks it', () =>
    given(written(), before)
      .when(score(3, { evidence: [] }))
      .isRefused('EVIDENCE_REQUIRED'));
  it('CL-2 the other side’s evidence is not this side’s', () =>
    given(written(), before).when(score(3), { side: 'OWNER' }).isRefused('EVIDENCE_REQUIRED'));
});

describe('refusing scores', () => {
  it('CL-1 nothing is scored without a list', () => given().when(score(1)).isRefused('CHECKLIST_MISSING'));
  it.each(['I99', '', 'constructor', '__proto__', 'toString'])('CL-3 %j is no item of the list', (itemId) =>
    given(written())
      .when(score(1, { itemId }))
      .isRefused({ code: 'UNKNOWN_ITEM', field: ['scores', '0', 'itemId'] }),
  );
  it.each([-1, 4, 2.5, Number.NaN])('CL-2 %j is no score', (value) =>
    given(written())
      .when(score(value))
      .isRefused({ code: 'SCORE_OUT_OF_RANGE', field: ['scores', '0', 'score'] }),
  );
  it('GE-5 an item named twice is DUPLICATE_ITEM', () =>
    given(written())
      .when({
        type: 'scoreItems',
        scores: [
          { itemId: 'I0', score: 1 },
          { itemId: 'I0', score: 1 },
        ],
      })
      .isRefused({ code: 'DUPLICATE_ITEM', field: ['scores', '1', 'itemId'] }));
  it('GE-2 30 items in one command are taken', () =>
    given(written(items(30)))
      .when({ type: 'scoreItems', scores: items(30).map(({ id }) => ({ itemId: id, score: 1 })) })
      .records(...items(30).map(({ id }) => scored(1, { itemId: id }))));
  it('GE-2 more than 30 items in one command are refused alone', () => {
    const scores = items(31).map(({ id }) => ({ itemId: id, score: 9 }));
    given(written())
      .when({ type: 'scoreItems', scores })
      .isRefused({ code: 'BAD_USER_INPUT', field: ['scores'] });
  });
  it('GE-2 an address that is none is that alone', () =>
    given(written())
      .when(score(3, { evidence: [link, 'file:///etc/passwd'] }))
      .isRefused({ code: 'INVALID_EVIDENCE', field: ['scores', '0', 'evidence', '1'] }));
  it('GE-2 at most 20 links, and a note of 10,000 characters', () =>
    given(written())
      .when(score(1, { evidence: Array(21).fill(link), note: 'x'.repeat(10_001) }))
      .isRefused(
        { code: 'INVALID_TEXT', field: ['scores', '0', 'note'] },
        { code: 'INVALID_EVIDENCE', field: ['scores', '0', 'evidence'] },
      ));
  it('GE-5 all reasons answer together, each with its field, and nothing of the command is recorded', () =>
    given(written())
      .when({
        type: 'scoreItems',
        week: '2026-W40',
        scores: [
          { itemId: 'I0', score: 1 },
          { itemId: 'I77', score: 1 },
          { itemId: 'I1', score: 7, note: ' ' },
          { itemId: 'I2', score: 3 },
        ],
      })
      .isRefused(
        { code: 'WEEK_CLOSED', field: ['week'] },
        { code: 'UNKNOWN_ITEM', field: ['scores', '1', 'itemId'] },
        { code: 'SCORE_OUT_OF_RANGE', field: ['scores', '2', 'score'] },
        { code: 'INVALID_TEXT', field: ['scores', '2', 'note'] },
        { code: 'EVIDENCE_REQUIRED', field: ['scores', '3', 'evidence'] },
      ));
  it('GE-4 no scores record nothing', () => given(written()).when({ type: 'scoreItems', scores: [] }).recordsNothing());
  it('CL-2 an item may be called like what every object has', () => {
    const list = [...items(20), { ...items(1)[0]!, id: 'constructor' }, { ...items(1)[0]!, id: '__proto__' }];
    for (const itemId of ['constructor', '__proto__']) {
      given(written(list)).when(score(1, { itemId })).records(scored(1, { itemId }));
      given(written(list), scored(1, { itemId })).when(score(1, { itemId })).recordsNothing();
    }
  });
});
