import { DEFAULT_TEMPLATE } from '@causeway/checklist/template/default-template.ts';
import { LAST_WEEK } from './calendar.ts';
import { evidenceOf, noteOf } from './notes.ts';
import { emailOf } from './people.ts';
import type { Beat, Scoring, Storyline } from './storyline.ts';

const ITEMS = DEFAULT_TEMPLATE.items;

const weeksFrom = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, place) => from + place);

/** The level that an item stands at in a week, and what is said of it there where that is not the usual. */
const levelAt = (itemId: string, week: number, { areas, items }: Scoring): { level: number; note?: string | undefined } => {
  const own = items?.[itemId];
  if (own) {
    const [, level, note] = own.findLast(([from]) => from <= week) ?? [0, 0];
    return { level, note };
  }
  const item = ITEMS.find(({ id }) => id === itemId)!;
  const place = ITEMS.filter(({ area }) => area === item.area).indexOf(item);
  return { level: (areas[item.area] ?? []).filter((from) => from + place <= week).length };
};

/** Where a meeting ends that does not get through the list. */
const FIRST_HALF = ITEMS.slice(0, ITEMS.length / 2);
const itemsOf = (week: number, { partial = [] }: Scoring) => (partial.includes(week) ? FIRST_HALF : ITEMS);

/** CL-3: one command a week: what moved, with a note and, where it is proven, its evidence; the rest is confirmed. */
export const weeklyScores = (story: Storyline): Beat[] => {
  const { scoring, lead = 'pmo' } = story;
  if (!scoring) return [];
  const { from, to = LAST_WEEK, on, by = lead, missed = [] } = scoring;
  const weeks = weeksFrom(from, to).filter((week) => !missed.includes(week));
  return weeks.map((week, nth) => ({
    on: `${week} ${on}`,
    by,
    command: () => ({
      type: 'scoreItems',
      input: {
        scores: itemsOf(week, scoring).map(({ id }) => {
          const before = weeks.slice(0, nth).findLast((earlier) => itemsOf(earlier, scoring).some((item) => item.id === id)) ?? 0;
          return scoreOf(id, { before, week }, story, scoring);
        }),
      },
    }),
  }));
};

const scoreOf = (itemId: string, { before, week }: { before: number; week: number }, story: Storyline, scoring: Scoring) => {
  const { level, note } = levelAt(itemId, week, scoring);
  const was = levelAt(itemId, before, scoring);
  if (level === was.level && note === was.note) return { itemId, score: level };
  return {
    itemId,
    score: level,
    note: note ?? noteOf(itemId, level, story),
    ...(level === 3 && { evidence: [`https://example.com/${story.slug}/${evidenceOf(itemId)}`] }),
  };
};

/** CL-8: the weekly review; the production owner comes to their share of them. */
export const reviewsOf = ({ reviews, lead = 'pmo', members = [], owner, laterOwner }: Storyline): Beat[] => {
  if (!reviews) return [];
  const { from, to = LAST_WEEK, owner: share, ownerAbsentFrom = Number.POSITIVE_INFINITY, notes = {} } = reviews;
  const comes = (week: number) => week < ownerAbsentFrom && Math.floor(week * share) > Math.floor((week - 1) * share);
  const inCharge = owner ?? laterOwner;
  return weeksFrom(from, to).map((week) => ({
    on: `${week} Fri`,
    by: lead,
    command: () => {
      const present = [lead, ...members, ...(inCharge && comes(week) ? [inCharge] : [])];
      return { type: 'holdReview', input: { attendees: [...new Set(present)].map(emailOf), note: notes[week] } };
    },
  }));
};
