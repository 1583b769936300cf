/** A made-up portfolio in the contract's shape: enough variety to look at, the same on every run. */

const areas = ['AUTHENTICATION', 'ERROR_HANDLING', 'MONITORING', 'DATA_SYNC', 'PERFORMANCE', 'COMPLIANCE', 'SUPPORT'];
const units = [
  'Claims, Personal Lines',
  'Customer Care',
  'Finance Operations',
  'Department of Transport, Road Safety Directorate',
  'Legal',
  'Supply Chain',
];
const names = [
  'Invoice triage',
  'Call summaries for agents on hold',
  'Contract clause finder',
  'Pothole detection from bus cameras',
  'Complaint routing',
  'Demand forecast for spare parts, second attempt with weather data and local holidays',
  'Knowledge search',
  'Translation of citizens’ letters',
];
const owners = ['Ana Ruiz', 'Bjørn Aasen', 'Chidi Okafor', 'Margaret Featherstonehaugh-Cholmondeley', null];
const findings = [
  { code: 'AUTH_LATER', severity: 'CRITICAL' },
  { code: 'NO_PRODUCTION_BUDGET', severity: 'CRITICAL' },
  { code: 'NO_PRODUCTION_OWNER', severity: 'CRITICAL' },
  { code: 'HANDOFF', severity: 'WARNING' },
  { code: 'WEEK_MISSED', severity: 'WARNING' },
  { code: 'DECISION_OVERDUE', severity: 'WARNING' },
  { code: 'MONITORING_LATER', severity: 'WARNING' },
  { code: 'WEEK_PARTIAL', severity: 'INFO' },
  { code: 'OWNER_LATE', severity: 'INFO' },
];
const bands = ['UNBUDGETED', 'HARDENING_SKIPPED', 'THIN', 'TYPICAL', 'ABOVE_TYPICAL'];
const ratios = [null, 1.4, 2.2, 3.1, 5.25];

const money = (whole: number, currency = 'USD') => ({
  minorUnits: String(whole * 100),
  currency,
  display: `${whole.toLocaleString('en-US')}.00 ${currency}`,
});
const range = (low: number, high: number) => ({ low: money(low), high: money(high) });

export type FakePoc = ReturnType<typeof fakePoc>;

