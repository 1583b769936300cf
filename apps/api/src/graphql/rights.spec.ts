import { published } from '@causeway/schema/published.ts';
import { buildSchema } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Api, ROLES, type Role, startApi } from '../testing/api.ts';
import { proposal, scoped } from '../testing/stories.ts';

type Cell = Role | 'NOBODY';
const EVERYBODY: readonly Cell[] = ROLES;
/** §9, by hand: who may do what. Roles of a POC (LEAD, TEAM, OWNER) are of the POC that the operation names. */
const WORK: readonly Cell[] = ['LEAD', 'TEAM', 'OWNER', 'PMO'];
const SCOPE: readonly Cell[] = ['LEAD', 'TEAM', 'PMO'];
const STEER: readonly Cell[] = ['PMO'];
const ADMINISTER: readonly Cell[] = ['ADMIN'];
const RAW: readonly Cell[] = ['PMO', 'AUDITOR', 'ADMIN'];

interface Operation {
  readonly may: readonly Cell[];
  /** Of a mutation, where it is another once the POC runs. */
  readonly mayOnceRunning?: readonly Cell[];
  /** Of a mutation: its input, `pocId` filled in with a fresh proposed POC unless it opens one. */
  readonly input?: object;
  /** Of a mutation that names no POC. */
  readonly withoutPoc?: true;
  /** Of a query: what is asked. */
  readonly query?: (of: { id: string; slug: string }) => string;
  /** Of a subscription: the same. */
  readonly subscription?: (of: { id: string }) => string;
}

const usd = (minorUnits: string) => ({ minorUnits, currency: 'USD' });
const items = (add: object[] = []) => ({ reason: 'One more', add, change: [], remove: [] });

/** Every operation of the schema; one that is missing here fails the test. */
const OPERATIONS: Record<string, Operation> = {
  'Query.me': { may: EVERYBODY, query: () => '{ me { person { id } roles leads { id } owns { id } } }' },
  'Query.node': { may: EVERYBODY, query: ({ id }) => `{ node(id: "${id}") { id } }` },
  'Query.poc': { may: EVERYBODY, query: ({ slug }) => `{ poc(slug: "${slug}") { id } }` },
  'Query.pocs': { may: EVERYBODY, query: () => '{ pocs { nodes { id } totalCount } }' },
  'Query.portfolio': { may: EVERYBODY, query: () => '{ portfolio { counts { total } } }' },
  'Query.events': { may: RAW, query: () => '{ events(first: 1) { nodes { id } } }' },
  'Query.checklistTemplates': { may: EVERYBODY, query: () => '{ checklistTemplates { id } }' },
  'Query.policy': { may: EVERYBODY, query: () => '{ policy { version } }' },
  'Query.people': { may: EVERYBODY, query: () => '{ people { nodes { id displayName } } }' },
  'Mutation.proposePoc': { may: ['VIEWER', 'LEAD', 'TEAM', 'OWNER', 'PMO', 'ADMIN'], withoutPoc: true, input: proposal() },
  'Mutation.adoptPoc': { may: STEER, withoutPoc: true, input: proposal() },
  'Mutation.describePoc': { may: SCOPE, mayOnceRunning: STEER, input: { unit: 'Payments', reason: 'It moved' } },
  'Mutation.answerPilot': { may: WORK, input: { answers: [{ id: 'PILOT-2', answer: 'Agreement' }] } },
  'Mutation.kickOffPoc': { may: STEER, input: {} },
  'Mutation.writeChecklist': { may: SCOPE, mayOnceRunning: STEER, input: { templateId: 'default' } },
  'Mutation.changeChecklist': {
    may: SCOPE,
    mayOnceRunning: STEER,
    input: items([{ id: 'OWN-1', area: 'SUPPORT', question: 'Is it ours?', weight: 1, blocking: false, effortWeeks: 1 }]),
  },
  'Mutation.scoreItems': { may: WORK, input: { scores: [{ itemId: 'AUTH-1', score: 1 }] } },
  'Mutation.holdReview': { may: WORK, input: { attendees: ['owner@causeway.demo'] } },
  'Mutation.waiveItem': { may: STEER, input: { itemId: 'COMP-2', reason: 'Not applicable', expiresOn: '2999-01-01' } },
  'Mutation.endWaiver': { may: STEER, input: { itemId: 'COMP-2', reason: 'Applicable' } },
  'Mutation.changeBudget': { may: STEER, input: { envelope: 'PRODUCTION', approved: usd('9500000'), reason: 'On-call cover' } },
  'Mutation.recordSpend': { may: WORK, input: { envelope: 'POC', amount: usd('100') } },
  'Mutation.correctSpend': { may: WORK, input: { spendId: 'nothing', amount: usd('100'), reason: 'Wrong' } },
  'Mutation.recordFeasibility': { may: WORK, input: { value: 91 } },
  'Mutation.recordValue': { may: WORK, input: { measuredPerYear: usd('100'), evidence: ['https://example.com/value'] } },
  'Mutation.changeOwner': { may: STEER, input: { role: 'SPONSOR', email: 'other@example.com', reason: 'Left' } },
  'Mutation.changeTeam': { may: ['LEAD', 'PMO'], input: { add: ['other@example.com'] } },
  'Mutation.acceptOwnership': { may: ['OWNER'], input: {} },
  'Mutation.declareInfrastructure': { may: WORK, input: { tier: 'PRODUCTION_GRADE' } },
  'Mutation.nameDelivery': { may: WORK, input: { pocTeam: 'A', productionTeam: 'A' } },
  'Mutation.recordDrill': { may: WORK, input: { scenario: 'SLOW_MODEL', passed: true } },
  'Mutation.changeTrack': { may: STEER, input: { track: 'RESEARCH', reason: 'Not yet' } },
  'Mutation.decide': { may: STEER, input: { decision: 'STOP', rationale: 'Enough', stopReason: 'OVERTAKEN', learned: 'Much' } },
  'Mutation.publishTemplate': { may: ADMINISTER, withoutPoc: true, input: { id: 'small', name: 'Small', items: [] } },
  'Mutation.changePolicy': { may: ADMINISTER, withoutPoc: true, input: { policy: { capacity: 2 }, reason: 'Hired' } },
  'Mutation.grantRole': { may: ADMINISTER, withoutPoc: true, input: { email: 'viewer@causeway.demo', role: 'VIEWER' } },
  'Mutation.revokeRole': { may: ADMINISTER, withoutPoc: true, input: { email: 'nobody@example.com', role: 'VIEWER' } },
  'Subscription.pocChanged': { may: EVERYBODY, subscription: ({ id }) => `subscription { pocChanged(pocId: "${id}") { id } }` },
};

