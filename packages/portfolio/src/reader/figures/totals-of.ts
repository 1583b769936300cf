import { AREAS } from '@causeway/checklist/areas.ts';
import { ExactSum } from './exact-sum.ts';
import type { PocFigures } from './poc-figures.ts';
import type { AreaTotals, CurrencyTotals, PortfolioTotals, ValueTotals } from './totals.ts';

/** PF-1: running production-bound POCs, as `SCOPE` has them in SQL. */
export const isInScope = ({ status, track }: PocFigures): boolean => status === 'RUNNING' && track === 'PRODUCTION_BOUND';

/** PF-1, MO-7: those of which money at risk, findings and open gates are counted. */
const isRunning = ({ status }: PocFigures): boolean => status === 'RUNNING';

/** Whatever the database is set to: codes and currencies by their characters. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Sums by currency. */
class Sums<Name extends string> {
  readonly #names: readonly Name[];
  readonly #byCurrency = new Map<string, Record<Name, ExactSum>>();

  constructor(names: readonly Name[]) {
    this.#names = names;
  }

  of(currency: string): Record<Name, ExactSum> {
    let sums = this.#byCurrency.get(currency);
    if (sums === undefined) {
      sums = Object.fromEntries(this.#names.map((name) => [name, new ExactSum()])) as Record<Name, ExactSum>;
      this.#byCurrency.set(currency, sums);
    }
    return sums;
  }

  /** By currency, each as text. */
  list(): ({ currency: string } & Record<Name, string>)[] {
    return [...this.#byCurrency]
      .sort(([one], [other]) => inOrder(one, other))
      .map(([currency, sums]) => ({
        currency,
        ...(Object.fromEntries(this.#names.map((name) => [name, sums[name].toString()])) as Record<Name, string>),
      }));
  }
}

const BUDGET_SUMS = [
  'pocApproved',
  'pocSpent',
  'productionApproved',
  'productionSpent',
  'hardeningEstimate',
  'shortfall',
  'exposureLow',
  'exposureHigh',
  'saved',
] as const;

/** PF-1: money of each currency, approved, spent and saved of all, the rest of running ones. */
const budgetsOf = (pocs: readonly PocFigures[]): readonly CurrencyTotals[] => {
  const sums = new Sums(BUDGET_SUMS);
  // Name by name: ten thousand times a name that is looked up costs more than the sum.
  for (const poc of pocs) {
    const of = sums.of(poc.currency);
    of.pocApproved.add(poc.pocApproved);
    of.pocSpent.add(poc.pocSpent);
    of.productionApproved.add(poc.productionApproved);
    of.productionSpent.add(poc.productionSpent);
    if (poc.saved !== null) of.saved.add(poc.saved);
    if (!isRunning(poc)) continue;
    of.hardeningEstimate.add(poc.hardeningEstimate);
    of.shortfall.add(poc.shortfall);
    of.exposureLow.add(poc.exposureLow);
    of.exposureHigh.add(poc.exposureHigh);
  }
  return sums.list();
};

/** PF-1: of each area the mean of what readiness there is, and the sums. */
const areasOf = (pocs: readonly PocFigures[]): AreaTotals[] =>
  AREAS.map((area, place) => {
    let [sum, count, scored, stale, total] = [0, 0, 0, 0, 0];
    for (const { areaReadiness, areaScored, areaStale, areaTotal } of pocs) {
      const readiness = areaReadiness[place]!;
      if (readiness !== null) {
        sum += readiness;
        count += 1;
      }
      scored += areaScored[place]!;
      stale += areaStale[place]!;
      total += areaTotal[place]!;
    }
    return { area, readiness: count === 0 ? null : sum / count, scored, stale, total };
  });

const findingsOf = (running: readonly PocFigures[]): PortfolioTotals['findings'] => {
  const counts = new Map<PocFigures['findings'][number], number>();
  for (const { findings } of running) for (const code of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count || inOrder(a.code, b.code));
};

/** The unweighted mean readiness of those in scope; 0 of none. Added up in the order given: the last digit of a mean depends on it. */
export const meanReadiness = (pocs: readonly PocFigures[]): number => {
  let [sum, count] = [0, 0];
  for (const poc of pocs) {
    if (!isInScope(poc)) continue;
    sum += poc.readiness;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
};

/** PF-1 of POCs at hand, as `totals` asks the database for it. */
export const totalsOf = (pocs: readonly PocFigures[]): PortfolioTotals => {
  const running = pocs.filter(isRunning);
  const counts = { PROPOSED: 0, RUNNING: 0, GRADUATED: 0, STOPPED: 0 };
  for (const { status } of pocs) counts[status] += 1;
  return {
    counts: {
      total: pocs.length,
      proposed: counts.PROPOSED,
      running: counts.RUNNING,
      graduated: counts.GRADUATED,
      stopped: counts.STOPPED,
      gateOpen: running.reduce((found, { gateOpen }) => found + Number(gateOpen), 0),
    },
    readiness: meanReadiness(pocs),
    areas: areasOf(pocs.filter(isInScope)),
    budgets: budgetsOf(pocs),
    findings: findingsOf(running),
  };
};

/** MO-7 of POCs at hand, as `values` asks the database for it. */
export const valuesOf = (pocs: readonly PocFigures[]): ValueTotals[] => {
  const sums = new Sums(['expectedPerYear', 'measuredPerYear', 'unprovenPerYear']);
  for (const { status, currency, expectedPerYear, measuredPerYear, proven } of pocs) {
    if ((status !== 'RUNNING' && status !== 'GRADUATED') || (expectedPerYear === null && measuredPerYear === null)) continue;
    const of = sums.of(currency);
    if (expectedPerYear !== null) of.expectedPerYear.add(expectedPerYear);
    if (measuredPerYear !== null) of[proven ? 'measuredPerYear' : 'unprovenPerYear'].add(measuredPerYear);
  }
  return sums.list();
};
