import { addWeeks, type IsoWeek } from '@causeway/kernel/calendar.ts';
import { roundFigureOf } from '../round-figure.ts';
import type { PocFigures } from './poc-figures.ts';
import type { RoundTotals } from './round.ts';
import { isInScope } from './totals-of.ts';

/** CL-9: the round of each week of POCs at hand, as `roundTotals` asks the database for it. */
export const roundTotalsOf = (pocs: readonly PocFigures[], weeks: readonly IsoWeek[]): RoundTotals[] => {
  const inScope = pocs.filter(isInScope);
  const itemsTotal = inScope.reduce((sum, { total }) => sum + total, 0);
  return weeks.map((week) => {
    const next = addWeeks(week, 1);
    const found = { complete: 0, begun: 0, reviewed: 0, ownerScored: 0, itemsScored: 0 };
    for (const poc of inScope) {
      const scored = roundFigureOf('scored', poc, week, next);
      found.itemsScored += scored;
      found.begun += Number(scored > 0);
      found.complete += Number(roundFigureOf('complete', poc, week, next) > 0);
      found.reviewed += Number(roundFigureOf('reviewed', poc, week, next) > 0);
      found.ownerScored += Number(roundFigureOf('ownerScored', poc, week, next) > 0);
    }
    return { week, pocs: inScope.length, ...found, itemsTotal };
  });
};
