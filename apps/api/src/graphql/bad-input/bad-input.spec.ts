import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Role, startApi } from '../../testing/api.ts';
import { proposal, scoped } from '../../testing/stories.ts';

// Every kind of bad value: the answer names the field and says what to do, nothing is recorded, and the server goes on.

let api: Api;
/** Ids of POCs in every state that the table needs. */
const pocs: Record<'proposed' | 'bare' | 'running' | 'stopped', string> = { proposed: '', bare: '', running: '', stopped: '' };
const USED = '11111111-2222-4333-8444-555555555555';

beforeAll(async () => {
  api = await startApi();
  pocs.proposed = (await api.propose(scoped())).id;
  pocs.bare = (await api.propose(proposal())).id;
  pocs.running = (await api.propose(scoped())).id;
  await api.must('PMO', 'kickOffPoc', { pocId: pocs.running });
  await api.must('PMO', 'recordSpend', { pocId: pocs.running, commandId: USED, envelope: 'POC', amount: usd('100') });
  pocs.stopped = (await api.propose(scoped())).id;
  await api.must('PMO', 'decide', { pocId: pocs.stopped, decision: 'STOP', rationale: 'x', stopReason: 'OVERTAKEN', learned: 'x' });
});
afterAll(() => api.close());

const usd = (minorUnits: string) => ({ minorUnits, currency: 'USD' });
const AREAS = ['AUTHENTICATION', 'ERROR_HANDLING', 'MONITORING', 'DATA_SYNC', 'PERFORMANCE', 'COMPLIANCE', 'SUPPORT'];
const items = (size: number, areas = AREAS) =>
  Array.from({ length: size }, (_, place) => ({
    id: `ITEM-${place}`,
    area: areas[place % areas.length],
    question: 'Is it so?',
    weight: 1,
    blocking: false,
    effortWeeks: 1,
  }));
const score = (more: object) => ({ scores: [{ itemId: 'AUTH-1', score: 1, ...more }] });

type Row = [what: string, mutation: string, of: keyof typeof pocs | null, input: object, code: string, field: string, role?: Role];

