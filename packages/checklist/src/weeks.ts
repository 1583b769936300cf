import { addDays, type IsoWeek, mondayOf } from '@causeway/kernel/calendar.ts';
import type { ChecklistState } from './evolve.ts';
import { scoresOf, waiverOf } from './of-item.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { type At, newest, standings } from './standings.ts';

/** The weeks that either side scored anything for, of the items on the list, in order. */
export const scoredWeeks = (state: ChecklistState): IsoWeek[] => {
  const weeks = new Set<IsoWeek>();
  for (const { id } of state.items) {
    const { TEAM, OWNER } = scoresOf(state, id);
    for (const { week } of [...TEAM, ...OWNER]) weeks.add(week);
  }
  return [...weeks].sort();
};

/** LO-1: readiness as a week closes: the list and the waivers recorded, standing at the week's Sunday with the scores given for it or earlier. */
export const closingReadiness = (state: ChecklistState, week: IsoWeek): Readiness =>
  readinessOf(standings(state, { today: addDays(mondayOf(week), 6), week }));

/**
 * CL-9: a week is complete when every item that is not waived was scored or confirmed for it by either side, by the list and waivers of the moment
 * read. With all waived nothing is asked, so nothing is missing; without a list there is no week to complete.
 */
export const isWeekComplete = (state: ChecklistState, week: IsoWeek, { today }: At): boolean =>
  state.items.length > 0 && state.items.every(({ id }) => (waiverOf(state, id)?.expiresOn ?? '') >= today || isScoredFor(state, id, week));

/** Whether anything on the list was scored for a week. */
export const isWeekScored = (state: ChecklistState, week: IsoWeek): boolean => state.items.some(({ id }) => isScoredFor(state, id, week));

const isScoredFor = (state: ChecklistState, id: string, week: IsoWeek): boolean => {
  const { TEAM, OWNER } = scoresOf(state, id);
  return newest(TEAM, week)?.week === week || newest(OWNER, week)?.week === week;
};
