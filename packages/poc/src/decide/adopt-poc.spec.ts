import { describe, expect, it } from 'vitest';
import { all, items } from '../testing/items.ts';
import { usd } from '../testing/money.ts';
import { owner, pmo, ref } from '../testing/people.ts';
import { adopted, adoption } from '../testing/stories.ts';
import { Story } from '../testing/story.ts';

const learnedNothing = { decision: 'STOP', rationale: 'It was closed.', stopReason: 'OVERTAKEN' } as const;

describe('adopting a POC', () => {
  it('KO-7 takes in what runs as it is, and what its kick-off lacked shows as findings', () => {
    const story = adopted({ budget: null, owners: null, infrastructure: null, checklistTemplateId: null });
    expect(story.view?.standing.status).toBe('RUNNING');
    expect(story.view?.poc).toMatchObject({ startedOn: '2026-01-05', kickedOffOn: null, missingSteps: [] });
    expect(story.findings).toEqual(['REPLATFORM_LATER', 'BROKEN_MIDDLE', 'NO_CHECKLIST', 'NO_PRODUCTION_BUDGET', 'NO_PRODUCTION_OWNER']);
  });
  it('KO-7 nobody leads what nobody is named to lead', () => expect(adopted({ owners: null }).state?.ownership.owners).toEqual({}));
  it('KO-7 counts from the adoption where the start is unknown', () => {
    const story = adopted({ startedOn: null });
    expect(story.findings).not.toContain('AUTH_LATER');
    story.at('2026-03-15T23:59:59Z');
    expect(story.findings).not.toContain('AUTH_LATER');
    story.at('2026-03-16T00:00:00Z');
    expect(story.findings).toContain('AUTH_LATER');
  });
  it('GE-1 the start is not after today', () =>
    expect(new Story().refused(adoption({ startedOn: '2026-03-03' }))).toMatchObject([
      { code: 'DATE_OUT_OF_RANGE', field: ['startedOn'] },
    ]));
  it('KO-6 opens the sibling of a production-bound one on the day of the adoption, of research none', () => {
    expect(adopted().view?.sibling).toMatchObject({ openedOn: '2026-03-02', openedWith: usd(90_000), state: 'WAITING' });
    expect(adopted({ track: 'RESEARCH' }).view?.sibling).toBeNull();
  });
  it('KO-7 scores count for the ISO week of the adoption, on the side of who adopts', () => {
    const story = adopted({ scores: all(1) });
    expect(story.view?.standing).toMatchObject({ readiness: 1 / 3, scored: 28, lastScoredWeek: '2026-W10' });
    expect(story.view?.score[0]?.teamScore).toBe(1);
    const own = adopted({ owners: { productionOwner: ref(pmo.id) }, members: null, scores: all(1) });
    expect(own.view?.score[0]).toMatchObject({ teamScore: null, ownerScore: 1, score: 1 });
  });
  it('KO-7 scores need a checklist; each bad one is said with its place', () => {
    expect(new Story().codes(adoption({ checklistTemplateId: null, scores: all(1) }))).toEqual(['CHECKLIST_MISSING']);
    expect(new Story().codes(adoption({ checklistTemplateId: 'nowhere', scores: all(1) }))).toEqual(['UNKNOWN_TEMPLATE']);
    const bad = [{ itemId: 'A', score: 9, evidence: ['file:///x'] }];
    expect(new Story().refused(adoption({ checklistTemplateId: 'nowhere', scores: bad }))).toMatchObject([
      { code: 'UNKNOWN_TEMPLATE', field: ['checklistTemplateId'] },
      { code: 'SCORE_OUT_OF_RANGE', field: ['scores', '0', 'score'] },
      { code: 'INVALID_EVIDENCE', field: ['scores', '0', 'evidence', '0'] },
    ]);
    expect(new Story().refused(adoption({ scores: [{ itemId: items[0]?.id ?? '', score: 3 }] }))).toMatchObject([
      { code: 'EVIDENCE_REQUIRED', field: ['scores', '0', 'evidence'] },
    ]);
  });
});

describe('adopting what was decided', () => {
  it('KO-7 a GRADUATE needs no gate, and starts the sibling', () => {
    const story = adopted({ outcome: { decision: 'GRADUATE', on: '2025-11-01', rationale: 'In use since.' } });
    expect(story.view?.standing.status).toBe('GRADUATED');
    expect(story.view?.sibling?.state).toBe('STARTED');
    expect(story.view?.decision).toMatchObject([
      { decision: 'GRADUATE', effectiveOn: '2025-11-01', override: false, gate: null, saved: null },
    ]);
  });
  it('MO-6 a STOP needs only the reason, and releases nothing', () => {
    const story = adopted({ outcome: learnedNothing });
    expect(story.events.map(({ type }) => type)).not.toContain('BudgetReleased');
    expect(story.view?.decision).toMatchObject([{ decision: 'STOP', learned: null, saved: null, gate: null }]);
    expect(story.view?.budget.saved).toBeNull();
    expect(story.view?.sibling?.state).toBe('CLOSED');
    expect(new Story().refused(adoption({ outcome: { ...learnedNothing, stopReason: null } }))).toMatchObject([
      { code: 'REASON_REQUIRED', field: ['outcome', 'stopReason'] },
    ]);
  });
  it('DE-3 nothing is adopted as extended; TR-3 nor research as graduated', () => {
    expect(new Story().codes(adoption({ name: '', outcome: { decision: 'EXTEND', rationale: 'x' } }))).toEqual(['WRONG_STATUS']);
    expect(new Story().codes(adoption({ track: 'RESEARCH', outcome: { decision: 'GRADUATE', rationale: 'x' } }))).toEqual(['WRONG_STATUS']);
  });
  it('GE-1 GE-5 an outcome lies not in the future and says why', () =>
    expect(new Story().refused(adoption({ outcome: { ...learnedNothing, on: '2026-03-03', rationale: '' } }))).toMatchObject([
      { code: 'DATE_OUT_OF_RANGE', field: ['outcome', 'on'] },
      { code: 'REASON_REQUIRED', field: ['outcome', 'rationale'] },
    ]));
  it('AP-4 has no findings but the two that stay alive of a graduated one', () => {
    expect(adopted({ budget: null, owners: null, outcome: learnedNothing, scores: all(0) }).findings).toEqual([]);
    const story = adopted({ budget: null, outcome: { decision: 'GRADUATE', rationale: 'In use.' }, scores: all(0) });
    expect(story.findings).toEqual(['MONITORING_LATER']);
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(1) });
    expect(story.findings).toEqual(['MONITORING_LATER', 'OVERSPENT']);
  });
  it('CL-5 an adopted POC has an owner’s side from then on', () => {
    const story = adopted({ scores: all(2) });
    story.does({ type: 'scoreItems', scores: all(1) }, { by: owner });
    expect(story.view?.standing.disputed).toBe(28);
  });
});
