import { describe, expect, it } from 'vitest';
import { area, range, score } from '../../testing/finding.ts';
import { all } from '../../testing/items.ts';
import { usd } from '../../testing/money.ts';
import { adopted, adoption, running } from '../../testing/stories.ts';
import { Story } from '../../testing/story.ts';

describe('the weeks', () => {
  it('WEEK_MISSED AP-1 the last ended week whose Monday lies after the start; without a break it keeps its beginning', () => {
    const story = running();
    story.at('2026-03-09T00:00:00Z');
    expect(story.findings).not.toContain('WEEK_MISSED');
    story.at('2026-03-16T00:00:00Z');
    const since = Date.parse('2026-03-16T00:00:00Z');
    expect(story.finding('WEEK_MISSED')).toMatchObject({ since, message: 'Nothing was scored for 2026-W11.' });
    story.at('2026-03-24T00:00:00Z');
    expect(story.finding('WEEK_MISSED')).toMatchObject({ since, message: 'Nothing was scored for 2026-W12.' });
    story.does({ type: 'scoreItems', week: '2026-W12', scores: all(1) });
    expect(story.findings).not.toContain('WEEK_MISSED');
    story.at('2026-03-30T00:00:00Z');
    expect(story.finding('WEEK_MISSED')?.since).toBe(Date.parse('2026-03-30T00:00:00Z'));
  });
  it('WEEK_MISSED of an adopted one counts after the day of its adoption', () => {
    const story = adopted().at('2026-03-15T12:00:00Z');
    expect(story.findings).not.toContain('WEEK_MISSED');
    expect(story.at('2026-03-16T00:00:00Z').findings).toContain('WEEK_MISSED');
  });
  it('WEEK_MISSED GE-1 the day of an adoption is the policy’s zone’s: Monday in Tokyo, still Sunday in UTC', () => {
    const story = new Story('2026-03-08T20:00:00Z').under({ timeZone: 'Asia/Tokyo' });
    story.does(adoption());
    expect(story.at('2026-03-22T14:59:59Z').findings).not.toContain('WEEK_MISSED');
    expect(story.at('2026-03-22T15:00:00Z').finding('WEEK_MISSED')?.message).toBe('Nothing was scored for 2026-W12.');
  });
  it('CL-9 WEEK_PARTIAL: some, but not all', () => {
    const story = running().at('2026-03-12T00:00:00Z');
    story.does(score(area('SUPPORT'), 1));
    story.at('2026-03-16T00:00:00Z');
    expect(story.finding('WEEK_PARTIAL')).toMatchObject({ severity: 'INFO' });
    story.does({ type: 'scoreItems', week: '2026-W11', scores: all(1) });
    expect(story.findings).not.toContain('WEEK_PARTIAL');
  });
  it('WEEK_PARTIAL is not of the week of the start, of which some days were before it', () => {
    const story = running();
    story.does(score(area('SUPPORT'), 1));
    expect(story.at('2026-03-09T00:00:00Z').findings).not.toContain('WEEK_PARTIAL');
  });
  it('DECISION_OVERDUE from the end of the day that it was due, of research too', () => {
    const story = running({ track: 'RESEARCH', decisionDueOn: '2026-04-01' }).at('2026-04-01T23:59:59Z');
    expect(story.findings).not.toContain('DECISION_OVERDUE');
    expect(story.at('2026-04-02T00:00:00Z').findings).toContain('DECISION_OVERDUE');
    story.does({ type: 'decide', decision: 'EXTEND', rationale: 'nearly', extendTo: '2026-05-01' });
    expect(story.findings).not.toContain('DECISION_OVERDUE');
  });
  it('QUIET_DEATH: it worked, and nothing since; the next event closes it', () => {
    const story = running();
    story.does({ type: 'recordFeasibility', value: 93 });
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(7_000) });
    story.at('2026-04-05T23:59:59Z');
    expect(story.findings).not.toContain('QUIET_DEATH');
    story.at('2026-04-06T00:00:00Z');
    expect(story.finding('QUIET_DEATH')).toMatchObject({ exposure: range(7_000), severity: 'CRITICAL' });
    expect(story.finding('QUIET_DEATH')?.message).toContain('It worked on 2 March 2026; nothing since 2 March 2026');
    story.does({ type: 'declareInfrastructure', tier: 'PRODUCTION_GRADE' });
    expect(story.findings).not.toContain('QUIET_DEATH');
  });
  it('QUIET_DEATH is of what works: not of what was measured and missed its target, nor of what was never measured', () => {
    const story = running();
    expect(story.at('2026-05-04T00:00:00Z').findings).not.toContain('QUIET_DEATH');
    story.does({ type: 'recordFeasibility', value: 89 });
    expect(story.at('2026-08-03T00:00:00Z').findings).not.toContain('QUIET_DEATH');
  });
  it('QUIET_DEATH an event at the very beginning of a Monday is not before it', () => {
    const story = running().at('2026-03-09T00:00:00Z');
    story.does({ type: 'recordFeasibility', value: 93 });
    expect(story.at('2026-04-12T23:59:59.999Z').findings).not.toContain('QUIET_DEATH');
    expect(story.at('2026-04-13T00:00:00Z').findings).toContain('QUIET_DEATH');
  });
});
