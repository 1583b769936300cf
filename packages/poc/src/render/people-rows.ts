import { lastFor } from '@causeway/kernel/remember.ts';
import { OWNER_ROLES } from '@causeway/ownership/commands.ts';
import { attendanceShare, membersOf } from '@causeway/ownership/figures.ts';
import type { PocState } from '../state.ts';
import type { MemberRow, OwnerRow } from '../view/people.ts';

/** KO-4: who holds which role, and the production owner's attendance (GA-1). */
export const ownerRows = ({ ownership, checklist }: PocState): readonly OwnerRow[] => owners(ownership, checklist.reviews);

const owners = lastFor((ownership: PocState['ownership'], reviews: PocState['checklist']['reviews']): readonly OwnerRow[] =>
  OWNER_ROLES.flatMap((role) => {
    const owner = ownership.owners[role];
    if (!owner) return [];
    const { person, since, accepted } = owner;
    return [{ role, person, since, accepted, attendance: attendanceShare(owner, reviews) }];
  }),
);

/** §9: the POC team, its lead included. */
export const memberRows = ({ ownership }: PocState): readonly MemberRow[] => members(ownership);

const members = lastFor((ownership: PocState['ownership']): readonly MemberRow[] =>
  membersOf(ownership).map((person, place) => ({ person, place })),
);
