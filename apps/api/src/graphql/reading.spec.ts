import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { EVERYTHING, proposal, scoped } from '../testing/stories.ts';

interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly totalCount: number;
  readonly position: string;
}
type Named = { readonly name: string };

let api: Api;
const NAMES = ['Ale', 'Birch', 'cedar', 'Dune', 'Élan', 'fjord', 'Gale'];
const PAGE = 'edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount position';
/** A page of the POCs of a unit, which no other test has any of. */
const page = async (args: string, unit = 'Pages'): Promise<Page<Named>> => {
  const { data, errors } = await api.ask('VIEWER', `{ pocs(filter: { unit: ["${unit}"] }, ${args}) { ${PAGE} } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { pocs: Page<Named> }).pocs;
};
const names = ({ edges }: Page<Named>) => edges.map(({ node }) => node.name);

beforeAll(async () => {
  api = await startApi();
  for (const name of [...NAMES].reverse()) await api.propose(proposal({ name, unit: 'Pages' }));
});
afterAll(() => api.close());

describe('pages of POCs', () => {
  it('walk forwards and backwards over the same listing, by the root collation', async () => {
    const first = await page('first: 3');
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    const third = await page(`first: 3, after: "${second.pageInfo.endCursor}"`);
    expect([first, second, third].map(names)).toEqual([NAMES.slice(0, 3), NAMES.slice(3, 6), NAMES.slice(6)]);
    expect([first, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    const last = await page('last: 3');
    expect(names(last)).toEqual(NAMES.slice(4));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(names(await page(`last: 3, before: "${last.pageInfo.startCursor}"`))).toEqual(NAMES.slice(1, 4));
    expect(first.totalCount).toBe(NAMES.length);
  });

  it('are read at the moment of the first', async () => {
    for (const name of ['Ant', 'Bee', 'Cat']) await api.propose(proposal({ name, unit: 'Moment' }));
    const first = await page('first: 2', 'Moment');
    await api.propose(proposal({ name: 'Bay', unit: 'Moment' }));
    const second = await page(`first: 50, after: "${first.pageInfo.endCursor}"`, 'Moment');
    expect([...names(first), ...names(second)]).toEqual(['Ant', 'Bee', 'Cat']);
    expect(second).toMatchObject({ position: first.position, totalCount: 3 });
    expect(names(await page('first: 50', 'Moment'))).toContain('Bay');
  });

  it('refuse a cursor of another filter, order or moment', async () => {
    const cursor = (await page('first: 1')).pageInfo.endCursor;
    const same = 'filter: { unit: ["Pages"] }';
    for (const other of [
      'filter: { track: RESEARCH }',
      `${same}, orderBy: { field: NAME, direction: DESC }`,
      `${same}, asOf: { position: "1" }`,
    ]) {
      const { errors } = await api.ask('VIEWER', `{ pocs(first: 1, after: "${cursor}", ${other}) { totalCount } }`);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: ['after'] } });
    }
  });

  it('hold as many as asked for, 50 when nothing is said', async () => {
    expect(names(await page('first: 0'))).toEqual([]);
    expect(names(await page('orderBy: { field: NAME, direction: ASC }'))).toEqual(NAMES);
  });
});

describe('TI-1: reading the past', () => {
  it('at a position, an event, an instant: what was known then, and what hangs below it likewise', async () => {
    const poc = await api.propose(scoped({ name: 'Yesterday' }));
    const before = (await api.head()).toString();
    const instant = new Date(api.engine.now()).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await api.must('PMO', 'changeBudget', {
      pocId: poc.id,
      envelope: 'PRODUCTION',
      approved: { minorUnits: '1', currency: 'USD' },
      reason: 'Cut',
    });
    const asked =
      '{ budget { production { approved { minorUnits } } } history(last: 1) { nodes { id type poc { budget { production { approved { minorUnits } } } } } } }';
    const read = async (asOf: string) => {
      const { data, errors } = await api.ask('PMO', `{ poc(id: "${poc.id}"${asOf}) ${asked} }`);
      if (errors) throw new Error(JSON.stringify(errors));
      const found = (data as { poc: { budget: Sum; history: { nodes: { id: string; type: string; poc: { budget: Sum } }[] } } }).poc;
      const [newest] = found.history.nodes;
      return { now: approvedOf(found.budget), below: approvedOf(newest!.poc.budget), type: newest!.type, event: newest!.id };
    };
    const past = await read(`, asOf: { position: "${before}" }`);
    expect(past).toMatchObject({ now: '9000000', below: '9000000' });
    expect(await read(`, asOf: { at: "${instant}" }`)).toEqual(past);
    expect(await read(`, asOf: { event: "${past.event}" }`)).toEqual(past);
    expect(await read('')).toMatchObject({ now: '1', below: '1', type: 'BudgetChanged' });
  });

  it('DE-4 right before the position of a decision is what was known when it was taken', async () => {
    const { id } = await api.propose(scoped({ name: 'Decided' }));
    const reason = { rationale: 'Nobody asked for it', stopReason: 'OVERTAKEN', learned: 'Ask first' };
    await api.must('PMO', 'decide', { pocId: id, decision: 'STOP', ...reason });
    const asked = 'status decisions { position }';
    const { data } = await api.ask('VIEWER', `{ poc(id: "${id}") { ${asked} } }`);
    const { poc } = data as { poc: { status: string; decisions: { position: string }[] } };
    const before = BigInt(poc.decisions[0]!.position) - 1n;
    expect(poc.status).toBe('STOPPED');
    const { data: known } = await api.ask('VIEWER', `{ poc(id: "${id}", asOf: { position: "${before}" }) { ${asked} } }`);
    expect(known).toEqual({ poc: { status: 'PROPOSED', decisions: [] } });
  });

  it('before the first event all is empty', async () => {
    const { data } = await api.ask(
      'PMO',
      '{ pocs(asOf: { position: "0" }) { totalCount nodes { id } } portfolio(asOf: { position: "0" }) { counts { total } } poc(slug: "ale", asOf: { position: "0" }) { id } }',
    );
    expect(data).toEqual({ pocs: { totalCount: 0, nodes: [] }, portfolio: { counts: { total: 0 } }, poc: null });
  });

  it('a position inside a command means before that command', async () => {
    const before = await api.head();
    const { slug } = await api.propose(scoped({ name: 'Whole' }));
    const { data } = await api.ask('PMO', `{ poc(slug: "${slug}", asOf: { position: "${before + 1n}" }) { id } }`);
    expect(data).toEqual({ poc: null });
  });
});

describe('reading what was written', () => {
  it('a mutation answers with its own effect, and says Causeway-After', async () => {
    const poc = await api.propose(scoped({ name: 'Mine' }));
    const answer = await api.ask(
      'PMO',
      `mutation { describePoc(input: { pocId: "${poc.id}", name: "Mine indeed", reason: "Clearer" }) { position poc { name position } userErrors { code } } }`,
    );
    const { describePoc } = answer.data as { describePoc: { position: string; poc: { name: string; position: string } } };
    expect(describePoc).toEqual({
      position: describePoc.position,
      poc: { name: 'Mine indeed', position: describePoc.position },
      userErrors: [],
    });
    expect(answer.headers.get('causeway-after')).toBe(describePoc.position);
    const later = await api.ask('PMO', `{ poc(id: "${poc.id}") { name } }`, {}, { 'causeway-after': describePoc.position });
    expect(later.data).toEqual({ poc: { name: 'Mine indeed' } });
  });

  it('a position that is not reached in time answers 503 with Retry-After', async () => {
    const answer = await api.ask('PMO', '{ policy { version } }', {}, { 'causeway-after': '999999999' });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(answer.errors?.[0]?.message).toContain('has not caught up');
  });

  it('a position that is none is BAD_USER_INPUT', async () => {
    const answer = await api.ask('PMO', '{ policy { version } }', {}, { 'causeway-after': 'soon' });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('GE-4: the same command id answers the same position, with another body COMMAND_ID_REUSED', async () => {
    const poc = await api.propose(scoped({ name: 'Twice' }));
    const spend = {
      commandId: '11111111-2222-4333-8444-555555555555',
      pocId: poc.id,
      envelope: 'POC',
      amount: { minorUnits: '100', currency: 'USD' },
    };
    const first = await api.must('PMO', 'recordSpend', spend);
    const head = await api.head();
    expect((await api.must('PMO', 'recordSpend', { ...spend, commandId: spend.commandId.toUpperCase() })).position).toBe(first.position);
    const { payload } = await api.run('PMO', 'recordSpend', { ...spend, amount: { minorUnits: '101', currency: 'USD' } });
    expect(payload).toMatchObject({ poc: null, position: null, userErrors: [{ code: 'COMMAND_ID_REUSED' }] });
    expect(await api.head()).toBe(head);
  });

  it('refusals answer in userErrors with their field, and record nothing', async () => {
    const poc = await api.propose(scoped({ name: 'Refused' }));
    const head = await api.head();
    const stale = await api.run('PMO', 'changeBudget', {
      pocId: poc.id,
      envelope: 'POC',
      approved: { minorUnits: '1', currency: 'USD' },
      reason: 'x',
      expectedRevision: 0,
    });
    expect(stale.payload?.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const unknown = await api.run('PMO', 'kickOffPoc', { pocId: 'nothing' });
    expect(unknown.payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const proof = await api.run('PMO', 'scoreItems', {
      pocId: poc.id,
      scores: [
        { itemId: 'AUTH-1', score: 1 },
        { itemId: 'AUTH-2', score: 3 },
      ],
    });
    expect(proof.payload?.userErrors).toMatchObject([{ code: 'EVIDENCE_REQUIRED', field: ['scores', '1', 'evidence'] }]);
    expect(await api.head()).toBe(head);
  });

  it('a number outside its rule is BAD_USER_INPUT naming the field', async () => {
    const { errors } = await api.run('ADMIN', 'changePolicy', { policy: { overall: 1.5 }, reason: 'x' });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: ['policy', 'overall'] } });
  });
});

describe('a POC that cannot be projected', () => {
  it('answers its commands with 503 and records nothing; all others go on', async () => {
    const parked = await api.propose(scoped({ name: 'Poisoned' }));
    const other = await api.propose(scoped({ name: 'Sound' }));
    const stream = `poc-${parked.slug}`;
    const [newest] = await api.engine.store.find({ stream, direction: 'DESC', limit: 1 });
    const event = { id: crypto.randomUUID(), type: 'ItemScored', schemaVersion: 1, data: { itemId: 'MON-1' } };
    const command = { commandId: crypto.randomUUID(), correlationId: crypto.randomUUID(), actor: null, body: '{}' };
    const { position } = await api.engine.store.append(stream, newest!.revision, [event], command);
    await api.engine.reader.waitFor(position);
    // What is parked is known to every process within a second.
    await expect.poll(() => api.engine.reader.isParked(stream)).toBe(true);
    const head = await api.head();
    const answer = await api.run('PMO', 'describePoc', { pocId: parked.id, name: 'Other', reason: 'x' });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(await api.head()).toBe(head);
    await api.must('PMO', 'describePoc', { pocId: other.id, name: 'Sounder', reason: 'x' });
    // What was known of it before can still be read.
    const { data } = await api.ask('PMO', `{ poc(id: "${parked.id}") { name } }`);
    expect(data).toEqual({ poc: { name: 'Poisoned' } });
  });
});

describe('what a page costs', () => {
  it('a page of POCs costs the same number of statements however many POCs, whatever is selected', async () => {
    for (let n = 0; n < 12; n += 1) await api.propose(scoped({ name: `Costly ${n}` }));
    const cost = async (first: number) => {
      const { errors } = await api.ask(
        'PMO',
        `{ pocs(first: ${first}, filter: { search: "Costly" }) { totalCount nodes { ${EVERYTHING} } } }`,
      );
      expect(errors).toBeUndefined();
      return api.statements.length;
    };
    // How many there are stands as long as nothing changes: it is counted the first time.
    await cost(1);
    expect(await cost(12)).toBe(await cost(1));
  });

  it('me shows what one leads and owns', async () => {
    await api.propose(scoped({ name: 'Led' }));
    const { data } = await api.ask('LEAD', '{ me { person { displayName email } roles leads { name } owns { name } } }');
    expect((data as { me: { leads: Named[] } }).me.leads.map(({ name }) => name)).toContain('Led');
  });
});

interface Sum {
  readonly production: { readonly approved: { readonly minorUnits: string } };
}
const approvedOf = ({ production }: Sum) => production.approved.minorUnits;
