import { dayOf } from '@causeway/kernel/calendar.ts';
import { describe, expect, it } from 'vitest';
import type { PocCommand } from './commands.ts';
import { judge } from './judge.ts';
import { all } from './testing/items.ts';
import { usd } from './testing/money.ts';
import { lead, member, otherPmo, owner, pmo, ref, viewer } from './testing/people.ts';
import { adopted, proposal, proposed, ready, running } from './testing/stories.ts';
import { Story } from './testing/story.ts';

const score: PocCommand = { type: 'scoreItems', scores: all(1) };

describe('the one way of a command', () => {
  it('GE-5 FORBIDDEN comes before everything else', () => {
    const story = running();
    story.does(score, { by: lead, commandId: 'known' });
    expect(story.codes({ type: 'kickOffPoc', on: '2020-01-01' }, { by: viewer, commandId: 'known', expectedRevision: 0 })).toEqual([
      'FORBIDDEN',
    ]);
  });
  it('GE-5 an unknown POC is NOT_FOUND for who might run the command, FORBIDDEN for who might not', () => {
    const story = new Story();
    expect(story.refused(score)).toMatchObject([{ code: 'NOT_FOUND', field: ['pocId'] }]);
    expect(story.codes(score, { by: viewer })).toEqual(['FORBIDDEN']);
  });
  it('GE-5 an unknown spend is NOT_FOUND before a repeated id, a stale revision and a wrong amount', () => {
    const story = running();
    story.does(score, { commandId: 'known' });
    const correct: PocCommand = { type: 'correctSpend', spendId: 'nowhere', amount: { minorUnits: '-1', currency: '?' }, reason: '' };
    expect(story.refused(correct, { commandId: 'known', expectedRevision: 0 })).toMatchObject([{ code: 'NOT_FOUND', field: ['spendId'] }]);
  });
  it('GE-4 a command id already carried out answers the position of its last event', () => {
    const story = running();
    story.does(score, { commandId: 'known' });
    const position = BigInt(story.events.length);
    story.does({ type: 'declareInfrastructure', tier: 'PRODUCTION_GRADE' });
    expect(story.ask(score, { commandId: 'known', expectedRevision: 0 })).toEqual({ repeat: position });
  });
  it('GE-4 the same id with another body is COMMAND_ID_REUSED', () => {
    const story = running();
    story.does(score, { commandId: 'known' });
    expect(story.codes(score, { commandId: 'known', isSameBody: false })).toEqual(['COMMAND_ID_REUSED']);
  });
  it('GE-4 a refused command, and one that changes nothing, is not remembered', () => {
    const story = running();
    story.codes({ type: 'kickOffPoc' }, { commandId: 'again' });
    expect(story.does({ type: 'declareInfrastructure', tier: 'SHARED_PLATFORM' }, { commandId: 'again' })).toEqual([]);
    expect(story.does(score, { commandId: 'again', isSameBody: false })).toHaveLength(28);
  });
  it('GE-5 a stale revision is CONFLICT with the current one, before the status is looked at', () => {
    const story = running();
    expect(story.refused({ type: 'kickOffPoc' }, { expectedRevision: 0 })).toMatchObject([
      { code: 'CONFLICT', currentRevision: story.events.length - 1 },
    ]);
  });
  it('GE-5 WRONG_STATUS comes before numbers and all other reasons', () => {
    const story = running();
    const items = [{ id: '', area: 'SUPPORT', question: '', weight: 9, blocking: true, effortWeeks: -1 }] as const;
    expect(story.codes({ type: 'writeChecklist', items })).toEqual(['WRONG_STATUS']);
  });
  it('GE-5 a number outside its rule comes before the other reasons, alone and with its field', () => {
    expect(proposed().refused({ type: 'describePoc', name: '', plannedWeeks: { poc: 0, production: 4 }, reason: '' })).toMatchObject([
      { code: 'BAD_USER_INPUT', field: ['plannedWeeks', 'poc'] },
    ]);
  });
  it('GE-5 all other reasons are answered together, each with its field', () => {
    expect(proposed().refused({ type: 'describePoc', name: ' ', unit: 'a\u202eb', reason: '' })).toMatchObject([
      { code: 'INVALID_TEXT', field: ['name'] },
      { code: 'INVALID_TEXT', field: ['unit'] },
      { code: 'REASON_REQUIRED', field: ['reason'] },
    ]);
  });
  it('GE-4 a second proposal on the same stream is its own repeat, or SLUG_TAKEN', () => {
    const story = new Story();
    story.does(proposal(), { commandId: 'first' });
    expect(story.ask(proposal(), { commandId: 'first' })).toEqual({ repeat: BigInt(story.events.length) });
    expect(story.refused(proposal({ slug: 'the-poc' }))).toMatchObject([{ code: 'SLUG_TAKEN', field: ['slug'] }]);
  });
  it('GE-5 judges purely: the same question, the same answer', () => {
    const story = ready();
    const ask = () => judge(score, story.state, story.context(pmo, 'x'), {});
    expect(ask()).toEqual(ask());
  });
});