const TABLE: Row[] = [
  ['an empty name', 'proposePoc', null, proposal({ name: '' }), 'INVALID_TEXT', 'name'],
  ['a name of spaces', 'proposePoc', null, proposal({ name: '\u00a0 \u200b' }), 'INVALID_TEXT', 'name'],
  ['a name of 501 characters', 'proposePoc', null, proposal({ name: 'x'.repeat(501) }), 'INVALID_TEXT', 'name'],
  ['a line break in a name', 'proposePoc', null, proposal({ name: 'a\nb' }), 'INVALID_TEXT', 'name'],
  ['an empty text', 'proposePoc', null, proposal({ hypothesis: '' }), 'INVALID_TEXT', 'hypothesis'],
  ['a text of 10,001 characters', 'proposePoc', null, proposal({ hypothesis: '😀'.repeat(10_001) }), 'INVALID_TEXT', 'hypothesis'],
  ['a note of 10,001 characters', 'scoreItems', 'running', score({ note: 'x'.repeat(10_001) }), 'INVALID_TEXT', 'scores.0.note'],
  ['a control character', 'proposePoc', null, proposal({ hypothesis: 'a\u0007b' }), 'INVALID_TEXT', 'hypothesis'],
  ['an escape sequence', 'proposePoc', null, proposal({ unit: '\u001b[31mred' }), 'INVALID_TEXT', 'unit'],
  ['NUL', 'proposePoc', null, proposal({ hypothesis: 'a\u0000b' }), 'INVALID_TEXT', 'hypothesis'],
  ['a right-to-left override', 'proposePoc', null, proposal({ name: 'a\u202eb' }), 'INVALID_TEXT', 'name'],
  ['half a surrogate pair', 'proposePoc', null, proposal({ name: 'a\ud800' }), 'INVALID_TEXT', 'name'],
  ['an empty reason', 'describePoc', 'running', { unit: 'x', reason: ' ' }, 'REASON_REQUIRED', 'reason'],
  [
    'an empty rationale',
    'decide',
    'running',
    { decision: 'EXTEND', rationale: '', extendTo: '2999-01-01' },
    'REASON_REQUIRED',
    'rationale',
  ],
  ['a slug with ../', 'proposePoc', null, proposal({ slug: '../etc' }), 'INVALID_SLUG', 'slug'],
  ['a slug in capitals', 'proposePoc', null, proposal({ slug: 'Claims' }), 'INVALID_SLUG', 'slug'],
  ['a slug that is taken', 'proposePoc', null, proposal({ slug: 'claims-triage' }), 'SLUG_TAKEN', 'slug'],
  ['a score of −1', 'scoreItems', 'running', score({ score: -1 }), 'SCORE_OUT_OF_RANGE', 'scores.0.score'],
  ['a score of 4', 'scoreItems', 'running', score({ score: 4 }), 'SCORE_OUT_OF_RANGE', 'scores.0.score'],
  ['a score of 2.5', 'scoreItems', 'running', score({ score: 2.5 }), 'BAD_USER_INPUT', 'scores.0.score'],
  ['a score of null', 'scoreItems', 'running', score({ score: null }), 'BAD_USER_INPUT', 'scores.0.score'],
  ['a score as text', 'scoreItems', 'running', score({ score: '2' }), 'BAD_USER_INPUT', 'scores.0.score'],
  ['week 00', 'scoreItems', 'running', { ...score({}), week: '2026-W00' }, 'BAD_USER_INPUT', 'week'],
  ['week 54', 'scoreItems', 'running', { ...score({}), week: '2026-W54' }, 'BAD_USER_INPUT', 'week'],
  ['a week to come', 'scoreItems', 'running', { ...score({}), week: '2999-W01' }, 'WEEK_CLOSED', 'week'],
  ['a review of a week to come', 'holdReview', 'running', { attendees: [], week: '2999-W01' }, 'WEEK_CLOSED', 'week'],
  ['30 February', 'recordSpend', 'running', { envelope: 'POC', amount: usd('1'), on: '2026-02-30' }, 'BAD_USER_INPUT', 'on'],
  ['a fact of tomorrow', 'recordSpend', 'running', { envelope: 'POC', amount: usd('1'), on: '2999-01-01' }, 'DATE_OUT_OF_RANGE', 'on'],
  ...['10.5', '1e3', '-1', '+1', '', ' 1', '1,000', '0x10', '9'.repeat(40)].map(
    (minorUnits): Row => [
      `an amount of "${minorUnits.slice(0, 9)}"`,
      'recordSpend',
      'running',
      { envelope: 'POC', amount: usd(minorUnits) },
      'INVALID_MONEY',
      'amount.minorUnits',
    ],
  ),
  ['an amount as number', 'recordSpend', 'running', { envelope: 'POC', amount: usd(100 as never) }, 'BAD_USER_INPUT', 'amount.minorUnits'],
  [
    'an unknown currency',
    'recordSpend',
    'running',
    { envelope: 'POC', amount: { minorUnits: '1', currency: 'XQZ' } },
    'INVALID_MONEY',
    'amount.currency',
  ],
  [
    'another currency than the POC’s',
    'recordSpend',
    'running',
    { envelope: 'POC', amount: { minorUnits: '1', currency: 'EUR' } },
    'CURRENCY_MISMATCH',
    'amount.currency',
  ],
  [
    'two currencies at once',
    'proposePoc',
    null,
    proposal({ budget: { poc: usd('1'), production: { minorUnits: '1', currency: 'EUR' } } }),
    'CURRENCY_MISMATCH',
    'budget.production.currency',
  ],
  ...[
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://',
    'example.com',
    `https://example.com/${'x'.repeat(3_000)}`,
  ].map(
    (link): Row => [
      `evidence of ${link.slice(0, 22)}`,
      'scoreItems',
      'running',
      score({ score: 3, evidence: ['https://example.com', link] }),
      'INVALID_EVIDENCE',
      'scores.0.evidence.1',
    ],
  ),
  [
    '21 links',
    'scoreItems',
    'running',
    score({ evidence: Array(21).fill('https://example.com') }),
    'INVALID_EVIDENCE',
    'scores.0.evidence',
  ],
  ['a 3 without evidence', 'scoreItems', 'running', score({ score: 3 }), 'EVIDENCE_REQUIRED', 'scores.0.evidence'],
  [
    'an item twice in one command',
    'scoreItems',
    'running',
    { scores: [...score({}).scores, ...score({}).scores] },
    'DUPLICATE_ITEM',
    'scores.1.itemId',
  ],
  ['31 scores', 'scoreItems', 'running', { scores: items(31).map(({ id }) => ({ itemId: id, score: 1 })) }, 'BAD_USER_INPUT', 'scores'],
  [
    '201 people',
    'holdReview',
    'running',
    { attendees: Array.from({ length: 201 }, (_, n) => `p${n}@example.com`) },
    'BAD_USER_INPUT',
    'attendees',
  ],
  ['a checklist of 0 items', 'writeChecklist', 'bare', { items: [] }, 'CHECKLIST_SIZE', 'items'],
  ['a checklist of 19 items', 'writeChecklist', 'bare', { items: items(19) }, 'CHECKLIST_SIZE', 'items'],
  ['a checklist of 31 items', 'writeChecklist', 'bare', { templateId: 'default', items: items(3) }, 'CHECKLIST_SIZE', 'items'],
  ['31 items in one command', 'writeChecklist', 'bare', { items: items(31) }, 'BAD_USER_INPUT', 'items'],
  ['an area without an item', 'writeChecklist', 'bare', { items: items(20, AREAS.slice(1)) }, 'AREA_EMPTY', 'items'],
  [
    'two items of one id',
    'writeChecklist',
    'bare',
    { items: [...items(20), { ...items(1)[0], question: 'Again?' }] },
    'DUPLICATE_ITEM',
    'items.20.id',
  ],
  [
    'a weight of 4',
    'writeChecklist',
    'bare',
    { items: items(20).map((item) => ({ ...item, weight: 4 })) },
    'BAD_USER_INPUT',
    'items.0.weight',
  ],
  [
    'a waiver that has ended',
    'waiveItem',
    'running',
    { itemId: 'COMP-2', reason: 'x', expiresOn: '2020-01-01' },
    'DATE_OUT_OF_RANGE',
    'expiresOn',
  ],
  ['an unknown POC', 'kickOffPoc', null, { pocId: 'nothing' }, 'NOT_FOUND', 'pocId'],
  ['an unknown spend', 'correctSpend', 'running', { spendId: 'nothing', amount: usd('1'), reason: 'x' }, 'NOT_FOUND', 'spendId'],
  ['an unknown item', 'scoreItems', 'running', score({ itemId: 'NOPE-1' }), 'UNKNOWN_ITEM', 'scores.0.itemId'],
  [
    'an unknown item to waive',
    'waiveItem',
    'running',
    { itemId: 'NOPE-1', reason: 'x', expiresOn: '2999-01-01' },
    'UNKNOWN_ITEM',
    'itemId',
  ],
  ['an unknown template', 'writeChecklist', 'bare', { templateId: 'nope' }, 'UNKNOWN_TEMPLATE', 'templateId'],
  ['an unknown question', 'answerPilot', 'proposed', { answers: [{ id: 'NOPE', answer: 'x' }] }, 'UNKNOWN_ITEM', 'answers.0.id'],
  ['an address that is none', 'changeTeam', 'running', { add: ['kim at example'] }, 'INVALID_EMAIL', 'add.0'],
  ['somebody unknown', 'revokeRole', null, { email: 'nobody@example.com', role: 'PMO' }, 'UNKNOWN_PERSON', 'email', 'ADMIN'],
  ['a role that follows from POCs', 'grantRole', null, { email: 'a@example.com', role: 'TEAM' }, 'BAD_USER_INPUT', 'role', 'ADMIN'],
  ['a share above 1', 'changePolicy', null, { policy: { overall: 1.5 }, reason: 'x' }, 'BAD_USER_INPUT', 'policy.overall', 'ADMIN'],
  [
    'a time zone of nowhere',
    'changePolicy',
    null,
    { policy: { timeZone: 'Mars/Base' }, reason: 'x' },
    'BAD_USER_INPUT',
    'policy.timeZone',
    'ADMIN',
  ],
  ['a stale revision', 'describePoc', 'running', { unit: 'x', reason: 'x', expectedRevision: 0 }, 'CONFLICT', 'expectedRevision'],
  [
    'a command id with another body',
    'recordSpend',
    'running',
    { commandId: USED, envelope: 'POC', amount: usd('101') },
    'COMMAND_ID_REUSED',
    'commandId',
  ],
  ['a command id that is none', 'kickOffPoc', 'proposed', { commandId: '7' }, 'BAD_USER_INPUT', 'commandId'],
  ['a score of a stopped POC', 'scoreItems', 'stopped', score({}), 'WRONG_STATUS', ''],
  ['a value that is missing', 'changeBudget', 'running', { envelope: 'POC', reason: 'x' }, 'BAD_USER_INPUT', 'approved'],
  ['a field that there is not', 'kickOffPoc', 'proposed', { when: 'now' }, 'BAD_USER_INPUT', 'when'],
  ['a list where one value is asked for', 'kickOffPoc', 'proposed', { on: ['2026-01-01'] }, 'BAD_USER_INPUT', 'on'],
  ['an unknown word', 'changeTrack', 'running', { track: 'SIDEWAYS', reason: 'x' }, 'BAD_USER_INPUT', 'track'],
];

