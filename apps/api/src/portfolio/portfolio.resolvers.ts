import type { RatioBand } from '@causeway/budget/figures.ts';
import { openWeeksAt } from '@causeway/checklist/open-weeks.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { Track } from '@causeway/poc/commands.ts';
import { FINDINGS } from '@causeway/poc/figures/findings/find.ts';
import type { FindingCode, Severity } from '@causeway/poc/view/findings.ts';
import { toGlobalId } from '@causeway/portfolio/global-id.ts';
import type { GroupTotals } from '@causeway/portfolio/reader/figures/groups.ts';
import type { CurrencyTotals, PortfolioTotals, ValueTotals } from '@causeway/portfolio/reader/figures/totals.ts';
import type { PocGrouping } from '@causeway/portfolio/reader/grouping.ts';
import { asOfFrom } from '../graphql/as-of.ts';
import { mustBeKnown, type RequestContext } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors/errors.ts';
import type { QueryResolvers, Resolvers } from '../graphql/generated/resolvers.ts';
import type { PortfolioParent } from '../graphql/parents.ts';
import { filterFrom } from '../poc/queries.ts';

export const portfolioQueries: Pick<QueryResolvers, 'portfolio'> = {
  portfolio: async (_, { filter, asOf }, context) => {
    mustBeKnown(context);
    return { moment: await context.engine.reader.resolve(asOfFrom(asOf)), filter: filterFrom(filter) };
  },
};

const SEVERITY_OF = Object.fromEntries(FINDINGS.map(({ code, severity }) => [code, severity])) as Record<FindingCode, Severity>;

/** Read once for all fields of one portfolio. */
const known = new WeakMap<PortfolioParent, Promise<PortfolioTotals>>();
const totals = (parent: PortfolioParent, { engine }: RequestContext): Promise<PortfolioTotals> => {
  let found = known.get(parent);
  if (found === undefined) {
    found = engine.reader.figures.totals(parent.filter, parent.moment);
    known.set(parent, found);
  }
  return found;
};

const budgetOf = (of: CurrencyTotals) => {
  const amount = (minorUnits: string): Money => ({ minorUnits, currency: of.currency });
  return {
    currency: of.currency,
    pocApproved: amount(of.pocApproved),
    pocSpent: amount(of.pocSpent),
    productionApproved: amount(of.productionApproved),
    productionSpent: amount(of.productionSpent),
    hardeningEstimate: amount(of.hardeningEstimate),
    shortfall: amount(of.shortfall),
    exposure: { low: amount(of.exposureLow), high: amount(of.exposureHigh) },
    saved: amount(of.saved),
  };
};

const worthOf = (of: ValueTotals) => {
  const amount = (minorUnits: string): Money => ({ minorUnits, currency: of.currency });
  return {
    currency: of.currency,
    expectedPerYear: amount(of.expectedPerYear),
    measuredPerYear: amount(of.measuredPerYear),
    unprovenPerYear: amount(of.unprovenPerYear),
  };
};

const groupOf =
  (by: PocGrouping) =>
  ({ key, exposures, ...figures }: GroupTotals) => ({
    ...figures,
    key: key !== null && by === 'OWNER' ? toGlobalId('Person', key) : key,
    unit: by === 'UNIT' ? key : null,
    owner: by === 'OWNER' && key !== null ? { id: key } : null,
    track: by === 'TRACK' ? (key as Track) : null,
    band: by === 'BAND' ? (key as RatioBand) : null,
    exposures: exposures.map(({ currency, low, high }) => ({
      low: { minorUnits: low, currency },
      high: { minorUnits: high, currency },
    })),
  });

export const portfolioResolvers: Resolvers = {
  Portfolio: {
    position: ({ moment }) => moment.position,
    at: ({ moment }) => moment.clock,
    counts: async (parent, _, context) => (await totals(parent, context)).counts,
    readiness: async (parent, _, context) => (await totals(parent, context)).readiness,
    areas: async (parent, _, context) => (await totals(parent, context)).areas,
    budgets: async (parent, _, context) => (await totals(parent, context)).budgets.map(budgetOf),
    values: async ({ filter, moment }, _, { engine }) => (await engine.reader.figures.values(filter, moment)).map(worthOf),
    findings: async (parent, _, context) =>
      (await totals(parent, context)).findings.map(({ code, count }) => ({ code, count, severity: SEVERITY_OF[code] })),
    trend: ({ filter, moment }, { last }, { engine }) => {
      if (last != null && (last < 0 || last > 500)) throw badUserInput('Ask for 0 to 500.', ['last']);
      return engine.reader.figures.trend(filter, moment, last ?? 26);
    },
    groups: async ({ filter, moment }, { by }, { engine }) => (await engine.reader.figures.groups(by, filter, moment)).map(groupOf(by)),
    round: async ({ filter, moment }, _, { engine, loaders }) => {
      const { timeZone } = await loaders.policy(moment);
      return engine.reader.figures.round(filter, moment, openWeeksAt(moment.clock, timeZone));
    },
    unitCounts: ({ filter, moment }, _, { engine }) => engine.reader.figures.unitCounts(filter, moment),
    ownerCounts: async ({ filter, moment }, _, { engine }) =>
      (await engine.reader.figures.ownerCounts(filter, moment)).map(({ person, count }) => ({ person: { id: person }, count })),
  },
};
