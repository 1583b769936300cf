import type { GrantedRole, PersonId } from '@causeway/kernel/command.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { AccessEvent } from './events.ts';

/** The granted roles of each person, in the order they were granted. */
export interface AccessState {
  readonly roles: Readonly<Record<PersonId, readonly GrantedRole[]>>;
}
export const initialAccess: AccessState = { roles: {} };

export const rolesOf = (state: AccessState, person: PersonId): readonly GrantedRole[] => state.roles[person] ?? [];

/** §9: what the access stream's events make of who may do what. */
export const evolveAccess = (state: AccessState, fact: Recorded<AccessEvent>): AccessState => {
  const { person, role } = fact.data;
  const others = rolesOf(state, person).filter((held) => held !== role);
  switch (fact.type) {
    case 'RoleGranted':
      return { roles: { ...state.roles, [person]: [...others, role] } };
    case 'RoleRevoked':
      return { roles: { ...state.roles, [person]: others } };
    default:
      return fact satisfies never;
  }
};
