import type { PersonId } from '@causeway/kernel/command.ts';
import type { OwnerRole } from './commands.ts';
import type { Owner, OwnershipState } from './evolve.ts';

/** A weekly review as attendance needs it (CL-8). */
export interface Attended {
  /** Position of the event that recorded it, decimal. */
  readonly recordedAt: string;
  readonly attendees: readonly PersonId[];
}

/** Who holds a role; null while nobody does. */
export const ownerOf = ({ owners }: OwnershipState, role: OwnerRole): PersonId | null => owners[role]?.person ?? null;

/** §9: the POC team, its lead included, each once. */
export const membersOf = (state: OwnershipState): PersonId[] => {
  const lead = ownerOf(state, 'POC_LEAD');
  return lead === null ? [...state.recordedMembers] : [lead, ...state.recordedMembers.filter((person) => person !== lead)];
};

/** OWNER_IS_TEAM: whether the production owner leads or belongs to the POC team. */
export const isOwnerInTeam = (state: OwnershipState): boolean => {
  const owner = ownerOf(state, 'PRODUCTION_OWNER');
  return owner !== null && membersOf(state).includes(owner);
};

/** GA-1: the reviews, given in the order of their weeks, that were recorded since the owner was named: the last `most` of them. */
export const reviewsSinceNamed = <Review extends Attended>(owner: Owner, reviews: readonly Review[], most: number): Review[] =>
  reviews.filter(({ recordedAt }) => BigInt(recordedAt) > BigInt(owner.namedAt)).slice(-most);

/** GA-1: present at which share of the last eight reviews recorded since being named; null without any. */
export const attendanceOf = (owner: Owner, reviews: readonly Attended[]): number | null => {
  const counted = reviewsSinceNamed(owner, reviews, 8);
  return counted.length === 0 ? null : counted.filter(({ attendees }) => attendees.includes(owner.person)).length / counted.length;
};
