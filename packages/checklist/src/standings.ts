import { addWeeks, type Instant, type IsoWeek, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import { fromLast } from '@causeway/kernel/remember.ts';
import type { Item } from './events.ts';
import type { ChecklistState, GivenScore, Waived } from './evolve.ts';
import { scoresOf, waiverOf } from './of-item.ts';

/** The moment that items are looked at: the day, and the ISO week that it falls in (GE-1). */
export interface At {
  readonly today: PlainDate;
  readonly week: IsoWeek;
}

/** How one item stands at a moment. */
export interface ItemStanding {
  readonly id: string;
  readonly item: Item;
  /** Place in checklist order, from 0. */
  readonly place: number;
  /** What counts; null when neither side ever scored it. */
  readonly score: number | null;
  readonly teamScore: number | null;
  /** CL-5: the second opinion while it is fresh. */
  readonly ownerScore: number | null;
  readonly disputed: boolean;
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly scoredAt: Instant | null;
  readonly scoredBy: PersonId | null;
  readonly week: IsoWeek | null;
  readonly fresh: boolean;
  readonly waiver: Waived | null;
}

/** How every item stands, in checklist order (CL-4, CL-5, CL-6). Scores for weeks after `at.week` do not count. */
export const standings = (state: ChecklistState, at: At): readonly ItemStanding[] => {
  const previous = addWeeks(at.week, -1);
  return state.items.map((item, place) => standing(state, item, place, at, previous));
};

interface Remembered extends Pick<ChecklistState, 'items' | 'scores' | 'waivers'> {
  readonly at: At;
  readonly standings: readonly ItemStanding[];
}

/** The same, as the very list of the last time where every item still stands as it did: what follows from it need not be worked out again. */
export const standingsAgain = (state: ChecklistState, at: At): readonly ItemStanding[] => remembered(state, at).standings;

const remembered = fromLast((last: Remembered | undefined, state: ChecklistState, at: At): Remembered => {
  const { items, scores, waivers } = state;
  if (last?.items !== items) return { items, scores, waivers, at, standings: standings(state, at) };
  const isSameState = last.scores === scores && last.waivers === waivers;
  if (isSameState && last.at.week === at.week && last.at.today === at.today) return last;
  return { items, scores, waivers, at, standings: standingsAfter(last, state, at) };
});

/** Each item's very standing of the last time, where it still stands so. */
const standingsAfter = (last: Remembered, state: ChecklistState, at: At): readonly ItemStanding[] => {
  const isSameWeek = last.waivers === state.waivers && last.at.week === at.week;
  const isSameDay = last.at.today === at.today;
  const previous = addWeeks(at.week, -1);
  let isChanged = false;
  const now = last.standings.map((before) => {
    const { item, place } = before;
    // Within a week a day alone changes nothing but what is waived.
    if (isSameWeek && scoresOf(last, item.id) === scoresOf(state, item.id) && (isSameDay || waiverOf(state, item.id) === null))
      return before;
    const after = standing(state, item, place, at, previous);
    if (isSame(before, after)) return before;
    isChanged = true;
    return after;
  });
  return isChanged ? now : last.standings;
};

const isSame = (a: ItemStanding, b: ItemStanding): boolean => {
  for (const property in a) if (a[property as keyof ItemStanding] !== b[property as keyof ItemStanding]) return false;
  return true;
};

/** One item's standing; null when the list has no such item. */
export const standingOf = (state: ChecklistState, id: string, at: At): ItemStanding | null => {
  const place = state.items.findIndex((item) => item.id === id);
  const item = state.items[place];
  return item ? standing(state, item, place, at, addWeeks(at.week, -1)) : null;
};

const NO_EVIDENCE: readonly string[] = [];

const standing = (state: ChecklistState, item: Item, place: number, { today, week }: At, previous: IsoWeek): ItemStanding => {
  const sides = scoresOf(state, item.id);
  const team = newest(sides.TEAM, week);
  const owner = newest(sides.OWNER, week);
  const isOwnerFresh = owner !== null && owner.week >= previous;
  // CL-5: while the owner's score is fresh the lower of the two counts; where only the owner has scored, it counts and carries over.
  const counts = team === null || (isOwnerFresh && owner.score < team.score) ? owner : team;
  const waiver = waiverOf(state, item.id);
  return {
    id: item.id,
    item,
    place,
    score: counts?.score ?? null,
    teamScore: team?.score ?? null,
    ownerScore: isOwnerFresh ? owner.score : null,
    disputed: team !== null && isOwnerFresh && owner.score < team.score,
    note: counts?.note ?? null,
    evidence: counts?.evidence ?? NO_EVIDENCE,
    scoredAt: counts?.at ?? null,
    scoredBy: counts?.by ?? null,
    week: counts?.week ?? null,
    fresh: isOwnerFresh || (team !== null && team.week >= previous),
    waiver: waiver !== null && waiver.expiresOn >= today ? waiver : null,
  };
};

/** CL-4: a side's current score is that of the latest week, of those up to one; the last is nearly always asked for, else the list is halved. */
export const newest = (given: readonly GivenScore[], upTo: IsoWeek): GivenScore | null => {
  const last = given.at(-1);
  if (last === undefined || last.week <= upTo) return last ?? null;
  let from = 0;
  let to = given.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((given[middle] as GivenScore).week <= upTo) from = middle + 1;
    else to = middle;
  }
  return given[from - 1] ?? null;
};
