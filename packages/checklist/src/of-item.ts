import type { ChecklistState, GivenScore, Side, Waived } from './evolve.ts';

const NONE: Readonly<Record<Side, readonly GivenScore[]>> = { TEAM: [], OWNER: [] };

// An item's id is a free name: `constructor` is one too, and must not find what every object inherits.

/** CL-3: what each side gave an item, in the order of the weeks; empty where it never did. */
export const scoresOf = ({ scores }: Pick<ChecklistState, 'scores'>, id: string): Readonly<Record<Side, readonly GivenScore[]>> =>
  (Object.hasOwn(scores, id) ? scores[id] : undefined) ?? NONE;

/** CL-6: an item's last waiver, whether or not it still stands; null where it has none. */
export const waiverOf = ({ waivers }: Pick<ChecklistState, 'waivers'>, id: string): Waived | null =>
  (Object.hasOwn(waivers, id) ? waivers[id] : undefined) ?? null;
