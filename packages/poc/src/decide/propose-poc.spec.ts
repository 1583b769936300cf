import { describe, expect, it } from 'vitest';
import { eur, usd } from '../testing/money.ts';
import { ref, viewer } from '../testing/people.ts';
import { proposal, proposed, running } from '../testing/stories.ts';
import { Story } from '../testing/story.ts';
import { decidePoc } from './decide-poc.ts';

describe('proposing a POC', () => {
  it('FE-1 records everything that a proposal carries in one command', () => {
    expect(
      new Story().does(proposal({ delivery: { pocTeam: 'Lab', productionTeam: 'Lab' }, pilot: [{ id: 'PILOT-3', answer: 'Granted.' }] })),
    ).toEqual([
      'PocProposed',
      'OwnerNamed',
      'OwnerNamed',
      'TeamChanged',
      'ChecklistWritten',
      'BudgetApproved',
      'BudgetApproved',
      'InfrastructureDeclared',
      'DeliveryNamed',
      'PilotAnswered',
    ]);
  });
  it('§9 the proposer leads where nobody is named to, but for a service without a person', () => {
    const story = new Story();
    story.does(proposal({ owners: null }), { by: viewer });
    expect(story.state?.ownership.owners.POC_LEAD?.person).toBe(viewer.id);
    expect(proposed().state?.ownership.owners.POC_LEAD?.person).toBe('lea');
    const command = proposal({ owners: null });
    const facts = decidePoc(command, null, { ...story.context(viewer, 'c', command), isService: true });
    expect(JSON.stringify(facts)).not.toContain('POC_LEAD');
  });
  it('FE-2 the pilot answers are events of their own, kept by question, and none blocks', () => {
    const story = proposed({ pilot: [{ id: 'PILOT-1', answer: 'Clerks.' }] });
    expect(
      story.does({
        type: 'answerPilot',
        answers: [
          { id: 'PILOT-1', answer: 'Clerks.' },
          { id: 'PILOT-2', answer: '90 %' },
        ],
      }),
    ).toEqual(['PilotAnswered']);
    expect(story.view?.pilot.map(({ id, answer }) => [id, answer])).toEqual([
      ['PILOT-1', 'Clerks.'],
      ['PILOT-2', '90 %'],
    ]);
    expect(story.does({ type: 'kickOffPoc' })).toContain('PocKickedOff');
  });
  it('FE-2 refuses unknown and doubled questions and empty answers', () =>
    expect(
      proposed().refused({
        type: 'answerPilot',
        answers: [
          { id: 'toString', answer: 'x' },
          { id: 'PILOT-1', answer: ' ' },
          { id: 'PILOT-1', answer: 'x' },
        ],
      }),
    ).toMatchObject([
      { code: 'UNKNOWN_ITEM', field: ['answers', '0', 'id'] },
      { code: 'INVALID_TEXT', field: ['answers', '1', 'answer'] },
      { code: 'DUPLICATE_ITEM', field: ['answers', '2', 'id'] },
    ]));
  it('GE-2 answers every bad field at once, each with its path', () =>
    expect(
      new Story().refused(
        proposal({
          slug: '../etc',
          name: '',
          hypothesis: 'a\u0000b',
          unit: ' ',
          checklistTemplateId: 'nowhere',
          owners: { sponsor: { email: 'no', id: null, known: false } },
          members: [ref('a'), { email: 'no', id: null, known: false }],
          infrastructure: { tier: 'LAPTOP', description: '\u202e' },
          delivery: { pocTeam: '', productionTeam: 'Lab' },
        }),
      ),
    ).toMatchObject([
      { code: 'INVALID_SLUG', field: ['slug'] },
      { code: 'INVALID_TEXT', field: ['name'] },
      { code: 'INVALID_TEXT', field: ['hypothesis'] },
      { code: 'INVALID_TEXT', field: ['unit'] },
      { code: 'INVALID_EMAIL', field: ['owners', 'sponsor'] },
      { code: 'INVALID_EMAIL', field: ['members', '1'] },
      { code: 'UNKNOWN_TEMPLATE', field: ['checklistTemplateId'] },
      { code: 'INVALID_TEXT', field: ['infrastructure', 'description'] },
      { code: 'INVALID_TEXT', field: ['delivery', 'pocTeam'] },
    ]));
  it('GE-3 a first budget may be in any currency with a rate, and what else is given must agree with it', () => {
    const budget = { poc: eur(10), production: eur(30) };
    expect(new Story().does(proposal({ budget, expectedValuePerYear: eur(5) }))).toContain('BudgetApproved');
    expect(new Story().refused(proposal({ budget, expectedValuePerYear: usd(5) }))).toMatchObject([
      { code: 'CURRENCY_MISMATCH', field: ['expectedValuePerYear', 'currency'] },
    ]);
    expect(new Story().refused(proposal({ budget: { poc: eur(10), production: usd(30) } }))).toMatchObject([
      { code: 'CURRENCY_MISMATCH', field: ['budget', 'production', 'currency'] },
    ]);
  });
  it('GE-3 a budget in no currency is said once, and what else is given is not measured by it', () => {
    const none = { minorUnits: '1', currency: 'ZZZ' };
    expect(new Story().refused(proposal({ budget: { poc: none, production: usd(30) }, expectedValuePerYear: eur(5) }))).toMatchObject([
      { code: 'INVALID_MONEY', field: ['budget', 'poc', 'currency'] },
    ]);
    const jpy = { minorUnits: '1', currency: 'JPY' };
    expect(new Story().refused(proposal({ budget: { poc: jpy, production: jpy }, expectedValuePerYear: jpy }))).toMatchObject(
      [['budget', 'poc'], ['budget', 'production'], ['expectedValuePerYear']].map((field) => ({
        code: 'CURRENCY_MISMATCH',
        field: [...field, 'currency'],
      })),
    );
  });
  it('GE-3 any other first amount is in the policy’s default, and fixes the currency', () => {
    expect(new Story().codes(proposal({ budget: null, expectedValuePerYear: eur(5) }))).toEqual(['CURRENCY_MISMATCH']);
    const story = proposed({ budget: null, expectedValuePerYear: usd(5) });
    expect(story.codes({ type: 'changeBudget', envelope: 'POC', approved: eur(1), reason: 'Lyon' })).toEqual(['CURRENCY_MISMATCH']);
  });
  it('GE-1 a baseline is not measured tomorrow', () =>
    expect(
      new Story().refused(
        proposal({ success: { name: 'x', unit: '%', direction: 'AT_MOST', baseline: 4, baselineOn: '2026-03-03', target: 1 } }),
      ),
    ).toMatchObject([{ code: 'DATE_OUT_OF_RANGE', field: ['success', 'baselineOn'] }]));
});