describe('bad values', () => {
  it.each(TABLE)('%s: refused with its field, and nothing recorded', async (_, mutation, of, input, code, field, role = 'PMO') => {
    const before = await api.head();
    const answer = await api.run(role, mutation, { ...(of && { pocId: pocs[of] }), ...input });
    const refusals = [
      ...(answer.errors ?? []).map(({ message, extensions }) => ({ code: extensions.code, message, field: extensions.field ?? [] })),
      ...(answer.payload?.userErrors ?? []).map((error) => ({ ...error, field: error.field ?? [] })),
    ];
    const found = refusals.map((each) => ({ code: each.code, field: each.field.join('.') }));
    expect(found).toContainEqual({ code, field });
    // A sentence, not a code: what was wrong and what to do.
    for (const { message } of refusals) expect(message).toMatch(/\w+ \w+ \w+/);
    expect(answer.payload?.position ?? null).toBeNull();
    expect(await api.head()).toBe(before);
    expect(answer.status).toBe(200);
    expect(api.reported).toEqual([]);
  });

  it('CONFLICT says where the POC is', async () => {
    const { data } = await api.ask(
      'PMO',
      `mutation { describePoc(input: { pocId: "${pocs.running}", unit: "x", reason: "x", expectedRevision: 0 }) { userErrors { code currentRevision } } }`,
    );
    const { data: now } = await api.ask('PMO', `{ poc(id: "${pocs.running}") { revision } }`);
    const { revision } = (now as { poc: { revision: number } }).poc;
    expect(data).toEqual({ describePoc: { userErrors: [{ code: 'CONFLICT', currentRevision: revision }] } });
  });

  it('GE-5: every reason of the same kind is told at once', async () => {
    const { payload } = await api.run('PMO', 'proposePoc', proposal({ name: '', hypothesis: '\u0007', unit: '', slug: '-' }));
    expect(payload?.userErrors.map(({ field }) => field?.join('.')).sort()).toEqual(['hypothesis', 'name', 'slug', 'unit']);
  });

  it('of more than fifty wrong values fifty are told, and that there are more', async () => {
    const scores = Array.from({ length: 60 }, (_, place) => ({ itemId: `I-${place}`, score: null }));
    const { errors } = await api.run('PMO', 'scoreItems', { pocId: pocs.running, week: '2026-W01', scores });
    expect(errors?.map(({ extensions }) => extensions.field?.join('.') ?? null)).toEqual([
      ...Array.from({ length: 50 }, (_, place) => `scores.${place}.score`),
      null,
    ]);
    expect(errors?.at(-1)?.message).toBe('More values are wrong than are listed; correct these first.');
  });
});

