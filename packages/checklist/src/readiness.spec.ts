import { describe, expect, it } from 'vitest';
import type { ItemInput } from './commands.ts';
import type { ChecklistEvent } from './events.ts';
import { readinessOf } from './readiness.ts';
import { standings } from './standings.ts';
import { folded } from './testing/fold.ts';
import { anItem, items, scored, thisWeek, today, waived, written } from './testing/list.ts';

const readiness = (list: ItemInput[], ...facts: ChecklistEvent[]) =>
  readinessOf(standings(folded(written(list), ...facts), { today, week: thisWeek }));
const forItem = (number: number, score: number, week = thisWeek) => scored(score, { itemId: `I${number}`, week });

describe('readiness', () => {
  it('CL-7 is the weighted share of three each, unscored ones as 0', () => {
    const list = items(21).map((item, place) => ({ ...item, weight: place === 0 ? 3 : 1 }));
    const { overall, areas } = readiness(list, forItem(0, 2), forItem(1, 3));
    expect(overall).toBe((3 * 2 + 3) / (3 * 23));
    expect(areas[0]).toEqual({ area: 'AUTHENTICATION', readiness: 6 / 15, scored: 1, stale: 0, total: 3 });
    expect(areas[1]).toMatchObject({ area: 'ERROR_HANDLING', readiness: 1 / 3 });
    expect(areas).toHaveLength(7);
  });
  it('CL-6 a waived item is in no sum and no count', () => {
    const disputed = [scored(2), scored(1, { side: 'OWNER' })];
    expect(readiness(items(21), ...disputed)).toMatchObject({ total: 21, scored: 1, disputed: 1, overall: 1 / 63 });
    expect(readiness(items(21), ...disputed, waived(today))).toMatchObject({ total: 20, scored: 0, disputed: 0, overall: 0 });
  });
  it('CL-4 what is scored but not fresh is stale, overall and in its area', () => {
    const found = readiness(items(21), forItem(0, 1), forItem(1, 1, '2026-W46'), forItem(2, 0, '2026-W47'));
    expect(found).toMatchObject({ scored: 3, stale: 1 });
    expect(found.areas.map(({ stale }) => stale)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });
  it('CL-7 an area with all waived has none, and is not the weakest', () => {
    const all = [0, 7, 14].map((number) => waived(today, { itemId: `I${number}` }));
    const { areas, weakest } = readiness(items(21), ...all, forItem(1, 1));
    expect(areas[0]).toEqual({ area: 'AUTHENTICATION', readiness: null, scored: 0, stale: 0, total: 0 });
    expect(weakest).toBe('MONITORING');
  });
  it('CL-7 the weakest is the lowest, the first in order among equals', () => {
    expect(readiness(items(21)).weakest).toBe('AUTHENTICATION');
    const rest = [0, 1, 2, 3, 5, 6].map((number) => forItem(number, 2));
    expect(readiness(items(21), ...rest).weakest).toBe('PERFORMANCE');
  });
  it('CL-7 is 0 overall where nothing is left, and no area is the weakest', () => {
    const all = items(21).map(({ id }) => waived(today, { itemId: id }));
    expect(readiness(items(21), ...all, forItem(0, 3))).toMatchObject({ overall: 0, total: 0, weakest: null });
    expect(readinessOf([])).toMatchObject({ overall: 0, weakest: null });
  });
  it('CL-7 reaches 1 with every item proven, whatever the weights', () => {
    const list = Array.from({ length: 28 }, (_, number) => anItem(number, { weight: (number % 3) + 1 }));
    expect(readiness(list, ...list.map((_, number) => forItem(number, 3))).overall).toBe(1);
  });
});
