import { describe, expect, it } from 'vitest';
import { items } from '../testing/items.ts';
import { usd } from '../testing/money.ts';
import { running } from '../testing/stories.ts';
import { exactSum, roadmapFrom, workingDaysFor } from './roadmap.ts';

const step = (id: string, weeks: number, workingDays: number) => ({
  id,
  place: 0,
  fromScore: 0,
  toScore: 2,
  weeks,
  workingDays,
  cost: usd(1),
});

describe('the roadmap', () => {
  it('LO-2 a step takes whole working days: weeks × 5 ÷ capacity, rounded up', () =>
    expect([workingDaysFor(1, 1), workingDaysFor(0.375, 1), workingDaysFor(0.6, 3), workingDaysFor(1.1, 1)]).toEqual([5, 2, 1, 6]));
  it('LO-2 goes end to end from the first Monday after today, five days a week', () =>
    expect(
      roadmapFrom([step('A', 1, 5), step('B', 0.3, 2), step('C', 1, 5)], '2026-03-02').map(({ id, startsOn, endsOn }) => [
        id,
        startsOn,
        endsOn,
      ]),
    ).toEqual([
      ['A', '2026-03-09', '2026-03-13'],
      ['B', '2026-03-16', '2026-03-17'],
      ['C', '2026-03-18', '2026-03-24'],
    ]));
  it('LO-2 on a Sunday the first Monday after it is the next day', () =>
    expect(roadmapFrom([step('A', 1, 5)], '2026-03-08')[0]?.startsOn).toBe('2026-03-09'));
  it('LO-2 adds weeks as decimals', () => expect([exactSum([0.1, 0.2]), exactSum([]), exactSum([52, 0.375])]).toEqual([0.3, 0, 52.375]));
  it('LO-2 is exactly the way to the gate, blocking first, and its cost is the hardening estimate', () => {
    const story = running();
    const steps = story.view?.step ?? [];
    const blocking = steps.map(({ id }) => story.view?.item.find((item) => item.id === id)?.blocking);
    expect(blocking).toEqual([...blocking].sort((a, b) => Number(b) - Number(a)));
    const cost = steps.reduce((sum, { cost }) => sum + BigInt(cost.minorUnits), 0n);
    expect(story.view?.budget.hardeningEstimate.minorUnits).toBe(cost.toString());
  });
  it('LO-2 three levels of 0.4 weeks are three days, not a fourth for a rounding', () => {
    const story = running();
    const [first] = items;
    story.does({ type: 'changeChecklist', change: [{ ...first!, effortWeeks: 0.4 }], reason: 'measured' });
    story.under({ overall: 1 });
    expect(story.view?.step[0]).toMatchObject({ id: first!.id, fromScore: 0, toScore: 3, weeks: 0.6, workingDays: 3, cost: usd(3_000) });
  });
  it('LO-2 survives any capacity: what never ends, ends on the last day that can be named', () => {
    const days = workingDaysFor(52, 1e-9);
    expect(days).toBe(3_000_000);
    expect(roadmapFrom([step('A', 52, days), step('B', 1, 5)], '0001-01-01').map(({ endsOn }) => endsOn)).toEqual([
      '9999-12-31',
      '9999-12-31',
    ]);
  });
});