describe('unusual values that are right', () => {
  it.each([
    ['emoji', '🧑🏽‍🚀 👩‍👩‍👧‍👦 🇺🇳'],
    ['combining characters', 'Z̶̢̛a̴l̷g̸ó e\u0301 \u1100\u1161'],
    ['right-to-left letters', 'שלום مرحبا'],
    ['a name like markup', '<script>alert("x")</script> \' " \\ %00 {{x}}'],
    ['a name like SQL', "'; drop table event; --"],
    ['500 characters of four bytes', '😀'.repeat(500)],
  ])('GE-2: %s are kept as they came', async (_, name) => {
    const poc = await api.propose(proposal({ name, hypothesis: `${name}\n\t${name}` }));
    const { data } = await api.ask('PMO', `{ poc(id: "${poc.id}") { name hypothesis } }`);
    expect(data).toEqual({ poc: { name, hypothesis: `${name}\n\t${name}` } });
  });

  it('GE-2: 10,000 characters of four bytes are a text', async () => {
    const hypothesis = '😀'.repeat(10_000);
    const poc = await api.propose(proposal({ hypothesis }));
    const { data } = await api.ask('PMO', `{ poc(id: "${poc.id}") { hypothesis } }`);
    expect(data).toEqual({ poc: { hypothesis } });
  });
});

