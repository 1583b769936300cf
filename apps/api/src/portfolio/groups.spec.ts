import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { proposal, scoped } from '../testing/stories.ts';

const WEEK_MS = 7 * 86_400_000;
let clock = Date.parse('2025-03-03T09:00:00.000Z');
let api: Api;
beforeAll(async () => {
  api = await startApi({ now: () => clock });
});
afterAll(() => api.close());

interface Group {
  readonly key: string | null;
  readonly unit: string | null;
  readonly track: string | null;
  readonly band: string | null;
  readonly owner: { readonly email: string } | null;
  readonly count: number;
  readonly running: number;
  readonly readiness: number;
  readonly exposures: readonly { readonly high: { readonly minorUnits: string; readonly currency: string } }[];
}
interface Answer {
  readonly portfolio: { readonly groups: readonly Group[] };
  readonly pocs: { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] };
}
const ask = async (query: string, variables = {}): Promise<Answer> => {
  const { data, errors } = await api.ask('PMO', query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as unknown as Answer;
};
const groupsBy = async (by: string, args = ''): Promise<readonly Group[]> =>
  (
    await ask(
      `{ portfolio${args} { groups(by: ${by}) { key unit track band owner { email } count running readiness exposures { high { minorUnits currency } } } } }`,
    )
  ).portfolio.groups;
const FIGURES = 'counts { total running } readiness budgets { currency exposure { high { minorUnits currency } } }';

describe('the portfolio in groups', () => {
  it('PF-1 has figures of each group, and a filter that shows its POCs', async () => {
    for (const name of ['One', 'Two']) {
      const { id } = await api.propose(scoped({ name, unit: 'Claims' }));
      await api.must('PMO', 'kickOffPoc', { pocId: id });
      await api.must('LEAD', 'scoreItems', { pocId: id, scores: [{ itemId: 'AUTH-1', score: 2 }] });
    }
    await api.propose(proposal({ name: 'Three', unit: 'Ärzte', track: 'RESEARCH' }));
    const { unit: _, ...unitless } = proposal({ name: 'Four', track: 'RESEARCH' }) as Record<string, unknown>;
    await api.propose(unitless as never);
    expect((await groupsBy('UNIT')).map(({ unit, count, running }) => [unit, count, running])).toEqual([
      ['Claims', 2, 2],
      ['Ärzte', 1, 0],
      [null, 1, 0],
    ]);
    expect((await groupsBy('TRACK')).map(({ track, count }) => [track, count])).toEqual([
      ['PRODUCTION_BOUND', 2],
      ['RESEARCH', 2],
    ]);
    expect((await groupsBy('OWNER')).at(-1)).toMatchObject({ owner: null, key: null, count: 2 });
    for (const by of ['UNIT', 'OWNER', 'TRACK', 'BAND']) {
      for (const { key, count, running, readiness, exposures } of await groupsBy(by)) {
        const { pocs, portfolio } = await ask(
          `query ($group: PocGroupInput!) { pocs(filter: { group: $group }) { totalCount } portfolio(filter: { group: $group }) { ${FIGURES} } }`,
          { group: { by, key } },
        );
        expect(pocs.totalCount).toBe(count);
        // The same figures as of a portfolio that holds no other POC.
        expect(portfolio).toMatchObject({ counts: { total: count, running }, readiness });
        const { budgets } = portfolio as unknown as { budgets: { exposure: { high: { minorUnits: string } } }[] };
        const risked = budgets.map(({ exposure }) => exposure.high).filter(({ minorUnits }) => minorUnits !== '0');
        expect(exposures.map(({ high }) => high)).toEqual(risked);
      }
    }
  });

  it('is of the filter and the moment, as all of the portfolio', async () => {
    const before = await api.head();
    await api.propose(proposal({ name: 'Five', unit: 'Claims', track: 'RESEARCH' }));
    expect((await groupsBy('UNIT'))[0]).toMatchObject({ unit: 'Claims', count: 3 });
    expect((await groupsBy('UNIT', `(asOf: { position: "${before}" })`))[0]).toMatchObject({ unit: 'Claims', count: 2 });
    expect(await groupsBy('UNIT', '(filter: { track: PRODUCTION_BOUND })')).toHaveLength(1);
  });

  it('is filtered by band and by slug', async () => {
    const [{ band, count }] = (await groupsBy('BAND')) as [Group];
    expect((await ask(`{ pocs(filter: { band: [${band}] }) { totalCount } }`)).pocs.totalCount).toBe(count);
    const { pocs } = await ask(
      '{ pocs(filter: { slug: ["two", "one", "none-such"] }) { nodes { slug } } portfolio(filter: { band: THIN }) { position } }',
    );
    expect(pocs.nodes.map(({ slug }) => slug)).toEqual(['one', 'two']);
  });
});

describe('what was known a week before', () => {
  it('CL-7 is the readiness of then, whatever came since; none of a POC that was not here', async () => {
    clock += WEEK_MS + 60_000;
    const { id } = await api.propose(scoped({ name: 'Six', unit: 'Claims' }));
    await api.must('PMO', 'kickOffPoc', { pocId: id });
    const { pocs } = await ask('{ pocs(filter: { slug: ["one"] }) { nodes { id } } }');
    await api.must('LEAD', 'scoreItems', { pocId: pocs.nodes[0]!.id, scores: [{ itemId: 'MON-1', score: 2 }] });
    const asked = await ask(
      '{ pocs(filter: { slug: ["one", "six"] }) { nodes { slug readiness { overall scored areas { stale } } earlierReadiness { overall scored } trend(last: 1) { week overall } } } }',
    );
    const [one, six] = asked.pocs.nodes as unknown as [Known, Known];
    expect(one.readiness.scored).toBe(2);
    expect(one.earlierReadiness).toMatchObject({ scored: 1 });
    expect(one.readiness.overall).toBeGreaterThan(one.earlierReadiness!.overall);
    expect(one.trend).toMatchObject([{ week: '2025-W10', overall: one.earlierReadiness!.overall }]);
    expect(six).toMatchObject({ earlierReadiness: null, trend: [] });
    const { errors } = await api.ask('PMO', '{ pocs { nodes { earlierReadiness(daysAgo: -1) { overall } } } }');
    expect(errors?.[0]?.message).toBe('Ask for 0 to 3650.');
  });
});

interface Known {
  readonly readiness: { readonly overall: number; readonly scored: number };
  readonly earlierReadiness: { readonly overall: number } | null;
  readonly trend: readonly { readonly week: string; readonly overall: number }[];
}
