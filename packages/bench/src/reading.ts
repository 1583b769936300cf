import pg from 'pg';
import { type Api, startApi } from './api.ts';
import { median } from './figures.ts';
import { ask, latencies, load, type Target } from './load.ts';
import { type PortfolioShape, writePortfolio } from './portfolio-log.ts';
import { startPostgraphile } from './postgraphile.ts';
import type { Report } from './report.ts';
import { startBenchServer } from './server.ts';
import type { Settings } from './settings.ts';

const CONNECTIONS = 32;
const WEEKS = 156;
/** About as many events as a week of one POC makes. */
const EVENTS_A_ROUND = 29.5;
const PAGE = `query Page($asOf: AsOf) { pocs(first: 50, orderBy: { field: NAME, direction: ASC }, asOf: $asOf) {
  nodes { slug name hypothesis unit
    readiness { overall areas { area readiness scored total } }
    budget { currency ratio band poc { approved { minorUnits } } production { approved { minorUnits } } hardeningEstimate { minorUnits } shortfall { minorUnits } }
    findings { code severity message since exposure { low { minorUnits } high { minorUnits } } } }
  pageInfo { hasNextPage endCursor } } }`;
/** The same rows in the peer's words. */
const PEER_PAGE = `query { allPocs(first: 50, orderBy: NAME_ASC) {
  nodes { slug name hypothesis unit
    standingByPocId { readiness areaReadiness areaScored areaTotal }
    budgetByPocId { currency ratio band pocApproved productionApproved hardeningEstimate shortfall }
    findingsByPocId { nodes { code severity message since exposure } } }
  pageInfo { hasNextPage endCursor } } }`;
const TOTALS = `{ portfolio { counts { total proposed running graduated stopped gateOpen } readiness areas { area readiness scored total }
  budgets { currency pocApproved { minorUnits } productionApproved { minorUnits } hardeningEstimate { minorUnits } shortfall { minorUnits } exposure { high { minorUnits } } }
  findings { code count } } }`;
const WHOLE_POC = `query ($slug: String!) { poc(slug: $slug) { name hypothesis status missingSteps { code } feasibility { state value }
  checklist { items { id area question levels weight score teamScore ownerScore disputed note evidence week fresh waiver { reason } } }
  readiness { overall scored stale total areas { area readiness } weakest } budget { ratio band poc { approved { display } spent { display } } hardeningEstimate { display } shortfall { display } }
  spend(first: 50) { nodes { id amount { display } on note } } owners { role accepted attendance } reviews(last: 26) { week ownerPresent }
  findings { code message since } exposure { high { display } } gate { open criteria { code met required actual items } }
  forecast { expectedOn } roadmap { totalWeeks steps { item { id } weeks startsOn endsOn cost { display } } }
  trend(last: 156) { week overall areas { area readiness } complete } decisions { id decision } history(last: 50) { nodes { position type summary } } } }`;

/** Works every answer out: what was answered at the same moment is not taken from memory. */
const COLD = { 'cache-control': 'no-cache' };
const asked = (api: Api, query: string, variables?: object, headers: Record<string, string> = COLD): Target => ({
  url: `${api.url}/graphql`,
  headers: { authorization: `Bearer ${api.token}`, ...headers },
  query,
  ...(variables && { variables }),
});

/** GraphQL over the whole server: a page beside PostGraphile 5 on the same tables, the portfolio's totals, and one POC of three years. */
export const benchReading = async (report: Report, settings: Settings): Promise<void> => {
  const { api, superuserUrl, close } = await servePortfolio({ pocs: settings.pocs, weeks: 1, until: Date.now() });
  await benchPage(report, settings, api, superuserUrl);
  report.row({
    what: `portfolio totals over ${settings.pocs.toLocaleString('en')} POCs, p50`,
    ours: await p50(asked(api, TOTALS), settings.rounds),
    peer: 15,
    peerName: 'limit',
    unit: 'ms',
    promise: '≤ 1',
  });
  await close();
};

