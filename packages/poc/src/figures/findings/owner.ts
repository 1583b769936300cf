import { dayOf } from '@causeway/kernel/calendar.ts';
import { isTwoWeeksOn } from '@causeway/kernel/life.ts';
import { isOwnerInTeam, reviewsSinceNamed } from '@causeway/ownership/figures.ts';
import { dayAt } from '../wording.ts';
import type { FindingRule } from './finding.ts';

/** NO_PRODUCTION_OWNER: none named, or two weeks after the day of naming without acceptance. */
export const noProductionOwner: FindingRule = {
  code: 'NO_PRODUCTION_OWNER',
  severity: 'CRITICAL',
  boundOnly: true,
  open: ({ state, clock, zone }) => {
    const owner = state.ownership.owners.PRODUCTION_OWNER;
    if (!owner) return { message: 'No production owner is named: nobody will run it.', remedy: 'Name who will run it in production.' };
    if (owner.accepted || !isTwoWeeksOn(dayOf(owner.since, zone), clock, zone)) return null;
    return {
      message: `A production owner was named on ${dayAt(owner.since, zone)} and has not accepted.`,
      remedy: 'Have the owner accept, or name another who will.',
    };
  },
};

/** OWNER_ABSENT: attended neither of the last two reviews recorded since being named (two needed). */
export const ownerAbsent: FindingRule = {
  code: 'OWNER_ABSENT',
  severity: 'WARNING',
  boundOnly: true,
  open: ({ state, reviews }) => {
    const owner = state.ownership.owners.PRODUCTION_OWNER;
    if (!owner) return null;
    const last = reviewsSinceNamed(owner, reviews, 2);
    if (last.length < 2 || last.some(({ attendees }) => attendees.includes(owner.person))) return null;
    return {
      message: `The production owner attended neither of the last two reviews, of ${last.map(({ week }) => week).join(' and ')}.`,
      remedy: 'Hold the weekly review when the owner can be in the room.',
    };
  },
};

/** OWNER_IS_TEAM: who will run it is who builds it, so nobody gives a second opinion (CL-5). */
export const ownerIsTeam: FindingRule = {
  code: 'OWNER_IS_TEAM',
  severity: 'WARNING',
  boundOnly: true,
  open: ({ state }) =>
    isOwnerInTeam(state.ownership)
      ? {
          message: 'The production owner is lead or member of the POC team: nobody outside it gives a second opinion.',
          remedy: 'Name an owner from the organisation that will run it, or take them out of the team.',
        }
      : null,
};
