import type { GivenScore, Scores } from '@causeway/checklist/evolve.ts';
import { scoresOf } from '@causeway/checklist/of-item.ts';
import type { Instant } from '@causeway/kernel/calendar.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { Carried } from '@causeway/poc/view.ts';
import { sharedItems } from './shared-items.ts';

// A POC's folded state as it is kept: in parts, so that a weekly score rewrites its own week and not three years of others.

/** What is kept of a POC beside its lists. */
interface Core {
  readonly state: PocState;
  readonly carried: Carried;
  /** When it was last rendered: rendered then, it gives the rows that stand open. */
  readonly clock: Instant;
}

/** The lists that parts hold, as they were last written. */
export interface Written {
  readonly items: unknown;
  readonly reviews: unknown;
  readonly spends: unknown;
  readonly decisions: unknown;
  readonly scores: Scores;
}

export interface Part {
  readonly part: string;
  readonly body: string;
}

export const NOTHING_WRITTEN: Written = { items: null, reviews: null, spends: null, decisions: null, scores: {} };

const listsOf = ({ checklist, budget, decisions }: PocState): Written => ({
  items: checklist.items,
  reviews: checklist.reviews,
  spends: budget.spends,
  decisions,
  scores: checklist.scores,
});

/** The parts that differ from what was written: folded lists are never changed in place, so the same object says the same. */
export const partsOf = ({ state, carried, clock }: Core, written: Written): { readonly parts: Part[]; readonly written: Written } => {
  const lists = listsOf(state);
  const parts: Part[] = [{ part: 'core', body: JSON.stringify({ state: coreOf(state), carried, clock } satisfies Core) }];
  for (const name of ['items', 'reviews', 'spends', 'decisions'] as const)
    if (lists[name] !== written[name]) parts.push({ part: name, body: JSON.stringify(lists[name]) });
  for (const [week, scores] of scoresOfWeeks(lists.scores, changedWeeks(written.scores, lists.scores)))
    parts.push({ part: `scores ${week}`, body: JSON.stringify(scores) });
  return { parts, written: lists };
};

const coreOf = (state: PocState): PocState => ({
  ...state,
  decisions: [],
  checklist: { ...state.checklist, items: [], scores: {}, reviews: [] },
  budget: { ...state.budget, spends: [] },
});

const SIDES = ['TEAM', 'OWNER'] as const;

const changedWeeks = (before: Scores, after: Scores): Set<string> => {
  const weeks = new Set<string>();
  for (const id of Object.keys(after)) {
    const [old, now] = [scoresOf({ scores: before }, id), scoresOf({ scores: after }, id)];
    if (old === now) continue;
    for (const side of SIDES) {
      const [left, right] = [old[side], now[side]];
      if (left === right) continue;
      // Every week is looked at: one given late (CL-3) stands before a newer one that is the same as it was.
      for (let l = left.length - 1, r = right.length - 1; r >= 0; r -= 1) {
        const given = right[r]!;
        while (l >= 0 && left[l]!.week > given.week) l -= 1;
        if (left[l] !== given) weeks.add(given.week);
      }
    }
  }
  return weeks;
};

type KeptScore = readonly [
  item: string,
  side: (typeof SIDES)[number],
  score: number,
  note: string | null,
  evidence: readonly string[],
  at: Instant,
  by: string | null,
];

/** What was given for each of these weeks, in their order. */
const scoresOfWeeks = (scores: Scores, weeks: ReadonlySet<string>): Map<string, KeptScore[]> => {
  const found = new Map([...weeks].sort().map((week): [string, KeptScore[]] => [week, []]));
  const earliest = found.keys().next().value ?? '';
  for (const id of Object.keys(scores).sort()) {
    const sides = scoresOf({ scores }, id);
    for (const side of SIDES)
      for (let place = sides[side].length - 1; place >= 0; place -= 1) {
        const { week, score, note, evidence, at, by } = sides[side][place]!;
        if (week < earliest) break;
        found.get(week)?.push([id, side, score, note, evidence, at, by]);
      }
  }
  return found;
};

/** About how many characters of parts are the POC's own: its items are those of others, too. */
export const ownCharactersOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { part, body }) => sum + (part === 'items' ? 0 : body.length), 0);

/** A POC's folded state from all of its parts. */
export const fromParts = (parts: readonly Part[]): Core & { readonly written: Written } => {
  const body = new Map(parts.map((each) => [each.part, each.body]));
  const list = (name: string) => JSON.parse(body.get(name) ?? '[]') as never;
  const core = JSON.parse(body.get('core')!) as Core;
  const state: PocState = {
    ...core.state,
    decisions: list('decisions'),
    checklist: { ...core.state.checklist, items: sharedItems(list('items')), scores: scoresFrom(parts), reviews: list('reviews') },
    budget: { ...core.state.budget, spends: list('spends') },
  };
  return { state, carried: core.carried, clock: core.clock, written: listsOf(state) };
};

const scoresFrom = (parts: readonly Part[]): Scores => {
  // An item's id is a free name: `constructor` is one too, and must not find what every object inherits.
  const scores = new Map<string, { TEAM: GivenScore[]; OWNER: GivenScore[] }>();
  const weeks = parts.filter(({ part }) => part.startsWith('scores ')).sort((a, b) => (a.part < b.part ? -1 : 1));
  for (const { part, body } of weeks) {
    const week = part.slice('scores '.length);
    for (const [id, side, score, note, evidence, at, by] of JSON.parse(body) as KeptScore[]) {
      const sides = scores.get(id) ?? { TEAM: [], OWNER: [] };
      scores.set(id, sides);
      sides[side].push({ week, score, note, evidence, at, by });
    }
  }
  return Object.fromEntries(scores);
};
