import { buildSchema, execute, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';
import { scoped } from '../../testing/stories.ts';
import { type RequestContext, requestContext } from '../context.ts';
import { executableSchema } from '../graphql.ts';
import { writerOf } from './write-answer.ts';

const writerFor = (schema: Parameters<typeof writerOf>[0], text: string) => {
  const document = parse(text);
  return { document, write: writerOf(schema, document, document.definitions[0] as OperationDefinitionNode) };
};

describe('an answer that is written', () => {
  const schema = executableSchema();
  let api: Api;
  let asOf: object;
  const context = (): RequestContext =>
    requestContext({
      engine: api.engine,
      commands: null as never,
      asker: { personId: '00000000-0000-4000-8000-000000000001' },
      correlationId: '00000000-0000-4000-8000-00000000c0de',
    });
  beforeAll(async () => {
    api = await startApi({ now: () => Date.parse('2025-03-03T09:00:00.000Z') });
    const { id: pocId } = await api.propose(scoped({ name: 'Claims "triage" \u2028 😀' }));
    await api.must('PMO', 'kickOffPoc', { pocId });
    await api.must('LEAD', 'scoreItems', { pocId, scores: [{ itemId: 'AUTH-1', score: 2, note: 'A line\nand another.' }] });
    asOf = { position: String(await api.head()) };
  });
  afterAll(() => api.close());

  it.each([
    [
      'lists, objects, numbers, enums, texts',
      '($asOf: AsOf) { pocs(asOf: $asOf) { totalCount nodes { name hypothesis unit readiness { overall areas { area readiness } } findings { code since exposure { low { display } } } } pageInfo { endCursor hasNextPage } edges { cursor node { slug } } } }',
    ],
    [
      'what is null',
      '($asOf: AsOf) { poc(slug: "nobody", asOf: $asOf) { name } pocs(asOf: $asOf) { nodes { delivery { pocTeam } decisionDueOn forecast { expectedOn } } } }',
    ],
    [
      'names that differ, fields asked for twice',
      '($asOf: AsOf) { a: pocs(asOf: $asOf) { nodes { id: slug } } a: pocs(asOf: $asOf) { nodes { name budget { band } budget { ratio } } } }',
    ],
    [
      'fragments, also within each other and twice',
      '($asOf: AsOf) { pocs(asOf: $asOf) { nodes { ...F ...F ... on Poc { status } ... { track } ... on Node { id } } } } fragment F on Poc { __typename name ...G } fragment G on Node { id __typename }',
    ],
    [
      'people, beside what is at hand',
      '($asOf: AsOf) { pocs(asOf: $asOf) { nodes { owners { role person { displayName } } members { id } checklist { items { id scoredBy { erased } levels } } } } me { roles } }',
    ],
    [
      'an argument’s own value',
      '($asOf: AsOf, $last: Int = 1) { pocs(asOf: $asOf) { nodes { trend(last: $last) { week } reviews { week } history(last: 2) { nodes { type data position } } } } }',
    ],
    [
      'a position and JSON',
      '($asOf: AsOf) { portfolio(asOf: $asOf) { at position findings { code count } } checklistTemplates(asOf: $asOf) { id } }',
    ],
  ])('is what GraphQL’s own execution answers: %s', async (_, text) => {
    const { document, write } = writerFor(schema, `query ${text}`);
    const expected = await execute({ schema, document, contextValue: context(), variableValues: { asOf } });
    expect(expected.errors).toBeUndefined();
    expect(JSON.parse(await write!(context(), { asOf }))).toEqual(JSON.parse(JSON.stringify(expected.data)));
    // The order of fields is part of an answer, too.
    expect(await write!(context(), { asOf })).toBe(JSON.stringify(expected.data));
  });

  it('of a node is of the kind that it is', async () => {
    const { data } = await api.ask('PMO', '{ pocs { nodes { id } } }');
    const { nodes } = (data as { pocs: { nodes: { id: string }[] } }).pocs;
    const { write } = writerFor(
      schema,
      'query ($id: ID!) { node(id: $id) { __typename id ... on Poc { slug } ... on Person { erased } } }',
    );
    expect(JSON.parse(await write!(context(), { id: nodes[0]!.id })).node).toMatchObject({ __typename: 'Poc', slug: expect.any(String) });
  });

  it.each([
    ['an argument outside its rule', '{ pocs(first: 501) { nodes { name } } }', {}],
    ['a failure far below', '{ pocs { nodes { trend(last: 501) { week } } } }', {}],
    ['a right that is not there', '{ events { nodes { id } } }', {}],
    ['a variable that cannot be read', 'query ($first: Int!) { pocs(first: $first) { nodes { name } } }', { first: 'many' }],
  ])('is not written where something is wrong: %s', async (_, text, variables) => {
    await expect(writerFor(schema, text).write!(context(), variables)).rejects.toThrow();
  });

  it.each([
    ['directives', '{ pocs { nodes { name @include(if: true) } } }'],
    ['mutations', 'mutation { kickOffPoc(input: { pocId: "x" }) { position } }'],
    ['the schema', '{ __schema { types { name } } }'],
  ])('has no plan for %s', (_, text) => expect(writerFor(schema, text).write).toBeNull());
});

it('has a fragment planned once, however often it is spread', async () => {
  const schema = buildSchema('type Query { some: Query! value: Int }');
  const { some, value } = schema.getQueryType()!.getFields();
  const told = new Set<unknown>();
  some!.resolve = () => ({});
  value!.resolve = (_source, _arguments, _context, info) => told.add(info).size && 1;
  const spread = Array.from({ length: 50 }, (_, n) => `a${n}: some { ...F }`).join(' ');
  const { write } = writerFor(schema, `{ ${spread} } fragment F on Query { value some { value } }`);
  expect(JSON.parse(await write!({} as RequestContext, {})).a49).toEqual({ value: 1, some: { value: 1 } });
  expect(told.size).toBe(2);
});

describe('what resolvers may return', () => {
  const schema = buildSchema('type Query { value: Int! list: [Int!] text: String enum: E mixed: [Query] } enum E { A B }');
  const written = (text: string, value: unknown) => {
    schema.getQueryType()!.getFields().mixed!.resolve = () => value;
    const { document, write } = writerFor(schema, text);
    return {
      write: () => write!({} as RequestContext, {}),
      expected: async () => JSON.stringify((await execute({ schema, document })).data),
    };
  };

  it.each([
    ['values and promises, in their order', [{ value: 1 }, Promise.resolve({ value: 2 }), null, { value: Promise.resolve(3) }]],
    ['methods', [{ value: () => 4 }]],
    ['nothing at all', undefined],
    ['an empty list', []],
  ])('%s', async (_, value) => {
    const { write, expected } = written('{ mixed { value list text enum } }', value);
    expect(await write()).toBe(await expected());
  });

  it.each([
    ['nothing where something must be', [{ value: null }]],
    ['nothing in a list where something must be', [{ value: 1, list: [1, null] }]],
    ['an error as a value', [{ value: 1, text: new Error('no') }]],
    ['a failing promise', [{ value: 1, text: () => Promise.reject(new Error('no')) }]],
    [
      'a failing promise beside another',
      [{ value: () => Promise.reject(new Error('no')), text: () => Promise.reject(new Error('nor this')) }],
    ],
    ['no member of an enum', [{ value: 1, enum: 'C' }]],
    ['half a number', [{ value: 1.5 }]],
    ['no list', { value: 1 }],
  ])('but for %s', async (_, value) => {
    await expect(written('{ mixed { value list text enum } }', value).write()).rejects.toThrow();
  });
});
