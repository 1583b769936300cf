import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { proposal, scoped } from '../testing/stories.ts';

const NOW = Date.parse('2025-03-03T09:00:00.000Z');
const SPENT = '11111111-2222-4333-8444-555555555555';
let api: Api;
let now = NOW;
let poc: { id: string; slug: string };
let pat: string;

beforeAll(async () => {
  api = await startApi({ now: () => now });
  poc = await api.propose(scoped({ name: 'Claims triage' }));
  now += 60_000;
  await api.propose(proposal({ name: 'Voice notes' }));
  now += 60_000;
  await api.must('LEAD', 'recordSpend', {
    pocId: poc.id,
    commandId: SPENT,
    envelope: 'POC',
    amount: { minorUnits: '1', currency: 'USD' },
    on: '2025-02-01',
  });
  const { data } = await api.ask('PMO', '{ me { person { id } } }');
  pat = (data as { me: { person: { id: string } } }).me.person.id;
});
afterAll(() => api.close());

interface Found {
  readonly id: string;
  readonly position: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly correlationId: string;
  readonly commandId: string;
}
const events = async (args = ''): Promise<Found[]> => {
  const { data, errors } = await api.ask(
    'AUDITOR',
    `{ events${args} { nodes { id position type stream revision recordedAt correlationId commandId } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { events: { nodes: Found[] } }).events.nodes;
};
const filtered = (filter: string) => events(`(filter: { ${filter} })`);
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

describe('the query events', () => {
  it('answers the log, oldest first, newest first when asked for', async () => {
    const all = await events();
    expect(all.map(({ position }) => Number(position))).toEqual(all.map((_, place) => place + 1));
    expect(await events('(direction: DESC)')).toEqual([...all].reverse());
  });

  it('finds by POC, its events dense from 0', async () => {
    const found = await filtered(`pocId: "${poc.id}"`);
    expect(new Set(found.map(({ stream }) => stream))).toEqual(new Set([`poc-${poc.slug}`]));
    expect(found.map(({ revision }) => revision)).toEqual(found.map((_, place) => place));
  });

  it('finds by type, any of those that are given', async () => {
    expect((await filtered('types: ["PocProposed"]')).length).toBe(2);
    expect(new Set((await filtered('types: ["PocProposed", "SpendRecorded"]')).map(({ type }) => type))).toEqual(
      new Set(['PocProposed', 'SpendRecorded']),
    );
    expect(await filtered('types: []')).toEqual([]);
    expect(await filtered('types: ["Nothing"]')).toEqual([]);
  });

  it('finds by who did it, by command and by correlation', async () => {
    expect((await filtered(`actorId: "${pat}"`)).every(({ type }) => type !== 'SpendRecorded')).toBe(true);
    expect((await filtered(`commandId: "${SPENT}"`)).map(({ type }) => type)).toEqual(['SpendRecorded']);
    expect((await filtered(`commandId: "${SPENT.toUpperCase()}"`)).map(({ type }) => type)).toEqual(['SpendRecorded']);
    const [first] = await filtered(`pocId: "${poc.id}"`);
    expect((await filtered(`correlationId: "${first!.correlationId}"`)).map(({ id }) => id)).toContain(first!.id);
  });

  it('finds by when it was recorded, and by position, both ends included', async () => {
    const of = async (filter: string) => [
      ...new Set((await filtered(`${filter}, types: ["PocProposed", "SpendRecorded"]`)).map(({ recordedAt }) => recordedAt)),
    ];
    expect(await of(`recordedFrom: "${at(1)}"`)).toEqual([at(1), at(2)]);
    expect(await of(`recordedTo: "${at(1)}"`)).toEqual([at(0), at(1)]);
    expect(await of(`recordedFrom: "${at(1)}", recordedTo: "${at(1)}"`)).toEqual([at(1)]);
    expect((await filtered('positionFrom: "2", positionTo: "3"')).map(({ position }) => position)).toEqual(['2', '3']);
    expect(await filtered('positionFrom: "3", positionTo: "2"')).toEqual([]);
  });

  it('holds all conditions together', async () => {
    expect((await filtered(`pocId: "${poc.id}", types: ["SpendRecorded"], recordedFrom: "${at(2)}", positionFrom: "1"`)).length).toBe(1);
    expect(await filtered(`pocId: "${poc.id}", types: ["SpendRecorded"], actorId: "${pat}"`)).toEqual([]);
  });

  it('shows the POC as it is now; a POC’s history, as it was at the moment read', async () => {
    const [spent] = await filtered(`commandId: "${SPENT}"`);
    const before = await api.head();
    await api.must('PMO', 'describePoc', { pocId: poc.id, name: 'Claims triage II', reason: 'Again' });
    const ask = async (field: string) => {
      const { data, errors } = await api.ask('PMO', `{ found: ${field} }`);
      expect(errors).toBeUndefined();
      return JSON.stringify(data);
    };
    expect(await ask(`events(filter: { commandId: "${SPENT}" }) { nodes { poc { name } } }`)).toContain('"Claims triage II"');
    expect(await ask(`poc(id: "${poc.id}", asOf: { position: "${before}" }) { history(first: 1) { nodes { poc { name } } } }`)).toContain(
      '"Claims triage"',
    );
    expect(await ask(`node(id: "${spent!.id}") { ... on Event { poc { name } } }`)).toContain('"Claims triage II"');
    expect(await ask(`node(id: "${spent!.id}", asOf: { position: "${before}" }) { ... on Event { poc { name } } }`)).toContain(
      '"Claims triage"',
    );
  });

  it('says the day that a fact was true where it was another, and sums it up in a sentence', async () => {
    const { data } = await api.ask(
      'PMO',
      `{ events(filter: { commandId: "${SPENT}" }) { nodes { effectiveOn summary actor { displayName } data } } }`,
    );
    expect(data).toMatchObject({
      events: { nodes: [{ effectiveOn: '2025-02-01', summary: expect.stringContaining('0.01 USD'), data: { on: '2025-02-01' } }] },
    });
  });
});

describe('node', () => {
  it('answers every kind of node by its id', async () => {
    const [event] = await events('(first: 1)');
    for (const [id, type] of [
      [poc.id, 'Poc'],
      [pat, 'Person'],
      [event!.id, 'Event'],
    ] as const) {
      const { data } = await api.ask('VIEWER', `{ node(id: "${id}") { __typename id } }`);
      expect(data).toEqual({ node: { __typename: type, id } });
    }
  });

  it('TI-1: what did not stand yet at a moment is null', async () => {
    const [spent] = await filtered(`commandId: "${SPENT}"`);
    const { data } = await api.ask(
      'VIEWER',
      `{ poc: node(id: "${poc.id}", asOf: { position: "0" }) { id } event: node(id: "${spent!.id}", asOf: { position: "1" }) { id } }`,
    );
    expect(data).toEqual({ poc: null, event: null });
  });
});

describe('what changed since', () => {
  it('finds the POCs with an event after a position', async () => {
    const position = await api.head();
    await api.must('PMO', 'describePoc', { pocId: poc.id, unit: 'Payments', reason: 'It moved' });
    const { data } = await api.ask('VIEWER', `{ pocs(filter: { changedAfter: "${position}" }) { nodes { slug } position } }`);
    expect(data).toEqual({ pocs: { nodes: [{ slug: poc.slug }], position: String(await api.head()) } });
    const later = await api.ask('VIEWER', `{ pocs(filter: { changedAfter: "${await api.head()}" }) { totalCount } }`);
    expect(later.data).toEqual({ pocs: { totalCount: 0 } });
  });

  it.each([
    ['2025-03-03', null],
    ['2025-03-02', '2025-03-02'],
  ])('says the day that a command spoke of, %s, where it is another than that of the recording', async (effectiveOn, said) => {
    const commandId = crypto.randomUUID();
    await api.must('PMO', 'describePoc', { pocId: poc.id, commandId, effectiveOn, name: `Claims of ${effectiveOn}`, reason: 'Said so.' });
    expect((await api.ask('AUDITOR', `{ events(filter: { commandId: "${commandId}" }) { nodes { effectiveOn statedOn } } }`)).data).toEqual(
      {
        events: { nodes: [{ effectiveOn: said, statedOn: effectiveOn }] },
      },
    );
  });
});