const benchPage = async (report: Report, { rounds, forMs, pocs }: Settings, api: Api, superuserUrl: string): Promise<void> => {
  const peer = await startPostgraphile(superuserUrl);
  const theirs: Target = { url: peer.url, query: PEER_PAGE };
  const ways = { cold: asked(api, PAGE), warm: asked(api, PAGE, undefined, {}), peer: theirs };
  const found = { cold: [] as number[], warm: [] as number[], peer: [] as number[] };
  for (const target of Object.values(ways)) await load(target, { connections: CONNECTIONS, forMs });
  for (let round = 0; round < rounds; round += 1)
    for (const way of ['cold', 'peer', 'warm'] as const) found[way].push(await load(ways[way], { connections: CONNECTIONS, forMs }));
  const what = `first 50 of ${pocs.toLocaleString('en')} POCs, ${CONNECTIONS} connections`;
  const shared = { peer: median(found.peer), peerName: 'PostGraphile 5, same tables', unit: 'requests/s' };
  report.row({ what: `${what}, cold`, ours: median(found.cold), ...shared, promise: '≥ 1' });
  report.row({ what: `${what}, nothing recorded since`, ours: median(found.warm), ...shared, promise: '≥ 3' });
  await peer.close();
};

/** One POC with everything that its screen shows, scored every week for three years. */
export const benchOnePoc = async (report: Report, { rounds }: Settings): Promise<void> => {
  const { api, close } = await servePortfolio({ pocs: 5, weeks: WEEKS, until: Date.now() });
  const slug = ((await ask(asked(api, '{ pocs(first: 1) { nodes { slug } } }'))) as { pocs: { nodes: { slug: string }[] } }).pocs.nodes[0]!
    .slug;
  report.row({
    what: 'one POC with everything, 3 years of weekly scores, p50',
    ours: await p50(asked(api, WHOLE_POC, { slug }), rounds),
    peer: 15,
    peerName: 'limit',
    unit: 'ms',
    promise: '≤ 1',
  });
  await close();
};

/** The same page now and as it was two years ago, on logs of growing size, three years long. */
export const benchPast = async (report: Report, { rounds, pastSizes, pocs }: Settings): Promise<void> => {
  const now = Date.now();
  const twoYearsAgo = new Date(now - 2 * 365.25 * 86_400_000).toISOString();
  for (const size of pastSizes) {
    // Three years at any size: more POCs first, then more rounds of each.
    const those = Math.min(pocs, Math.round(size / 500));
    const everyWeeks = Math.max(1, Math.round((those * WEEKS * EVENTS_A_ROUND) / size));
    const { api, events, close } = await servePortfolio({ pocs: those, weeks: WEEKS, until: now, every: everyWeeks });
    const present: number[] = [];
    const past: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      present.push(await p50(asked(api, PAGE), 1));
      past.push(await p50(asked(api, PAGE, { asOf: { at: twoYearsAgo } }), 1));
    }
    report.row({
      what: `the page by name two years ago, ${events.toLocaleString('en')} events, p50`,
      ours: median(past),
      peer: median(present),
      peerName: 'the same of the present',
      unit: 'ms',
      promise: '≤ 2',
    });
    await close();
  }
};

/** A portfolio written into a database of its own and read through the whole server; of how many events it is. */
const servePortfolio = async (shape: PortfolioShape) => {
  const server = await startBenchServer();
  const events = await writePortfolio(server.urls.causeway, shape);
  const api = await startApi(server.urls.causeway);
  await analyse(server.superuserUrl);
  const close = async () => {
    await api.close();
    await server.close();
  };
  return { api, events, superuserUrl: server.superuserUrl, close };
};

const p50 = async (target: Target, rounds: number): Promise<number> => {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(median(await latencies(target, 100)));
  return median(found);
};

/** As autovacuum would have done by the time anybody reads: both sides plan on the same knowledge. */
const analyse = async (superuserUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
};
