import { describe, expect, it } from 'vitest';
import { summarize } from './summarize.ts';
import { EVIDENCE, items } from './testing/items.ts';
import { usd } from './testing/money.ts';
import { lead, owner, ref } from './testing/people.ts';
import { adopted, ready, running } from './testing/stories.ts';
import type { Story } from './testing/story.ts';

const sentences = ({ events }: Story, from = 0): string[] => events.slice(from).map(summarize);
const stop = { type: 'decide', decision: 'STOP', rationale: 'x', stopReason: 'NOT_WORTH_PRODUCTION_COST', learned: 'y' } as const;

describe('what happened, in one sentence', () => {
  it('a proposal and its kick-off', () =>
    expect(sentences(running({ delivery: { pocTeam: 'Lab', productionTeam: 'Ops' } }))).toEqual([
      'Claims triage was proposed as production-bound.',
      'A production owner was named.',
      'A POC lead was named.',
      'The team changed: 1 added, 0 removed.',
      'The checklist was written with 28 items from the-template, version 1.',
      '30,000.00 USD were approved for the POC.',
      '90,000.00 USD were approved for production.',
      'It runs on: shared platform.',
      'Lab builds the POC, Ops production.',
      'It was kicked off on 2 March 2026.',
      'Its production sibling opened with 90,000.00 USD.',
    ]));

  it('a life', () => {
    const story = running();
    const from = story.events.length;
    const [item] = items;
    story.does({ type: 'describePoc', name: 'Claims', decisionDueOn: '2026-05-01', reason: 'x' });
    story.does({ type: 'scoreItems', scores: [{ itemId: item!.id, score: 2 }] }, { by: lead });
    story.does({ type: 'scoreItems', scores: [{ itemId: item!.id, score: 1 }] }, { by: owner });
    story.does({ type: 'scoreItems', scores: [{ itemId: item!.id, score: 1, evidence: EVIDENCE }] }, { by: lead });
    story.does({ type: 'holdReview', attendees: [ref(lead.id)] });
    story.does({ type: 'holdReview', attendees: [ref(owner.id), ref(lead.id)] });
    story.does({ type: 'waiveItem', itemId: 'SUPP-4', reason: 'x', expiresOn: '2026-04-01' });
    story.does({ type: 'endWaiver', itemId: 'SUPP-4', reason: 'x' });
    story.does({ type: 'changeChecklist', change: [{ ...item!, weight: 2 }], remove: ['SUPP-4'], reason: 'x' });
    story.does({ type: 'changeBudget', envelope: 'PRODUCTION', approved: usd(95_000), reason: 'x' });
    story.does({ type: 'recordSpend', envelope: 'POC', amount: usd(500), on: '2026-02-27' });
    story.does({ type: 'correctSpend', spendId: story.state!.budget.spends[0]!.id, amount: usd(50), reason: 'x' });
    story.does({ type: 'recordFeasibility', value: 93 });
    story.does({ type: 'recordValue', measuredPerYear: usd(1_000), evidence: [] });
    story.does({ type: 'acceptOwnership' }, { by: owner });
    story.does({ type: 'changeOwner', role: 'PRODUCTION_OWNER', email: ref('nia'), reason: 'x' });
    story.does({ type: 'changeOwner', role: 'SPONSOR', email: ref('nia'), reason: 'x' });
    story.does({ type: 'recordDrill', scenario: 'CUSTOMER_ON_HOLD', passed: false });
    story.does({ type: 'changeTrack', track: 'RESEARCH', reason: 'x' });
    story.does({ type: 'decide', decision: 'EXTEND', rationale: 'x', extendTo: '2026-06-01' });
    story.does(stop);
    expect(sentences(story, from)).toEqual([
      'The description changed: name, decision due on.',
      'AUTH-1 was scored 2 (working) for 2026-W10 by the team.',
      'AUTH-1 was scored 1 (designed) for 2026-W10 by the production owner.',
      'AUTH-1 was scored 1 (designed) for 2026-W10 by the team: a catch.',
      'The review of 2026-W10 was held with 1 person, without the production owner.',
      'The review of 2026-W10 was held with 2 people, the production owner among them.',
      'SUPP-4 was waived until 1 April 2026.',
      'The waiver of SUPP-4 was ended.',
      'The checklist changed: 0 added, 1 changed, 1 removed.',
      'The budget of production changed from 90,000.00 USD to 95,000.00 USD.',
      '500.00 USD were spent on the POC on 27 February 2026.',
      'A spend was corrected from 500.00 USD to 50.00 USD.',
      'Feasibility was measured at 93 on 2 March 2026.',
      'A benefit of 1,000.00 USD a year was measured on 2 March 2026.',
      'The production owner accepted the ownership.',
      'The production owner changed.',
      'A sponsor was named.',
      'The drill customer on hold failed on 2 March 2026.',
      'Its track changed from production-bound to research.',
      'It was extended to 1 June 2026.',
      'It was stopped: not worth production cost, 124,950.00 USD saved.',
      '29,950.00 USD of the POC and 95,000.00 USD of production were released.',
    ]);
  });

  it('how it ends', () => {
    const last = (story: Story) => summarize(story.events.at(-1)!);
    const graduate = { type: 'decide', decision: 'GRADUATE', rationale: 'x', override: true } as const;
    const [open, shut] = [ready(), running()];
    open.does(graduate);
    shut.does(graduate);
    expect([last(open), last(shut)]).toEqual(['It graduated.', 'It graduated by override of the gate.']);
    expect(last(adopted({ outcome: { decision: 'GRADUATE', rationale: 'x' } }))).toBe('It had graduated before it came here.');
    expect(last(adopted({ outcome: { decision: 'STOP', rationale: 'x', stopReason: 'OVERTAKEN' } }))).toBe(
      'It had been stopped before it came here: overtaken.',
    );
    expect(sentences(adopted({ startedOn: null }))[0]).toBe('Claims triage was adopted as production-bound, its start unknown.');
    expect(sentences(adopted())[0]).toBe('Claims triage was adopted as production-bound, running since 5 January 2026.');
  });
});
