import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../testing/api.ts';
import { EVERYTHING, scoped } from '../testing/stories.ts';

let api: Api;
let clock = Date.parse('2026-11-25T10:00:00Z');
beforeAll(async () => {
  api = await startApi({ now: () => clock });
});
afterAll(() => api.close());

const WEEK = 7 * 24 * 3_600_000;
const LEAST = Number.MIN_VALUE;
const MOST = Number.MAX_VALUE;
const most = (currency: string) => ({ minorUnits: '9'.repeat(18), currency });

/** Carries it out, and reads the whole POC with it. */
const read = async (pocId: string, field: string, input: object) => {
  const { poc, position } = await api.must('PMO', field, { pocId, ...input });
  expect({ field, position: position !== null, isRead: poc !== null }).toEqual({ field, position: true, isRead: true });
  const { data, errors } = await api.ask('PMO', `query ($id: ID) { poc(id: $id) { ${EVERYTHING} } }`, { id: pocId });
  expect(errors).toBeUndefined();
  return (data as { poc: Record<string, unknown> }).poc;
};

describe('what the rules allow at their ends is projected and read', () => {
  it('CL-1 items called like what every object has', async () => {
    const { id } = await api.propose(scoped({ name: 'Odd names' }));
    const add = ['constructor', '__proto__'].map((item) => ({
      id: item,
      area: 'SUPPORT',
      question: 'Is it?',
      weight: 3,
      blocking: true,
      effortWeeks: LEAST,
    }));
    await read(id, 'changeChecklist', { add, reason: 'ours' });
    await read(id, 'kickOffPoc', {});
    const score = (week: number) =>
      read(id, 'scoreItems', { scores: add.map((item, place) => ({ itemId: item.id, score: 1 + ((place + week) % 2) })) });
    for (let week = 0; week < 3; week += 1) {
      await score(week);
      clock += WEEK;
    }
    await read(id, 'waiveItem', { itemId: '__proto__', reason: 'later', expiresOn: '9999-12-31' });
    await read(id, 'changeChecklist', { remove: ['constructor'], reason: 'not ours' });
    const poc = await read(id, 'changeChecklist', { add: [add[0]], reason: 'ours after all' });
    const { items } = poc.checklist as { items: { id: string; score: number | null; waiver: object | null }[] };
    expect(
      items.filter((item) => add.some((odd) => odd.id === item.id)).map(({ id: item, score, waiver }) => [item, score, waiver !== null]),
    ).toEqual([
      ['__proto__', 2, true],
      ['constructor', 1, false],
    ]);
    expect(api.reported).toEqual([]);
  });
  it('GE-1 GE-3 MO-5 FE-1 days, amounts and numbers', async () => {
    const { id } = await api.propose(scoped({ name: 'Odd figures' }));
    const success = { name: 'x', unit: 'y', direction: 'AT_LEAST', baseline: -MOST, baselineOn: '0001-01-01', target: MOST };
    const plan = { plannedWeeks: { poc: LEAST, production: MOST }, decisionDueOn: '0001-01-01', goLiveOn: '9999-12-31' };
    await read(id, 'describePoc', { ...plan, success, expectedValuePerYear: most('USD'), reason: 'x' });
    await read(id, 'kickOffPoc', {});
    await read(id, 'recordFeasibility', { value: -MOST, on: '0001-01-01' });
    await read(id, 'recordValue', { measuredPerYear: most('USD'), on: '0001-01-01', evidence: [] });
    await read(id, 'recordDrill', { scenario: 'SLOW_MODEL', passed: true, on: '0001-01-01' });
    for (const envelope of ['POC', 'PRODUCTION']) {
      await read(id, 'changeBudget', { envelope, approved: most('USD'), reason: 'x' });
      await read(id, 'recordSpend', { envelope, amount: most('USD'), on: '0001-01-01' });
      await read(id, 'recordSpend', { envelope, amount: most('USD') });
    }
    const poc = await read(id, 'decide', { decision: 'EXTEND', rationale: 'x', extendTo: '9999-12-31' });
    expect(poc.budget).toMatchObject({ workRatio: MOST, poc: { spent: { display: '19,999,999,999,999,999.98 USD' } } });
    expect(api.reported).toEqual([]);
  });
  it.each([
    { capacity: LEAST },
    { capacity: MOST },
    { minimumRatio: LEAST },
    { minimumRatio: MOST },
    { overall: 0, perArea: 0, blockingScore: 1, ownerAttendance: 0 },
    { overall: 1, perArea: 1, blockingScore: 3, ownerAttendance: 1 },
    { drillMaxAgeDays: 36_500 },
    { timeZone: 'Pacific/Apia' },
    { timeZone: 'Etc/GMT+12' },
    { weeklyRates: ['USD', 'HUF', 'UYW'].map(most), defaultCurrency: 'UYW' },
  ])('GE-5 a policy of %j', async (policy) => {
    await api.must('ADMIN', 'changePolicy', { policy, reason: 'to its end' });
    clock += WEEK;
    const { id } = await api.propose({ ...scoped({ name: 'Under it' }), unit: JSON.stringify(policy) });
    await read(id, 'kickOffPoc', {});
    await read(id, 'scoreItems', { scores: [{ itemId: 'MON-1', score: 1 }] });
    expect(
      (await api.ask('PMO', '{ portfolio { at counts { running } budgets { currency shortfall { display } } } }')).errors,
    ).toBeUndefined();
    expect(api.reported).toEqual([]);
  });
});
