import type { ChecklistState, GivenScore, HeldReview } from '@causeway/checklist/evolve.ts';
import { scoresOf } from '@causeway/checklist/of-item.ts';
import { readinessOf } from '@causeway/checklist/readiness.ts';
import { standings } from '@causeway/checklist/standings.ts';
import { isWeekComplete, isWeekScored } from '@causeway/checklist/weeks.ts';
import { addDays, addWeeks, type IsoWeek, mondayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import { fromLast, lastFor } from '@causeway/kernel/remember.ts';
import type { WeekRow } from '../view/checklist.ts';
import { areaFigures } from './area-figures.ts';
import type { WeekClosing } from './forecast.ts';
import { pointsOf } from './points.ts';

/** LO-1, CL-9: every ended week since first scoring, oldest first: what it shows and, exactly, what it closed with. */
export interface EndedWeek extends WeekClosing {
  readonly row: WeekRow;
}

interface Remembered {
  readonly checklist: ChecklistState;
  readonly thisWeek: IsoWeek;
  readonly today: PlainDate;
  /** Which waivers stood on the day of computing: completeness goes by them (CL-9). */
  readonly waived: string;
  readonly weeks: readonly EndedWeek[];
}

const NONE: readonly EndedWeek[] = [];

/**
 * A POC of three years has 156 weeks of which a command changes one or two: what was computed last of the same list is used again for the weeks before
 * the first score that differs. Scores are never changed in place, so this is as good as computing anew.
 */
export const endedWeeks = (checklist: ChecklistState, thisWeek: IsoWeek, today: PlainDate): readonly EndedWeek[] =>
  remembered(checklist, thisWeek, today).weeks;

const remembered = fromLast(
  (before: Remembered | undefined, checklist: ChecklistState, thisWeek: IsoWeek, today: PlainDate): Remembered => {
    const last = before?.checklist.items === checklist.items ? before : undefined;
    if (last && last.thisWeek === thisWeek && last.today === today && isUnchanged(last.checklist, checklist)) return last;
    return { checklist, thisWeek, today, ...weeksAfter(last, checklist, thisWeek, today) };
  },
);

const weeksAfter = (
  last: Remembered | undefined,
  checklist: ChecklistState,
  thisWeek: IsoWeek,
  today: PlainDate,
): Pick<Remembered, 'waived' | 'weeks'> => {
  const span = scoredSpan(checklist);
  if (span === null || span.first >= thisWeek) return { waived: '', weeks: NONE };
  const { first } = span;
  const waived = standingWaivers(checklist, today);
  const same = last && last.checklist.waivers === checklist.waivers && last.waived === waived && last.weeks[0]?.week === first;
  const before = same ? last : null;
  const sameReviews = before?.checklist.reviews === checklist.reviews;
  const sure = before === null ? [] : weeksBefore(before.weeks, earlier(firstDifference(before.checklist, checklist), thisWeek));
  const newest = sure.at(-1);
  const next = newest === undefined ? first : addWeeks(newest.week, 1);
  return { waived, weeks: withNewWeeks(checklist, { sure, sameReviews, next, thisWeek, today }) };
};

const isUnchanged = (before: ChecklistState, after: ChecklistState): boolean =>
  before.scores === after.scores && before.reviews === after.reviews && before.waivers === after.waivers;

/** The weeks that need no new look but at their reviews, and those from `next` on. */
const withNewWeeks = (
  checklist: ChecklistState,
  {
    sure,
    sameReviews,
    next,
    thisWeek,
    today,
  }: { sure: readonly EndedWeek[]; sameReviews: boolean; next: IsoWeek; thisWeek: IsoWeek; today: PlainDate },
): readonly EndedWeek[] => {
  if (sameReviews && next >= thisWeek) return sure;
  const reviews = new Map(checklist.reviews.map((review) => [review.week, review]));
  const known = sameReviews ? sure : withReviews(sure, reviews);
  if (next >= thisWeek) return known;
  const weeks = known.slice();
  for (let week = next; week < thisWeek; week = addWeeks(week, 1)) weeks.push(closing(checklist, week, today, reviews.get(week)));
  return weeks;
};

const earlier = (a: IsoWeek, b: IsoWeek): IsoWeek => (a < b ? a : b);

/** Those before a week; all of them are the same list, so that what stands on it need not be looked at again. */
const weeksBefore = (weeks: readonly EndedWeek[], limit: IsoWeek): readonly EndedWeek[] => {
  let end = weeks.length;
  while (end > 0 && weeks[end - 1]!.week >= limit) end -= 1;
  return end === weeks.length ? weeks : weeks.slice(0, end);
};

/** The first and the last week that either side scored anything for, of the items on the list; null without any. */
export const scoredSpan = ({ items, scores }: ChecklistState): { readonly first: IsoWeek; readonly last: IsoWeek } | null =>
  spanOf(items, scores);

const spanOf = lastFor((items: ChecklistState['items'], scores: ChecklistState['scores']) => {
  let first: IsoWeek | null = null;
  let last: IsoWeek | null = null;
  for (const { id } of items) {
    const sides = scoresOf({ scores }, id);
    for (const given of [sides.TEAM, sides.OWNER]) {
      const from = given[0]?.week;
      const to = given.at(-1)?.week;
      if (from !== undefined && (first === null || from < first)) first = from;
      if (to !== undefined && (last === null || to > last)) last = to;
    }
  }
  return first === null || last === null ? null : { first, last };
});

const standingWaivers = ({ waivers }: ChecklistState, today: PlainDate): string =>
  JSON.stringify(
    Object.entries(waivers)
      .filter(([, { expiresOn }]) => expiresOn >= today)
      .map(([id]) => id),
  );

const closing = (checklist: ChecklistState, week: IsoWeek, today: PlainDate, review: HeldReview | undefined): EndedWeek => {
  const standing = standings(checklist, { today: addDays(mondayOf(week), 6), week });
  const { overall, areas } = readinessOf(standing);
  const row: WeekRow = {
    week,
    overall,
    areas: areaFigures(areas),
    complete: isWeekComplete(checklist, week, { today, week }),
    ...reviewed(review),
  };
  return { week, overall: pointsOf(standing).overall, scored: isWeekScored(checklist, week), row };
};

const reviewed = (review: HeldReview | undefined) => ({ reviewed: review !== undefined, ownerPresent: review?.ownerPresent ?? false });

/** The very list where no review is of one of its weeks: most are held for this one. */
const withReviews = (weeks: readonly EndedWeek[], reviews: ReadonlyMap<IsoWeek, HeldReview>): readonly EndedWeek[] => {
  const now = weeks.map((old) => reviewedAnew(old, reviews.get(old.week)));
  return now.every((week, place) => week === weeks[place]) ? weeks : now;
};

const reviewedAnew = (old: EndedWeek, review: HeldReview | undefined): EndedWeek => {
  const now = reviewed(review);
  const isSame = old.row.reviewed === now.reviewed && old.row.ownerPresent === now.ownerPresent;
  return isSame ? old : { ...old, row: { ...old.row, ...now } };
};

/** After all weeks that there are. */
const NO_WEEK: IsoWeek = '9999-W99';

/** The earliest week that any item's scores differ for; a week after all others where none do. */
const firstDifference = (before: ChecklistState, after: ChecklistState): IsoWeek => {
  let earliest = NO_WEEK;
  for (const { id } of after.items) {
    const old = scoresOf(before, id);
    const now = scoresOf(after, id);
    if (old === now) continue;
    earliest = earlier(earliest, earlier(differenceOf(old.TEAM, now.TEAM), differenceOf(old.OWNER, now.OWNER)));
  }
  return earliest;
};

const differenceOf = (old: readonly GivenScore[], now: readonly GivenScore[]): IsoWeek => {
  let place = 0;
  while (place < old.length && place < now.length && old[place] === now[place]) place += 1;
  return earlier(old[place]?.week ?? NO_WEEK, now[place]?.week ?? NO_WEEK);
};
