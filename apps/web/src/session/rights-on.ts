import { GRADUATED_TAKES, STOPPED_TAKES } from '@causeway/kernel/life.ts';
import type { OwnerRole, PocStatus } from '../graphql/generated/graphql';
import type { Role } from './session';

/** What may be done about one POC, by the names that the commands bear. */
export type PocCommand =
  | 'acceptOwnership'
  | 'answerPilot'
  | 'changeBudget'
  | 'changeChecklist'
  | 'changeOwner'
  | 'changeTeam'
  | 'changeTrack'
  | 'correctSpend'
  | 'decide'
  | 'declareInfrastructure'
  | 'describePoc'
  | 'endWaiver'
  | 'holdReview'
  | 'kickOffPoc'
  | 'nameDelivery'
  | 'recordDrill'
  | 'recordFeasibility'
  | 'recordSpend'
  | 'recordValue'
  | 'scoreItems'
  | 'waiveItem'
  | 'writeChecklist';

/** What of a POC its rights follow from. */
interface Governed {
  readonly status: PocStatus;
  readonly owners: readonly { readonly role: OwnerRole; readonly person: { readonly id: string } }[];
  readonly members: readonly { readonly id: string }[];
}

type Standing = 'TEAM' | 'OWNER' | 'LEAD' | 'PMO' | 'PROPOSED_TEAM';

const work: readonly Standing[] = ['TEAM', 'OWNER', 'PMO'];
const steer: readonly Standing[] = ['PMO'];
const scope: readonly Standing[] = ['PROPOSED_TEAM', 'PMO'];

/** §9: who may do what. */
const may: Record<PocCommand, readonly Standing[]> = {
  acceptOwnership: ['OWNER'],
  answerPilot: work,
  changeBudget: steer,
  changeChecklist: scope,
  changeOwner: steer,
  changeTeam: ['LEAD', 'PMO'],
  changeTrack: steer,
  correctSpend: work,
  decide: steer,
  declareInfrastructure: work,
  describePoc: scope,
  endWaiver: steer,
  holdReview: work,
  kickOffPoc: steer,
  nameDelivery: work,
  recordDrill: work,
  recordFeasibility: work,
  recordSpend: work,
  recordValue: work,
  scoreItems: work,
  waiveItem: steer,
  writeChecklist: scope,
};

const every = Object.keys(may) as PocCommand[];

/** DE-5: what each status takes. */
const takes: Record<PocStatus, (command: PocCommand) => boolean> = {
  PROPOSED: () => true,
  RUNNING: (command) => command !== 'kickOffPoc' && command !== 'answerPilot',
  GRADUATED: (command) => GRADUATED_TAKES.includes(command),
  STOPPED: (command) => STOPPED_TAKES.includes(command),
};

/** §9, DE-5, as a hint before the click: what somebody may do about a POC, and what its status takes. The server's answer is what counts. */
export function rightsOn(poc: Governed, who: { readonly personId: string; readonly roles: readonly Role[] }): ReadonlySet<PocCommand> {
  if (who.roles.includes('AUDITOR')) return new Set();
  const holds = (role: OwnerRole) => poc.owners.some((owner) => owner.role === role && owner.person.id === who.personId);
  const isTeam = holds('POC_LEAD') || poc.members.some(({ id }) => id === who.personId);
  const standings: readonly Standing[] = [
    ...(who.roles.includes('PMO') ? (['PMO'] as const) : []),
    ...(holds('PRODUCTION_OWNER') ? (['OWNER'] as const) : []),
    ...(holds('POC_LEAD') ? (['LEAD'] as const) : []),
    ...(isTeam ? (['TEAM'] as const) : []),
    ...(isTeam && poc.status === 'PROPOSED' ? (['PROPOSED_TEAM'] as const) : []),
  ];
  return new Set(every.filter((command) => takes[poc.status](command) && may[command].some((standing) => standings.includes(standing))));
}
