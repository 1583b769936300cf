import { money } from '@causeway/kernel/money.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, costOfAll, type Thresholds, type WayItem, wayOrder, wayToTheGate } from './way-to-the-gate.ts';

const AREAS = ['AUTHENTICATION', 'MONITORING', 'SUPPORT'];
type Scored = WayItem & { readonly score: number | null };
const item = (id: string, over: Partial<Scored> = {}): Scored => ({
  id,
  area: 'AUTHENTICATION',
  weight: 1,
  blocking: false,
  effortWeeks: 1,
  score: null,
  ...over,
});
const none = { overall: 0, perArea: 0, blockingScore: 2 };
const wayOf = (items: Scored[], thresholds: Thresholds) =>
  wayToTheGate(
    wayOrder(items, AREAS),
    items.map(({ score }) => score ?? 0),
    thresholds,
  );
const steps = (items: Scored[], thresholds: Thresholds) =>
  wayOf(items, thresholds).map(({ id, fromScore, toScore }) => `${id} ${fromScore}→${toScore}`);

describe('the way to the gate', () => {
  it('MO-3 raises blocking items first, to the blocking score and no further', () =>
    expect(steps([item('a'), item('b', { blocking: true, score: 1 }), item('c', { blocking: true, score: 2 })], none)).toEqual(['b 1→2']));

  it('MO-3 takes a blocking item that is beyond the blocking score as it stands', () =>
    // 3 of 6 points are half; counted down to 2, the cheaper item would be raised for nothing.
    expect(steps([item('cheap', { effortWeeks: 0.5 }), item('b', { blocking: true, score: 3 })], { ...none, perArea: 0.5 })).toEqual([]));

  it('MO-3 a threshold that is met exactly is met, in an area and over all', () => {
    const half = [item('a', { score: 3 }), item('b')];
    expect(steps(half, { ...none, perArea: 0.5, overall: 0.5 })).toEqual([]);
    expect(steps(half, { ...none, perArea: 0.5001 })).toEqual(['b 0→1']);
    expect(steps(half, { ...none, overall: 0.5001 })).toEqual(['b 0→1']);
  });

  it('MO-3 then, in each area below its threshold, the level with the least weeks ÷ weight', () =>
    // 0.4 of nine points: four; the heavy cheap item gives three a level.
    expect(steps([item('dear', { effortWeeks: 9 }), item('cheap', { weight: 2, effortWeeks: 1 })], { ...none, perArea: 0.4 })).toEqual([
      'cheap 0→2',
    ]));

  it('MO-3 ties go in checklist order', () =>
    expect(steps([item('first'), item('second')], { ...none, perArea: 0.1 })).toEqual(['first 0→1']));

  it('MO-3 weeks ÷ weight is compared exactly: 0.1 ÷ 1 and 0.3 ÷ 3 are equal', () =>
    expect(
      steps([item('light', { effortWeeks: 0.1 }), item('heavy', { effortWeeks: 0.3, weight: 3 })], { ...none, perArea: 0.01 }),
    ).toEqual(['light 0→1']));

  it('MO-3 an area without an item asks for nothing', () => expect(steps([], { ...none, perArea: 1, overall: 1 })).toEqual([]));

  it('MO-3 CL-6 a waived item is neither raised nor counted', () =>
    expect(
      wayToTheGate(wayOrder([item('waived', { weight: 3, blocking: true }), item('a'), item('b')], AREAS), [null, 0, 3], {
        ...none,
        overall: 0.6,
      }).map(({ id, toScore }) => `${id} ${toScore}`),
    ).toEqual(['a 1']));

  it('MO-3 then over all items; LO-2 blocking first, then area order, then checklist order', () =>
    expect(
      steps([item('s', { area: 'SUPPORT' }), item('m', { area: 'MONITORING', blocking: true }), item('a2'), item('a1')], {
        overall: 1,
        perArea: 0.5,
        blockingScore: 2,
      }),
    ).toEqual(['m 0→3', 'a2 0→3', 'a1 0→3', 's 0→3']));

  it('MO-3 one level costs half the item’s weeks; MO-4 each line is rounded half-up, the sum is of rounded lines', () => {
    const way = wayOf([item('a', { effortWeeks: 0.25 }), item('b', { effortWeeks: 0.25 })], { ...none, perArea: 0.3 });
    expect(way.map(({ weeks }) => weeks)).toEqual([0.25]);
    expect(costOf({ ...way[0]!, weeks: 0.5 }, money(5n, 'USD'))).toEqual(money(3n, 'USD'));
    expect(
      costOfAll(
        [
          { ...way[0]!, weeks: 0.5 },
          { ...way[0]!, weeks: 0.5 },
        ],
        money(5n, 'USD'),
      ),
    ).toEqual(money(6n, 'USD'));
  });

  it('MO-3 MO-4 weeks are decimals: three levels of 0.7 weeks are 1.05, and half a minor unit more is rounded up', () => {
    const weeks = (effortWeeks: number) => wayOf([item('a', { effortWeeks })], { ...none, perArea: 1 })[0]!;
    expect([0.7, 0.4, 0.1, 1.1, 52].map((effort) => weeks(effort).weeks)).toEqual([1.05, 0.6, 0.15, 1.65, 78]);
    expect(costOf(weeks(0.7), money(10n, 'USD'))).toEqual(money(11n, 'USD'));
  });

  it('MO-3 a threshold is compared exactly: two thirds is not 0.6667', () => {
    const two = [item('a', { score: 2 })];
    expect(steps(two, { ...none, perArea: 0.6667 })).toEqual(['a 2→3']);
    expect(steps(two, { ...none, perArea: 0.6666 })).toEqual([]);
  });
});

const anItem = fc.record({
  area: fc.constantFrom(...AREAS),
  weight: fc.integer({ min: 1, max: 3 }),
  blocking: fc.boolean(),
  effortWeeks: fc.integer({ min: 1, max: 520 }).map((tenths) => tenths / 10),
  score: fc.option(fc.integer({ min: 0, max: 3 })),
});
const thresholds = fc.record({
  overall: fc.integer({ min: 0, max: 10_000 }).map((share) => share / 10_000),
  perArea: fc.integer({ min: 0, max: 10_000 }).map((share) => share / 10_000),
  blockingScore: fc.integer({ min: 1, max: 3 }),
});

it('MO-3 never raises beyond 3, and what it names, once scored, leaves nothing to raise', () =>
  fc.assert(
    fc.property(fc.array(anItem, { maxLength: 30 }), thresholds, (given, asked) => {
      const items = given.map((each, place) => ({ ...each, id: `${place}` }));
      const way = wayOf(items, asked);
      for (const { fromScore, toScore } of way) expect(fromScore < toScore && toScore <= 3).toBe(true);
      const raised = items.map((each) => ({ ...each, score: way.find(({ id }) => id === each.id)?.toScore ?? each.score }));
      expect(wayOf(raised, asked)).toEqual([]);
    }),
  ));
