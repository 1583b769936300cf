import { AREAS } from '@causeway/checklist/areas.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { scoped } from '../testing/stories.ts';

// A portfolio of every status, both tracks and two currencies; its figures beside those of its POCs, read one by one.

const MONDAY = Date.parse('2025-03-03T09:00:00.000Z');
const WEEK_MS = 7 * 24 * 3_600_000;
let now = MONDAY;
let api: Api;
const ids: Record<string, string> = {};

const money = (units: number, currency = 'USD') => ({ minorUnits: `${units * 100}`, currency });
const MONITORING = ['MON-1', 'MON-2', 'MON-3', 'MON-4'];
interface Money {
  readonly minorUnits: string;
  readonly currency: string;
}
interface Figures {
  readonly status: string;
  readonly track: string;
  readonly readiness: { overall: number; areas: { readiness: number | null; scored: number; total: number }[] };
  readonly budget: Record<'hardeningEstimate' | 'shortfall', Money> &
    Record<'poc' | 'production', { approved: Money; spent: Money }> & { currency: string };
  readonly exposure: { low: Money; high: Money };
  readonly findings: { code: string; severity: string }[];
  readonly decisions: { saved: Money | null }[];
  readonly gate: { open: boolean };
}
const PORTFOLIO = `counts { total proposed running graduated stopped gateOpen } readiness areas { area readiness scored total }
  budgets { currency pocApproved { ...m } pocSpent { ...m } productionApproved { ...m } productionSpent { ...m } hardeningEstimate { ...m }
    shortfall { ...m } exposure { low { ...m } high { ...m } } saved { ...m } }
  values { currency expectedPerYear { ...m } measuredPerYear { ...m } unprovenPerYear { ...m } }
  findings { code severity count } trend { week overall areas { readiness scored total } complete reviewed ownerPresent }`;
const FRAGMENT = 'fragment m on Money { minorUnits currency }';

const ask = async (query: string) => {
  const { data, errors } = await api.ask('VIEWER', query.includes('...m') ? `${query} ${FRAGMENT}` : query);
  if (errors) throw new Error(JSON.stringify(errors));
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, each looked at below.
  return data as any;
};
const portfolio = async (args = '') => (await ask(`{ portfolio${args} { ${PORTFOLIO} } }`)).portfolio;
const pocs = async (): Promise<Figures[]> =>
  (
    await ask(`{ pocs(first: 50) { nodes { status track readiness { overall areas { readiness scored total } }
      budget { currency hardeningEstimate { ...m } shortfall { ...m } poc { approved { ...m } spent { ...m } } production { approved { ...m } spent { ...m } } }
      exposure { low { ...m } high { ...m } } findings { code severity } decisions { saved { ...m } } gate { open } } } }`)
  ).pocs.nodes;

const propose = async (name: string, more: object = {}) => {
  const { id } = await api.propose(scoped({ name, ...more }));
  ids[name] = id;
  return id;
};
const start = async (name: string, more: object = {}) => {
  const pocId = await propose(name, more);
  await api.must('PMO', 'kickOffPoc', { pocId });
  return pocId;
};
const scores = (score: number, of: readonly string[]) => of.map((itemId) => ({ itemId, score }));
let items: string[] = [];
const ready = async (pocId: string) => {
  await api.must('OWNER', 'acceptOwnership', { pocId });
  await api.must('LEAD', 'recordFeasibility', { pocId, value: 95 });
  await api.must('LEAD', 'scoreItems', { pocId, scores: items.map((itemId) => ({ itemId, score: 3, evidence: ['https://example.org'] })) });
  await api.must('LEAD', 'holdReview', { pocId, attendees: ['owner@causeway.demo'] });
  await api.must('LEAD', 'recordDrill', { pocId, scenario: 'TUESDAY_MORNING', passed: true });
};
const decide = (pocId: string, decision: string, more: object = {}) =>
  api.must('PMO', 'decide', { pocId, decision, rationale: 'Seen.', ...more });

