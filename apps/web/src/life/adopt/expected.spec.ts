import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../draft';
import { expectedFindings } from './expected';

const clock = Date.parse('2026-11-25T09:00:00Z');
const items = [
  { id: 'AUTH-1', area: 'AUTHENTICATION', blocking: true, weight: 3 },
  { id: 'MON-1', area: 'MONITORING', blocking: true, weight: 3 },
  { id: 'MON-2', area: 'MONITORING', blocking: false, weight: 1 },
] as const;
const scored = (scores: Record<string, number>) =>
  Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, { score, before: null }]));
const whole: Draft = {
  ...emptyDraft,
  track: 'PRODUCTION_BOUND',
  currency: 'USD',
  template: 'default',
  pocBudget: '30,000',
  productionBudget: '90,000',
  tier: 'SHARED_PLATFORM',
  productionOwner: 'owner@causeway.demo',
};
const codes = (change: Partial<Draft>) =>
  expectedFindings({ ...whole, ...change }, { clock, zone: 'UTC', items: change.template === '' ? [] : items }, '.').map(
    ({ code }) => code,
  );

describe('KO-7 what an adoption will show as findings', () => {
  it('nothing, where its kick-off lacked nothing', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[Partial<Draft>, string[]]>([
    [{ template: '' }, ['BROKEN_MIDDLE', 'NO_CHECKLIST']],
    [{ productionBudget: '' }, ['BROKEN_MIDDLE', 'NO_PRODUCTION_BUDGET']],
    [{ productionBudget: '40,000' }, ['HARDENING_SKIPPED']],
    [{ tier: '' }, ['REPLATFORM_LATER', 'BROKEN_MIDDLE']],
    [{ productionOwner: '' }, ['BROKEN_MIDDLE', 'NO_PRODUCTION_OWNER']],
    [{ startedOn: '2026-11-11' }, ['AUTH_LATER']],
    [{ startedOn: '2026-11-12' }, []],
    [{ startedOn: '2026-11-11', scores: scored({ 'AUTH-1': 1 }) }, []],
    [{ decisionDueOn: '2026-12-23' }, ['MONITORING_LATER']],
    [{ decisionDueOn: '2026-12-24' }, []],
    [{ decisionDueOn: '2026-12-23', scores: scored({ 'MON-1': 1, 'MON-2': 1 }) }, []],
    [{ decisionDueOn: '2026-12-23', scores: scored({ 'MON-2': 3 }) }, ['MONITORING_LATER']],
    [{ decisionDueOn: '2026-11-24' }, ['MONITORING_LATER', 'DECISION_OVERDUE']],
    [{ pocTeam: 'Lab', productionTeam: 'Run' }, ['HANDOFF']],
    [{ pocWeeks: '10', productionWeeks: '15' }, ['SLIDE_SIZED']],
    [{ track: 'RESEARCH' }, ['BROKEN_MIDDLE']],
    [{ track: 'RESEARCH', productionBudget: '', productionOwner: '', tier: 'LAPTOP' }, []],
    [{ outcome: 'STOP', template: '' }, []],
    [{ outcome: 'GRADUATE' }, ['MONITORING_LATER']],
    [{ outcome: 'GRADUATE', template: '' }, []],
    [{ outcome: 'GRADUATE', scores: scored({ 'MON-1': 2 }) }, []],
  ])('with %j: %j', (change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});
