import { addDays, type IsoWeek, mondayOf } from '@causeway/kernel/calendar.ts';
import type { ChecklistState } from './evolve.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { type At, standings } from './standings.ts';

/** The weeks that either side scored anything for, of the items on the list, in order. */
export const scoredWeeks = (state: ChecklistState): IsoWeek[] => {
  const weeks = new Set<IsoWeek>();
  for (const { id } of state.items) {
    const sides = state.scores[id];
    if (sides) for (const { week } of [...sides.TEAM, ...sides.OWNER]) weeks.add(week);
  }
  return [...weeks].sort();
};

/** LO-1: readiness as a week closes: the list and the waivers recorded, standing at the week's Sunday with the scores given for it or earlier. */
export const closingReadiness = (state: ChecklistState, week: IsoWeek): Readiness =>
  readinessOf(standings(state, { today: addDays(mondayOf(week), 6), week }));

/** CL-9: a week is complete when every item that is not waived was scored or confirmed for it by either side, by the list and waivers of the moment read. */
export const isWeekComplete = (state: ChecklistState, week: IsoWeek, { today }: At): boolean => {
  const asked = state.items.filter(({ id }) => !((state.waivers[id]?.expiresOn ?? '') >= today));
  return asked.length > 0 && asked.every(({ id }) => isScoredFor(state, id, week));
};

/** Whether anything on the list was scored for a week. */
export const isWeekScored = (state: ChecklistState, week: IsoWeek): boolean => state.items.some(({ id }) => isScoredFor(state, id, week));

const isScoredFor = (state: ChecklistState, id: string, week: IsoWeek): boolean => {
  const sides = state.scores[id];
  return sides !== undefined && (hasWeek(sides.TEAM, week) || hasWeek(sides.OWNER, week));
};

/** Looks from the newest week back: the weeks asked for are nearly always the last ones. */
const hasWeek = (given: readonly { readonly week: IsoWeek }[], week: IsoWeek): boolean => {
  for (let place = given.length - 1; place >= 0; place -= 1) {
    const at = given[place]!.week;
    if (at === week) return true;
    if (at < week) return false;
  }
  return false;
};