/** One harmless command of each type, as a status that takes it would accept it. */
const spend = { type: 'recordSpend', envelope: 'POC', amount: usd(10) } as const;
const commands: Record<string, PocCommand> = {
  describePoc: { type: 'describePoc', name: 'Another name', reason: 'clearer' },
  answerPilot: { type: 'answerPilot', answers: [{ id: 'PILOT-1', answer: 'Clerks are slow.' }] },
  kickOffPoc: { type: 'kickOffPoc' },
  writeChecklist: { type: 'writeChecklist', templateId: 'the-template' },
  changeChecklist: { type: 'changeChecklist', remove: ['SUPP-4'], reason: 'not ours' },
  scoreItems: score,
  holdReview: { type: 'holdReview', attendees: [ref(owner.id)] },
  waiveItem: { type: 'waiveItem', itemId: 'SUPP-4', reason: 'not yet', expiresOn: '2026-12-31' },
  endWaiver: { type: 'endWaiver', itemId: 'SUPP-4', reason: 'needed now' },
  changeBudget: { type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(95_000), reason: 'on-call' },
  recordSpend: spend,
  recordFeasibility: { type: 'recordFeasibility', value: 91 },
  recordValue: { type: 'recordValue', measuredPerYear: usd(1), evidence: [] },
  changeOwner: { type: 'changeOwner', role: 'SPONSOR', email: ref('sam'), reason: 'new sponsor' },
  changeTeam: { type: 'changeTeam', add: [ref('tom')] },
  acceptOwnership: { type: 'acceptOwnership' },
  declareInfrastructure: { type: 'declareInfrastructure', tier: 'PRODUCTION_GRADE' },
  nameDelivery: { type: 'nameDelivery', pocTeam: 'Lab', productionTeam: 'Lab' },
  recordDrill: { type: 'recordDrill', scenario: 'SLOW_MODEL', passed: false },
  changeTrack: { type: 'changeTrack', track: 'RESEARCH', reason: 'it is' },
  extend: { type: 'decide', decision: 'EXTEND', rationale: 'more time', extendTo: '2027-01-01' },
  stop: { type: 'decide', decision: 'STOP', rationale: 'enough', stopReason: 'OVERTAKEN', learned: 'much' },
  graduate: { type: 'decide', decision: 'GRADUATE', rationale: 'good', override: true },
};
const names = Object.keys(commands);
const stopped = () => {
  const story = running();
  story.does(commands.stop as PocCommand);
  return story;
};
const graduated = () => {
  const story = ready();
  story.does(commands.graduate as PocCommand);
  return story;
};
const statuses = [
  ['PROPOSED', proposed, names.filter((name) => name !== 'graduate' && name !== 'extend')],
  ['RUNNING', running, names.filter((name) => !['kickOffPoc', 'answerPilot', 'writeChecklist'].includes(name))],
  [
    'GRADUATED',
    graduated,
    ['scoreItems', 'recordSpend', 'recordDrill', 'recordFeasibility', 'recordValue', 'declareInfrastructure', 'nameDelivery'],
  ],
  ['STOPPED', stopped, []],
] as const;

describe.each(statuses)('a %s POC', (status, story, takes) => {
  it.each(names)(`DE-5 ${status} and %s`, (name) => {
    const by = name === 'acceptOwnership' ? owner : pmo;
    const judged = story().ask(commands[name] as PocCommand, { by });
    const isWrong = 'refusals' in judged && judged.refusals[0]?.code === 'WRONG_STATUS';
    expect(isWrong).toBe(!(takes as readonly string[]).includes(name));
    if (!isWrong) expect(judged).toHaveProperty('facts');
  });
});

