import { describe, expect, it } from 'vitest';
import { usd } from '../testing/money.ts';
import { pmo } from '../testing/people.ts';
import { proposed, running } from '../testing/stories.ts';

const bare = { checklistTemplateId: null, budget: null, owners: null, infrastructure: null };

describe('kick-off', () => {
  it('KO-1 KO-2 KO-3 KO-4 is refused with every step that is missing', () => {
    const story = proposed(bare);
    expect(story.codes({ type: 'kickOffPoc' })).toEqual(['CHECKLIST_MISSING', 'BUDGET_MISSING', 'INFRASTRUCTURE_MISSING', 'OWNER_MISSING']);
    expect(story.view?.poc.missingSteps.map(({ code }) => code)).toEqual(story.codes({ type: 'kickOffPoc' }));
  });
  it('KO-2 both budgets are above zero', () => {
    expect(proposed({ budget: { poc: usd(10) } }).codes({ type: 'kickOffPoc' })).toEqual(['BUDGET_MISSING']);
    expect(proposed({ budget: { poc: usd(0), production: usd(10) } }).codes({ type: 'kickOffPoc' })).toEqual(['BUDGET_MISSING']);
  });
  it('KO-3 a laptop and a sandbox are unfit', () => {
    for (const tier of ['LAPTOP', 'SANDBOX'] as const)
      expect(proposed({ infrastructure: { tier } }).codes({ type: 'kickOffPoc' })).toEqual(['INFRASTRUCTURE_UNFIT']);
  });
  it('TR-2 research kicks off without the four, and lacks nothing', () => {
    const story = proposed({ ...bare, track: 'RESEARCH', infrastructure: { tier: 'LAPTOP' } });
    expect(story.view?.poc.missingSteps).toEqual([]);
    expect(story.does({ type: 'kickOffPoc' })).toEqual(['PocKickedOff']);
    expect(story.view?.sibling).toBeNull();
  });
  it.each([
    ['2026-02-22', false],
    ['2026-02-23', true],
    ['2026-03-02', true],
    ['2026-03-03', false],
  ])('KO-5 on %s: %s', (on, isTaken) => {
    const story = proposed();
    if (isTaken) expect(story.does({ type: 'kickOffPoc', on })).toContain('PocKickedOff');
    else expect(story.refused({ type: 'kickOffPoc', on })).toMatchObject([{ code: 'DATE_OUT_OF_RANGE', field: ['on'] }]);
  });
  it('KO-5 an impossible day and a missing step are refused together', () =>
    expect(proposed({ budget: null }).codes({ type: 'kickOffPoc', on: '2026-04-01' })).toEqual(['DATE_OUT_OF_RANGE', 'BUDGET_MISSING']));
  it('KO-6 opens the production sibling in the same command', () => {
    const story = running({ delivery: { pocTeam: 'Lab', productionTeam: 'Ops', productionVendor: 'Acme' }, goLiveOn: '2026-09-01' });
    expect(story.view?.poc).toMatchObject({ startedOn: '2026-03-02', kickedOffOn: '2026-03-02', missingSteps: [] });
    expect(story.view?.sibling).toEqual({
      openedOn: '2026-03-02',
      openedWith: usd(90_000),
      envelope: { approved: usd(90_000), spent: usd(0), remaining: usd(90_000) },
      owner: 'oli',
      team: 'Ops',
      vendor: 'Acme',
      goLiveOn: '2026-09-01',
      state: 'WAITING',
    });
  });
  it('TI-2 an earlier day is the one that the fact was true on', () => {
    const story = proposed();
    story.does({ type: 'kickOffPoc', on: '2026-02-27' }, { by: pmo });
    expect(story.events.find(({ type }) => type === 'PocKickedOff')?.effectiveOn).toBe('2026-02-27');
    expect(story.events.find(({ type }) => type === 'ProductionOpened')).toMatchObject({
      effectiveOn: '2026-02-27',
      data: { openedOn: '2026-02-27' },
    });
  });
});
