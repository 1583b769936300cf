import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { proposal, scoped } from '../testing/stories.ts';

let api: Api;
let poc: { id: string; slug: string };
beforeAll(async () => {
  api = await startApi();
  for (const name of ['Ale', 'Birch', 'Cedar', 'Dune', 'Elm']) await api.propose(proposal({ name }));
  poc = await api.propose(scoped({ name: 'Fir' }));
  for (let amount = 1; amount <= 5; amount += 1) await spend(amount);
});
afterAll(() => api.close());

const spend = (amount: number) =>
  api.must('PMO', 'recordSpend', { pocId: poc.id, envelope: 'POC', amount: { minorUnits: String(amount), currency: 'USD' } });

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor', never>>;
}
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
/** Every listing of the schema: how it is asked for, what tells its nodes apart. */
const LISTINGS: Record<string, { ask: (args: string) => string; key: string; at: (data: never) => Page }> = {
  pocs: { ask: (args) => `{ pocs${args} { edges { cursor node { slug } } ${PAGE_INFO} } }`, key: 'slug', at: ({ pocs }) => pocs },
  'pocs by readiness': {
    ask: (args) =>
      `{ pocs${args.replace(/^$/, '()').replace(')', ' orderBy: { field: READINESS, direction: DESC })')} { edges { cursor node { slug } } ${PAGE_INFO} } }`,
    key: 'slug',
    at: ({ pocs }) => pocs,
  },
  events: { ask: (args) => `{ events${args} { edges { cursor node { id } } ${PAGE_INFO} } }`, key: 'id', at: ({ events }) => events },
  'events, newest first': {
    ask: (args) => `{ events${args.replace(/^$/, '()').replace(')', ' direction: DESC)')} { edges { cursor node { id } } ${PAGE_INFO} } }`,
    key: 'id',
    at: ({ events }) => events,
  },
  history: {
    ask: (args) => `{ poc(slug: "fir") { history${args} { edges { cursor node { id } } ${PAGE_INFO} } } }`,
    key: 'id',
    at: ({ poc: { history } }) => history,
  },
  spend: {
    ask: (args) => `{ poc(slug: "fir") { spend${args} { edges { cursor node { id } } ${PAGE_INFO} } } }`,
    key: 'id',
    at: ({ poc: { spend: found } }) => found,
  },
  people: { ask: (args) => `{ people${args} { edges { cursor node { id } } ${PAGE_INFO} } }`, key: 'id', at: ({ people }) => people },
};
const BACKWARDS = ['pocs', 'pocs by readiness', 'events', 'events, newest first', 'history'];

const page = async (listing: string, args: string): Promise<Page> => {
  const { ask, at } = LISTINGS[listing]!;
  const { data, errors } = await api.ask('PMO', ask(args));
  if (errors) throw new Error(JSON.stringify(errors));
  return at(data as never);
};
const keys = (listing: string, { edges }: Page) => edges.map(({ node }) => node[LISTINGS[listing]!.key]);
const refused = async (listing: string, args: string) => (await api.ask('PMO', LISTINGS[listing]!.ask(args))).errors?.[0]?.extensions;