describe('unknown ids when reading', () => {
  const id = (text: string) => Buffer.from(text).toString('base64url');
  it.each([
    ['node', `node(id: "${id('Poc:nothing')}") { id }`, null],
    ['node of a person', `node(id: "${id('Person:00000000-0000-4000-8000-000000000000')}") { id }`, null],
    ['node of an event', `node(id: "${id('Event:00000000-0000-4000-8000-000000000000')}") { id }`, null],
    ['node of no kind', `node(id: "${id('Budget:1')}") { id }`, null],
    ['node with NUL', `node(id: "${id('Poc:a\0b')}") { id }`, null],
    ['node that is no id', 'node(id: "\\u0000") { id }', null],
    ['poc', 'poc(slug: "a\\u0000") { id }', null],
    ['slugs', 'pocs(filter: { slug: ["a\\u0000", "", "__proto__"] }) { totalCount }', { totalCount: 0 }],
    ['owner', 'pocs(filter: { ownerId: "nobody" }) { totalCount }', { totalCount: 0 }],
    ['actor', 'events(filter: { actorId: "nobody" }) { nodes { id } }', { nodes: [] }],
    ['POC of events', 'events(filter: { pocId: "nothing" }) { nodes { id } }', { nodes: [] }],
  ])('%s: nothing is found', async (_, field, answer) => {
    const { data, errors } = await api.ask('PMO', `{ found: ${field} }`);
    expect({ data, errors }).toEqual({ data: { found: answer }, errors: undefined });
  });

  it.each([
    ['search', 'pocs(filter: { search: "a\\u0000" }) { totalCount }', ['filter', 'search']],
    ['a search of 200,000 words', `pocs(filter: { search: "${'a '.repeat(200_000)}" }) { totalCount }`, ['filter', 'search']],
    ['a search for people of 501 characters', `people(search: "${'a'.repeat(501)}") { nodes { id } }`, ['search']],
    ['unit', 'portfolio(filter: { unit: ["a\\u0000"] }) { readiness }', ['filter', 'unit']],
    ['event types', 'events(filter: { types: ["\\u0000"] }) { nodes { id } }', ['filter', 'types']],
    ['people', 'people(search: "\\u0000") { nodes { id } }', ['search']],
    ...Object.entries({ status: 'RUNNING', track: 'RESEARCH', band: 'THIN', finding: 'HANDOFF', unit: '"u"', slug: '"abc"' }).map(
      ([name, value]): [string, string, string[]] => [
        `501 values of ${name}`,
        `pocs(filter: { ${name}: [${`${value} `.repeat(501)}] }) { totalCount }`,
        ['filter', name],
      ],
    ),
    ['501 event types', `events(filter: { types: [${'"X" '.repeat(501)}] }) { nodes { id } }`, ['filter', 'types']],
    ['an event to read at', 'policy(asOf: { event: "nothing" }) { version }', ['asOf', 'event']],
    ['a moment that is none', 'policy(asOf: { at: "2026-13-01T00:00:00Z" }) { version }', ['asOf', 'at']],
    ['a moment of year 10000', 'policy(asOf: { at: "+010000-01-01T00:00:00Z" }) { version }', ['asOf', 'at']],
    ['a moment to come', 'policy(asOf: { at: "2999-01-01T00:00:00Z" }) { version }', ['asOf', 'at']],
    ['a position beyond the head', 'policy(asOf: { position: "999999999999" }) { version }', ['asOf', 'position']],
    ['a position of 40 digits', `policy(asOf: { position: "${'9'.repeat(40)}" }) { version }`, ['asOf', 'position']],
  ])('%s is BAD_USER_INPUT with its field', async (_, field, named) => {
    const { errors } = await api.ask('PMO', `{ found: ${field} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: named } }]);
  });
});
