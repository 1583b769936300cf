import type { AdoptPoc, ProposePoc } from '../commands.ts';
import { all } from './items.ts';
import { usd } from './money.ts';
import { lead, member, owner, ref } from './people.ts';
import { Story } from './story.ts';

/** A proposal with everything a kick-off needs. */
export const proposal = (over: Partial<ProposePoc> = {}): ProposePoc => ({
  type: 'proposePoc',
  name: 'Claims triage',
  hypothesis: 'A model sorts claims as well as a clerk.',
  track: 'PRODUCTION_BOUND',
  checklistTemplateId: 'the-template',
  budget: { poc: usd(30_000), production: usd(90_000) },
  owners: { productionOwner: ref(owner.id), pocLead: ref(lead.id) },
  members: [ref(member.id)],
  infrastructure: { tier: 'SHARED_PLATFORM' },
  success: { name: 'agreement', unit: '%', direction: 'AT_LEAST', target: 90 },
  ...over,
});

export const adoption = (over: Partial<AdoptPoc> = {}): AdoptPoc => {
  const { type: _, ...carried } = proposal();
  return { type: 'adoptPoc', ...carried, startedOn: '2026-01-05', ...over };
};

export const proposed = (over: Partial<ProposePoc> = {}): Story => {
  const story = new Story();
  story.does(proposal(over));
  return story;
};
export const running = (over: Partial<ProposePoc> = {}): Story => {
  const story = proposed(over);
  story.does({ type: 'kickOffPoc' });
  return story;
};
export const adopted = (over: Partial<AdoptPoc> = {}): Story => {
  const story = new Story();
  story.does(adoption(over));
  return story;
};

/** Running, with every criterion of the gate met. */
export const ready = (): Story => {
  const story = running();
  story.does({ type: 'acceptOwnership' }, { by: owner });
  story.does({ type: 'recordFeasibility', value: 93 });
  story.does({ type: 'scoreItems', scores: all(3) });
  story.does({ type: 'holdReview', attendees: [ref(owner.id), ref(lead.id)] });
  story.does({ type: 'recordDrill', scenario: 'TUESDAY_MORNING', passed: true });
  return story;
};