beforeAll(async () => {
  api = await startApi({ now: () => now });
  const under = await start('Under way', {
    expectedValuePerYear: money(100),
    decisionDueOn: '2025-03-04',
    delivery: { pocTeam: 'Lab', productionTeam: 'Operations' },
  });
  items = (await ask(`{ poc(id: "${under}") { checklist { items { id } } } }`)).poc.checklist.items.map(({ id }: { id: string }) => id);
  await api.must('LEAD', 'scoreItems', { pocId: under, scores: scores(1, items) });
  await api.must('LEAD', 'holdReview', { pocId: under, attendees: ['member@causeway.demo'] });
  await api.must('LEAD', 'recordSpend', { pocId: under, envelope: 'POC', amount: money(7_000) });
  await api.must('LEAD', 'recordValue', { pocId: under, measuredPerYear: money(50), evidence: [] });
  await start('In euros', {
    decisionDueOn: '2025-03-05',
    budget: { poc: money(10, 'EUR'), production: money(15, 'EUR') },
    infrastructure: { tier: 'PRODUCTION_GRADE' },
  });
  const study = await start('A study', { track: 'RESEARCH', budget: null });
  await api.must('LEAD', 'scoreItems', { pocId: study, scores: scores(2, items) });
  await propose('Only proposed', { expectedValuePerYear: money(1_000) });
  await ready(await start('Ready'));
  const live = await start('In use', { expectedValuePerYear: money(200) });
  await ready(live);
  await decide(live, 'GRADUATE');
  await api.must('LEAD', 'recordSpend', { pocId: live, envelope: 'PRODUCTION', amount: money(100_000) });
  await api.must('LEAD', 'recordValue', { pocId: live, measuredPerYear: money(70), evidence: [] });
  const given = await start('Given up', { expectedValuePerYear: money(5_000) });
  await api.must('LEAD', 'scoreItems', { pocId: given, scores: scores(2, MONITORING) });
  await api.must('LEAD', 'recordValue', { pocId: given, measuredPerYear: money(5_000), evidence: [] });
  await api.must('LEAD', 'recordSpend', { pocId: given, envelope: 'POC', amount: money(12_345) });
  await decide(given, 'STOP', { stopReason: 'OVERTAKEN', learned: 'Others were faster.' });
  now = MONDAY + WEEK_MS;
  // Reading waits until the read side's clock has come there.
  await ask(`{ portfolio(asOf: { at: "${new Date(now).toISOString()}" }) { at } }`);
});
afterAll(() => api.close());

const sum = (amounts: readonly Money[]) => `${amounts.reduce((total, { minorUnits }) => total + BigInt(minorUnits), 0n)}`;

