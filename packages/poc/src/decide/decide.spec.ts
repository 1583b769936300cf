import { describe, expect, it } from 'vitest';
import type { DecidePoc } from '../commands.ts';
import { usd } from '../testing/money.ts';
import { actor, lead, pmo, ref } from '../testing/people.ts';
import { proposed, ready, running } from '../testing/stories.ts';

const graduate: DecidePoc = { type: 'decide', decision: 'GRADUATE', rationale: 'It lasts.' };
const stop: DecidePoc = {
  type: 'decide',
  decision: 'STOP',
  rationale: 'Enough.',
  stopReason: 'NOT_FEASIBLE',
  learned: 'Clerks are better.',
};
const extend: DecidePoc = { type: 'decide', decision: 'EXTEND', rationale: 'Nearly.', extendTo: '2026-06-30' };

describe('graduating', () => {
  it('DE-1 needs an open gate', () => {
    const story = ready();
    expect(story.view?.standing.gateOpen).toBe(true);
    expect(story.does(graduate)).toEqual(['PocGraduated']);
    expect(story.view?.decision).toMatchObject([{ decision: 'GRADUATE', override: false, gate: { open: true, policyVersion: 1 } }]);
    expect(story.view?.sibling?.state).toBe('STARTED');
  });
  it('DE-1 is refused with each unmet criterion', () => {
    const story = running();
    const unmet = story.view?.criterion.filter(({ met }) => !met).length;
    expect(story.codes(graduate)).toEqual(Array(unmet).fill('GATE_SHUT'));
    expect(
      story
        .refused(graduate)
        .map(({ message }) => message)
        .join(),
    ).toContain('AREA_READINESS MONITORING');
  });
  it('DE-1 or an override with a rationale, marked as such for ever', () => {
    const story = running();
    expect(story.codes({ ...graduate, rationale: '', override: true })).toEqual(['REASON_REQUIRED']);
    story.does({ ...graduate, override: true });
    expect(story.view?.decision).toMatchObject([{ override: true, gate: { open: false } }]);
  });
  it('DE-1 whoever leads the POC cannot graduate it, not by override either', () => {
    const story = ready();
    story.does({ type: 'changeOwner', role: 'POC_LEAD', email: ref(pmo.id), reason: 'short of people' });
    expect(story.codes({ ...graduate, override: true })).toEqual(['SEGREGATION_OF_DUTIES']);
    expect(story.does(stop)).toContain('PocStopped');
    expect(ready().codes(graduate, { by: actor(lead.id, 'PMO') })).toEqual(['SEGREGATION_OF_DUTIES']);
  });
});

describe('stopping', () => {
  it('DE-2 names a reason and what was learned', () =>
    expect(running().refused({ ...stop, stopReason: null, learned: ' ' })).toMatchObject([
      { code: 'REASON_REQUIRED', field: ['stopReason'] },
      { code: 'LEARNED_REQUIRED', field: ['learned'] },
    ]));
  it('DE-2 a proposed POC may be withdrawn, with no missing steps any more', () => {
    const story = proposed({ checklistTemplateId: null });
    story.does(stop);
    expect(story.view?.standing.status).toBe('STOPPED');
    expect(story.view?.poc.missingSteps).toEqual([]);
    expect(story.findings).toEqual([]);
  });
  it('MO-6 releases what remains of both envelopes, and leaves what was approved and spent', () => {
    const story = running();
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(40_000) });
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(15_000) });
    expect(story.does(stop)).toEqual(['PocStopped', 'BudgetReleased']);
    expect(story.events.at(-1)?.data).toEqual({ poc: usd(0), production: usd(75_000) });
    expect(story.view?.budget).toMatchObject({ saved: usd(75_000), ratio: 3, poc: { spent: usd(40_000), remaining: usd(-10_000) } });
    expect(story.view?.decision[0]?.saved).toEqual(usd(75_000));
    expect(story.view?.sibling?.state).toBe('CLOSED');
  });
  it('MO-6 an overspent envelope releases nothing, and takes nothing from the other', () => {
    const story = running();
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(100_000) });
    story.does(stop);
    expect(story.events.at(-1)?.data).toEqual({ poc: usd(30_000), production: usd(0) });
    expect(story.view?.budget).toMatchObject({ saved: usd(30_000), production: { remaining: usd(-10_000) } });
  });
  it('MO-6 after GRADUATE the actual ratio stands beside the planned one', () => {
    const story = ready();
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(20_000) });
    expect(story.view?.budget.actualRatio).toBeNull();
    story.does(graduate);
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(50_000) });
    expect(story.view?.budget).toMatchObject({ ratio: 3, actualRatio: 2.5 });
  });
});

describe('extending', () => {
  it.each([
    ['2026-03-02', null, false],
    ['2026-03-03', null, true],
    ['2026-05-01', '2026-05-01', false],
    ['2026-05-02', '2026-05-01', true],
    [null, null, false],
  ])('DE-3 to %s when due on %s: %s', (extendTo, decisionDueOn, isTaken) => {
    const story = running({ decisionDueOn });
    if (!isTaken) expect(story.refused({ ...extend, extendTo })).toMatchObject([{ code: 'DATE_OUT_OF_RANGE', field: ['extendTo'] }]);
    else {
      expect(story.does({ ...extend, extendTo })).toEqual(['PocExtended']);
      expect(story.view?.poc.decisionDueOn).toBe(extendTo);
    }
  });
  it('DE-3 needs a rationale', () => expect(running().codes({ ...extend, rationale: '' })).toEqual(['REASON_REQUIRED']));
});

describe('what a decision keeps', () => {
  it('DE-4 the gate, the figures, the findings and the policy as they stood', () => {
    const story = running();
    story.does(extend);
    story.under({ overall: 0.9 });
    const kept = story.state?.decisions[0];
    expect(kept).toMatchObject({
      gate: { open: false },
      figures: { readiness: 0, pocApproved: usd(30_000), band: 'TYPICAL' },
      policy: { version: 1 },
    });
    expect(kept?.gate?.criteria).toHaveLength(19);
    expect(story.view?.decision[0]?.gate?.criteria[1]?.requiredValue).toBe(0.8);
  });
});