describe.each(Object.keys(LISTINGS))('pages of %s', (listing) => {
  it('two by two they are the whole, in order, and say where they begin and end', async () => {
    const whole = await page(listing, '(first: 500)');
    const found: unknown[] = [];
    let args = '(first: 2)';
    for (;;) {
      const next = await page(listing, args);
      found.push(...keys(listing, next));
      expect([next.pageInfo.startCursor, next.pageInfo.endCursor]).toEqual([next.edges[0]!.cursor, next.edges.at(-1)!.cursor]);
      expect(next.pageInfo.hasNextPage).toBe(found.length < whole.edges.length);
      if (!next.pageInfo.hasNextPage) break;
      args = `(first: 2, after: "${next.pageInfo.endCursor}")`;
    }
    expect(found).toEqual(keys(listing, whole));
    expect(new Set(found).size).toBe(found.length);
  });

  it('of nothing have no cursors', async () => {
    const { pageInfo, edges } = await page(listing, '(first: 0)');
    expect([edges, pageInfo.startCursor, pageInfo.endCursor]).toEqual([[], null, null]);
  });

  it('are refused where a page is too large or too small', async () => {
    const most = /events|history/.test(listing) ? 1_000 : 500;
    await page(listing, `(first: ${most})`);
    for (const size of [most + 1, -1])
      expect(await refused(listing, `(first: ${size})`)).toEqual({ code: 'BAD_USER_INPUT', field: ['first'] });
    expect((await refused(listing, '(first: 2147483647)'))?.code).toBe('BAD_USER_INPUT');
  });

  it('are refused for a cursor that was made up, altered or cut', async () => {
    const cursor = String((await page(listing, '(first: 2)')).pageInfo.endCursor);
    const [hash, ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const rewritten = (parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const altered = Array.from(
      { length: cursor.length },
      (_, at) => cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1),
    );
    const made = [
      '',
      'x',
      '\\u0000',
      cursor.slice(0, -4),
      cursor + cursor,
      rewritten([]),
      rewritten([hash]),
      rewritten([hash, ...place.slice(0, -1), 'x']),
      rewritten([hash, '999999999', ...place.slice(1)]),
      ...altered.filter((_, at) => at % 7 === 0),
    ];
    for (const each of made)
      expect({ each, found: await refused(listing, `(first: 2, after: "${each}")`) }).toEqual({
        each,
        found: { code: 'BAD_USER_INPUT', field: ['after'] },
      });
    expect(api.reported).toEqual([]);
  });
});

describe.each(BACKWARDS)('pages of %s from the end', (listing) => {
  it('are the same listing, read backwards', async () => {
    const whole = keys(listing, await page(listing, '(first: 500)'));
    const last = await page(listing, '(last: 2)');
    expect(keys(listing, last)).toEqual(whole.slice(-2));
    expect([last.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([false, true]);
    const before = await page(listing, `(last: 2, before: "${last.pageInfo.startCursor}")`);
    expect(keys(listing, before)).toEqual(whole.slice(-4, -2));
    expect([before.pageInfo.hasNextPage, before.pageInfo.hasPreviousPage]).toEqual([true, true]);
    const onwards = await page(listing, `(first: 2, after: "${before.pageInfo.endCursor}")`);
    expect(keys(listing, onwards)).toEqual(whole.slice(-2));
  });

  it('take one direction at once', async () => {
    const { endCursor } = (await page(listing, '(first: 1)')).pageInfo;
    expect((await refused(listing, '(first: 1, last: 1)'))?.code).toBe('BAD_USER_INPUT');
    expect((await refused(listing, `(last: 1, after: "${endCursor}")`))?.code).toBe('BAD_USER_INPUT');
    expect((await refused(listing, `(first: 1, before: "${endCursor}")`))?.code).toBe('BAD_USER_INPUT');
  });
});

describe('later pages', () => {
  it('are read at the moment of the first, whatever was recorded since', async () => {
    const firsts = Object.fromEntries(
      await Promise.all(
        ['pocs', 'events', 'history', 'spend'].map(async (listing) => [listing, await page(listing, '(first: 2)')] as const),
      ),
    );
    const wholes = Object.fromEntries(
      await Promise.all(Object.keys(firsts).map(async (listing) => [listing, keys(listing, await page(listing, '(first: 500)'))] as const)),
    );
    await api.propose(proposal({ name: 'Zelkova' }));
    await spend(6);
    for (const [listing, first] of Object.entries(firsts)) {
      const rest = await page(listing, `(first: 500, after: "${first.pageInfo.endCursor}")`);
      expect({ listing, keys: [...keys(listing, first), ...keys(listing, rest)] }).toEqual({ listing, keys: wholes[listing] });
      expect((await page(listing, '(first: 500)')).edges.length).toBeGreaterThan(wholes[listing]!.length);
    }
  });

  it('are refused for a cursor of another filter, order, direction, POC or moment', async () => {
    const position = await api.head();
    const of = async (field: string) => {
      const { data } = await api.ask('PMO', `{ found: ${field} { pageInfo { endCursor } } }`);
      return (data as { found: { pageInfo: { endCursor: string } } }).found.pageInfo.endCursor;
    };
    const ofPoc = async (field: string, args = 'slug: "fir"') => {
      const { data } = await api.ask('PMO', `{ poc(${args}) { found: ${field} { pageInfo { endCursor } } } }`);
      return (data as { poc: { found: { pageInfo: { endCursor: string } } } }).poc.found.pageInfo.endCursor;
    };
    const behind = (cursor: string) => `first: 1, after: "${cursor}"`;
    const asOf = `asOf: { position: "${position}" }`;
    const past = `slug: "fir", ${asOf}`;
    const questions = [
      `{ pocs(${behind(await of('pocs(first: 1)'))}, filter: { status: [PROPOSED] }) { totalCount } }`,
      `{ pocs(${behind(await of('pocs(first: 1)'))}, orderBy: { field: NAME, direction: DESC }) { totalCount } }`,
      `{ pocs(${behind(await of('pocs(first: 1)'))}, ${asOf}) { totalCount } }`,
      `{ pocs(${behind(await of(`pocs(first: 1, ${asOf})`))}) { totalCount } }`,
      `{ events(${behind(await of('events(first: 1)'))}, direction: DESC) { nodes { id } } }`,
      `{ events(${behind(await of('events(first: 1)'))}, filter: { types: ["PocProposed"] }) { nodes { id } } }`,
      `{ events(${behind(await of('pocs(first: 1)'))}) { nodes { id } } }`,
      `{ people(${behind(await of('people(first: 1)'))}, search: "Pat") { nodes { id } } }`,
      `{ poc(slug: "ale") { history(${behind(await ofPoc('history(first: 1)'))}) { nodes { id } } } }`,
      `{ poc(slug: "ale") { spend(${behind(await ofPoc('spend(first: 1)'))}) { nodes { id } } } }`,
      `{ poc(${past}) { history(${behind(await ofPoc('history(first: 1)'))}) { nodes { id } } } }`,
      `{ poc(${past}) { spend(${behind(await ofPoc('spend(first: 1)'))}) { nodes { id } } } }`,
      `{ poc(slug: "fir") { history(${behind(await ofPoc('history(first: 1)', past))}) { nodes { id } } } }`,
      `{ poc(slug: "fir") { spend(${behind(await ofPoc('spend(first: 1)', past))}) { nodes { id } } } }`,
    ];
    for (const question of questions) {
      const { errors } = await api.ask('PMO', question);
      expect({ question, code: errors?.[0]?.extensions }).toEqual({ question, code: { code: 'BAD_USER_INPUT', field: ['after'] } });
    }
    // The same moment is the same listing.
    const { errors } = await api.ask(
      'PMO',
      `{ poc(${past}) { history(${behind(await ofPoc('history(first: 1)', past))}) { nodes { id } } } }`,
    );
    expect(errors).toBeUndefined();
  });
});
