import type { Moment } from '../../moment.ts';
import type { PocFilter } from '../filter.ts';
import { GROUPINGS, type PocGrouping } from '../grouping.ts';
import { Values } from '../sql.ts';
import { MOST_CHOICES } from './most-choices.ts';
import { fromWhere, mean, type Run, SCOPE } from './totals.ts';

/** The figures of one group, as PF-1 has them of all. */
export interface GroupTotals {
  readonly key: string | null;
  readonly count: number;
  readonly running: number;
  readonly gateOpen: number;
  readonly readiness: number;
  /** Money at risk of the running ones, one for each currency with any. */
  readonly exposures: readonly { readonly currency: string; readonly low: string; readonly high: string }[];
}

/** PF-1 group by group, those with most POCs first, those that have none last, in two statements whatever the number of groups. */
export const groups = async (run: Run, by: PocGrouping, filter: PocFilter, moment: Moment): Promise<GroupTotals[]> => {
  const { key, uses } = GROUPINGS[by];
  const values = new Values();
  const counted = run(
    `select ${key} as key, count(*)::int as count, count(*) filter (where s.status = 'RUNNING')::int as running,
        count(*) filter (where s.status = 'RUNNING' and s.gate_open)::int as gate_open,
        coalesce(${mean('s', 'readiness', SCOPE)}, 0) as readiness
        ${fromWhere(filter, moment, values, uses)} group by ${key} order by ${key} is null, count desc, ${key} collate "und-x-icu", ${key} limit ${values.add(MOST_CHOICES)}`,
    values.list,
  );
  const money = new Values();
  const risked = run(
    `select ${key} as key, b.currency, sum(b.exposure_low) as low, sum(b.exposure_high) as high
        ${fromWhere(filter, moment, money, { ...uses, budget: true })} and s.status = 'RUNNING' and b.exposure_high > 0 group by ${key}, b.currency order by b.currency collate "C"`,
    money.list,
  );
  const exposures = Map.groupBy(await risked, (row) => row.key as string | null);
  return (await counted).map((row) => ({
    key: row.key as string | null,
    count: row.count as number,
    running: row.running as number,
    gateOpen: row.gate_open as number,
    readiness: row.readiness as number,
    exposures: (exposures.get(row.key as string | null) ?? []).map(({ currency, low, high }) => ({
      currency: currency as string,
      low: low as string,
      high: high as string,
    })),
  }));
};