/** The nth POC, always the same. */
function fakePoc(n: number) {
  const die = (sides: number, salt: number) => Math.floor(Math.abs(Math.sin(n * 12.9898 + salt * 78.233) * 43758.5453) % sides);
  const status = ['RUNNING', 'RUNNING', 'RUNNING', 'PROPOSED', 'GRADUATED', 'STOPPED'][die(6, 1)];
  const isScored = status !== 'PROPOSED';
  const level = die(100, 2);
  const areaFigures = areas.map((area, place) => {
    const readiness = isScored ? Math.min(1, Math.max(0, (level + die(50, 10 + place) - 25) / 100)) : 0;
    return die(40, 30 + place) === 0
      ? { area, readiness: null, scored: 0, stale: 0, total: 0 }
      : { area, readiness, scored: isScored ? 4 : 0, stale: isScored && die(3, 50 + place) === 0 ? 2 : 0, total: 4 };
  });
  const known = areaFigures.flatMap(({ readiness }) => (readiness === null ? [] : [readiness]));
  const overall = known.reduce((sum, readiness) => sum + readiness, 0) / known.length;
  const band = die(5, 3);
  const approved = 30 * (1 + die(40, 4));
  const owner = owners[die(5, 5)];
  const open = status === 'RUNNING' ? findings.filter((_, place) => die(4, 40 + place) === 0) : [];
  const risk = open.length > 0 ? die(300, 6) : 0;
  return {
    __typename: 'Poc',
    id: `poc-${n}`,
    slug: `poc-${n}`,
    name: n < names.length ? names[n]! : `${names[n % names.length]} ${n}`,
    unit: units[die(6, 7)]!,
    track: die(5, 8) === 0 ? 'RESEARCH' : 'PRODUCTION_BOUND',
    status,
    decisionDueOn: die(4, 9) === 0 ? null : `2026-${String(1 + die(12, 11)).padStart(2, '0')}-15`,
    lastChangedAt: `2026-11-${String(1 + die(23, 12)).padStart(2, '0')}T10:00:00.000Z`,
    startedOn: status === 'PROPOSED' ? null : '2026-03-02',
    feasibility: { state: 'SHOWN' },
    readiness: {
      overall,
      scored: isScored ? 28 : 0,
      stale: areaFigures.reduce((sum, { stale }) => sum + stale, 0),
      total: 28,
      disputed: 0,
      catches: 0,
      weakest: areaFigures.find(({ readiness }) => readiness === Math.min(...known))?.area ?? null,
      lastScoredWeek: isScored ? '2026-W47' : null,
      areas: areaFigures,
    },
    earlierReadiness:
      die(9, 15) === 0
        ? null
        : {
            overall: Math.max(0, overall - 0.04),
            areas: areaFigures.map((each, place) => ({
              ...each,
              readiness: each.readiness === null ? null : Math.min(1, Math.max(0, each.readiness - (die(3, 60 + place) - 1) * 0.06)),
            })),
          },
    trend: isScored
      ? Array.from({ length: 12 }, (_, place) => ({
          week: `2026-W${36 + place}`,
          overall: (overall * (place + 4 + die(3, 80 + place))) / 18,
        }))
      : [],
    budget: {
      currency: 'USD',
      band: bands[band]!,
      ratio: ratios[band],
      poc: { approved: money(30_000), spent: money(21_500) },
      production: { approved: money(band === 0 ? 0 : approved * 1000), spent: money(1_000) },
      hardeningEstimate: money(90_000),
      shortfall: money(risk * 500),
    },
    findings: open.map((finding) => ({
      ...finding,
      message: 'Nobody has attended since 3 June.',
      exposure: risk > 0 ? range(risk * 100, risk * 200) : null,
    })),
    exposure: range(risk * 500, risk * 1000),
    gate: { open: overall > 0.85 },
    owners: owner
      ? [
          {
            role: 'PRODUCTION_OWNER',
            accepted: die(3, 14) > 0,
            person: { id: owner.replaceAll(/[^\w]+/g, '-'), displayName: owner, email: null, erased: false },
          },
        ]
      : [],
  };
}

export const fakePocs = (count: number) => Array.from({ length: count }, (_, n) => fakePoc(n));

export interface Question {
  first?: number;
  after?: string | null;
  filter?: {
    search?: string | null;
    status?: string[];
    track?: string[];
    unit?: string[];
    finding?: string[];
    gateOpen?: boolean;
    ownerId?: string;
    band?: string[];
    slug?: string[];
    group?: { by: Grouping; key?: string | null };
    readinessBelow?: number;
  } | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null;
}

const isIn = (value: string | undefined, list: string[] | undefined) => !list || (value !== undefined && list.includes(value));

type Grouping = 'UNIT' | 'OWNER' | 'TRACK' | 'BAND';
const groupKey = (poc: FakePoc, by: Grouping): string | null =>
  ({ UNIT: poc.unit, OWNER: poc.owners[0]?.person.id ?? null, TRACK: poc.track, BAND: poc.budget.band })[by];

const groupsOf = (pocs: FakePoc[], by: Grouping) =>
  [...Map.groupBy(pocs, (poc) => groupKey(poc, by))]
    .sort(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.length - one.length)
    .map(([key, own]) => ({
      key,
      unit: by === 'UNIT' ? key : null,
      owner: by === 'OWNER' ? (own[0]!.owners[0]?.person ?? null) : null,
      track: by === 'TRACK' ? key : null,
      band: by === 'BAND' ? key : null,
      count: own.length,
      running: own.filter(({ status }) => status === 'RUNNING').length,
      gateOpen: own.filter(({ status, gate }) => status === 'RUNNING' && gate.open).length,
      readiness: own.reduce((sum, { readiness }) => sum + readiness.overall, 0) / own.length,
      exposures: [range(own.length * 1000, own.length * 2000)],
    }));

