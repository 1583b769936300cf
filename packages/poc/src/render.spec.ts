import { describe, expect, it } from 'vitest';
import { all, items } from './testing/items.ts';
import { usd } from './testing/money.ts';
import { lead, owner, ref } from './testing/people.ts';
import { adopted, proposal, proposed, ready, running } from './testing/stories.ts';
import { Story } from './testing/story.ts';

const stop = { type: 'decide', decision: 'STOP', rationale: 'x', stopReason: 'ABANDONED', learned: 'y' } as const;
const instant = (text: string) => Date.parse(text);

describe('the next instant', () => {
  it('GE-1 is none where nothing can change by time', () => {
    expect(proposed().next).toBeNull();
    const story = running();
    story.does(stop);
    expect(story.next).toBeNull();
    expect(running({ track: 'RESEARCH' }).next).toBeNull();
  });
  it('GE-1 is the next Monday while scores age or weeks may be missed, in the policy’s zone', () => {
    const story = running();
    expect(story.next).toBe(instant('2026-03-09T00:00:00Z'));
    story.under({ timeZone: 'America/New_York' });
    expect(story.next).toBe(instant('2026-03-09T04:00:00Z'));
  });
  it('GE-1 is the end of a waiver, the end of the day a decision was due, and 28 days before it', () => {
    const story = proposed();
    story.does({ type: 'waiveItem', itemId: 'SUPP-4', reason: 'x', expiresOn: '2026-03-03' });
    expect(story.next).toBe(instant('2026-03-04T00:00:00Z'));
    expect(story.at('2026-03-04T00:00:00Z').view?.waiver).toEqual([]);
    expect(running({ track: 'RESEARCH', decisionDueOn: '2026-05-01' }).next).toBe(instant('2026-04-03T00:00:00Z'));
    expect(running({ track: 'RESEARCH', decisionDueOn: '2026-03-05' }).next).toBe(instant('2026-03-06T00:00:00Z'));
  });
  it('GE-1 is the day after the last on which a drill counts', () => {
    const story = proposed();
    story.does({ type: 'recordDrill', scenario: 'SLOW_MODEL', passed: true });
    expect(story.next).toBe(instant('2026-06-01T00:00:00Z'));
    story.does({ type: 'recordDrill', scenario: 'SLOW_MODEL', passed: false });
    expect(story.next).toBeNull();
  });
  it('GE-1 survives the last day that can be named, in any zone', () => {
    const story = new Story().under({ timeZone: 'Asia/Tokyo' });
    story.does(proposal({ decisionDueOn: '9999-12-31', track: 'RESEARCH' }));
    story.does({ type: 'waiveItem', itemId: 'SUPP-4', reason: 'x', expiresOn: '9999-12-31' });
    story.does({ type: 'kickOffPoc' });
    expect(story.next).toBe(instant('9999-12-02T15:00:00Z'));
  });
});

