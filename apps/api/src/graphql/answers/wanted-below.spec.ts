import { execute, type GraphQLObjectType, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';
import { schema } from '../../testing/inputs.ts';
import { scoped } from '../../testing/stories.ts';
import { requestContext } from '../context.ts';
import { executableSchema } from '../graphql.ts';

/** A leaf of a POC, as the names that lead to it. */
type Path = readonly string[];

/** Fields that are read of a POC's events, of people, or at another moment: no row of the POC's is behind what stands below them. */
const OF_OTHERS = ['Event', 'EventConnection', 'Person', 'ScoreSheet'];

const leavesOf = (type: GraphQLObjectType, path: Path = []): Path[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const here = [...path, field.name];
    if (isLeafType(below)) return [here];
    if (!isObjectType(below) || field.name === 'earlierReadiness') return [];
    return OF_OTHERS.includes(below.name) ? (below.name === 'Person' ? [[...here, 'id']] : []) : leavesOf(below, here);
  });
const LEAVES = leavesOf(schema.getType('Poc') as GraphQLObjectType);

const selectionOf = (path: Path): string => path.reduceRight((below, name) => (below === '' ? name : `${name} { ${below} }`), '');
/** What stands at a path, lists as lists of what stands in them. */
const at = (value: unknown, [name, ...rest]: Path): unknown => {
  if (Array.isArray(value)) return value.map((each) => at(each, [name!, ...rest]));
  if (name === undefined || value === null) return value;
  const found = (value as Record<string, unknown>)[name];
  return rest.length === 0 ? found : Array.isArray(found) ? found.map((each) => at(each, rest)) : at(found, rest);
};

describe('what is read of a POC’s rows', () => {
  const WEEK_MS = 7 * 86_400_000;
  let now = Date.parse('2025-03-03T09:00:00.000Z');
  let api: Api;
  let whole: Record<string, unknown>;
  const ask = async (query: string) => {
    const { data, errors } = await api.ask('LEAD', query);
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data as { poc: Record<string, unknown> };
  };

  beforeAll(async () => {
    api = await startApi({ now: () => now });
    const usd = (minorUnits: string) => ({ minorUnits, currency: 'USD' });
    const { id: pocId } = await api.propose(
      scoped({
        decisionDueOn: '2025-06-02',
        goLiveOn: '2025-09-01',
        plannedWeeks: { poc: 6, production: 20 },
        expectedValuePerYear: usd('900'),
      }),
    );
    await api.must('PMO', 'kickOffPoc', { pocId });
    await api.must('OWNER', 'acceptOwnership', { pocId });
    for (let week = 0; week < 4; week += 1, now += WEEK_MS) {
      const evidence = ['https://example.com/proof'];
      const scores = ['AUTH-1', 'MON-1', 'ERR-1'].map((itemId) => ({ itemId, score: Math.min(week, 3), note: 'As shown.', evidence }));
      await api.must('LEAD', 'scoreItems', { pocId, scores });
      await api.must('OWNER', 'scoreItems', { pocId, scores: [{ itemId: 'AUTH-1', score: 0 }] });
      await api.must('LEAD', 'holdReview', { pocId, attendees: ['owner@causeway.demo', 'team@causeway.demo'], note: 'All there.' });
    }
    await api.must('PMO', 'waiveItem', { pocId, itemId: 'SUP-1', reason: 'No customers yet.', expiresOn: '2025-12-01' });
    const on = '2025-03-04';
    await api.must('LEAD', 'recordSpend', { pocId, envelope: 'POC', amount: usd('1250000'), on, note: 'Licences' });
    const { poc } = await ask(`{ poc(id: "${pocId}") { spend { nodes { id } } } }`);
    const [{ id: spendId }] = at(poc, ['spend', 'nodes']) as [{ id: string }];
    await api.must('LEAD', 'correctSpend', { pocId, spendId, amount: usd('1200000'), reason: 'A digit.' });
    await api.must('LEAD', 'recordFeasibility', { pocId, value: 91, on, evidence: ['https://example.com/measured'] });
    await api.must('LEAD', 'recordValue', { pocId, measuredPerYear: usd('800'), on, evidence: ['https://example.com/value'] });
    await api.must('LEAD', 'recordDrill', { pocId, scenario: 'SLOW_MODEL', passed: true, on, evidence: [], note: 'It held.' });
    await api.must('PMO', 'decide', { pocId, decision: 'EXTEND', rationale: 'Two more months.', extendTo: '2025-08-01' });
    // POCs that somebody works on are found without their rows: each table is then read whole.
    const document = parse(`{ me { worksOn { ${LEAVES.map(selectionOf).join(' ')} } } }`);
    const personId = (await api.engine.directory.byEmail('team@causeway.demo'))!.id;
    const contextValue = requestContext({ engine: api.engine, commands: null as never, asker: { personId }, correlationId: '' });
    const { data, errors } = await execute({ schema: executableSchema(), document, contextValue });
    expect(errors).toBeUndefined();
    [whole] = JSON.parse(JSON.stringify(data)).me.worksOn;
  });
  afterAll(() => api.close());

  it('is told of every field', () => {
    expect(LEAVES.length).toBeGreaterThan(150);
    const untold = LEAVES.filter((path) => at(whole, path) === undefined).map((path) => path.join('.'));
    expect(untold).toEqual([]);
  });

  it('is enough for each field that is asked for alone, and the same as with all others', async () => {
    for (const path of LEAVES) {
      const { poc } = await ask(`{ poc(slug: "claims-triage") { ${selectionOf(path)} } }`);
      expect([path.join('.'), at(poc, path)]).toEqual([path.join('.'), at(whole, path)]);
    }
  });

  it('is no more than is asked for', async () => {
    await ask(
      '{ pocs { nodes { name readiness { overall areas { area scored } } budget { production { approved { display } } } gate { open } } } }',
    );
    const [page] = api.statements.filter((text) => text.includes('as page'));
    const read = [...page!.matchAll(/\b[tp]\."(\w+)"/g)].map(([, column]) => column);
    expect(read.sort()).toEqual(['area_scored', 'currency', 'gate_open', 'name', 'policy_version', 'production_approved', 'readiness']);
  });

  it('is no more weeks than the last that are asked for, and all where a variable says how many', async () => {
    const weeks = at(whole, ['trend', 'week']) as string[];
    for (const [more, limit] of [
      ['', 'limit 2'],
      ['all: trend { week }', 'limit 26'],
      ['many: trend(last: $many) { week }', ''],
    ] as const) {
      const named = more.includes('$many') ? 'query ($many: Int)' : '';
      const query = `${named} { poc(slug: "claims-triage") { one: trend(last: 1) { week } two: trend(last: 2) { week } ${more} } }`;
      const { data } = await api.ask('LEAD', query, { many: 3 });
      const { poc } = data as { poc: Record<string, { week: string }[]> };
      const read = Object.fromEntries(Object.entries(poc).map(([name, trend]) => [name, trend.map(({ week }) => week)]));
      expect(read).toEqual({
        one: weeks.slice(-1),
        two: weeks.slice(-2),
        ...(more.startsWith('all') && { all: weeks }),
        ...(more.startsWith('many') && { many: weeks.slice(-3) }),
      });
      const [statement] = api.statements.filter((text) => text.includes('as pocs'));
      expect(statement!.match(/order by t\."week" collate "C" desc (limit \d+)/)?.[1] ?? '').toBe(limit);
    }
  });
});
