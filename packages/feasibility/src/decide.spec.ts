import type { Money } from '@causeway/kernel/money.ts';
import { anActor, specify } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import type { FeasibilityCommand } from './commands.ts';
import { checkMeasure, type FeasibilityContext, measureOf, recordFeasibility, recordValue } from './decide.ts';
import type { FeasibilityEvent } from './events.ts';
import { evolveFeasibility, type FeasibilityState, initialFeasibility } from './evolve.ts';
import { feasibilityOf, isValueProven } from './figures.ts';

const usd = (minorUnits: number): Money => ({ minorUnits: String(minorUnits), currency: 'USD' });
const measure = measureOf({ name: 'Answered first time', unit: '%', direction: 'AT_LEAST', target: 80 });
const context: FeasibilityContext = {
  now: Date.parse('2026-11-25T10:00:00Z'),
  zone: 'UTC',
  actor: { id: anActor, roles: [] },
  commandId: 'c',
  newId: () => 'n',
  amounts: { currency: null, defaultCurrency: 'USD', rated: ['USD', 'EUR'] },
};
const on = (initial: FeasibilityState) =>
  specify<FeasibilityCommand, FeasibilityState, FeasibilityEvent, FeasibilityContext>(
    {
      initial,
      evolve: evolveFeasibility,
      decide: (command, state, given) =>
        command.type === 'recordFeasibility' ? recordFeasibility(command, state, given) : recordValue(command, state, given),
    },
    context,
  );
const withMeasure = on({ ...initialFeasibility, measure });

describe('feasibility', () => {
  it('FE-1 a measured value is kept with its day and its evidence', () =>
    withMeasure()
      .when({ type: 'recordFeasibility', value: 83, on: '2026-11-20', evidence: ['https://wiki.example/eval/12'], note: 'Blind.' })
      .records({
        type: 'FeasibilityRecorded',
        data: { value: 83, on: '2026-11-20', evidence: ['https://wiki.example/eval/12'], note: 'Blind.' },
        effectiveOn: '2026-11-20',
      } as FeasibilityEvent));

  it('FE-1 is of today when no day is given, or today is, and needs no evidence', () => {
    for (const on of [undefined, null, '2026-11-25'])
      withMeasure()
        .when({ type: 'recordFeasibility', value: 83, on })
        .records({ type: 'FeasibilityRecorded', data: { value: 83, on: '2026-11-25', evidence: [] }, ...(on && { effectiveOn: on }) });
  });

  it('FE-1 the measure keeps its baseline with its day, of today at the latest', () => {
    const stated = { name: 'Waiting', unit: 'days', direction: 'AT_MOST', baseline: 12, baselineOn: '2026-11-25', target: 3 } as const;
    expect(checkMeasure(stated, '2026-11-25', ['success']).filter(Boolean)).toEqual([]);
    expect(measureOf(stated)).toEqual(stated);
    expect(measureOf({ ...stated, baseline: 0, baselineOn: null })).toEqual({ ...stated, baseline: 0, baselineOn: null });
  });

  it('FE-1 NO_MEASURE without a measure, with every other reason', () =>
    on(initialFeasibility)()
      .when({ type: 'recordFeasibility', value: 83, on: '2026-11-26', evidence: ['file:///etc/passwd'] })
      .isRefused('NO_MEASURE', { code: 'DATE_OUT_OF_RANGE', field: ['on'] }, 'INVALID_EVIDENCE'));

  const measured = (value: number, day: string): FeasibilityEvent => ({
    type: 'FeasibilityRecorded',
    data: { value, on: day, evidence: [] },
  });
  const shown = (...events: FeasibilityEvent[]) =>
    feasibilityOf(
      events.reduce((state, event) => evolveFeasibility(state, event as never), { ...initialFeasibility, measure } as FeasibilityState),
    );

  it('FE-1 untested, then shown once the target is met, exactly met included', () =>
    expect([shown(), shown(measured(79.9, '2026-11-01')), shown(measured(80, '2026-11-01'))]).toEqual(['UNTESTED', 'NOT_SHOWN', 'SHOWN']));

  it('GE-1 the latest day decides, then the latest recorded', () => {
    expect(shown(measured(90, '2026-11-20'), measured(10, '2026-11-01'))).toBe('SHOWN');
    expect(shown(measured(90, '2026-11-20'), measured(10, '2026-11-20'))).toBe('NOT_SHOWN');
  });

  it('FE-1 at most: less is better', () => {
    const state = { ...initialFeasibility, measure: { ...measure, direction: 'AT_MOST' as const } };
    expect(feasibilityOf(evolveFeasibility(state, measured(80, '2026-11-01') as never))).toBe('SHOWN');
    expect(feasibilityOf(evolveFeasibility(state, measured(80.1, '2026-11-01') as never))).toBe('NOT_SHOWN');
  });

  it('FE-1 a measure has a name and a unit, and a baseline of no later than today', () =>
    expect(
      checkMeasure({ ...measure, name: '', unit: '\u0000', baselineOn: '2026-11-26' }, '2026-11-25', ['success']).map(
        (reason) => reason?.field,
      ),
    ).toEqual([
      ['success', 'name'],
      ['success', 'unit'],
      ['success', 'baselineOn'],
    ]));
});

describe('value', () => {
  it('MO-7 a measured benefit is kept with its evidence', () =>
    withMeasure()
      .when({ type: 'recordValue', measuredPerYear: usd(18_000_000), evidence: ['https://wiki.example/value/3'] })
      .records({
        type: 'ValueRecorded',
        data: { measuredPerYear: usd(18_000_000), on: '2026-11-25', evidence: ['https://wiki.example/value/3'] },
      }));

  it('GE-3 a first amount is in the policy’s currency', () =>
    withMeasure()
      .when({ type: 'recordValue', measuredPerYear: { minorUnits: '1', currency: 'EUR' }, evidence: [] })
      .isRefused('CURRENCY_MISMATCH'));

  it('MO-7 is proven only while monitoring reaches the area threshold', () => {
    const measuredValue = { ...initialFeasibility, newestValue: { value: usd(1), on: '2026-11-20', evidence: [] } };
    expect([isValueProven(measuredValue, true), isValueProven(measuredValue, false), isValueProven(initialFeasibility, true)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
