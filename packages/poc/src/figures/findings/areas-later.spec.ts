import { describe, expect, it } from 'vitest';
import { area, exposure, range, score } from '../../testing/finding.ts';
import { running } from '../../testing/stories.ts';

describe('what is put off until later', () => {
  it('AUTH_LATER AP-1 opens at 00:00 two weeks after the start and closes by itself', () => {
    const story = running();
    story.at('2026-03-15T23:59:59.999Z');
    expect(story.findings).not.toContain('AUTH_LATER');
    story.at('2026-03-16T00:00:00Z');
    expect(story.finding('AUTH_LATER')).toMatchObject({ severity: 'CRITICAL', since: Date.parse('2026-03-16T00:00:00Z') });
    story.does(score(['AUTH-1', 'AUTH-2'], 1));
    expect(story.findings).not.toContain('AUTH_LATER');
  });
  it('AUTH_LATER costs the lines of the way to the gate that raise items of the area (MO-3)', () => {
    const story = running().at('2026-03-20T00:00:00Z');
    const lines = story.view?.step.filter(({ id }) => id.startsWith('AUTH')).map(({ cost }) => Number(cost.minorUnits) / 100) ?? [];
    expect(exposure(story, 'AUTH_LATER')).toEqual(range(lines.reduce((sum, cost) => sum + cost, 0)));
    expect(lines.length).toBeGreaterThan(0);
  });
  it('AUTH_LATER does not look at waived items, nor at research', () => {
    const story = running().at('2026-03-20T00:00:00Z');
    for (const itemId of ['AUTH-1', 'AUTH-2']) story.does({ type: 'waiveItem', itemId, reason: 'x', expiresOn: '2026-03-22' });
    expect(story.findings).not.toContain('AUTH_LATER');
    story.at('2026-03-23T00:00:00Z');
    expect(story.findings).toContain('AUTH_LATER');
    expect(running({ track: 'RESEARCH' }).at('2026-03-20T00:00:00Z').findings).not.toContain('AUTH_LATER');
  });
  it('MONITORING_LATER opens 28 days before the decision is due, below a third', () => {
    const story = running({ decisionDueOn: '2026-05-01' });
    story.at('2026-04-02T23:59:59Z');
    expect(story.findings).not.toContain('MONITORING_LATER');
    story.at('2026-04-03T00:00:00Z');
    expect(story.findings).toContain('MONITORING_LATER');
    story.does(score(area('MONITORING'), 1));
    expect(story.findings).not.toContain('MONITORING_LATER');
  });
  it('MONITORING_LATER costs the lines of the way to the gate that raise items of the area (MO-3)', () => {
    const story = running({ decisionDueOn: '2026-03-20' });
    story.does(score(area('AUTHENTICATION'), 3));
    const lines = story.view?.step.filter(({ id }) => id.startsWith('MONI')).map(({ cost }) => Number(cost.minorUnits) / 100) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(exposure(story, 'MONITORING_LATER')).toEqual(range(lines.reduce((sum, cost) => sum + cost, 0)));
  });
  it('MONITORING_LATER is not below a third at exactly a third, nor where no item is left', () => {
    const story = running({ decisionDueOn: '2026-03-20' });
    for (const itemId of area('MONITORING')) story.does({ type: 'waiveItem', itemId, reason: 'x', expiresOn: '2026-03-10' });
    expect(story.findings).not.toContain('MONITORING_LATER');
    expect(story.at('2026-03-11T00:00:00Z').findings).toContain('MONITORING_LATER');
    story.does(score(area('MONITORING'), 1));
    expect(story.findings).not.toContain('MONITORING_LATER');
  });
  it('MONITORING_LATER of a GRADUATED one says that it was launched blind, and stays alive (AP-4)', () => {
    const story = running();
    story.does({ type: 'decide', decision: 'GRADUATE', rationale: 'now', override: true });
    expect(story.finding('MONITORING_LATER')?.message).toContain('launched blind');
    story.does(score(area('MONITORING'), 2));
    expect(story.findings).not.toContain('MONITORING_LATER');
  });
});
