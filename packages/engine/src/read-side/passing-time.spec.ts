import { afterEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';

let house: House;
afterEach(() => house.close());

const usd = (dollars: number) => ({ minorUnits: `${dollars}00`, currency: 'USD' });
const scoped = {
  slug: 'claims',
  name: 'Claims triage',
  hypothesis: 'A model sorts claims as well as a clerk.',
  track: 'PRODUCTION_BOUND',
  checklistTemplateId: 'default',
  budget: { poc: usd(30_000), production: usd(90_000) },
  owners: { pocLead: 'team@causeway.demo', productionOwner: 'owner@causeway.demo' },
  infrastructure: { tier: 'SHARED_PLATFORM' },
};
const running = async (at: string, more: object = {}, zone: string | null = null): Promise<void> => {
  house = await openHouse(at);
  if (zone !== null) await house.must('admin', 'changePolicy', { policy: { timeZone: zone }, reason: 'where we are' });
  await house.must('pmo', 'proposePoc', { ...scoped, ...more });
  await house.must('pmo', 'kickOffPoc', {}, 'claims');
};
const justBefore = (instant: string) => ({ at: Date.parse(instant) - 1 });
const at = (instant: string) => ({ at: Date.parse(instant) });
const findings = async (asOf?: object) => (await house.rows('finding', 'claims', asOf as never)).map(({ code }) => code);

/** The same in two zones: New York changes its clocks on 8 March 2026, so that its days around it begin at 5:00 and at 4:00 UTC. */
describe.each([
  { zone: 'UTC', winter: '00:00:00.000Z', summer: '00:00:00.000Z' },
  { zone: 'America/New_York', winter: '05:00:00.000Z', summer: '04:00:00.000Z' },
])('GE-1 time passes without events, in $zone', ({ zone, winter, summer }) => {
  it('CL-6 a waiver ends with its last day, at that instant', async () => {
    await running('2026-03-02T15:00:00Z', {}, zone);
    await house.must('pmo', 'waiveItem', { itemId: 'SUP-3', reason: 'later', expiresOn: '2026-03-09' }, 'claims');
    house.at('2026-03-20T12:00:00Z');
    await house.settle();
    const end = `2026-03-10T${summer}`;
    expect(await house.rows('waiver', 'claims', justBefore(end))).toMatchObject([{ id: 'SUP-3' }]);
    expect(await house.rows('waiver', 'claims', at(end))).toEqual([]);
    expect((await house.rows('standing', 'claims', justBefore(end)))[0]?.total).toBe(27);
    expect((await house.rows('standing', 'claims', at(end)))[0]?.total).toBe(28);
  });

  it('CL-4, AP-1 a Monday makes scores stale and a week missed, from 00:00 on', async () => {
    await running('2026-03-02T15:00:00Z', {}, zone);
    await house.must('team', 'scoreItems', { scores: [{ itemId: 'MON-1', score: 2 }] }, 'claims');
    house.at('2026-03-25T12:00:00Z');
    await house.settle();
    const stale = `2026-03-16T${summer}`;
    expect((await house.rows('score', 'claims', justBefore(stale)))[0]).toMatchObject({ id: 'MON-1', fresh: true });
    expect((await house.rows('score', 'claims', at(stale)))[0]).toMatchObject({ id: 'MON-1', fresh: false });
    expect(await findings(justBefore(stale))).not.toContain('WEEK_MISSED');
    const [missed] = (await house.rows('finding', 'claims', at(stale))).filter(({ code }) => code === 'WEEK_MISSED');
    expect(missed?.since).toBe(Date.parse(stale));
    // It holds without a break across weeks: since when stays.
    const [still] = (await house.rows('finding', 'claims')).filter(({ code }) => code === 'WEEK_MISSED');
    expect(still?.since).toBe(Date.parse(stale));
  });

  it('GA-1 a drill counts through its last day', async () => {
    await running('2026-01-12T15:00:00Z', {}, zone);
    await house.must('team', 'recordDrill', { scenario: 'SLOW_MODEL', passed: true }, 'claims');
    house.at('2026-04-20T12:00:00Z');
    await house.settle();
    const met = async (asOf: object) =>
      (await house.rows('criterion', 'claims', asOf as never)).find(({ code }) => code === 'DRILL_SLOW_MODEL')?.met;
    const end = `2026-04-13T${summer}`;
    expect([await met(justBefore(end)), await met(at(end))]).toEqual([true, false]);
  });

  it('AP-1 a decision is overdue once its day has ended, and monitoring is late 28 days before it', async () => {
    await running('2026-02-02T15:00:00Z', { decisionDueOn: '2026-03-31' }, zone);
    house.at('2026-04-20T12:00:00Z');
    await house.settle();
    const late = `2026-03-03T${winter}`;
    const end = `2026-04-01T${summer}`;
    expect([await findings(justBefore(late)), await findings(at(late))].map((codes) => codes.includes('MONITORING_LATER'))).toEqual([
      false,
      true,
    ]);
    expect([await findings(justBefore(end)), await findings(at(end))].map((codes) => codes.includes('DECISION_OVERDUE'))).toEqual([
      false,
      true,
    ]);
    const [overdue] = (await house.rows('finding', 'claims')).filter(({ code }) => code === 'DECISION_OVERDUE');
    expect(overdue?.since).toBe(Date.parse(end));
  });
});

describe('GA-2 a policy change', () => {
  it('counts for every undecided POC from the instant it is recorded, and for no decided one', async () => {
    await running('2026-03-02T15:00:00Z');
    await house.must('pmo', 'proposePoc', { ...scoped, slug: 'stopped', name: 'Stopped' });
    await house.must('pmo', 'decide', { decision: 'STOP', rationale: 'x', stopReason: 'OVERTAKEN', learned: 'y' }, 'stopped');
    await house.must('pmo', 'proposePoc', { ...scoped, slug: 'proposed', name: 'Proposed' });
    house.at('2026-03-03T10:00:00Z');
    const recorded = await house.must('admin', 'changePolicy', { policy: { overall: 0.5 }, reason: 'lower' });
    const required = async (slug: string, asOf?: object) =>
      (await house.rows('criterion', slug, asOf as never)).find(({ code }) => code === 'OVERALL_READINESS')?.requiredValue;
    for (const slug of ['claims', 'proposed']) {
      expect(await required(slug, { position: recorded - 1n })).toBe(0.8);
      expect(await required(slug, justBefore('2026-03-03T10:00:00Z'))).toBe(0.8);
      expect(await required(slug, at('2026-03-03T10:00:00Z'))).toBe(0.5);
      expect(await required(slug)).toBe(0.5);
    }
    expect(await required('stopped')).toBe(0.8);
  });

  it('moves what is due to the days of its zone', async () => {
    await running('2026-03-02T15:00:00Z');
    await house.must('team', 'scoreItems', { scores: [{ itemId: 'MON-1', score: 2 }] }, 'claims');
    await house.must('admin', 'changePolicy', { policy: { timeZone: 'Asia/Tokyo' }, reason: 'moved' });
    house.at('2026-03-20T12:00:00Z');
    await house.settle();
    const stale = '2026-03-15T15:00:00.000Z';
    expect((await house.rows('score', 'claims', justBefore(stale)))[0]?.fresh).toBe(true);
    expect((await house.rows('score', 'claims', at(stale)))[0]?.fresh).toBe(false);
  });
});
