import type { Engine } from '@causeway/engine/engine.ts';
import { toIso } from '@causeway/kernel/calendar.ts';
import type { Moment as ReadAt } from '@causeway/portfolio/moment.ts';
import type { PocListing } from '@causeway/portfolio/reader/reader.ts';
import { areaColumns, decimalOf, type PocLine } from '../export/poc-line.ts';
import { asTyped } from './local.ts';
import type { Moment } from './target.ts';

const PAGE = 500;

/** Every POC, by name, page by page at one moment. */
export async function* localPortfolio(engine: Engine, asked: Moment | null): AsyncGenerator<PocLine> {
  const { reader, store } = engine;
  const asOf = asked === null || asked === 'NOW' ? null : 'at' in asked ? asked : { position: BigInt(asked.position) };
  if (asOf === null) await reader.waitFor((await store.head()).position);
  for (let after: string | null = null; ; ) {
    const page: PocListing = await asTyped(reader.list({}, { field: 'NAME', direction: 'ASC' }, { first: PAGE, after }, asOf));
    yield* await linesOf(
      engine,
      page.edges.map(({ node }) => node.pocId),
      page.moment,
    );
    if (!page.hasNextPage) return;
    after = page.edges.at(-1)!.cursor;
  }
}

const linesOf = async ({ reader, directory }: Engine, pocIds: readonly string[], moment: ReadAt): Promise<PocLine[]> => {
  const [pocs, standings, budgets, feasibilities, infrastructures, owners] = await Promise.all([
    reader.rows('poc', pocIds, moment),
    reader.rows('standing', pocIds, moment),
    reader.rows('budget', pocIds, moment),
    reader.rows('feasibility', pocIds, moment),
    reader.rows('infrastructure', pocIds, moment),
    reader.rows('owner', pocIds, moment),
  ]);
  const people = await directory.byIds([...owners.values()].flat().map(({ person }) => person));
  return pocIds.map((id) => {
    const poc = pocs.get(id)![0]!;
    const standing = standings.get(id)![0]!;
    const budget = budgets.get(id)![0]!;
    const owner = people.get(owners.get(id)?.find(({ role }) => role === 'PRODUCTION_OWNER')?.person ?? '');
    return {
      slug: poc.slug,
      name: poc.name,
      unit: poc.unit,
      track: standing.track,
      status: standing.status,
      startedOn: poc.startedOn,
      kickedOffOn: poc.kickedOffOn,
      decisionDueOn: poc.decisionDueOn,
      feasibility: feasibilities.get(id)?.[0]?.state ?? 'UNTESTED',
      infrastructure: infrastructures.get(id)?.[0]?.tier ?? null,
      productionOwner: owner?.displayName ?? owner?.email ?? null,
      readiness: standing.readiness,
      ...areaColumns(standing.areas.map(({ readiness }) => readiness)),
      scored: standing.scored,
      stale: standing.stale,
      total: standing.total,
      gateOpen: standing.gateOpen,
      currency: budget.currency,
      pocApproved: decimalOf(budget.poc.approved),
      pocSpent: decimalOf(budget.poc.spent),
      productionApproved: decimalOf(budget.production.approved),
      productionSpent: decimalOf(budget.production.spent),
      ratio: budget.ratio,
      band: budget.band,
      hardeningEstimate: decimalOf(budget.hardeningEstimate),
      shortfall: decimalOf(budget.shortfall),
      exposureLow: decimalOf(budget.exposure.low),
      exposureHigh: decimalOf(budget.exposure.high),
      findings: standing.findings.toSorted(),
      revision: standing.revision,
      position: standing.position.toString(),
      lastChangedAt: toIso(standing.lastChangedAt),
    };
  });
};