describe('what else a status takes', () => {
  it('DE-5 a running POC without a list may have one written', () => {
    const story = running({ track: 'RESEARCH', checklistTemplateId: null });
    expect(story.does(commands.writeChecklist as PocCommand)).toEqual(['ChecklistWritten']);
  });
  it('DE-5 a stopped and a graduated POC take the correction of a spend', () => {
    for (const end of ['stop', 'graduate']) {
      const story = ready();
      story.does(spend);
      story.does(commands[end] as PocCommand, { by: otherPmo });
      const spendId = story.state?.budget.spends[0]?.id as string;
      expect(story.does({ type: 'correctSpend', spendId, amount: usd(9), reason: 'typo' })).toEqual(['SpendCorrected']);
    }
  });
  it('TR-3 research cannot graduate, not by override either', () =>
    expect(running({ track: 'RESEARCH' }).codes(commands.graduate as PocCommand)).toEqual(['WRONG_STATUS']));
  it('CL-5 the side of a score is the owner’s for the production owner alone, unless they are lead or member', () => {
    const story = adopted();
    story.does(score, { by: owner });
    story.does(score, { by: member });
    story.does({ type: 'changeTeam', add: [ref(owner.id)] });
    story.does({ type: 'scoreItems', scores: all(2) }, { by: owner });
    expect(story.events.filter(({ type }) => type === 'ItemScored').map(({ data }) => (data as { side: string }).side)).toEqual([
      ...Array(28).fill('OWNER'),
      ...Array(28).fill('TEAM'),
      ...Array(28).fill('TEAM'),
    ]);
  });
});

describe('the day that a command speaks of', () => {
  it('TI-2 is borne by each event that has no day of its own', () => {
    const story = adopted();
    const judged = story.ask({ type: 'describePoc', unit: 'Elsewhere', reason: 'the register says so' }, { effectiveOn: '2020-01-01' });
    expect(judged).toMatchObject({ facts: [{ type: 'PocDescribed', effectiveOn: '2020-01-01' }] });
    expect(story.ask({ ...spend, on: '2020-02-02' } as PocCommand, { effectiveOn: '2020-01-01' })).toMatchObject({
      facts: [{ effectiveOn: '2020-02-02' }],
    });
    expect(story.ask({ type: 'describePoc', unit: 'Nearby', reason: 'x' })).not.toHaveProperty('facts.0.effectiveOn');
  });
  it('TI-2 is kept where it is today; of today nothing is said where nobody said it', () => {
    const describing = { type: 'describePoc', unit: 'Nearby', reason: 'x' } as const;
    const today = dayOf(adopted().clock, 'UTC');
    expect(adopted().ask(describing, { effectiveOn: today })).toMatchObject({ facts: [{ effectiveOn: today }] });
    expect(adopted().ask(spend as PocCommand)).not.toHaveProperty('facts.0.effectiveOn');
  });
  it.each([
    { type: 'recordSpend', envelope: 'POC', amount: { minorUnits: '100', currency: 'USD' } },
    { type: 'recordDrill', scenario: 'SLOW_MODEL', passed: true },
    { type: 'recordValue', measuredPerYear: { minorUnits: '100', currency: 'USD' }, evidence: ['https://example.org/value'] },
  ] as const)('GE-1 is not that of a fact which is said to be of today: $type', (given) => {
    const story = adopted();
    const today = dayOf(story.clock, 'UTC');
    expect(story.ask({ ...given, on: today } as PocCommand, { effectiveOn: '2020-01-01' })).toMatchObject({
      facts: [{ effectiveOn: today }],
    });
    expect(story.ask({ ...given, on: today } as PocCommand)).not.toHaveProperty('facts.0.effectiveOn');
  });
  it('KO-6 is not that of the sibling that a kick-off opens', () => {
    const story = proposed();
    const today = dayOf(story.clock, 'UTC');
    expect(story.ask({ type: 'kickOffPoc' }, { effectiveOn: '2020-01-01' })).toMatchObject({
      facts: [{ type: 'PocKickedOff' }, { type: 'ProductionOpened', data: { openedOn: today }, effectiveOn: today }],
    });
  });
  it('KO-5 is not that of a kick-off, which has a day of its own though it is today', () => {
    const story = proposed({ track: 'RESEARCH' });
    const today = dayOf(story.clock, 'UTC');
    const kickedOff = story.ask({ type: 'kickOffPoc' }, { effectiveOn: '2020-01-01' });
    expect(kickedOff).toMatchObject({ facts: [{ type: 'PocKickedOff', data: { on: today }, effectiveOn: today }] });
  });
  it('GE-1 is not after today, told beside every other reason', () => {
    const refused = adopted().ask({ type: 'describePoc', unit: '', reason: 'x' }, { effectiveOn: '2999-01-01' });
    expect(refused).toMatchObject({ refusals: [{ code: 'INVALID_TEXT' }, { code: 'DATE_OUT_OF_RANGE', field: ['effectiveOn'] }] });
  });
});