describe('what a POC shows', () => {
  it('CL-7 readiness, CL-4 what is stale, CL-5 what is disputed', () => {
    const story = running();
    story.does({ type: 'scoreItems', scores: all(2) }, { by: lead });
    story.does({ type: 'scoreItems', scores: all(1, ['SUPP-1', 'SUPP-2']) }, { by: owner });
    expect(story.view?.standing).toMatchObject({ scored: 28, total: 28, stale: 0, disputed: 2, catches: 0, weakest: 'SUPPORT' });
    expect(story.view?.score.find(({ id }) => id === 'SUPP-1')).toMatchObject({ score: 1, teamScore: 2, ownerScore: 1, disputed: true });
    story.does({ type: 'scoreItems', scores: all(1, ['SUPP-1']) }, { by: lead });
    expect(story.view?.standing).toMatchObject({ disputed: 1, catches: 1 });
    story.at('2026-03-16T00:00:00Z');
    expect(story.view?.standing).toMatchObject({ stale: 28, disputed: 0 });
    expect(story.view?.score.find(({ id }) => id === 'SUPP-2')).toMatchObject({ score: 2, ownerScore: null, fresh: false });
  });
  it('CL-6 a waived item is in no sum until the waiver ends', () => {
    const story = running();
    story.does({ type: 'waiveItem', itemId: 'SUPP-4', reason: 'later', expiresOn: '2026-03-05' });
    expect(story.view?.standing.total).toBe(27);
    expect(story.view?.waiver).toEqual([{ id: 'SUPP-4', reason: 'later', approvedBy: 'paula', expiresOn: '2026-03-05' }]);
    story.at('2026-03-06T00:00:00Z');
    expect(story.view?.standing.total).toBe(28);
  });
  it('CL-8 CL-9 weeks show what they closed with, whether complete, reviewed and with the owner', () => {
    const story = running();
    story.does({ type: 'scoreItems', scores: all(1) });
    story.at('2026-03-10T09:00:00Z');
    story.does({ type: 'holdReview', week: '2026-W10', attendees: [ref(owner.id)] });
    expect(story.view?.week).toMatchObject([{ week: '2026-W10', overall: 1 / 3, complete: true, reviewed: true, ownerPresent: true }]);
    story.does({ type: 'holdReview', week: '2026-W10', attendees: [ref(lead.id)] });
    story.does({ type: 'scoreItems', week: '2026-W10', scores: all(2, ['SUPP-1']) });
    story.does({ type: 'waiveItem', itemId: 'SUPP-1', reason: 'x', expiresOn: '2026-03-20' });
    expect(story.view?.week).toMatchObject([{ overall: 1 / 3, complete: true, ownerPresent: false }]);
  });
  it('CL-1 a re-added item takes up its scores again', () => {
    const story = running();
    story.does({ type: 'scoreItems', scores: all(2) });
    const again = items.find(({ id }) => id === 'SUPP-4')!;
    story.does({ type: 'changeChecklist', remove: ['SUPP-4'], reason: 'not ours' });
    expect(story.view?.score).toHaveLength(27);
    story.does({ type: 'changeChecklist', add: [again], reason: 'ours' });
    expect(story.view?.item.at(-1)?.id).toBe('SUPP-4');
    expect(story.view?.score.at(-1)).toMatchObject({ id: 'SUPP-4', score: 2 });
  });
  it('MO-1 MO-2 the envelopes, the ratio and its band', () => {
    const story = running();
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(31_000), on: '2026-02-01', note: 'model' });
    const id = story.view?.spend[0]?.id as string;
    story.does({ type: 'correctSpend', spendId: id, amount: usd(30_500), reason: 'credit note' });
    expect(story.view?.budget).toMatchObject({ currency: 'USD', ratio: 3, band: 'TYPICAL', poc: { remaining: usd(-500) } });
    expect(story.view?.spend).toMatchObject([{ amount: usd(30_500), corrected: usd(31_000), on: '2026-02-01', recordedBy: 'paula' }]);
  });
  it('KO-4 §9 owners with since and attendance; members with the lead first', () => {
    const story = ready();
    expect(story.view?.owner).toMatchObject([
      { role: 'PRODUCTION_OWNER', person: 'oli', accepted: true, attendance: 1 },
      { role: 'POC_LEAD', person: 'lea', accepted: false, attendance: 1 },
    ]);
    expect(story.view?.member.map(({ person }) => person)).toEqual(['lea', 'mia']);
  });
  it('GA-2 a forecast, a roadmap and budget figures of a decided POC go on under its own policy', () => {
    const story = adopted({ outcome: { decision: 'GRADUATE', rationale: 'in use' } });
    const before = story.view?.budget.hardeningEstimate;
    story.under({ weeklyRates: [usd(1)], capacity: 9 });
    expect(story.view?.budget.hardeningEstimate).toEqual(before);
    expect(story.view?.standing.policyVersion).toBe(1);
  });
});