describe('the figures of a portfolio', () => {
  it('PF-1 counts each status; open gates are those of running ones', async () => {
    expect((await portfolio()).counts).toEqual({ total: 7, proposed: 1, running: 4, graduated: 1, stopped: 1, gateOpen: 1 });
    expect((await pocs()).filter(({ gate }) => gate.open)).toHaveLength(2);
  });

  it('PF-1 readiness and areas are the unweighted mean over running production-bound ones, with sums of scored and total', async () => {
    const { readiness, areas } = await portfolio();
    const counted = (await pocs()).filter(({ status, track }) => status === 'RUNNING' && track === 'PRODUCTION_BOUND');
    expect(counted).toHaveLength(3);
    expect(readiness).toBeCloseTo((1 / 3 + 0 + 1) / 3, 12);
    for (const [place, area] of AREAS.entries()) {
      const own = counted.map((poc) => poc.readiness.areas[place]!);
      expect(areas[place]).toMatchObject({
        area,
        scored: own.reduce((total, { scored }) => total + scored, 0),
        total: own.reduce((total, each) => total + each.total, 0),
      });
      expect(areas[place].readiness).toBeCloseTo(own.reduce((total, each) => total + each.readiness!, 0) / 3, 12);
    }
  });

  it('PF-1 money for each currency and never across: approved, spent and saved of all, the rest of running ones', async () => {
    const all = await pocs();
    const { budgets } = await portfolio();
    expect(budgets.map(({ currency }: { currency: string }) => currency)).toEqual(['EUR', 'USD']);
    for (const { currency, pocApproved, pocSpent, productionApproved, productionSpent, saved, ...running } of budgets) {
      const own = all.filter(({ budget }) => budget.currency === currency);
      const runs = own.filter(({ status }) => status === 'RUNNING');
      expect([pocApproved, pocSpent, productionApproved, productionSpent].map(({ minorUnits }) => minorUnits)).toEqual([
        sum(own.map(({ budget }) => budget.poc.approved)),
        sum(own.map(({ budget }) => budget.poc.spent)),
        sum(own.map(({ budget }) => budget.production.approved)),
        sum(own.map(({ budget }) => budget.production.spent)),
      ]);
      expect(saved.minorUnits).toBe(sum(own.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.saved ?? []))));
      expect(running).toEqual({
        hardeningEstimate: { currency, minorUnits: sum(runs.map(({ budget }) => budget.hardeningEstimate)) },
        shortfall: { currency, minorUnits: sum(runs.map(({ budget }) => budget.shortfall)) },
        exposure: {
          low: { currency, minorUnits: sum(runs.map(({ exposure }) => exposure.low)) },
          high: { currency, minorUnits: sum(runs.map(({ exposure }) => exposure.high)) },
        },
      });
    }
    // What a decided one has of these is in no sum, and there is some.
    expect(budgets[1].saved.minorUnits).toBe('10765500');
    expect(BigInt(budgets[0].exposure.high.minorUnits)).toBeGreaterThan(0n);
    expect(sum(all.filter(({ status }) => status === 'STOPPED').map(({ budget }) => budget.hardeningEstimate))).not.toBe('0');
  });

  it('PF-1 findings of running ones, most frequent first, then by code', async () => {
    const counts = new Map<string, number>();
    const all = await pocs();
    for (const { findings } of all.filter(({ status }) => status === 'RUNNING'))
      for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    const expected = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([code, count]) => ({ code, count }));
    const { findings } = await portfolio();
    expect(findings.map(({ code, count }: { code: string; count: number }) => ({ code, count }))).toEqual(expected);
    expect(expected.slice(0, 2)).toEqual([
      { code: 'DECISION_OVERDUE', count: 2 },
      { code: 'BROKEN_MIDDLE', count: 1 },
    ]);
    expect(all.find(({ status }) => status === 'GRADUATED')?.findings.map(({ code }) => code)).toContain('OVERSPENT');
    expect(counts.has('OVERSPENT')).toBe(false);
    const severities = new Map(all.flatMap((poc) => poc.findings.map(({ code, severity }) => [code, severity])));
    for (const { code, severity } of findings) expect(severity).toBe(severities.get(code));
  });

  it('PF-1 the trend is the mean of those that were scored, a flag is true when true of each', async () => {
    const [week, ...more] = (await portfolio()).trend;
    expect(more).toEqual([]);
    expect(week).toMatchObject({ week: '2025-W10', complete: true, reviewed: true, ownerPresent: false });
    expect(week.overall).toBeCloseTo((1 / 3 + 1) / 2, 12);
    expect(week.areas[0]).toMatchObject({ scored: 8, total: 8 });
  });

  it('MO-7 what they are worth a year: unproven value is left out and told apart; proposed and stopped ones count nowhere', async () =>
    expect((await portfolio()).values).toEqual([
      { currency: 'USD', expectedPerYear: money(300), measuredPerYear: money(70), unprovenPerYear: money(50) },
    ]));

  it('PF-1 are of the POCs in the filter', async () => {
    const { counts, budgets, readiness, values } = await portfolio('(filter: { search: "euros" })');
    expect(counts).toMatchObject({ total: 1, running: 1 });
    expect([readiness, budgets.length, budgets[0].currency, values]).toEqual([0, 1, 'EUR', []]);
  });

  it('PF-1 TI-1 before the first POC all is empty', async () => {
    const { counts, readiness, areas, budgets, values, findings, trend } = await portfolio('(asOf: { position: "0" })');
    expect([counts.total, readiness, budgets, values, findings, trend]).toEqual([0, 0, [], [], [], []]);
    expect(areas).toEqual(AREAS.map((area) => ({ area, readiness: null, scored: 0, total: 0 })));
  });
});
