import { addWeeks, type IsoWeek } from '@causeway/kernel/calendar.ts';
import type { PocFigures } from './poc-figures.ts';
import type { RoundTotals } from './round.ts';
import { roundFigureOf } from './round-figure.ts';
import { isInScope } from './totals-of.ts';

/** CL-9: the round of each week of POCs at hand, as `roundTotals` asks the database for it. */
export const roundTotalsOf = (pocs: readonly PocFigures[], weeks: readonly IsoWeek[]): RoundTotals[] => {
  const inScope = pocs.filter(isInScope);
  const itemsTotal = inScope.reduce((sum, { total }) => sum + total, 0);
  return weeks.map((week) => {
    const next = addWeeks(week, 1);
    const figure = (name: Parameters<typeof roundFigureOf>[0]) => inScope.map((poc) => roundFigureOf(name, poc, week, next));
    const count = (name: Parameters<typeof roundFigureOf>[0]) => figure(name).filter((value) => value > 0).length;
    return {
      week,
      pocs: inScope.length,
      complete: count('complete'),
      begun: count('scored'),
      reviewed: count('reviewed'),
      ownerScored: count('ownerScored'),
      itemsScored: figure('scored').reduce((sum, value) => sum + value, 0),
      itemsTotal,
    };
  });
};
