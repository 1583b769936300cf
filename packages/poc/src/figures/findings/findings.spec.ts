import { describe, expect, it } from 'vitest';
import type { PocCommand } from '../../commands.ts';
import { all, items } from '../../testing/items.ts';
import { usd } from '../../testing/money.ts';
import { lead, member, otherPmo, owner, pmo, ref } from '../../testing/people.ts';
import { adopted, adoption, proposed, ready, running } from '../../testing/stories.ts';
import { Story } from '../../testing/story.ts';
import { FINDINGS } from './find.ts';

const range = (low: number, high = low) => ({ low: usd(low), high: usd(high) });
const exposure = (story: Story, code: string) => story.finding(code)?.exposure;
const area = (name: string) => items.filter((item) => item.area === name).map(({ id }) => id);
const score = (ids: readonly string[], value: number): PocCommand => ({ type: 'scoreItems', scores: all(value, ids) });
const bound = { type: 'changeTrack', track: 'PRODUCTION_BOUND', reason: 'it works' } as const;

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
  it('REPLATFORM_LATER at one to two times what is approved for the POC', () => {
    const story = running();
    story.does({ type: 'declareInfrastructure', tier: 'SANDBOX' });
    expect(exposure(story, 'REPLATFORM_LATER')).toEqual(range(30_000, 60_000));
    expect(adopted({ infrastructure: null }).findings).toContain('REPLATFORM_LATER');
  });
});

describe('who carries it', () => {
  it.each([
    ['Lab', 'Ops', null, null, 'the team (Lab to Ops)'],
    ['Lab', ' LAB ', 'Acme', 'Bolt', 'the vendor (Acme to Bolt)'],
    ['Lab', 'Ops', 'Acme', 'Bolt', 'the team (Lab to Ops) and the vendor (Acme to Bolt)'],
    ['Lab', 'lab', 'Acme', null, null],
    ['Straße', 'STRASSE', 'Acme', ' acme', null],
  ])('HANDOFF AP-2 %s → %s, %s → %s: %s', (pocTeam, productionTeam, pocVendor, productionVendor, said) => {
    const story = running({ track: 'RESEARCH', delivery: { pocTeam, productionTeam, pocVendor, productionVendor } });
    if (said === null) expect(story.findings).not.toContain('HANDOFF');
    else expect(story.finding('HANDOFF')?.message).toContain(`${said};`);
  });
  it('HANDOFF loses 0.6 × (POC spent + production approved)', () => {
    const story = running({ delivery: { pocTeam: 'Lab', productionTeam: 'Ops' } });
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(10_000) });
    expect(exposure(story, 'HANDOFF')).toEqual(range(60_000));
  });
  it('NO_PRODUCTION_OWNER where none is named, or two weeks after the day of naming without acceptance', () => {
    expect(adopted({ owners: null }).findings).toContain('NO_PRODUCTION_OWNER');
    const story = running().at('2026-03-15T23:59:59Z');
    expect(story.findings).not.toContain('NO_PRODUCTION_OWNER');
    story.at('2026-03-16T00:00:00Z');
    expect(story.findings).toContain('NO_PRODUCTION_OWNER');
    story.does({ type: 'acceptOwnership' }, { by: owner });
    expect(story.findings).not.toContain('NO_PRODUCTION_OWNER');
    story.does({ type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('nia'), reason: 'moved' });
    expect(story.at('2026-03-29T12:00:00Z').findings).not.toContain('NO_PRODUCTION_OWNER');
    expect(story.at('2026-03-30T00:00:00Z').findings).toContain('NO_PRODUCTION_OWNER');
  });
  it('OWNER_ABSENT from the last two reviews recorded since being named', () => {
    const story = running();
    const hold = (...attendees: string[]) => story.does({ type: 'holdReview', attendees: attendees.map(ref) });
    hold(lead.id);
    expect(story.findings).not.toContain('OWNER_ABSENT');
    story.at('2026-03-10T09:00:00Z');
    hold(lead.id);
    expect(story.findings).toContain('OWNER_ABSENT');
    story.does({ type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('nia'), reason: 'moved' });
    expect(story.findings).not.toContain('OWNER_ABSENT');
    hold(lead.id, member.id);
    expect(story.findings).not.toContain('OWNER_ABSENT');
  });
  it('OWNER_IS_TEAM', () => {
    const story = running();
    story.does({ type: 'changeTeam', add: [ref(owner.id)] });
    expect(story.finding('OWNER_IS_TEAM')?.severity).toBe('WARNING');
    story.does({ type: 'changeTeam', remove: [ref(owner.id)] });
    expect(story.findings).not.toContain('OWNER_IS_TEAM');
  });
});

