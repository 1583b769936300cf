import { describe, expect, it } from 'vitest';
import { bound } from '../../testing/finding.ts';
import { usd } from '../../testing/money.ts';
import { ref } from '../../testing/people.ts';
import { adopted, proposed, running } from '../../testing/stories.ts';

describe('what came late', () => {
  it('CHECKLIST_LATE BUDGET_LATE OWNER_LATE name both days and stay', () => {
    const story = adopted({ checklistTemplateId: null, budget: null, owners: null }).at('2026-03-05T09:00:00Z');
    story.does({ type: 'writeChecklist', templateId: 'the-template' });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(1), reason: 'some' });
    story.does({ type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('oli'), reason: 'named' });
    expect(story.findings).toEqual(expect.arrayContaining(['CHECKLIST_LATE', 'BUDGET_LATE', 'OWNER_LATE']));
    expect(story.finding('CHECKLIST_LATE')?.message).toBe('The checklist was written on 5 March 2026, after the start on 5 January 2026.');
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(0), reason: 'taken' });
    expect(story.findings).toContain('BUDGET_LATE');
  });
  it('CHECKLIST_LATE GE-1 names days of the policy’s zone', () => {
    const story = adopted({ checklistTemplateId: null, startedOn: null }).under({ timeZone: 'Asia/Tokyo' }).at('2026-03-04T20:00:00Z');
    story.does({ type: 'writeChecklist', templateId: 'the-template' });
    expect(story.finding('CHECKLIST_LATE')?.message).toBe('The checklist was written on 5 March 2026, after the start on 2 March 2026.');
  });
  it('BUDGET_LATE what was first done before the start is not late, however often it is done again', () => {
    const story = proposed({ track: 'RESEARCH' });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(0), reason: 'taken' });
    story.does({ type: 'kickOffPoc' });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(90_000), reason: 'given again' });
    story.does(bound);
    expect(story.findings).toContain('SCOPED_LATE');
    expect(story.findings).not.toContain('BUDGET_LATE');
  });
  it('BUDGET_LATE nothing approved is no budget: what is approved above zero later is the first', () => {
    const story = adopted({ budget: { poc: usd(30_000), production: usd(0) } });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(90_000), reason: 'found' });
    expect(story.findings).toContain('BUDGET_LATE');
  });
  it('KO-7 what came with the adoption, or before the kick-off, is not late', () => {
    for (const story of [adopted(), running()]) expect(story.findings.filter((code) => code.endsWith('_LATE'))).toEqual([]);
  });
  it('SCOPED_LATE stays (TR-2)', () => {
    const story = running({ track: 'RESEARCH' });
    story.does(bound);
    story.does({ ...bound, track: 'RESEARCH' });
    expect(story.findings).not.toContain('SCOPED_LATE');
    story.does(bound);
    expect(story.findings).toContain('SCOPED_LATE');
  });
});
