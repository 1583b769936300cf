import type { TemplateEvent } from '@causeway/checklist/template/events.ts';
import { display, minor } from '@causeway/kernel/money.ts';
import type { AccessEvent } from './access/events.ts';
import type { PocEvent } from './evolve.ts';
import { counted, day, listed } from './figures/wording.ts';
import type { PolicyEvent } from './policy/events.ts';

export type AnyEvent = PocEvent | TemplateEvent | PolicyEvent | AccessEvent;

const LEVELS = ['absent', 'designed', 'working', 'proven'];
const ROLES = { PRODUCTION_OWNER: 'production owner', POC_LEAD: 'POC lead', SPONSOR: 'sponsor' } as const;
const TRACKS = { PRODUCTION_BOUND: 'production-bound', RESEARCH: 'research' } as const;
const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
const side = (envelope: 'POC' | 'PRODUCTION'): string => (envelope === 'POC' ? 'the POC' : 'production');

/** What a description holds, as people read it; the log keeps members in the order of their names. */
const DESCRIBED = ['name', 'hypothesis', 'unit', 'decisionDueOn', 'goLiveOn', 'plannedWeeks', 'success', 'expectedValuePerYear'] as const;

type Sentences = { readonly [Type in AnyEvent['type']]: (data: Extract<AnyEvent, { type: Type }>['data']) => string };

/** One sentence for each event type; no names of persons and no free texts, which may be erased (PR-2). */
const SENTENCES: Sentences = {
  PocProposed: ({ name, track }) => `${name} was proposed as ${TRACKS[track]}.`,
  PocAdopted: ({ name, track, startedOn }) =>
    `${name} was adopted as ${TRACKS[track]}, ${startedOn ? `running since ${day(startedOn)}` : 'its start unknown'}.`,
  PocDescribed: (data) => `The description changed: ${listed(DESCRIBED.filter((field) => field in data).map(spaced))}.`,
  PilotAnswered: ({ id }) => `${id} of the pilot checklist was answered.`,
  PocKickedOff: ({ on }) => `It was kicked off on ${day(on)}.`,
  ProductionOpened: ({ openedWith }) => `Its production sibling opened with ${openedWith ? display(openedWith) : 'no budget'}.`,
  TrackChanged: ({ from, to }) => `Its track changed from ${TRACKS[from]} to ${TRACKS[to]}.`,
  PocGraduated: ({ override, adopted }) =>
    adopted ? 'It had graduated before it came here.' : `It graduated${override ? ' by override of the gate' : ''}.`,
  PocStopped: ({ stopReason, adopted, saved }) =>
    adopted
      ? `It had been stopped before it came here: ${words(stopReason)}.`
      : `It was stopped: ${words(stopReason)}${saved && minor(saved) > 0n ? `, ${display(saved)} saved` : ''}.`,
  PocExtended: ({ to }) => `It was extended to ${day(to)}.`,
  FeasibilityRecorded: ({ value, on }) => `Feasibility was measured at ${value} on ${day(on)}.`,
  ValueRecorded: ({ measuredPerYear, on }) => `A benefit of ${display(measuredPerYear)} a year was measured on ${day(on)}.`,
  ChecklistWritten: ({ items, templateId, templateVersion }) =>
    `The checklist was written with ${counted(items.length, 'item')}${templateId ? ` from ${templateId}, version ${templateVersion}` : ''}.`,
  ChecklistChanged: ({ add, change, remove }) =>
    `The checklist changed: ${add.length} added, ${change.length} changed, ${remove.length} removed.`,
  ItemScored: ({ itemId, score, week, side: by, caught }) =>
    `${itemId} was scored ${score} (${LEVELS[score]}) for ${week} ${by === 'OWNER' ? 'by the production owner' : 'by the team'}${caught ? ': a catch' : ''}.`,
  ItemWaived: ({ itemId, expiresOn }) => `${itemId} was waived until ${day(expiresOn)}.`,
  WaiverEnded: ({ itemId }) => `The waiver of ${itemId} was ended.`,
  ReviewHeld: ({ week, attendees, ownerPresent }) =>
    `The review of ${week} was held with ${counted(attendees.length, 'person', 'people')}, ${ownerPresent ? 'the production owner among them' : 'without the production owner'}.`,
  BudgetApproved: ({ envelope, approved }) => `${display(approved)} were approved for ${side(envelope)}.`,
  BudgetChanged: ({ envelope, from, to }) => `The budget of ${side(envelope)} changed from ${display(from)} to ${display(to)}.`,
  BudgetReleased: ({ poc, production }) => `${display(poc)} of the POC and ${display(production)} of production were released.`,
  SpendRecorded: ({ envelope, amount, on }) => `${display(amount)} were spent on ${side(envelope)} on ${day(on)}.`,
  SpendCorrected: ({ from, to }) => `A spend was corrected from ${display(from)} to ${display(to)}.`,
  OwnerNamed: ({ role }) => `A ${ROLES[role]} was named.`,
  OwnerChanged: ({ role, from }) => (from === null ? `A ${ROLES[role]} was named.` : `The ${ROLES[role]} changed.`),
  OwnershipAccepted: () => 'The production owner accepted the ownership.',
  TeamChanged: ({ added, removed }) => `The team changed: ${added.length} added, ${removed.length} removed.`,
  InfrastructureDeclared: ({ tier }) => `It runs on: ${words(tier)}.`,
  DeliveryNamed: ({ pocTeam, productionTeam }) => `${pocTeam} builds the POC, ${productionTeam} production.`,
  DrillRecorded: ({ scenario, passed, ranOn }) => `The drill ${words(scenario)} ${passed ? 'passed' : 'failed'} on ${day(ranOn)}.`,
  TemplatePublished: ({ name, items }) => `The checklist template ${name} was published with ${counted(items.length, 'item')}.`,
  PolicyChanged: ({ policy }) => `The policy changed to version ${policy.version}.`,
  RoleGranted: ({ role }) => `The role ${role} was granted.`,
  RoleRevoked: ({ role }) => `The role ${role} was taken away.`,
};

const spaced = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What happened, in one sentence for people. */
export const summarize = (event: { readonly type: string; readonly data: object }): string => {
  const sentence = SENTENCES[event.type as AnyEvent['type']] as ((data: object) => string) | undefined;
  return sentence ? sentence(event.data) : `${event.type} was recorded.`;
};
