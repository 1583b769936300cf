import type { IsoWeek } from '@causeway/kernel/calendar.ts';
import type { ChecklistState, GivenScore } from './evolve.ts';
import { scoresOf, waiverOf } from './of-item.ts';
import { type At, newest } from './standings.ts';

/** How far the round of one week is, over the items that are not waived at the moment read. */
export interface WeekStanding {
  /** Items that either side scored or confirmed for the week. */
  readonly scored: number;
  /** Items that the owner did: the second opinion (CL-5). */
  readonly ownerScored: number;
  /** CL-9. */
  readonly complete: boolean;
  /** CL-8: a review was held for the week. */
  readonly reviewed: boolean;
}

/** CL-3, CL-8, CL-9: how far the scoring of a week is, and whether it was reviewed. */
export const weekStanding = (state: ChecklistState, week: IsoWeek, at: At): WeekStanding => {
  let asked = 0;
  let scored = 0;
  let ownerScored = 0;
  for (const { id } of state.items) {
    if ((waiverOf(state, id)?.expiresOn ?? '') >= at.today) continue;
    asked += 1;
    const { TEAM, OWNER } = scoresOf(state, id);
    const byOwner = isFor(OWNER, week);
    if (byOwner) ownerScored += 1;
    if (byOwner || isFor(TEAM, week)) scored += 1;
  }
  return {
    scored,
    ownerScored,
    complete: state.items.length > 0 && scored === asked,
    reviewed: state.reviews.some((review) => review.week === week),
  };
};

const isFor = (given: readonly GivenScore[], week: IsoWeek): boolean => newest(given, week)?.week === week;