const isLeft = (poc: FakePoc, filter: NonNullable<Question['filter']>) =>
  isIn(poc.status, filter.status) &&
  isIn(poc.track, filter.track) &&
  isIn(poc.unit, filter.unit) &&
  isIn(poc.slug, filter.slug) &&
  isIn(poc.budget.band, filter.band) &&
  (!filter.group || groupKey(poc, filter.group.by) === (filter.group.key ?? null)) &&
  (!filter.finding || poc.findings.some(({ code }) => isIn(code, filter.finding))) &&
  (filter.gateOpen === undefined || poc.gate.open === filter.gateOpen) &&
  (!filter.ownerId || poc.owners.some(({ person }) => person.id === filter.ownerId)) &&
  (filter.readinessBelow === undefined || poc.readiness.overall < filter.readinessBelow);

const counted = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

export function select(pocs: FakePoc[], { first = 50, after, filter, orderBy }: Question) {
  const words = (filter?.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = pocs
    .filter(({ name, unit, slug }) => words.every((word) => `${name} ${unit} ${slug}`.toLowerCase().includes(word)))
    .filter((poc) => isLeft(poc, filter ?? {}));
  const key = (poc: FakePoc) => (orderBy?.field === 'READINESS' ? poc.readiness.overall : poc.name);
  const sign = orderBy?.direction === 'DESC' ? -1 : 1;
  const sorted = orderBy ? found.toSorted((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0)) : found;
  const from = after ? Number(after) : 0;
  const nodes = sorted.slice(from, from + first);
  const end = from + nodes.length;
  return {
    totalCount: sorted.length,
    position: '42',
    nodes,
    pageInfo: { hasNextPage: end < sorted.length, hasPreviousPage: from > 0, endCursor: String(end) },
  };
}

export function portfolioOf(pocs: FakePoc[]) {
  const of = (status: string) => pocs.filter((poc) => poc.status === status).length;
  const budget = (currency: string, n: number) => ({
    currency,
    pocApproved: money(n * 61_000, currency),
    pocSpent: money(n * 40_500, currency),
    productionApproved: money(n * 150_000, currency),
    productionSpent: money(n * 22_750, currency),
    hardeningEstimate: money(n * 90_000, currency),
    shortfall: money(n * 12_300, currency),
    exposure: { low: money(n * 20_000, currency), high: money(n * 41_000, currency) },
    saved: money(0, currency),
  });
  return {
    position: '42',
    at: '2026-11-24T03:00:00.000Z',
    counts: {
      total: pocs.length,
      proposed: of('PROPOSED'),
      running: of('RUNNING'),
      graduated: of('GRADUATED'),
      stopped: of('STOPPED'),
      gateOpen: pocs.filter(({ status, gate }) => status === 'RUNNING' && gate.open).length,
    },
    readiness: 0.534,
    areas: areas.map((area, place) => ({ area, readiness: 0.35 + place * 0.06, scored: 100, stale: 20, total: 200 })),
    budgets: pocs.length === 0 ? [] : [budget('EUR', 20), budget('USD', pocs.length)],
    findings: counted(pocs.flatMap((poc) => poc.findings.map(({ code }) => code))).map(([code, count]) => ({
      code,
      severity: findings.find((finding) => finding.code === code)?.severity,
      count,
    })),
    trend: [],
    groups: ({ by }: { by: Grouping }) => groupsOf(pocs, by),
    values: [
      {
        currency: 'USD',
        expectedPerYear: money(pocs.length * 80_000),
        measuredPerYear: money(pocs.length * 20_000),
        unprovenPerYear: money(pocs.length * 3_000),
      },
    ],
    unitCounts: counted(pocs.map(({ unit }) => unit)).map(([unit, count]) => ({ unit, count })),
    ownerCounts: counted(pocs.flatMap(({ owners }) => owners.map(({ person }) => person.id))).map(([id, count]) => ({
      person: { id, displayName: id.replaceAll('-', ' '), email: null, erased: false },
      count,
    })),
  };
}
