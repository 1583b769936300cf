import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../testing/api.ts';
import { proposal, scoped } from '../../testing/stories.ts';

let api: Api;
let poc: { id: string; slug: string };
beforeAll(async () => {
  api = await startApi();
  poc = await api.propose(scoped({ name: 'Refused' }));
});
afterAll(() => api.close());

const pocIdOf = (key: string) => Buffer.from(`Poc:${key}`).toString('base64url');
const spend = (over: object = {}) => ({ pocId: poc.id, envelope: 'POC', amount: { minorUnits: '5', currency: 'USD' }, ...over });
const score = (over: object = {}) => ({ pocId: poc.id, scores: [{ itemId: 'AUTH-1', score: 1 }], ...over });

describe('what a scalar cannot hold', () => {
  it.each([
    ['a week', 'scoreItems', () => score({ week: '2026-W54' })],
    ['a week 0', 'scoreItems', () => score({ week: '2026-W00' })],
    ['a score', 'scoreItems', () => score({ scores: [{ itemId: 'AUTH-1', score: 2.5 }] })],
    ['no score', 'scoreItems', () => score({ scores: [{ itemId: 'AUTH-1', score: null }] })],
    ['a day', 'recordSpend', () => spend({ on: '2026-02-30' })],
    ['a UUID', 'recordSpend', () => spend({ commandId: 'soon' })],
    ['a revision', 'kickOffPoc', () => ({ pocId: poc.id, expectedRevision: 1.5 })],
    ['a weight', 'publishTemplate', () => ({ id: 'a-b', name: 'x', items: [{ ...item, weight: 1.5 }] })],
  ])('GE-5 %s that does not exist is BAD_USER_INPUT, before anybody asks who may', async (_, field, input) => {
    const head = await api.head();
    for (const role of ['PMO', 'VIEWER', 'AUDITOR'] as const) {
      const { errors, payload } = await api.run(role, field, input());
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(payload).toBeNull();
    }
    expect(await api.head()).toBe(head);
  });
  const item = { id: 'A', area: 'SUPPORT', question: 'Is it?', weight: 1, blocking: false, effortWeeks: 1 };
});

describe('the order of refusals', () => {
  const codesOf = async (role: Parameters<Api['run']>[0], field: string, input: object) => {
    const { errors, payload } = await api.run(role, field, input);
    return [...(errors ?? []).map(({ extensions }) => extensions.code), ...(payload?.userErrors ?? []).map(({ code }) => code)];
  };
  it('GE-5 UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, the repeated id, CONFLICT, WRONG_STATUS, a number, then all others together', async () => {
    const commandId = '5b0e7d3e-0000-4000-8000-000000000001';
    await api.must('PMO', 'recordSpend', spend({ commandId }));
    const input = {
      pocId: poc.id,
      templateId: 'nowhere',
      items: [{ id: '', area: 'SUPPORT', question: '', weight: 9, blocking: true, effortWeeks: 1 }],
    };
    const running = await api.propose(scoped({ name: 'Runs' }));
    await api.must('PMO', 'kickOffPoc', { pocId: running.id });
    expect(await codesOf('NOBODY', 'writeChecklist', input)).toEqual(['UNAUTHENTICATED']);
    expect(await codesOf('VIEWER', 'writeChecklist', { ...input, pocId: 'nothing' })).toEqual(['FORBIDDEN']);
    expect(await codesOf('PMO', 'writeChecklist', { ...input, pocId: 'nothing', commandId, expectedRevision: 0 })).toEqual(['NOT_FOUND']);
    expect(await codesOf('PMO', 'writeChecklist', { ...input, commandId, expectedRevision: 0 })).toEqual(['COMMAND_ID_REUSED']);
    expect(await codesOf('PMO', 'writeChecklist', { ...input, pocId: running.id, expectedRevision: 0 })).toEqual(['CONFLICT']);
    expect(await codesOf('PMO', 'writeChecklist', { ...input, pocId: running.id })).toEqual(['WRONG_STATUS']);
    expect(await codesOf('PMO', 'writeChecklist', input)).toEqual(['BAD_USER_INPUT']);
    const [first] = input.items;
    expect(await codesOf('PMO', 'writeChecklist', { ...input, items: [{ ...first, weight: 1 }] })).toEqual([
      'UNKNOWN_TEMPLATE',
      'INVALID_TEXT',
      'INVALID_TEXT',
    ]);
  });
  it('GE-5 a number outside its rule names its field', async () => {
    const { errors } = await api.run('PMO', 'describePoc', { pocId: poc.id, plannedWeeks: { poc: 0, production: 1 }, reason: '' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: ['plannedWeeks', 'poc'] } }]);
  });
});

