import type { IsoWeek } from '@causeway/kernel/calendar.ts';
import type { ChecklistState, GivenScore } from './evolve.ts';
import { scoresOf } from './of-item.ts';
import { newest } from './standings.ts';

/** What both sides last said of an item by a week: what a sheet of that week shows before anything is scored anew. */
export interface SheetLine {
  readonly itemId: string;
  readonly team: GivenScore | null;
  readonly owner: GivenScore | null;
}

/** CL-4, CL-5: each item's newest score of either side, for a week or for one before it, in checklist order. */
export const scoreSheet = (state: ChecklistState, week: IsoWeek): SheetLine[] =>
  state.items.map(({ id }) => {
    const { TEAM, OWNER } = scoresOf(state, id);
    return { itemId: id, team: newest(TEAM, week), owner: newest(OWNER, week) };
  });
