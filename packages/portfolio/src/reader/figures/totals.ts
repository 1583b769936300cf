import { AREAS, type Area } from '@causeway/checklist/areas.ts';
import { addWeeks, weekAt } from '@causeway/kernel/calendar.ts';
import type { FindingCode } from '@causeway/poc/view/findings.ts';
import type { Moment } from '../../moment.ts';
import { conditionsOf, type PocFilter } from '../filter.ts';
import { LIVE, standsAt, Values } from '../sql.ts';

export interface AreaTotals {
  readonly area: Area;
  readonly readiness: number | null;
  readonly scored: number;
  readonly stale: number;
  readonly total: number;
}

/** PF-1: amounts of one currency, in minor units. */
export interface CurrencyTotals {
  readonly currency: string;
  readonly pocApproved: string;
  readonly pocSpent: string;
  readonly productionApproved: string;
  readonly productionSpent: string;
  readonly hardeningEstimate: string;
  readonly shortfall: string;
  readonly exposureLow: string;
  readonly exposureHigh: string;
  readonly saved: string;
}

/** PF-1: the portfolio's figures, of the POCs in the filter. */
export interface PortfolioTotals {
  readonly counts: { total: number; proposed: number; running: number; graduated: number; stopped: number; gateOpen: number };
  /** Mean over RUNNING production-bound POCs; 0 of none. */
  readonly readiness: number;
  readonly areas: readonly AreaTotals[];
  readonly budgets: readonly CurrencyTotals[];
  /** Of RUNNING POCs, most frequent first, then by code. */
  readonly findings: readonly { code: FindingCode; count: number }[];
}

/** MO-7: benefit a year of the POCs of one currency, in minor units; what is not proven is left out of the measured and told apart. */
export interface ValueTotals {
  readonly currency: string;
  readonly expectedPerYear: string;
  readonly measuredPerYear: string;
  readonly unprovenPerYear: string;
}

export interface WeekTotals {
  readonly week: string;
  readonly overall: number;
  readonly areas: readonly AreaTotals[];
  readonly complete: boolean;
  readonly reviewed: boolean;
  readonly ownerPresent: boolean;
}

/** PF-1: running production-bound POCs. */
export const SCOPE = `s.status = 'RUNNING' and s.track = 'PRODUCTION_BOUND'`;

/** FROM and WHERE of the POCs in a filter: `s` (standing), and `p` (poc) and `b` (budget) where the filter or the caller needs them. */
export const fromWhere = (
  filter: PocFilter,
  moment: Moment,
  values: Values,
  { poc = false, budget = false }: { poc?: boolean; budget?: boolean } = {},
): string => {
  const conditions = conditionsOf(filter, values);
  const joined = [
    ...(poc || conditions.some((condition) => condition.includes('p.')) ? [['p', 'poc'] as const] : []),
    ...(budget || conditions.some((condition) => condition.includes('b.')) ? [['b', 'budget'] as const] : []),
  ];
  const joins = joined.map(([alias, table]) => `join ${LIVE}.${table} ${alias} on ${alias}.poc_id = s.poc_id`).join(' ');
  const standing = ['s', ...joined.map(([alias]) => alias)].map((alias) => standsAt(alias, moment, values));
  return `from ${LIVE}.standing s ${joins} where ${[...standing, ...conditions].join(' and ')}`;
};

/** A mean, added up in one order at every moment and in memory: its last digit depends on it. */
export const mean = (alias: string, figure: string, of: string): string =>
  `avg(${alias}.${figure} order by ${alias}.poc_id) filter (where ${of})`;

/** The same where only the database reads it, of many more rows. */
const meanInAnyOrder: typeof mean = (alias, figure, of) => `avg(${alias}.${figure}) filter (where ${of})`;

const areaColumns = (alias: string, of: string, meanOf = mean): string =>
  AREAS.map(
    (_, place) => `${meanOf(alias, `area_readiness[${place + 1}]`, of)} as r${place},
      coalesce(sum(${alias}.area_scored[${place + 1}]) filter (where ${of}), 0)::int as s${place},
      coalesce(sum(${alias}.area_stale[${place + 1}]) filter (where ${of}), 0)::int as x${place},
      coalesce(sum(${alias}.area_total[${place + 1}]) filter (where ${of}), 0)::int as t${place}`,
  ).join(', ');

const areasOf = (row: Record<string, unknown>): AreaTotals[] =>
  AREAS.map((area, place) => ({
    area,
    readiness: row[`r${place}`] as number | null,
    scored: row[`s${place}`] as number,
    stale: row[`x${place}`] as number,
    total: row[`t${place}`] as number,
  }));

type Row = Record<string, unknown>;
export type Run = (text: string, values: unknown[]) => Promise<Row[]>;

