import type { Instant } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { OwnerRole } from './commands.ts';
import type { OwnershipEvent } from './events.ts';

export interface Owner {
  readonly person: PersonId;
  readonly since: Instant;
  /** Position of the event that named them: reviews recorded after it count for their attendance. Decimal. */
  readonly namedAt: string;
  readonly accepted: boolean;
}

export interface OwnershipState {
  readonly owners: Readonly<Partial<Record<OwnerRole, Owner>>>;
  /** Recorded as members, in that order; the lead counts as one beside them while lead. */
  readonly recordedMembers: readonly PersonId[];
}

export const initialOwnership: OwnershipState = { owners: {}, recordedMembers: [] };

/** What is so after one more event of the slice. */
export const evolveOwnership = (state: OwnershipState, fact: Recorded<OwnershipEvent>): OwnershipState => {
  const named = (role: OwnerRole, person: PersonId): OwnershipState => ({
    ...state,
    owners: { ...state.owners, [role]: { person, since: fact.recordedAt, namedAt: fact.position.toString(), accepted: false } },
  });
  switch (fact.type) {
    case 'OwnerNamed':
      return named(fact.data.role, fact.data.person);
    case 'OwnerChanged':
      return named(fact.data.role, fact.data.to);
    case 'OwnershipAccepted': {
      const owner = state.owners.PRODUCTION_OWNER;
      return owner ? { ...state, owners: { ...state.owners, PRODUCTION_OWNER: { ...owner, accepted: true } } } : state;
    }
    case 'TeamChanged': {
      const { added, removed } = fact.data;
      return { ...state, recordedMembers: [...state.recordedMembers.filter((person) => !removed.includes(person)), ...added] };
    }
    default:
      return fact satisfies never;
  }
};
