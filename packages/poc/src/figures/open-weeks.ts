import type { WeekStanding } from '@causeway/checklist/round.ts';
import { addWeeks, type IsoWeek } from '@causeway/kernel/calendar.ts';
import type { StandingRow } from '../view/poc.ts';

export interface OpenWeek extends WeekStanding {
  readonly week: IsoWeek;
  readonly total: number;
}

/**
 * CL-3: the two weeks open for scores, this one first. A row that nothing has changed since an earlier week knows that week and the one before: in later
 * weeks nothing was scored or reviewed.
 */
export const openWeeks = ({ round, roundWeek, total }: Pick<StandingRow, 'round' | 'roundWeek' | 'total'>, thisWeek: IsoWeek): OpenWeek[] =>
  [thisWeek, addWeeks(thisWeek, -1)].map((week) => {
    const known = round.find((_, place) => addWeeks(roundWeek, -place) === week);
    return { week, total, ...(known ?? { scored: 0, ownerScored: 0, complete: false, reviewed: false }) };
  });
