import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';
import { EVERYTHING, proposal } from '../../testing/stories.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const money = '{ minorUnits currency display }';
const times = (count: number, make: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => make(place)).join(' ');
const nested = (depth: number): string => (depth === 0 ? '{ id }' : `{ history(first: 1) { nodes { poc ${nested(depth - 1)} } } }`);

const COSTLY = 'pocs(first: 500) { nodes { history(first: 1000) { nodes { id } } } }';

describe('what a document may be', () => {
  const REFUSED: Record<string, string> = {
    'a syntax error': '{ pocs {',
    'an unknown field': '{ pocs { nodes { nothing } } }',
    'a missing argument': '{ node { id } }',
    'a depth over 12': `{ pocs(first: 1) { nodes ${nested(5)} } }`,
    'a depth of 13': `{ pocs(first: 1) { nodes ${nested(3)} } }`.replace('{ id }', '{ readiness { overall } }'),
    'a depth over 12 behind an operation named as introspection is': `query __schema { pocs(first: 1) { nodes ${nested(5)} } }`,
    'a depth over 12 behind a fragment named as introspection is': `query { pocs(first: 1) { nodes { ...__type } } } fragment __type on Poc ${nested(5)}`,
    'a depth over 12 behind an alias named as introspection is': `{ __schema: pocs(first: 1) { nodes ${nested(5)} } }`,
    'a depth over 12 behind fragments': `query { pocs(first: 1) { nodes { ...IntrospectionQuery } } } fragment IntrospectionQuery on Poc ${nested(5)}`,
    '1,000 aliases': `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: policy { version }`).join(' ')} }`,
    '1,000 aliases of __typename': `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    '100,000 tokens': `{ ${'id '.repeat(100_000)} }`,
    '1,000 directives': `{ __typename ${'@include(if: true) '.repeat(1_000)} }`,
    'aliases in a fragment that is used again and again': `{ ${'...A '.repeat(20)} } fragment A on Query { ${Array.from({ length: 10 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    '4,900 times the same field': `{ ${'__typename '.repeat(4_900)} }`,
    'introspection of introspection': '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'the schema’s description four times': `{ ${['a', 'b', 'c', 'd'].map((name) => `${name}: __schema { types { name } }`).join(' ')} }`,
    'circular fragments':
      '{ pocs { ...A } } fragment A on PocConnection { nodes { ...B } } fragment B on Poc { name history { nodes { poc { ...B } } } }',
    'a cost over the limit': '{ pocs(first: 500) { nodes { history(first: 1000) { nodes { id poc { id } } } } } }',
    'a cost over the limit on the POCs of whoever asks': '{ me { worksOn { history(first: 1000) { nodes { id } } } } }',
    'a cost over the limit on the 500 POCs that somebody may lead': '{ me { leads { trend { areas { readiness } } } } }',
    'a cost over the limit on the POCs that whoever asks leads': '{ me { leads { history(first: 1000) { nodes { id } } } owns { id } } }',
    'a cost over the limit beside fragments that double each other twenty-four times': `{ poc(id: "x") { ...F0 } ${COSTLY} } ${times(24, (n) => `fragment F${n} on Poc { ...F${n + 1} ...F${n + 1} }`)} fragment F24 on Poc { id }`,
    'fragments in circles upon circles': `{ poc(id: "x") { ${times(100, (n) => `...F${n}`)} } } ${times(100, (n) => `fragment F${n} on Poc { ...F${(n + 1) % 100} ...F${(n + 7) % 100} ...F${(n * 3) % 100} }`)}`,
    'a chain of 500 fragments': `{ poc(id: "x") { ...F0 } } ${times(500, (n) => `fragment F${n} on Poc { ...F${n + 1} }`)} fragment F500 on Poc { id }`,
    '1,600 fragments without a name in each other': `{ ${'... { '.repeat(1_600)} __typename ${'}'.repeat(1_600)} }`,
    '800 lists in each other': `{ pocs(filter: { slug: ${'['.repeat(800)}${']'.repeat(800)} }) { totalCount } }`,
    '800 objects in each other': `{ pocs(filter: ${'{ group: '.repeat(800)}1${'}'.repeat(800)}) { totalCount } }`,
    'a variable of lists in each other': `query ($a: ${'['.repeat(800)}Int${']'.repeat(800)}) { __typename }`,
    'a long text under ninety names': `{ pocs(first: 500) { nodes { ${times(90, (n) => `a${n}: hypothesis`)} } } }`,
    'the values of 500 checklists under five names': `{ pocs(first: 500) { nodes { checklist { items { ${times(5, (n) => `a${n}: levels`)} } } } } }`,
    'the notes of 500 checklists': '{ pocs(first: 500) { nodes { checklist { items { note } } } } }',
    'a search of eight words ninety times': `{ ${times(90, (n) => `a${n}: pocs(first: 1, filter: { search: "th he in er an re nd ${n}" }) { totalCount }`)} }`,
    'a search for people of eight words ninety times': `{ ${times(90, (n) => `a${n}: people(first: 1, search: "ab bc cd de ef fg gh ${n}") { nodes { id } }`)} }`,
    'a portfolio of a search of eight words fifty times': `{ ${times(50, (n) => `a${n}: portfolio(filter: { search: "th he in er an re nd ${n}" }) { counts { total } }`)} }`,
    'the figures of all POCs at eighty moments': `{ ${times(80, (n) => `a${n}: portfolio(asOf: { position: "${n}" }) { counts { total } areas { total } values { currency } budgets { currency } }`)} }`,
    'the groups of all POCs at sixty moments': `{ ${times(60, (n) => `a${n}: portfolio(asOf: { position: "${n}" }) { groups(by: UNIT) { count } }`)} }`,
    'the whole log looked through thirty times': `{ ${times(30, (n) => `a${n}: events(first: 1, filter: { types: ["T${n}"] }) { nodes { id } }`)} }`,
    '6,000 events': `{ ${times(6, (n) => `a${n}: events(first: 1000, filter: { positionFrom: "${n}" }) { nodes { id } }`)} }`,
    'a trend of as many weeks as nobody says': '{ pocs(first: 500) { nodes { trend(last: null) { areas { readiness } } } } }',
    '31 commands': `mutation { ${times(31, (n) => `a${n}: kickOffPoc(input: { pocId: "x" }) { position }`)} }`,
    '31 commands in fragments': `mutation { ...A ... on Mutation { ${times(11, (n) => `b${n}: kickOffPoc(input: { pocId: "x" }) { position }`)} } } fragment A on Mutation { ${times(20, (n) => `a${n}: kickOffPoc(input: { pocId: "x" }) { position }`)} }`,
    'a subscription that a variable leaves out': 'subscription ($b: Boolean!) { pocChanged @include(if: $b) { id } }',
    'a second subscription that a variable leaves out':
      'subscription ($b: Boolean!) { pocChanged { id } ...A } fragment A on Subscription { other: pocChanged @skip(if: $b) { id } }',
    'a cost over the limit in pages of pages':
      '{ pocs(first: 500) { nodes { checklist { items { id scoredBy { id } waiver { approvedBy { id } } } } roadmap { steps { item { waiver { approvedBy { id } } } } } } } }',
  };

  it.each(Object.entries(REFUSED))('%s is refused and costs no SQL statement', async (_, document) => {
    const { errors, data } = await api.ask('PMO', document);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(errors?.map(() => 'BAD_USER_INPUT'));
    expect(errors?.length).toBeGreaterThan(0);
    expect(api.statements).toEqual([]);
  });

  it.each([
    [
      '500 POCs with areas, budget and findings',
      `{ pocs(first: 500) { totalCount position pageInfo { hasNextPage endCursor } nodes { id slug name status track readiness { overall scored stale total disputed catches weakest lastScoredWeek areas { area readiness scored total } } hypothesis unit startedOn kickedOffOn decisionDueOn goLiveOn revision position lastChangedAt owners { role person { id displayName email } since accepted attendance } exposure { low ${money} high ${money} }
        budget { currency band ratio actualRatio plannedWeeks { poc production } workRatio poc { approved ${money} spent ${money} remaining ${money} } production { approved ${money} spent ${money} remaining ${money} } hardeningEstimate ${money} shortfall ${money} }
        findings { code severity message remedy since exposure { low ${money} high ${money} } } } } }`,
    ],
    [
      '50 POCs with whole checklists',
      '{ pocs(first: 50) { nodes { id checklist { items { id area question levels weight blocking effortWeeks score teamScore ownerScore disputed note evidence scoredAt scoredBy { id displayName } week fresh waiver { reason approvedBy { id displayName } expiresOn } } } } } }',
    ],
    [
      'one POC with everything',
      `{ pocs(first: 1) { nodes { ${EVERYTHING} history(first: 100) { nodes { id summary actor { displayName } } } } } }`,
    ],
    ['one POC by slug with everything', `{ poc(slug: "none") { ${EVERYTHING} history(first: 1000) { nodes { id summary data } } } }`],
    [
      'a type described as deep as it goes',
      `{ __type(name: "Poc") { fields { type ${'{ ofType '.repeat(12)} { name } ${'}'.repeat(12)} } } }`,
    ],
    ['30 commands', `mutation { ${times(30, (n) => `a${n}: kickOffPoc(input: { pocId: "x" }) { position }`)} }`],
    ['a search of a name with eighty words', `{ pocs(first: 100, filter: { search: "${times(80, (n) => `w${n}x`)}" }) { totalCount } }`],
    ['10,000 lines', `{ me { roles }${'\r\n'.repeat(9_999)}}`],
    ['a depth of 12', `{ pocs(first: 1) { nodes ${nested(3)} } }`],
    ['the introspection of GraphiQL', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
  ])('%s are let through', async (_, document) => {
    expect((await api.ask('PMO', document)).errors).toBeUndefined();
  });

  it.each<[string, string, object]>([
    ['an argument', `query ($x: ID = "a") { node(id: $x) { id } ${COSTLY} }`, { x: null }],
    ['a directive', `query ($x: Boolean = true) { __typename @include(if: $x) ${COSTLY} }`, { x: null }],
  ])('the cost counts beside %s that a variable makes null', async (_, document, variables) => {
    const { errors, data } = await api.ask('PMO', document, variables);
    expect({ data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({ data: undefined, codes: ['BAD_USER_INPUT'] });
    expect(api.statements).toEqual([]);
  });

  it('an argument that a variable makes null is told by itself', async () => {
    const { errors, data } = await api.ask('PMO', 'query ($x: ID = "a") { node(id: $x) { id } policy { version } }', { x: null });
    expect(data).toEqual({ node: null, policy: { version: 1 } });
    expect(errors).toMatchObject([{ message: expect.stringContaining('"id"'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each([
    ['a short document', ''],
    ['a long one', ' '.repeat(2_000)],
  ])('an argument below that a variable makes null is told once, with its field, and nothing is read: in %s', async (_, blanks) => {
    const { errors, data } = await api.ask(
      'VIEWER',
      `query ($d: Int = 7) { ${blanks} pocs(first: 500) { nodes { ${times(90, (n) => `a${n}: earlierReadiness(daysAgo: $d) { overall }`)} } } }`,
      { d: null },
    );
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message: expect.stringContaining('"daysAgo"'), extensions: { code: 'BAD_USER_INPUT', field: ['daysAgo'] } },
    ]);
    expect(errors).toHaveLength(1);
    expect(api.statements).toEqual([]);
  });

  it('of more than 1,000 errors of one answer 1,000 are told, and how many more there are', async () => {
    const { id } = await api.propose(proposal());
    const recorded = 4;
    for (let n = 1; n < recorded; n++) await api.must('PMO', 'describePoc', { pocId: id, unit: `Unit ${n}`, reason: 'x' });
    const wrong = `${times(80, (n) => `a${n}: earlierReadiness(daysAgo: 99999) { overall }`)}`;
    const ofEach = (below: string) => `history(first: ${recorded}) { nodes { poc { ${below} } } }`;
    const { errors, data } = await api.ask('VIEWER', `{ poc(id: "${id}") { ${ofEach(ofEach(wrong))} } }`);
    const all = JSON.stringify(data).match(/"a\d+":null/g);
    expect(all).toHaveLength(recorded * recorded * 80);
    expect(errors).toHaveLength(1_001);
    expect(errors![999]).toMatchObject({ path: expect.arrayContaining(['poc']), extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors![1_000]).toEqual({
      message: '280 more went wrong than are told; correct these first.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each<[string, object]>([
    ['100,000 values that there are not', { status: Array(100_000).fill(1) }],
    ['30,000 fields that there are not', Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, 1]))],
  ])('%s in a variable are refused soon, and in few words', async (_, filter) => {
    const before = process.cpuUsage();
    const answer = await api.ask('PMO', 'query ($filter: PocFilter) { pocs(filter: $filter) { totalCount } }', { filter });
    const { user, system } = process.cpuUsage(before);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    // Each told with all that stands around it, they took minutes.
    expect((user + system) / 1_000).toBeLessThan(5_000);
    expect(JSON.stringify(answer.errors).length).toBeLessThan(100_000);
  });

  it.each(['@aa', '@skip(if: true)', '@deprecated', '@include(if: false) @skip(if: true)'])(
    'ten times %s at one place is one mistake',
    async (directives) => {
      const { errors } = await api.ask('PMO', `{ __typename ${`${directives} `.repeat(10)} }`);
      expect(errors).toEqual([{ message: expect.stringMatching(/more than 2 directives/), extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it('mistakes behind more lines than a document may have are one, looked for nowhere', async () => {
    const { errors } = await api.ask('PMO', `{ ${'\n'.repeat(10_000)} ${times(100, (n) => `nothing${n}`)} }`);
    expect(errors).toEqual([{ message: expect.stringMatching(/more than 10,000 lines/), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('a mistake in one of many objects says where in a long document it stands by its path alone', async () => {
    const wrong = (blanks: string) => `{ ${blanks} pocs(after: "x") { totalCount } }`;
    const [short, long] = [await api.ask('PMO', wrong('')), await api.ask('PMO', wrong(' '.repeat(2_000)))];
    expect(short.errors).toEqual([expect.objectContaining({ path: ['pocs'], locations: [{ line: 1, column: 4 }] })]);
    expect(long.errors).toEqual([expect.not.objectContaining({ locations: expect.anything() })]);
    expect(long.errors).toMatchObject([{ path: ['pocs'], message: short.errors![0]!.message }]);
  });

  it('what GraphQL repeats of a request is cut short', async () => {
    const { errors } = await api.ask('PMO', `{ pocs(first: ${'9'.repeat(500_000)}) { totalCount } }`);
    expect(errors).toMatchObject([{ message: expect.stringContaining('32-bit'), extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors![0]!.message.length).toBeLessThan(1_100);
  });

  it.each([
    [`{ ${'id '.repeat(5_000)} }`, /more than 5,000 tokens.* Ask for less at once/],
    [
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
      /within each other more than twice\. Ask for less at once/,
    ],
  ])('says what to do about a document that is too much', async (document, sentence) => {
    const { errors } = await api.ask('PMO', document);
    expect(errors).toEqual([
      { message: expect.stringMatching(sentence), locations: expect.anything(), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('says what is wrong with a value, and where', async () => {
    const score = (week: unknown) => api.run('PMO', 'scoreItems', { pocId: 'x', week, scores: [{ itemId: 'AUTH-1', score: 1 }] });
    for (const week of ['2026-W00', '2026-W54', '2026-11-23', 48]) {
      const { errors } = await score(week);
      expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('input.week'), extensions: { code: 'BAD_USER_INPUT' } });
    }
    const { errors } = await api.run('PMO', 'scoreItems', { pocId: 'x', scores: [{ itemId: 'AUTH-1', score: 2.5 }] });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('input.scores[0].score'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    ['Date', 'kickOffPoc(input: { pocId: "x", on: "2026-02-30" }) { position }'],
    ['UUID', 'kickOffPoc(input: { pocId: "x", commandId: "7" }) { position }'],
    ['Int', 'kickOffPoc(input: { pocId: "x", expectedRevision: 1.5 }) { position }'],
  ])('refuses a literal that is no %s', async (_, field) => {
    const { errors } = await api.ask('PMO', `mutation { ${field} }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['at', '{ at: "2026-02-30T00:00:00Z" }'],
    ['an hour that there is not', '{ at: "2026-01-01T24:00:00Z" }'],
    ['a moment to come', '{ at: "2999-01-01T00:00:00Z" }'],
    ['position', '{ position: "-1" }'],
    ['a position beyond the head', '{ position: "999999999" }'],
    ['event', '{ event: "nothing" }'],
    ['two at once', '{ position: "1", event: "x" }'],
  ])('refuses asOf with %s', async (_, asOf) => {
    const { errors } = await api.ask('PMO', `{ policy(asOf: ${asOf}) { version } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    'pocs(first: 501) { totalCount }',
    'pocs(first: -1) { totalCount }',
    'pocs(first: 1, last: 1) { totalCount }',
    'pocs(after: "nothing") { totalCount }',
    'events(first: 1001) { nodes { id } }',
    'events(first: 1, last: 1) { nodes { id } }',
    'people(first: 501) { nodes { id } }',
    'poc { id }',
    'poc(id: "a", slug: "b") { id }',
  ])('refuses the page of %s', async (field) => {
    const { errors } = await api.ask('PMO', `{ ${field} }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('shows nothing of the inside', async () => {
    const answers = await Promise.all(Object.values(REFUSED).map((document) => api.ask('PMO', document)));
    expect(JSON.stringify(answers)).not.toMatch(/stacktrace|node_modules|select |at file/);
    expect(api.reported).toEqual([]);
  });
});