const schema = buildSchema(published);
const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
);

/** POCs that the matrix is asked of: the same people on it, before and after its kick-off, and one that is other people's. */
const POCS = ['PROPOSED', 'RUNNING', 'OTHERS’'] as const;
const OTHERS = { owners: { pocLead: 'lead@elsewhere.example', productionOwner: 'owner@elsewhere.example' }, members: [] };

describe('who may do what (§9)', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const pocOf = async (which: (typeof POCS)[number]) => {
    const poc = await api.propose(scoped(which === 'OTHERS’' ? OTHERS : {}));
    if (which === 'RUNNING') await api.must('PMO', 'kickOffPoc', { pocId: poc.id });
    return poc;
  };
  const allowed = ({ may, mayOnceRunning = may }: Operation, which: (typeof POCS)[number], role: Cell): boolean => {
    const isOfThisPoc = ['LEAD', 'TEAM', 'OWNER'].includes(role);
    return which === 'OTHERS’' ? !isOfThisPoc && may.includes(role) : (which === 'RUNNING' ? mayOnceRunning : may).includes(role);
  };

  it('§9 lists every operation of the schema', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual([...fields].sort());
  });

  it('§9 has something to ask for every operation', () => {
    const without = Object.entries(OPERATIONS).filter(([, { input, query, subscription }]) => !input && !query && !subscription);
    expect(without).toEqual([]);
  });

  const mutations = Object.entries(OPERATIONS).filter(([name]) => name.startsWith('Mutation.'));
  const cells = mutations.flatMap(([name, operation]) =>
    (operation.withoutPoc ? ([null] as const) : POCS).map((which) => [name, which, operation] as const),
  );
  it.each(cells)('§9 %s of a POC (%s)', async (name, which, operation) => {
    const field = name.slice('Mutation.'.length);
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`;
    const document = `mutation ($input: ${type}) { ${field}(input: $input) { position userErrors { code message } } }`;
    const poc = which && (await pocOf(which));
    for (const role of ['NOBODY', ...ROLES] as const) {
      const before = await api.head();
      const answer = await api.ask(role, document, { input: { ...operation.input, ...(poc && { pocId: poc.id }) } });
      const code = answer.errors?.[0]?.extensions.code ?? 'DONE';
      const may = which ? allowed(operation, which, role) : operation.may.includes(role);
      const expected = role === 'NOBODY' ? 'UNAUTHENTICATED' : may ? 'DONE' : 'FORBIDDEN';
      expect({ role, code, answer }).toMatchObject({ role, code: expected });
      if (expected !== 'DONE') expect({ role, head: await api.head() }).toEqual({ role, head: before });
    }
  });

  const queries = Object.entries(OPERATIONS).filter(([name]) => name.startsWith('Query.'));
  it.each(queries)('%s', async (_, { may, query }) => {
    const poc = await api.propose(scoped());
    const before = await api.head();
    for (const role of ['NOBODY', ...ROLES] as const) {
      const answer = await api.ask(role, query!(poc));
      const code = answer.errors?.[0]?.extensions.code ?? 'DONE';
      expect({ role, code }).toEqual({ role, code: role === 'NOBODY' ? 'UNAUTHENTICATED' : may.includes(role) ? 'DONE' : 'FORBIDDEN' });
    }
    expect(await api.head()).toEqual(before);
  });

  const subscriptions = Object.entries(OPERATIONS).filter(([name]) => name.startsWith('Subscription.'));
  it.each(subscriptions)('§9 %s', async (_, { may, subscription }) => {
    const poc = await api.propose(scoped());
    const heard = async (role: Cell): Promise<string> => {
      const client = createClient({
        url: api.url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: role === 'NOBODY' ? {} : { authorization: `Bearer ${role}` },
      });
      const answers = client.iterate({ query: subscription!(poc) });
      const first = answers.next().then(
        ({ value }) => ((value as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code ?? 'DONE') as string,
        (error: { code?: number } & { extensions?: { code: string } }[]) =>
          error.code === 4403 ? 'UNAUTHENTICATED' : String(error[0]?.extensions?.code),
      );
      return first.finally(() => client.dispose());
    };
    const answers = Promise.all((['NOBODY', ...ROLES] as const).map(async (role) => [role, await heard(role)]));
    // Told again and again until each has heard of a change: a subscription begins when the server says nothing of it.
    let isAnswered = false;
    const before = await api.head();
    answers.finally(() => {
      isAnswered = true;
    });
    let told = 0n;
    while (!isAnswered) {
      await api.must('PMO', 'describePoc', { pocId: poc.id, unit: `Unit ${told}`, reason: 'It moved' });
      told += 1n;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const expected = (role: Cell) => (role === 'NOBODY' ? 'UNAUTHENTICATED' : may.includes(role) ? 'DONE' : 'FORBIDDEN');
    expect(Object.fromEntries(await answers)).toEqual(
      Object.fromEntries((['NOBODY', ...ROLES] as const).map((role) => [role, expected(role)])),
    );
    // Listening recorded nothing.
    expect(await api.head()).toBe(before + told);
  });

  it('an AUDITOR never writes, whatever else they are', async () => {
    await api.must('ADMIN', 'grantRole', { email: 'auditor@causeway.demo', role: 'PMO' });
    expect((await api.run('AUDITOR', 'proposePoc', proposal())).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await api.must('ADMIN', 'revokeRole', { email: 'auditor@causeway.demo', role: 'PMO' });
  });

  it('raw data of events is shown to PMO, AUDITOR and ADMIN', async () => {
    const { id } = await api.propose(scoped());
    for (const role of ROLES) {
      const { data } = await api.ask(role, `{ node(id: "${id}") { ... on Poc { history(first: 1) { nodes { type summary data } } } } }`);
      const [event] = (data as { node: { history: { nodes: { type: string; data: unknown }[] } } }).node.history.nodes;
      expect({ role, type: event?.type, raw: event?.data !== null }).toEqual({ role, type: 'PocProposed', raw: RAW.includes(role) });
    }
  });

  it('addresses are shown to PMO, AUDITOR and ADMIN, to oneself, and to TEAM and OWNER of a POC that the person is on', async () => {
    const { id } = await api.propose(scoped());
    const seen: Record<string, string[]> = {};
    for (const role of ROLES) {
      const { data } = await api.ask(
        role,
        `{ node(id: "${id}") { ... on Poc { owners { role person { email } } } } me { person { email } } }`,
      );
      const { node, me } = data as {
        node: { owners: { role: string; person: { email: string | null } }[] };
        me: { person: { email: string } };
      };
      seen[role] = node.owners.filter(({ person }) => person.email !== null).map((owner) => owner.role);
      expect(me.person.email).toMatch(/@causeway\.demo$/);
    }
    const all = ['PRODUCTION_OWNER', 'POC_LEAD', 'SPONSOR'];
    expect(seen).toEqual({
      VIEWER: [],
      LEAD: all,
      TEAM: all,
      OWNER: all,
      PMO: all,
      AUDITOR: all,
      ADMIN: all,
    });
  });
});
