import { AREAS } from '@causeway/checklist/areas.ts';
import { addWeeks, weekAt } from '@causeway/kernel/calendar.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import type { PocFilter } from '@causeway/portfolio/reader/filter.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../testing/house.ts';
import { liveRun } from '../testing/live-run.ts';

let house: House;
const statements: string[] = [];
afterEach(() => house.close());

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
const DAY_MS = 86_400_000;

/** Every figure of a filter at a moment. A moment that is not known as the present is read from the tables. */
const figuresAt = async (filter: PocFilter, moment: Moment) => {
  const { reader } = house.engine;
  const thisWeek = weekAt(moment.clock, 'UTC');
  return {
    totals: await reader.figures.totals(filter, moment),
    values: await reader.figures.values(filter, moment),
    units: await reader.figures.unitCounts(filter, moment),
    owners: await reader.figures.ownerCounts(filter, moment),
    round: await reader.figures.round(filter, moment, [thisWeek, addWeeks(thisWeek, -1)]),
    groups: await Promise.all((['UNIT', 'OWNER', 'TRACK', 'BAND'] as const).map((by) => reader.figures.groups(by, filter, moment))),
  };
};

/** Filters of every kind that find some and leave some out. */
const filtersAt = async ({ position, clock }: Moment): Promise<PocFilter[]> => {
  const [owner] = await house.engine.reader.figures.ownerCounts({}, { position, clock });
  return [
    {},
    { status: ['RUNNING', 'GRADUATED'] },
    { track: ['RESEARCH'] },
    { unit: ['Claims'] },
    { unit: [] },
    { band: ['TYPICAL', 'UNBUDGETED'] },
    { slug: ['poc-0', 'poc-3', 'none-such'] },
    { group: { by: 'UNIT', key: null } },
    { group: { by: 'TRACK', key: 'PRODUCTION_BOUND' }, gateOpen: false },
    { finding: ['BROKEN_MIDDLE', 'DECISION_OVERDUE'] },
    { ownerId: owner?.person ?? 'nobody' },
    { readinessBelow: 0.4 },
    { search: 'zurich', status: ['RUNNING'] },
    { incompleteIn: weekAt(clock, 'UTC') },
    { changedAfter: position - 20n },
  ];
};

const sameAsTheTables = async () => {
  const present = await house.engine.reader.present();
  for (const filter of await filtersAt(present))
    expect({ filter, ...(await figuresAt(filter, present)) }).toEqual({ filter, ...(await figuresAt(filter, { ...present })) });
};

describe(`PF-1 the figures of the present, SEED=${SEED}`, () => {
  it('are those of the tables to the last digit, whatever was recorded and however time passed', async () => {
    house = await openHouse('2026-01-28T09:00:00Z', { onStatement: (text) => statements.push(text) });
    // Beyond what numbers hold exactly, and in a currency of its own; some without a budget.
    for (const [place, minorUnits] of ['999999999999999999', '999999999999999998', '4503599627370497', '7'].entries()) {
      const slug = `huge-${place}`;
      const budget = { poc: { minorUnits, currency: 'EUR' }, production: { minorUnits, currency: 'EUR' } };
      await house.must('pmo', 'proposePoc', {
        slug,
        name: slug,
        track: place % 2 ? 'RESEARCH' : 'PRODUCTION_BOUND',
        hypothesis: 'h',
        checklistTemplateId: 'default',
        budget,
        owners: { pocLead: 'team@causeway.demo', productionOwner: 'owner@causeway.demo' },
        infrastructure: { tier: 'SHARED_PLATFORM' },
        delivery: { pocTeam: 'Lab', productionTeam: 'Ops' },
        expectedValuePerYear: { minorUnits, currency: 'EUR' },
      });
      if (place < 3) await house.must('pmo', 'kickOffPoc', {}, slug);
    }
    await liveRun(house, { seed: SEED, steps: 160, pocs: 9, disturb: sameAsTheTables });
    // Instants alone: scores go stale, waivers end, deadlines pass, weeks begin.
    for (const days of [0, 1, 6, 21]) {
      house.clock += days * DAY_MS;
      await house.settle();
      await sameAsTheTables();
    }
    // Not by asking the tables the same: of one POC that changed, its row is read, and everything is summed.
    await house.must('pmo', 'describePoc', { name: 'Renamed', reason: 'clearer' }, 'huge-3');
    const present = await house.engine.reader.present();
    statements.length = 0;
    await figuresAt({}, present);
    expect(statements).toEqual([expect.stringContaining('as figures')]);
    const { totals, values } = await figuresAt({}, await house.engine.reader.present());
    expect(totals.budgets.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
    expect(BigInt(totals.budgets[0]!.pocApproved)).toBeGreaterThan(10n ** 18n);
    expect(values.length).toBeGreaterThan(0);
    expect(totals.areas.map(({ area }) => area)).toEqual(AREAS);
  }, 240_000);
});