describe('the costly middle', () => {
  it('TR-1 BROKEN_MIDDLE production-bound without a step', () => {
    const story = running();
    story.does({ type: 'declareInfrastructure', tier: 'LAPTOP' });
    expect(story.finding('BROKEN_MIDDLE')?.message).toContain('real infrastructure');
  });
  it('TR-1 BROKEN_MIDDLE research with production money or a production owner', () => {
    const bare = { track: 'RESEARCH', budget: { poc: usd(10) }, owners: null } as const;
    const story = running(bare);
    expect(story.findings).not.toContain('BROKEN_MIDDLE');
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(1) });
    expect(story.findings).toContain('BROKEN_MIDDLE');
    expect(running({ ...bare, budget: { poc: usd(10), production: usd(1) } }).findings).toContain('BROKEN_MIDDLE');
    expect(running({ ...bare, owners: { productionOwner: ref('oli') } }).findings).toContain('BROKEN_MIDDLE');
  });
  it('NO_CHECKLIST: none written', () =>
    expect(adopted({ checklistTemplateId: null }).finding('NO_CHECKLIST')).toMatchObject({ severity: 'CRITICAL', exposure: null }));
});

describe('the money', () => {
  it('NO_PRODUCTION_BUDGET and HARDENING_SKIPPED risk the shortfall (MO-4)', () => {
    const story = adopted({ budget: { poc: usd(30_000) } });
    const { shortfall } = story.view?.budget ?? {};
    expect(exposure(story, 'NO_PRODUCTION_BUDGET')).toEqual({ low: shortfall, high: shortfall });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(59_999), reason: 'some' });
    expect(story.findings).toContain('HARDENING_SKIPPED');
    expect(story.findings).not.toContain('NO_PRODUCTION_BUDGET');
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(60_000), reason: 'enough' });
    expect(story.findings).not.toContain('HARDENING_SKIPPED');
  });
  it('HARDENING_SKIPPED MO-2 a hair below twice reads as less than twice', () => {
    const story = adopted({ budget: { poc: usd(3_333_333_333_333.33), production: usd(6_666_666_666_666.65) } });
    expect(story.finding('HARDENING_SKIPPED')?.message).toContain('at 1.99 times the POC');
  });
  it.each([
    [15, true],
    [15.1, false],
  ])('SLIDE_SIZED MO-5 ten weeks of POC and %s of production: %s', (production, isOpen) =>
    expect(running({ plannedWeeks: { poc: 10, production } }).findings.includes('SLIDE_SIZED')).toBe(isOpen),
  );
  it('ENVELOPE_RAIDED risks the difference to what the sibling opened with', () => {
    const story = running();
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(70_000), reason: 'cut' });
    expect(exposure(story, 'ENVELOPE_RAIDED')).toEqual(range(20_000));
  });
  it('OVERSPENT risks the excess of either envelope, and stays alive after GRADUATE', () => {
    const story = ready();
    story.does({ type: 'decide', decision: 'GRADUATE', rationale: 'good' }, { by: otherPmo });
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(30_001) });
    story.does({ type: 'recordSpend', envelope: 'PRODUCTION', amount: usd(90_002) });
    expect(exposure(story, 'OVERSPENT')).toEqual(range(3));
    const spendId = story.state?.budget.spends[1]?.id as string;
    story.does({ type: 'correctSpend', spendId, amount: usd(90_000), reason: 'typo' });
    expect(exposure(story, 'OVERSPENT')).toEqual(range(1));
  });
  it('AP-3 counts nothing twice', () => {
    const story = adopted({ budget: { poc: usd(30_000) }, infrastructure: null, delivery: { pocTeam: 'Lab', productionTeam: 'Ops' } });
    const shortfall = Number(story.view?.budget.shortfall.minorUnits) / 100;
    expect(exposure(story, 'AUTH_LATER')?.low).not.toEqual(usd(0));
    expect(story.view?.budget.exposure).toEqual(range(30_000 + shortfall, 60_000 + shortfall));
  });
});

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
