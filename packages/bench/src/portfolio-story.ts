import type { PersonRef } from '@causeway/kernel/command.ts';
import type { PocCommand } from '@causeway/poc/commands.ts';
import type { PocState } from '@causeway/poc/state.ts';

/** A command of a POC's life, and who gives it. */
export interface Asked {
  readonly command: PocCommand;
  readonly by: 'PMO' | 'lead' | 'owner';
}
interface People {
  readonly lead: PersonRef;
  readonly owner: PersonRef;
}
type Random = () => number;

const usd = (dollars: number) => ({ minorUnits: String(Math.round(dollars) * 100), currency: 'USD' });
const FIRST = ['Claims', 'Invoice', 'Contract', 'Support', 'Fraud', 'Demand', 'Quality', 'Patient', 'Tender', 'Route'];
const SECOND = ['triage', 'matching', 'summaries', 'assistant', 'forecast', 'inspection', 'search', 'scoring', 'drafting', 'routing'];
const UNITS = ['Claims', 'Finance', 'Legal', 'Service', 'Operations', 'Research'];
const pick = <Item>(list: readonly Item[], random: Random): Item => list[Math.floor(random() * list.length)]!;

/** From the proposal to the kick-off. */
export const opening = (place: number, { lead, owner }: People, random: Random): Asked[] => {
  const poc = 20_000 + 5_000 * Math.floor(random() * 20);
  const propose: PocCommand = {
    type: 'proposePoc',
    name: `${pick(FIRST, random)} ${pick(SECOND, random)} ${place}`,
    hypothesis: 'A model does it as well as the people who do it today, and they keep the hard cases.',
    unit: pick(UNITS, random),
    track: random() < 0.9 ? 'PRODUCTION_BOUND' : 'RESEARCH',
    checklistTemplateId: 'default',
    budget: { poc: usd(poc), production: usd(poc * (1 + 4 * random())) },
    owners: { pocLead: lead, productionOwner: owner },
    infrastructure: { tier: pick(['SHARED_PLATFORM', 'PRODUCTION_GRADE'], random) },
    delivery: { pocTeam: 'Lab', productionTeam: random() < 0.3 ? 'Operations' : 'Lab' },
    success: { name: 'Agreement', unit: '%', direction: 'AT_LEAST', target: 90 },
  };
  return [
    { command: propose, by: 'PMO' },
    { command: { type: 'kickOffPoc' }, by: 'PMO' },
    ...(random() < 0.8 ? [{ command: { type: 'acceptOwnership' } as const, by: 'owner' as const }] : []),
  ];
};

const NOTES = ['As last week.', 'Alerts reach the on-call channel.', 'Designed; the review is on Thursday.', 'Runs in staging.'];

/** A weekly round: all 28 items confirmed or raised by the team; now and then a review, spend, a measurement, a drill, a second opinion. */
export const commandsOfWeek = (
  week: number,
  weeks: number,
  place: number,
  { lead, owner }: People,
  random: Random,
  state: PocState,
): Asked[] => {
  if (state.status !== 'RUNNING') return [];
  const progress = Math.min(1, (week + 1) / Math.max(8, weeks * 0.8)) * 3;
  const scores = state.checklist.items.map(({ id }) => {
    const score = Math.max(0, Math.min(3, Math.round(progress + random() * 1.4 - 0.9)));
    return {
      itemId: id,
      score,
      note: pick(NOTES, random),
      ...(score === 3 && { evidence: [`https://wiki.example.org/${id.toLowerCase()}`] }),
    };
  });
  return [
    { command: { type: 'scoreItems', scores }, by: 'lead' },
    ...sometimes(0.5, random, 'lead', { type: 'holdReview', attendees: random() < 0.7 ? [lead, owner] : [lead] }),
    ...sometimes(0.2, random, 'lead', { type: 'recordSpend', envelope: 'POC', amount: usd(500 + 3_000 * random()) }),
    ...sometimes(0.1, random, 'lead', { type: 'recordFeasibility', value: 80 + Math.round(20 * random()) }),
    ...sometimes(0.05, random, 'lead', { type: 'recordDrill', scenario: 'TUESDAY_MORNING', passed: random() < 0.8 }),
    ...sometimes(0.1, random, 'owner', {
      type: 'scoreItems',
      scores: scores.slice(place % 20, (place % 20) + 3).map(({ itemId, score }) => ({ itemId, score: Math.max(0, score - 1) })),
    }),
    ...(week === weeks - 1 && place % 10 === 9
      ? [
          {
            command: {
              type: 'decide',
              decision: 'STOP',
              rationale: 'Not now.',
              stopReason: 'OVERTAKEN',
              learned: 'A product came.',
            } as const,
            by: 'PMO' as const,
          },
        ]
      : []),
  ];
};

const sometimes = (share: number, random: Random, by: Asked['by'], command: PocCommand): Asked[] =>
  random() < share ? [{ command, by }] : [];
