import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing';

const week = (name: string, overall: number) => ({ week: name, overall, complete: true, reviewed: true, ownerPresent: true });
const gate = {
  open: false,
  policyVersion: 1,
  criteria: [
    {
      code: 'OVERALL_READINESS' as const,
      met: false,
      required: '80 %',
      actual: '60 %',
      requiredValue: 0.8,
      actualValue: 0.6,
      area: null,
      items: [],
    },
  ],
};
const road = {
  trend: [week('2026-W45', 0.4), week('2026-W46', 0.5), week('2026-W47', 0.6)],
  forecast: { expectedOn: '2026-12-06', earliestOn: '2026-11-29', latestOn: '2026-12-20', weeksObserved: 3 },
  gate,
  decisionDueOn: '2026-12-15',
};

describe('LO-1 the trend as it is drawn', () => {
  it('stands each week at its Sunday, and ends at the latest day of the forecast', () => {
    const drawing = drawingOf(road, Date.parse('2026-11-25'));
    expect(drawing?.weeks.map(({ y }) => y)).toEqual([0.4, 0.5, 0.6]);
    expect(drawing?.span.to).toBe(Date.parse('2026-12-25'));
    const { earliest, expected, latest, from } = drawing?.forecast ?? {};
    expect([from?.x, earliest?.x, expected?.x, latest?.x].every((x, place, all) => place === 0 || (x ?? 0) > (all[place - 1] ?? 1))).toBe(
      true,
    );
    expect(expected?.y).toBe(0.8);
  });

  it('has no forecast where the threshold is reached, or there is no telling', () => {
    expect(drawingOf({ ...road, trend: [week('2026-W47', 0.85)] }, null)?.forecast).toBeNull();
    expect(drawingOf({ ...road, forecast: null }, null)?.forecast).toBeNull();
  });

  it('draws a range that is open, or years off, to its near side alone', () => {
    const far = { ...road.forecast, latestOn: '2030-01-01' };
    expect(drawingOf({ ...road, forecast: far }, null)?.forecast).toMatchObject({ latest: null, earliest: { y: 0.8 } });
  });

  it('is none before the first week', () => {
    expect(drawingOf({ ...road, trend: [] }, null)).toBeNull();
  });
});
