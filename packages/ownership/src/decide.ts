import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { refusal, refuse, settle } from '@causeway/kernel/refusal.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import type { AcceptOwnership, ChangeOwner, ChangeTeam } from './commands.ts';
import type { OwnershipEvent } from './events.ts';
import type { OwnershipState } from './evolve.ts';
import { checkPeople, checkPerson, idsOf } from './people.ts';

/** KO-4: an owner is named, or changed with a reason; the same person again is no event, another begins unaccepted. */
export const changeOwner: Decide<ChangeOwner, OwnershipState, OwnershipEvent> = ({ role, email, reason }, { owners }) => {
  const refused = settle([checkPerson(email, ['email']), checkReason(reason, ['reason'])]);
  if (refused) return refused;
  const [person] = idsOf([email]);
  const current = owners[role]?.person;
  if (person === undefined || person === current) return [];
  return [fact('OwnerChanged', { role, from: current ?? null, to: person, reason })];
};

/** §9: members come and go; the lead counts as one while lead and is not removed by this. Who is a member, or is none, already: no event. */
export const changeTeam: Decide<ChangeTeam, OwnershipState, OwnershipEvent> = ({ add, remove }, { owners, recordedMembers }) => {
  const refused = settle([
    ...checkPeople(add, ['add']),
    ...checkPeople(remove, ['remove']),
    ...(remove ?? []).map(
      ({ id, known }, place) =>
        id !== null &&
        !known &&
        refusal('UNKNOWN_PERSON', 'Nobody of this address is known here, so they are no member.', ['remove', String(place)]),
    ),
  ]);
  if (refused) return refused;
  const removed = idsOf(remove).filter((person) => recordedMembers.includes(person) && person !== owners.POC_LEAD?.person);
  const added = idsOf(add).filter((person) => !recordedMembers.includes(person) && !idsOf(remove).includes(person));
  return removed.length + added.length === 0 ? [] : [fact('TeamChanged', { added, removed })];
};

/** KO-4: the named production owner accepts; accepting twice is no event. */
export const acceptOwnership: Decide<AcceptOwnership, OwnershipState, OwnershipEvent> = (_command, { owners }, { actor }) => {
  const owner = owners.PRODUCTION_OWNER;
  if (owner?.person !== actor.id) return refuse('FORBIDDEN', 'Only the named production owner accepts the ownership.');
  return owner.accepted ? [] : [fact('OwnershipAccepted', { person: owner.person })];
};