describe('texts that no text may be', () => {
  const READINGS = {
    'poc(slug)': 'query ($text: String) { answer: poc(slug: $text) { id } }',
    'pocs(search)': 'query ($text: String) { answer: pocs(filter: { search: $text }) { totalCount } }',
    'pocs(unit)': 'query ($text: String!) { answer: pocs(filter: { unit: [$text] }) { totalCount } }',
    'pocs(ownerId)': 'query ($text: ID) { answer: pocs(filter: { ownerId: $text }) { totalCount } }',
    people: 'query ($text: String) { answer: people(search: $text) { nodes { id } } }',
    events: 'query ($text: String!) { answer: events(filter: { types: [$text] }) { nodes { id } } }',
  };
  const BY_ID = {
    'poc(id)': 'query ($text: ID) { answer: poc(id: $text) { id } }',
    node: 'query ($text: ID!) { answer: node(id: $text) { id } }',
    'events(pocId)': 'query ($text: ID) { answer: events(filter: { pocId: $text }) { nodes { id } } }',
  };
  const NOTHING = [null, { totalCount: 0 }, { nodes: [] }];
  const cases = [
    ...Object.entries(READINGS).map(([name, query]) => [name, query, (text: string) => text] as const),
    ...Object.entries(BY_ID).map(([name, query]) => [name, query, pocIdOf] as const),
  ];
  it.each(cases)('GE-2 %s finds nothing by half a character or 500 of them', async (_, query, written) => {
    for (const text of ['\ud800', '\u202e', 'x'.repeat(500)]) {
      const { data, errors } = await api.ask('PMO', query, { text: written(text) });
      expect(errors).toBeUndefined();
      expect(NOTHING).toContainEqual((data as { answer: unknown }).answer);
    }
    expect(api.reported).toEqual([]);
  });
  it.each(['a\u0000b', '\ud800', '\u202eabc', '\u0007'])('GE-2 %j is INVALID_TEXT in every name and text of a proposal', async (text) => {
    const { payload } = await api.run('PMO', 'proposePoc', {
      ...proposal({ name: text }),
      hypothesis: text,
      unit: text,
      success: { name: text, unit: text, direction: 'AT_LEAST', target: 1 },
      infrastructure: { tier: 'LAPTOP', description: text },
      delivery: { pocTeam: text, productionTeam: text, pocVendor: text, productionVendor: text },
      pilot: [{ id: 'PILOT-1', answer: text }],
    });
    expect(payload?.userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual(
      [
        'name',
        'hypothesis',
        'unit',
        'success.name',
        'success.unit',
        'pilot.0.answer',
        'infrastructure.description',
        'delivery.pocTeam',
        'delivery.productionTeam',
        'delivery.pocVendor',
        'delivery.productionVendor',
      ].map((field) => `INVALID_TEXT ${field}`),
    );
    expect(api.reported).toEqual([]);
  });
  it('GE-2 emoji, combining characters and line breaks come back as they were given', async () => {
    const name = '👩🏽‍⚕️ e\u0301tude é العربية 🇨🇭';
    const hypothesis = 'First\r\n\tsecond\u2028third 👩‍👩‍👧‍👦 ﷽ \u0301';
    const { id } = await api.propose({ ...proposal({ name }), hypothesis });
    const { data } = await api.ask('VIEWER', 'query ($id: ID) { poc(id: $id) { name hypothesis slug } }', { id });
    expect(data).toMatchObject({ poc: { name, hypothesis, slug: 'etude-e' } });
  });
});
