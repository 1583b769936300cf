import type { Decide, GrantedRole } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import type { AccessCommand, GrantRole, RevokeRole, Role } from './commands.ts';
import type { AccessEvent } from './events.ts';
import { type AccessState, rolesOf } from './evolve.ts';

/** §9: grants ADMIN, PMO, AUDITOR or VIEWER; a role that is held already is no event. */
export const grantRole: Decide<GrantRole, AccessState, AccessEvent> = (command, state) => {
  const refused = settle(reasons(command));
  if (refused) return refused;
  const person = command.email.id as string;
  const role = command.role as GrantedRole;
  return rolesOf(state, person).includes(role) ? [] : [fact('RoleGranted', { person, role })];
};

/** §9: takes a granted role away; one that is not held is no event, and the last ADMIN stays (or nobody could grant again). */
export const revokeRole: Decide<RevokeRole, AccessState, AccessEvent> = (command, state) => {
  const refused = settle([
    ...reasons(command),
    command.email.id !== null &&
      !command.email.known &&
      refusal('UNKNOWN_PERSON', 'Nobody of this address is known here: check how it is written, or let them sign in first.', ['email']),
  ]);
  if (refused) return refused;
  const person = command.email.id as string;
  const role = command.role as GrantedRole;
  if (!rolesOf(state, person).includes(role)) return [];
  if (role === 'ADMIN' && Object.values(state.roles).filter((held) => held.includes('ADMIN')).length === 1)
    return { refusals: [refusal('BAD_USER_INPUT', 'This is the last ADMIN: grant the role to somebody else first.', ['role'])] };
  return [fact('RoleRevoked', { person, role })];
};

const isGranted = (role: Role): role is GrantedRole => role !== 'TEAM' && role !== 'OWNER';

const reasons = (command: AccessCommand): (Refusal | false)[] => [
  !isGranted(command.role) &&
    refusal('BAD_USER_INPUT', `${command.role} follows from a POC (its lead, members and production owner) and cannot be granted.`, [
      'role',
    ]),
  command.email.id === null && refusal('INVALID_EMAIL', 'Give an e-mail address, such as ada@example.org.', ['email']),
];
