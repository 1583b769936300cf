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

/** GA-1: the last so many reviews, given in the order of their weeks, that were recorded since the owner was named; looks from the newest back. */
export const reviewsSinceNamed = <Review extends Attended>({ namedAt }: Owner, reviews: readonly Review[], most: number): Review[] => {
  const found: Review[] = [];
  for (let place = reviews.length - 1; place >= 0 && found.length < most; place -= 1) {
    const review = reviews[place] as Review;
    if (isLater(review.recordedAt, namedAt)) found.unshift(review);
  }
  return found;
};

/** Positions as decimal strings: the longer is the later, among equally long ones the greater. Asked for each review of each rendering. */
const isLater = (one: string, other: string): boolean => (one.length === other.length ? one > other : one.length > other.length);

const REVIEWS = 8;

/** GA-1: how many of the last eight reviews recorded since being named there are, and at how many the owner was present. */
export const attendanceOf = (owner: Owner, reviews: readonly Attended[]): { readonly present: number; readonly of: number } => {
  const counted = reviewsSinceNamed(owner, reviews, REVIEWS);
  return { present: counted.filter(({ attendees }) => attendees.includes(owner.person)).length, of: counted.length };
};

/** GA-1: attendance as a share; null without any review. */
export const attendanceShare = (owner: Owner, reviews: readonly Attended[]): number | null => {
  const { present, of } = attendanceOf(owner, reviews);
  return of === 0 ? null : present / of;
};
