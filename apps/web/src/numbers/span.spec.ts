import { describe, expect, it } from 'vitest';
import { monthsIn, placeIn, spanOf, wholeDays } from './span';

describe('a stretch of time', () => {
  it('reaches around all of its days, absent ones left out', () => {
    expect(spanOf(['2026-03-08', null, '2026-01-08', undefined])).toEqual({ from: Date.parse('2026-01-01'), to: Date.parse('2026-03-15') });
    expect(spanOf([null, undefined])).toBeNull();
  });

  it('places days from 0 to 1, and what lies beyond at its edge', () => {
    const span = { from: Date.parse('2026-01-01'), to: Date.parse('2026-01-11') };
    expect(['2025-12-01', '2026-01-01', '2026-01-06', '2027-01-01'].map((day) => placeIn(span, day))).toEqual([0, 0, 0.5, 1]);
  });

  it('of whole days begins where its first day does and ends where its last one ends', () => {
    const plan = wholeDays('2026-11-30', '2026-12-03');
    expect(['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map((day) => placeIn(plan, day))).toEqual([0, 0.25, 0.75, 1]);
  });

  it('names as many months as there is room for', () => {
    const span = { from: Date.parse('2025-11-15'), to: Date.parse('2026-08-15') };
    expect(monthsIn(span, 12)).toHaveLength(9);
    expect(monthsIn(span, 4)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01']);
    expect(monthsIn({ from: Date.parse('2026-01-02'), to: Date.parse('2026-01-20') }, 4)).toEqual([]);
  });
});
