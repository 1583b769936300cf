import type { Actor, GrantedRole, PersonId } from '@causeway/kernel/command.ts';
import { type Refusal, refusal } from '@causeway/kernel/refusal.ts';
import { membersOf, ownerOf as roleHolder } from '@causeway/ownership/figures.ts';
import type { AccessCommand } from './access/commands.ts';
import type { PocCommand } from './commands.ts';
import type { PolicyCommand } from './policy/commands.ts';
import type { PocState } from './state.ts';

/** Who somebody is to one POC (§9): granted roles, and those that follow from the POC. */
export type Standing = GrantedRole | 'LEAD' | 'TEAM' | 'OWNER' | 'PROPOSED_TEAM';
export type CommandType = PocCommand['type'] | PolicyCommand['type'] | AccessCommand['type'] | 'publishTemplate';

const WORK: readonly Standing[] = ['TEAM', 'OWNER', 'PMO'];
const STEER: readonly Standing[] = ['PMO'];
const SCOPE: readonly Standing[] = ['PROPOSED_TEAM', 'PMO'];
const ADMINISTER: readonly Standing[] = ['ADMIN'];

/** §9: who may run which command; `ANYONE` is anyone of the organisation but an auditor. */
export const MAY: Record<CommandType, 'ANYONE' | readonly Standing[]> = {
  proposePoc: 'ANYONE',
  adoptPoc: STEER,
  kickOffPoc: STEER,
  describePoc: SCOPE,
  answerPilot: WORK,
  writeChecklist: SCOPE,
  changeChecklist: SCOPE,
  scoreItems: WORK,
  holdReview: WORK,
  waiveItem: STEER,
  endWaiver: STEER,
  changeBudget: STEER,
  recordSpend: WORK,
  correctSpend: WORK,
  recordFeasibility: WORK,
  recordValue: WORK,
  changeOwner: STEER,
  changeTeam: ['LEAD', 'PMO'],
  acceptOwnership: ['OWNER'],
  declareInfrastructure: WORK,
  nameDelivery: WORK,
  recordDrill: WORK,
  changeTrack: STEER,
  decide: STEER,
  publishTemplate: ADMINISTER,
  changePolicy: ADMINISTER,
  grantRole: ADMINISTER,
  revokeRole: ADMINISTER,
};

/** §9: TEAM and OWNER follow from the POC: its lead and members; its production owner. */
export const standingsOf = (person: PersonId, roles: readonly GrantedRole[], state: PocState | null): readonly Standing[] => {
  if (!state) return roles;
  const isLead = leadOf(state) === person;
  const isTeam = membersOf(state.ownership).includes(person);
  return [
    ...roles,
    ...(isLead ? (['LEAD'] as const) : []),
    ...(isTeam ? (['TEAM'] as const) : []),
    ...(isTeam && state.status === 'PROPOSED' ? (['PROPOSED_TEAM'] as const) : []),
    ...(ownerOf(state) === person ? (['OWNER'] as const) : []),
  ];
};

/** Who leads a POC; null where nobody does. */
export const leadOf = (state: PocState): PersonId | null => roleHolder(state.ownership, 'POC_LEAD');
/** Who is to run it in production; null where nobody is named. */
export const ownerOf = (state: PocState): PersonId | null => roleHolder(state.ownership, 'PRODUCTION_OWNER');

/** §9: why somebody may not run a command on this POC (null for one that is not known); null when they may. An AUDITOR never writes, whatever else they are. */
export const authorize = (command: { readonly type: CommandType }, actor: Actor, state: PocState | null): Refusal | null => {
  const forbidden = refusal('FORBIDDEN', `You may not run ${command.type} here; ask the PMO or an administrator.`);
  if (actor.roles.includes('AUDITOR')) return forbidden;
  const allowed = MAY[command.type];
  if (allowed === 'ANYONE') return null;
  return standingsOf(actor.id, actor.roles, state).some((standing) => allowed.includes(standing)) ? null : forbidden;
};
