import { addWeeks, type IsoWeek } from '@causeway/kernel/calendar.ts';
import type { Moment } from '../../moment.ts';
import type { PocFilter } from '../filter.ts';
import { roundFigure } from '../round-figure.ts';
import { Values } from '../sql.ts';
import { fromWhere, type Run, SCOPE } from './totals.ts';

/** How far the round of a week is, over running production-bound POCs. */
export interface RoundTotals {
  readonly week: IsoWeek;
  readonly pocs: number;
  /** CL-9. */
  readonly complete: number;
  /** POCs of which anything was scored. */
  readonly begun: number;
  readonly reviewed: number;
  /** POCs that the owner scored anything of (CL-5). */
  readonly ownerScored: number;
  readonly itemsScored: number;
  readonly itemsTotal: number;
}

/** CL-9: the round of each week, one of the two that are open at the moment read, in one statement. */
export const roundTotals = async (run: Run, filter: PocFilter, moment: Moment, weeks: readonly IsoWeek[]): Promise<RoundTotals[]> => {
  const values = new Values();
  const counts = weeks.map((week, index) => {
    const [now, next] = [values.add(week), values.add(addWeeks(week, 1))];
    const of = (figure: Parameters<typeof roundFigure>[0]) => roundFigure(figure, now, next);
    const count = (figure: Parameters<typeof roundFigure>[0], as: string) => `count(*) filter (where ${of(figure)} > 0) as ${as}${index}`;
    return [
      count('complete', 'complete'),
      count('scored', 'begun'),
      count('reviewed', 'reviewed'),
      count('ownerScored', 'owner_scored'),
      `coalesce(sum(${of('scored')}), 0) as items_scored${index}`,
    ].join(', ');
  });
  const select = `select count(*) as pocs, coalesce(sum(s.total), 0) as items_total, ${counts.join(', ')}`;
  const rows = await run(`${select} ${fromWhere(filter, moment, values)} and ${SCOPE}`, values.list);
  const figure = (name: string): number => Number(rows[0]![name]);
  return weeks.map((week, index) => ({
    week,
    pocs: figure('pocs'),
    complete: figure(`complete${index}`),
    begun: figure(`begun${index}`),
    reviewed: figure(`reviewed${index}`),
    ownerScored: figure(`owner_scored${index}`),
    itemsScored: figure(`items_scored${index}`),
    itemsTotal: figure('items_total'),
  }));
};
