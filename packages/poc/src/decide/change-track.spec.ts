import { describe, expect, it } from 'vitest';
import { usd } from '../testing/money.ts';
import { adopted, proposed, running } from '../testing/stories.ts';

const bound = { type: 'changeTrack', track: 'PRODUCTION_BOUND', reason: 'it works' } as const;
const research = { type: 'changeTrack', track: 'RESEARCH', reason: 'too early' } as const;

describe('changing track', () => {
  it('TR-2 running research becomes production-bound only with the four steps, each missing one said', () => {
    const story = running({ track: 'RESEARCH', checklistTemplateId: null, budget: null, owners: null, infrastructure: { tier: 'LAPTOP' } });
    expect(story.codes(bound)).toEqual(['CHECKLIST_MISSING', 'BUDGET_MISSING', 'INFRASTRUCTURE_UNFIT', 'OWNER_MISSING']);
  });
  it('TR-2 and shows SCOPED_LATE from then on', () => {
    const story = running({ track: 'RESEARCH' });
    expect(story.does(bound)).toEqual(['TrackChanged', 'ProductionOpened']);
    expect(story.findings).toContain('SCOPED_LATE');
  });
  it('TR-2 unless it was production-bound when it began to run', () => {
    for (const story of [running(), adopted()]) {
      story.does(research);
      story.does(bound);
      expect(story.findings).not.toContain('SCOPED_LATE');
    }
  });
  it('TR-2 a proposed POC turns without the four', () => {
    const story = proposed({ track: 'RESEARCH', checklistTemplateId: null });
    expect(story.does(bound)).toEqual(['TrackChanged']);
    expect(story.view?.poc.missingSteps).toHaveLength(1);
  });
  it('KO-6 a return to research closes the sibling; turning again opens it anew with what is approved then', () => {
    const story = running();
    story.does(research);
    expect(story.view?.sibling).toMatchObject({ state: 'CLOSED', openedWith: usd(90_000) });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(70_000), reason: 'cut' });
    story.at('2026-03-20T10:00:00Z').does(bound);
    expect(story.view?.sibling).toMatchObject({ state: 'WAITING', openedOn: '2026-03-20', openedWith: usd(70_000) });
  });
  it('GE-4 the same track again is no event', () => expect(running().does(bound)).toEqual([]));
  it('GE-5 needs a reason', () => expect(running().codes({ ...research, reason: '  ' })).toEqual(['REASON_REQUIRED']));
});
