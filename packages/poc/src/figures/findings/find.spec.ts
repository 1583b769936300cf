import { describe, expect, it } from 'vitest';
import { area, score } from '../../testing/finding.ts';
import { usd } from '../../testing/money.ts';
import { pmo } from '../../testing/people.ts';
import { adopted, proposed, running } from '../../testing/stories.ts';
import { FINDINGS } from './find.ts';

describe('whose findings', () => {
  it('AP-4 a PROPOSED POC has none', () =>
    expect(
      proposed({ checklistTemplateId: null, budget: null, owners: null, decisionDueOn: '2026-01-01' }).at('2026-06-01T00:00:00Z').findings,
    ).toEqual([]));
  it('AP-4 a decided one keeps those open at the decision, as they were', () => {
    const story = running({ delivery: { pocTeam: 'Lab', productionTeam: 'Ops' } }).at('2026-03-18T09:00:00Z');
    const before = story.view?.finding;
    story.does({ type: 'decide', decision: 'STOP', rationale: 'x', stopReason: 'ABANDONED', learned: 'y' });
    expect(story.view?.finding).toEqual(before);
    const spent = story.view?.budget.exposure;
    expect(story.at('2026-09-01T00:00:00Z').view?.finding).toEqual(before);
    expect(story.view?.budget.exposure).toEqual(spent);
  });
  it('AP-4 what stays alive after GRADUATE is there once, keeps its beginning, and goes with what made it', () => {
    const story = running({ decisionDueOn: '2026-03-20' });
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(30_001) });
    const beginnings = ['MONITORING_LATER', 'OVERSPENT'].map((code) => story.finding(code)?.since);
    story.at('2026-03-04T09:00:00Z').does({ type: 'decide', decision: 'GRADUATE', rationale: 'x', override: true }, { by: pmo });
    const alive = () => story.view?.finding.filter(({ code }) => code === 'MONITORING_LATER' || code === 'OVERSPENT') ?? [];
    expect(alive().map(({ code, since }) => [code, since])).toEqual([
      ['MONITORING_LATER', beginnings[0]],
      ['OVERSPENT', beginnings[1]],
    ]);
    story.does(score(area('MONITORING'), 1));
    story.does({ type: 'correctSpend', spendId: story.state!.budget.spends[0]!.id, amount: usd(30_000), reason: 'typo' });
    expect(alive()).toEqual([]);
  });
  it('AP-4 one adopted as decided has none but the two, and they open and close with the facts', () => {
    const story = adopted({ outcome: { decision: 'GRADUATE', rationale: 'in use' }, infrastructure: null, decisionDueOn: '2026-01-31' });
    expect(story.findings).toEqual(['MONITORING_LATER']);
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(90_001) });
    expect(story.findings).toEqual(['MONITORING_LATER', 'OVERSPENT']);
    story.does(score(area('MONITORING'), 1));
    expect(story.findings).toEqual(['OVERSPENT']);
    const stopped = adopted({ outcome: { decision: 'STOP', rationale: 'x', stopReason: 'OVERTAKEN' }, infrastructure: null, owners: null });
    expect([stopped.findings, stopped.view?.budget.saved, stopped.view?.decision[0]?.saved]).toEqual([[], null, null]);
  });
  it('AP-1 a finding keeps its beginning through the decision', () => {
    const story = running().at('2026-03-18T09:00:00Z');
    const since = story.finding('AUTH_LATER')?.since;
    story.does({ type: 'decide', decision: 'GRADUATE', rationale: 'x', override: true }, { by: pmo });
    expect(story.finding('AUTH_LATER')?.since).toBe(since);
  });
  it('AP-2 messages carry no count of days', () => {
    const story = running({ delivery: { pocTeam: 'Lab', productionTeam: 'Ops' }, decisionDueOn: '2026-03-10' }).at('2026-06-01T00:00:00Z');
    for (const { message } of story.view?.finding ?? []) expect(message).not.toMatch(/\d+ days/);
  });
  it('§5 each with its severity, of production-bound ones or of all, and which outlive a graduation', () => {
    const row = ({ code, severity, boundOnly, livesIn = [] }: (typeof FINDINGS)[number]) =>
      [code, severity, boundOnly ? 'PB' : '', livesIn.includes('GRADUATED') ? 'also GRADUATED' : ''].join(' ').trim();
    expect(FINDINGS.map(row)).toEqual([
      'AUTH_LATER CRITICAL PB',
      'REPLATFORM_LATER CRITICAL PB',
      'HANDOFF WARNING',
      'MONITORING_LATER WARNING PB also GRADUATED',
      'BROKEN_MIDDLE WARNING',
      'NO_CHECKLIST CRITICAL PB',
      'NO_PRODUCTION_BUDGET CRITICAL PB',
      'HARDENING_SKIPPED CRITICAL PB',
      'SLIDE_SIZED WARNING PB',
      'ENVELOPE_RAIDED WARNING PB',
      'OVERSPENT WARNING  also GRADUATED',
      'NO_PRODUCTION_OWNER CRITICAL PB',
      'OWNER_ABSENT WARNING PB',
      'OWNER_IS_TEAM WARNING PB',
      'WEEK_MISSED WARNING PB',
      'WEEK_PARTIAL INFO PB',
      'CHECKLIST_LATE INFO PB',
      'BUDGET_LATE INFO PB',
      'OWNER_LATE INFO PB',
      'SCOPED_LATE INFO PB',
      'DECISION_OVERDUE WARNING',
      'QUIET_DEATH CRITICAL PB',
    ]);
  });
});
