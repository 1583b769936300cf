import type { ChecklistState, GivenScore } from '@causeway/checklist/evolve.ts';
import { readinessOf } from '@causeway/checklist/readiness.ts';
import { standings } from '@causeway/checklist/standings.ts';
import { isWeekComplete, isWeekScored, scoredWeeks } from '@causeway/checklist/weeks.ts';
import { addDays, addWeeks, type IsoWeek, mondayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { WeekRow } from '../view.ts';
import type { WeekClosing } from './forecast.ts';
import { pointsOf } from './points.ts';

/** LO-1, CL-9: every ended week since first scoring, oldest first: what it shows and, exactly, what it closed with. */
export interface EndedWeek extends WeekClosing {
  readonly row: WeekRow;
}

interface Remembered {
  readonly checklist: ChecklistState;
  readonly weeks: readonly EndedWeek[];
}

/**
 * A POC of three years has 156 weeks of which a command changes one or two: what was computed is kept by the identity of the list, and
 * used again for the weeks before the first score that differs. Scores are never changed in place, so this is as good as computing anew.
 */
const remembered = new WeakMap<ChecklistState['items'], Remembered>();

export const endedWeeks = (checklist: ChecklistState, thisWeek: IsoWeek, today: PlainDate): readonly EndedWeek[] => {
  const known = remembered.get(checklist.items);
  const first = scoredWeeks(checklist)[0];
  if (first === undefined || first >= thisWeek) return [];
  const same = known && known.checklist.waivers === checklist.waivers && known.weeks[0]?.week === first ? known : null;
  const differs = same ? firstDifference(same.checklist, checklist) : first;
  const weeks: EndedWeek[] = [];
  for (let week = first, place = 0; week < thisWeek; week = addWeeks(week, 1), place += 1) {
    const before = same?.weeks[place];
    weeks.push(before && week < differs ? kept(before, checklist, today) : closing(checklist, week, today));
  }
  remembered.set(checklist.items, { checklist, weeks });
  return weeks;
};

const closing = (checklist: ChecklistState, week: IsoWeek, today: PlainDate): EndedWeek => {
  const standing = standings(checklist, { today: addDays(mondayOf(week), 6), week });
  const { overall, areas } = readinessOf(standing);
  const row = { week, overall, areas: areas.map(({ readiness, scored, total }) => ({ readiness, scored, total })) };
  const scored = isWeekScored(checklist, week);
  return { week, overall: pointsOf(standing).overall, scored, row: { ...row, ...seen(checklist, week, today) } };
};

/** CL-9: whether a week is complete goes by the waivers of the moment; its review may have been recorded since. */
const kept = (before: EndedWeek, checklist: ChecklistState, today: PlainDate): EndedWeek => {
  const now = seen(checklist, before.week, today);
  const { complete, reviewed, ownerPresent } = before.row;
  const isSame = complete === now.complete && reviewed === now.reviewed && ownerPresent === now.ownerPresent;
  return isSame ? before : { ...before, row: { ...before.row, ...now } };
};

const seen = (checklist: ChecklistState, week: IsoWeek, today: PlainDate) => {
  const review = checklist.reviews.find((held) => held.week === week);
  return {
    complete: isWeekComplete(checklist, week, { today, week }),
    reviewed: review !== undefined,
    ownerPresent: review?.ownerPresent ?? false,
  };
};

/** The earliest week that any item's scores differ for; a week after all others where none do. */
const firstDifference = (before: ChecklistState, after: ChecklistState): IsoWeek => {
  let earliest: IsoWeek = '9999-W99';
  for (const { id } of after.items) {
    const old = before.scores[id];
    const now = after.scores[id];
    if (old === now) continue;
    for (const side of ['TEAM', 'OWNER'] as const) {
      const week = differenceOf(old?.[side] ?? [], now?.[side] ?? []);
      if (week !== null && week < earliest) earliest = week;
    }
  }
  return earliest;
};

const differenceOf = (old: readonly GivenScore[], now: readonly GivenScore[]): IsoWeek | null => {
  if (old === now) return null;
  let place = 0;
  while (place < old.length && place < now.length && old[place] === now[place]) place += 1;
  const weeks = [old[place]?.week, now[place]?.week].filter((week) => week !== undefined);
  return weeks.length === 0 ? null : (weeks.sort()[0] as IsoWeek);
};