describe('describing a POC', () => {
  it('GE-4 records what differs, and nothing where nothing does', () => {
    const story = running();
    const command = { type: 'describePoc', name: 'Claims triage', unit: 'Claims', reason: 'to find it' } as const;
    expect(story.does(command)).toEqual(['PocDescribed']);
    expect(story.events.at(-1)?.data).toEqual({ unit: 'Claims', reason: 'to find it' });
    expect(story.does(command)).toEqual([]);
  });
  it('FE-1 a measure may come later, and its target of the moment decides', () => {
    const story = running();
    story.does({ type: 'recordFeasibility', value: 92 });
    expect(story.view?.feasibility.state).toBe('SHOWN');
    story.does({ type: 'describePoc', success: { name: 'agreement', unit: '%', direction: 'AT_LEAST', target: 95 }, reason: 'stricter' });
    expect(story.view?.feasibility.state).toBe('NOT_SHOWN');
  });
  it('MO-5 planned weeks give the work ratio', () => {
    const story = running();
    story.does({ type: 'describePoc', plannedWeeks: { poc: 6, production: 21 }, reason: 'planned' });
    expect(story.view?.budget).toMatchObject({ plannedWeeks: { poc: 6, production: 21 }, workRatio: 3.5 });
  });
  it('GE-5 needs a reason', () => expect(running().codes({ type: 'describePoc', unit: 'x', reason: '' })).toEqual(['REASON_REQUIRED']));
});
