import type { GrantedRole } from '@causeway/kernel/command.ts';
import type { Money } from '@causeway/kernel/money.ts';
import { mayRead } from '@causeway/poc/reading-rights.ts';
import { areaColumns, decimalOf, type PocLine } from '../export/poc-line.ts';
import { asOfInput, asTypedThere } from './server-as-of.ts';
import { Forbidden, type ServerClient } from './server-client.ts';
import type { Moment } from './target.ts';

const PAGE = 100;
const MONEY = '{ minorUnits currency }';
const PAGE_OF_POCS = `query ($after: String, $asOf: AsOf) { pocs(first: ${PAGE}, after: $after, orderBy: { field: NAME }, asOf: $asOf) {
  pageInfo { hasNextPage endCursor }
  nodes { slug name unit track status startedOn kickedOffOn decisionDueOn revision position lastChangedAt
    feasibility { state } infrastructure { tier } owners { role person { displayName email } }
    readiness { overall scored stale total areas { readiness } } gate { open } findings { code } exposure { low ${MONEY} high ${MONEY} }
    budget { currency ratio band poc { approved ${MONEY} spent ${MONEY} } production { approved ${MONEY} spent ${MONEY} } hardeningEstimate ${MONEY} shortfall ${MONEY} } } } }`;

type Bare =
  | 'slug'
  | 'name'
  | 'unit'
  | 'track'
  | 'status'
  | 'startedOn'
  | 'kickedOffOn'
  | 'decisionDueOn'
  | 'revision'
  | 'position'
  | 'lastChangedAt';
interface Node extends Pick<PocLine, Bare> {
  readonly feasibility: { state: string };
  readonly infrastructure: { tier: string } | null;
  readonly owners: readonly { role: string; person: { displayName: string | null; email: string | null } }[];
  readonly readiness: { overall: number; scored: number; stale: number; total: number; areas: readonly { readiness: number | null }[] };
  readonly gate: { open: boolean };
  readonly findings: readonly { code: string }[];
  readonly exposure: { low: Money; high: Money };
  readonly budget: {
    currency: string;
    ratio: number | null;
    band: string;
    poc: { approved: Money; spent: Money };
    production: { approved: Money; spent: Money };
    hardeningEstimate: Money;
    shortfall: Money;
  };
}
interface Page {
  readonly pocs: { readonly nodes: readonly Node[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** §9: export is for PMO, AUDITOR and ADMIN, though everybody may read each POC. @throws Forbidden */
const mustExport = async (client: ServerClient): Promise<void> => {
  const { me } = await client.ask<{ me: { roles: readonly GrantedRole[] } }>('{ me { roles } }');
  if (!mayRead('EXPORT', me.roles))
    throw new Forbidden('Only PMO, AUDITOR and ADMIN export; POCs are read by everybody, through GraphQL or the web.');
};

/** Every POC, by name, page by page at one moment. */
export async function* serverPortfolio(client: ServerClient, asOf: Moment | null): AsyncGenerator<PocLine> {
  await mustExport(client);
  for (let after: string | null = null; ; ) {
    const { pocs }: Page = await asTypedThere(client.ask<Page>(PAGE_OF_POCS, { after, asOf: asOfInput(asOf) }));
    yield* pocs.nodes.map(lineOf);
    if (!pocs.pageInfo.hasNextPage) return;
    after = pocs.pageInfo.endCursor;
  }
}

const lineOf = ({ feasibility, infrastructure, owners, readiness, gate, findings, exposure, budget, ...bare }: Node): PocLine => {
  const owner = owners.find(({ role }) => role === 'PRODUCTION_OWNER')?.person;
  const { revision, position, lastChangedAt, ...who } = bare;
  return {
    ...who,
    feasibility: feasibility.state,
    infrastructure: infrastructure?.tier ?? null,
    productionOwner: owner?.displayName ?? owner?.email ?? null,
    readiness: readiness.overall,
    ...areaColumns(readiness.areas.map((area) => area.readiness)),
    scored: readiness.scored,
    stale: readiness.stale,
    total: readiness.total,
    gateOpen: gate.open,
    currency: budget.currency,
    pocApproved: decimalOf(budget.poc.approved),
    pocSpent: decimalOf(budget.poc.spent),
    productionApproved: decimalOf(budget.production.approved),
    productionSpent: decimalOf(budget.production.spent),
    ratio: budget.ratio,
    band: budget.band,
    hardeningEstimate: decimalOf(budget.hardeningEstimate),
    shortfall: decimalOf(budget.shortfall),
    exposureLow: decimalOf(exposure.low),
    exposureHigh: decimalOf(exposure.high),
    findings: findings.map(({ code }) => code).toSorted(),
    revision,
    position,
    lastChangedAt,
  };
};
