import { lastFor } from '@causeway/kernel/remember.ts';
import type { OwnershipState } from '@causeway/ownership/evolve.ts';
import { attendanceOf } from '@causeway/ownership/figures.ts';
import type { Policy } from '../../policy.ts';
import type { CriterionRow } from '../../view/gate.ts';
import { atLeast, exact, exactOf, toNumber } from '../exact.ts';
import type { Reading } from '../reading.ts';
import { counted, dayAt, percent } from '../wording.ts';
import { criterion } from './criterion.ts';

/** GA-1: somebody will run it, has said so, and is in the room. */
export const ownerCriteria = ({ state, reviews, policy }: Reading): readonly CriterionRow[] => of(state.ownership, reviews, policy);

const of = lastFor((ownership: OwnershipState, reviews: Reading['reviews'], policy: Policy): readonly CriterionRow[] => {
  const owner = ownership.owners.PRODUCTION_OWNER;
  const attendance = owner ? attendanceOf(owner, reviews) : null;
  const share = attendance && attendance.of > 0 ? exact(attendance.present, attendance.of) : null;
  return [
    criterion(
      'OWNER_NAMED',
      !!owner,
      'a production owner is named',
      owner ? `named on ${dayAt(owner.since, policy.timeZone)}` : 'none is named',
    ),
    criterion(
      'OWNER_ACCEPTED',
      owner?.accepted === true,
      'the production owner has accepted',
      owner ? (owner.accepted ? 'accepted' : 'not accepted') : 'none is named',
    ),
    criterion(
      'OWNER_ATTENDANCE',
      share !== null && atLeast(share, exactOf(policy.ownerAttendance)),
      `the production owner present at ${percent(exactOf(policy.ownerAttendance))} or more of the last eight reviews since being named`,
      share && attendance
        ? `present at ${attendance.present} of ${counted(attendance.of, 'review')}`
        : owner
          ? 'no review since being named'
          : 'none is named',
      { requiredValue: policy.ownerAttendance, actualValue: share && toNumber(share) },
    ),
  ];
});
