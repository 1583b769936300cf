import { type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';
import { proposal } from '../../testing/stories.ts';
import { executableSchema } from '../graphql.ts';
import { holdsFor } from './answers.ts';

const NOW = Date.parse('2025-03-03T09:00:00.000Z');
const NAMES = '{ pocs(first: 50) { nodes { name readiness { overall } } } }';
let api: Api;
let now = NOW;
beforeAll(async () => {
  api = await startApi({ now: () => now });
  await api.propose(proposal({ name: 'Claims triage' }));
});
afterAll(() => api.close());

const namesIn = ({ data }: { data?: unknown }) => (data as { pocs: { nodes: { name: string }[] } }).pocs.nodes.map(({ name }) => name);

describe('answers at one moment', () => {
  it('costs only the bookmark when the same is asked again, by whomever', async () => {
    const first = await api.ask('PMO', NAMES);
    const again = await api.ask('VIEWER', NAMES);
    expect(again.data).toEqual(first.data);
    expect(api.statements).toHaveLength(1);
    expect(api.statements[0]).toContain('bookmark');
  });

  it('is worked out once for many who ask at once', async () => {
    const question = '{ pocs(first: 49) { nodes { name } } }';
    await Promise.all(Array.from({ length: 20 }, () => api.ask('PMO', question)));
    const reading = api.statements.filter((statement) => !statement.includes('bookmark'));
    expect(new Set(reading).size).toBe(reading.length);
  });

  it('holds what was recorded since', async () => {
    expect(namesIn(await api.ask('PMO', NAMES))).not.toContain('Voice notes');
    await api.propose(proposal({ name: 'Voice notes' }));
    expect(namesIn(await api.ask('PMO', NAMES))).toContain('Voice notes');
  });

  it('holds what time changed since', async () => {
    const question = '{ portfolio { at } }';
    const atOf = async () => ((await api.ask('PMO', question)).data as { portfolio: { at: string } }).portfolio.at;
    const before = await atOf();
    now += 60_000;
    await expect.poll(atOf).not.toBe(before);
  });

  it('is refused to whoever is not known', async () => {
    await api.ask('PMO', NAMES);
    expect((await api.ask('NOBODY', NAMES)).status).toBe(401);
  });

  it('tells variables and operations of one document apart', async () => {
    const document = 'query A($first: Int!) { pocs(first: $first) { nodes { name } } }';
    expect(namesIn(await api.ask('PMO', document, { first: 1 }))).toHaveLength(1);
    expect(namesIn(await api.ask('PMO', document, { first: 2 }))).toHaveLength(2);
  });

  it('takes no number beyond every number for the null that JSON writes in its place', async () => {
    const answerTo = async (first: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${api.token('PMO')}` };
      const body = `{"query":"query ($first: Int) { pocs(first: $first) { totalCount } }","variables":{"first":${first}}}`;
      return (await (await fetch(api.url, { method: 'POST', headers, body })).json()) as { data?: unknown; errors?: unknown };
    };
    expect(await answerTo('null')).toMatchObject({ data: { pocs: { totalCount: expect.any(Number) } } });
    expect(await answerTo('1e400')).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: ['first'] } }] });
  });

  it('keeps no errors: they are told anew, in the ordinary way', async () => {
    const question = '{ pocs(first: 501) { nodes { name } } }';
    for (let turn = 0; turn < 2; turn += 1) expect((await api.ask('PMO', question)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('says why where the machine is away: also that the disk is full, on which the database sorts', async () => {
    const standing = vi.spyOn(api.engine.reader, 'standing');
    standing.mockRejectedValueOnce(Object.assign(new Error('could not write to file'), { code: '53100' }));
    expect((await api.ask('PMO', NAMES)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('has no room left'),
      extensions: { code: 'UNAVAILABLE' },
    });
    standing.mockRestore();
  });

  it('is of the media type that is asked for, the first time and again', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json', 'application/json', 'application/graphql-response+json'])
      expect((await api.ask('PMO', NAMES, {}, { accept })).headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
  });

  it('says what else an answer says: not to be stored', async () => {
    await api.ask('PMO', NAMES);
    const { headers } = await api.ask('PMO', NAMES);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('holds what its asker wrote, by Causeway-After', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const { position } = await api.must('PMO', 'proposePoc', proposal({ name: `Turn ${turn}` }));
      expect(namesIn(await api.ask('PMO', NAMES, {}, { 'causeway-after': position! }))).toContain(`Turn ${turn}`);
    }
    expect((await api.ask('PMO', NAMES, {}, { 'causeway-after': 'soon' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is never another’s where names and addresses are told', async () => {
    const question = '{ pocs(first: 1) { nodes { owners { person { email } } } } }';
    const emailIn = async (role: 'PMO' | 'VIEWER') =>
      ((await api.ask(role, question)).data as { pocs: { nodes: { owners: { person: { email: string | null } }[] }[] } }).pocs.nodes[0]!
        .owners[0]!.person.email;
    for (let turn = 0; turn < 2; turn += 1) expect([await emailIn('PMO'), await emailIn('VIEWER')]).toEqual([expect.any(String), null]);
  });

  it('is worked out anew for Cache-Control: no-cache', async () => {
    await api.ask('PMO', NAMES);
    await api.ask('PMO', NAMES, {}, { 'cache-control': 'no-cache' });
    expect(api.statements.join()).toContain('.standing');
  });
});

describe('what is fixed by the moment', () => {
  const schema = executableSchema();
  const holds = (text: string) => {
    const document = parse(text);
    return holdsFor(schema, document, document.definitions[0] as OperationDefinitionNode);
  };
  it.each([
    '{ pocs { nodes { name findings { code } gate { open } } } }',
    '{ portfolio { readiness } policy { version } checklistTemplates { id } }',
    '{ poc(slug: "a") { ...F } } fragment F on Poc { checklist { items { score } } }',
  ])('%s is, while every row stands', (text) => expect(holds(text)).toBe('WHILE_ROWS_STAND'));

  it.each([
    ['who asks', '{ me { roles } }'],
    ['names', '{ pocs { nodes { owners { person { displayName } } } } }'],
    ['names behind a fragment', '{ pocs { nodes { ...F } } } fragment F on Poc { members { id } }'],
    ['events and their texts', '{ poc(slug: "a") { history { nodes { summary } } } }'],
    ['the log’s head', '{ events { pageInfo { hasNextPage } } }'],
    ['the directory', '{ people { pageInfo { hasNextPage } } }'],
    ['anything at all', '{ node(id: "x") { id } }'],
    ['what it changes', 'mutation { kickOffPoc(input: { pocId: "x" }) { position } }'],
  ])('%s: not', (_, text) => expect(holds(text)).toBe('NEVER'));

  it.each([
    ['the clock of the reading', '{ portfolio { ...F } } fragment F on Portfolio { at }'],
    ['what was so many days before it', '{ pocs { nodes { earlierReadiness(daysAgo: 7) { overall } } } }'],
  ])('%s is for that clock alone', (_, text) => expect(holds(text)).toBe('AT_ONE_CLOCK'));

  it('names types that the schema has', () => {
    for (const name of ['Person', 'Viewer', 'Event', 'EventConnection']) expect(schema.getType(name)).toBeDefined();
  });
});