/** PF-1 at a moment, in three statements whatever the number of POCs. */
export const totals = async (run: Run, filter: PocFilter, moment: Moment): Promise<PortfolioTotals> => {
  const ask = (select: string, uses: { budget?: boolean } = {}, rest = '') => {
    const values = new Values();
    return run(`${select} ${fromWhere(filter, moment, values, uses)} ${rest}`, values.list);
  };
  const [figures, budgets, findings] = await Promise.all([
    ask(
      `select count(*)::int as total, count(*) filter (where s.status = 'PROPOSED')::int as proposed, count(*) filter (where s.status = 'RUNNING')::int as running,
        count(*) filter (where s.status = 'GRADUATED')::int as graduated, count(*) filter (where s.status = 'STOPPED')::int as stopped,
        count(*) filter (where s.status = 'RUNNING' and s.gate_open)::int as gate_open,
        coalesce(${mean('s', 'readiness', SCOPE)}, 0) as readiness, ${areaColumns('s', SCOPE)}`,
    ),
    ask(
      `select b.currency, sum(b.poc_approved) as poc_approved, sum(b.poc_spent) as poc_spent, sum(b.production_approved) as production_approved,
        sum(b.production_spent) as production_spent, ${running('hardening_estimate')}, ${running('shortfall')}, ${running('exposure_low')}, ${running('exposure_high')},
        coalesce(sum(b.saved), 0) as saved`,
      { budget: true },
      'group by b.currency order by b.currency collate "C"',
    ),
    countFindings(run, filter, moment),
  ]);
  const row = figures[0]!;
  return {
    counts: {
      total: row.total as number,
      proposed: row.proposed as number,
      running: row.running as number,
      graduated: row.graduated as number,
      stopped: row.stopped as number,
      gateOpen: row.gate_open as number,
    },
    readiness: row.readiness as number,
    areas: areasOf(row),
    budgets: budgets.map(currencyTotals),
    findings,
  };
};

const running = (column: string): string => `coalesce(sum(b.${column}) filter (where s.status = 'RUNNING'), 0) as ${column}`;

const currencyTotals = (row: Row): CurrencyTotals => ({
  currency: row.currency as string,
  pocApproved: row.poc_approved as string,
  pocSpent: row.poc_spent as string,
  productionApproved: row.production_approved as string,
  productionSpent: row.production_spent as string,
  hardeningEstimate: row.hardening_estimate as string,
  shortfall: row.shortfall as string,
  exposureLow: row.exposure_low as string,
  exposureHigh: row.exposure_high as string,
  saved: row.saved as string,
});

const countFindings = async (run: Run, filter: PocFilter, moment: Moment): Promise<PortfolioTotals['findings']> => {
  const values = new Values();
  const scope = fromWhere(filter, moment, values);
  const rows = await run(
    `select code, count(*)::int as count from (select unnest(s.findings) as code ${scope} and s.status = 'RUNNING') f group by code order by count desc, code collate "C"`,
    values.list,
  );
  return rows as unknown as PortfolioTotals['findings'];
};

/** MO-7: what running and graduated POCs are worth a year: a stopped one yields nothing any more, a proposed one nothing yet. */
export const values = async (run: Run, filter: PocFilter, moment: Moment): Promise<ValueTotals[]> => {
  const given = new Values();
  const scope = fromWhere(filter, moment, given, { budget: true });
  const sum = (amount: string, of = 'true') => `coalesce(sum((v.${amount}->>'minorUnits')::numeric) filter (where ${of}), 0)`;
  const rows = await run(
    `select of.currency, ${sum('expected_per_year')} as expected, ${sum('measured_per_year', 'v.proven')} as measured, ${sum('measured_per_year', 'not v.proven')} as unproven
       from ${LIVE}.value v join (select s.poc_id, b.currency ${scope} and s.status in ('RUNNING', 'GRADUATED')) of on of.poc_id = v.poc_id
      where ${standsAt('v', moment, given)} and (v.expected_per_year is not null or v.measured_per_year is not null)
      group by of.currency order by of.currency collate "C"`,
    given.list,
  );
  return rows.map((row) => ({
    currency: row.currency as string,
    expectedPerYear: row.expected as string,
    measuredPerYear: row.measured as string,
    unprovenPerYear: row.unproven as string,
  }));
};

const HALF_A_DAY_MS = 43_200_000;

/**
 * A week before which none of the last so many lies, whatever the time zone (none is further behind UTC than half a day): a running POC has every week from
 * its first scoring to the last that ended.
 */
const earliestOf = (last: number, { clock }: Moment): string => addWeeks(weekAt(clock - HALF_A_DAY_MS, 'UTC'), -last);

/** PF-1: the weekly trend of the portfolio: means over RUNNING production-bound POCs, flags true when true of each. The last weeks, oldest first. */
export const trend = async (run: Run, filter: PocFilter, moment: Moment, last: number): Promise<WeekTotals[]> => {
  const values = new Values();
  const scope = fromWhere(filter, moment, values);
  const rows = await run(
    `select * from (
       select w.week, avg(w.overall) as overall, ${areaColumns('w', 'true', meanInAnyOrder)}, bool_and(w.complete) as complete, bool_and(w.reviewed) as reviewed,
              bool_and(w.owner_present) as owner_present
         from ${LIVE}.week w join (select s.poc_id ${scope} and ${SCOPE}) of on of.poc_id = w.poc_id
        where ${standsAt('w', moment, values)} and w.week >= ${values.add(earliestOf(last, moment))}
        group by w.week order by w.week desc limit ${values.add(last)}
     ) weeks order by week`,
    values.list,
  );
  return rows.map((row) => ({
    week: row.week as string,
    overall: row.overall as number,
    areas: areasOf(row),
    complete: row.complete as boolean,
    reviewed: row.reviewed as boolean,
    ownerPresent: row.owner_present as boolean,
  }));
};
