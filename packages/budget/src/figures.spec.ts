import { type Money, money } from '@causeway/kernel/money.ts';
import { recorded } from '@causeway/kernel/specification.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetEvent } from './events.ts';
import { evolveBudget, initialBudget } from './evolve.ts';
import { actualRatio, bandOf, type EnvelopeState, envelopeState, ratioOf, released, shortfall, workRatio } from './figures.ts';

const usd = (minorUnits: number): Money => money(BigInt(minorUnits), 'USD');
const envelope = (approved: number, spent = 0): EnvelopeState => ({
  approved: usd(approved),
  spent: usd(spent),
  remaining: usd(approved - spent),
});

describe('the ratio', () => {
  it.each([
    [0, 100, null, 'UNBUDGETED'],
    [100, 0, 0, 'UNBUDGETED'],
    [100, 199, 1.99, 'HARDENING_SKIPPED'],
    [100, 200, 2, 'THIN'],
    [100, 249, 2.49, 'THIN'],
    [100, 250, 2.5, 'TYPICAL'],
    [100, 400, 4, 'TYPICAL'],
    [100, 401, 4.01, 'ABOVE_TYPICAL'],
  ])('MO-2 of %i and %i is %f: %s', (poc, production, ratio, band) => {
    expect(ratioOf(envelope(poc), envelope(production))).toBe(ratio);
    expect(bandOf(envelope(poc), envelope(production))).toBe(band);
  });

  it('MO-2 a limit is exact where a float is not', () => {
    const huge = 333_333_333_333_333_333n;
    const of = (minorUnits: bigint): EnvelopeState => ({ ...envelope(0), approved: money(minorUnits, 'USD') });
    expect(bandOf(of(huge), of(2n * huge))).toBe('THIN');
    expect(bandOf(of(huge), of(2n * huge - 1n))).toBe('HARDENING_SKIPPED');
  });

  it('MO-5 of planned weeks', () => expect([workRatio({ poc: 4, production: 14 }), workRatio(null)]).toEqual([3.5, null]));
  it('MO-5 of planned weeks as they were stated: a binary fraction makes no 1.5 less or more', () =>
    expect([workRatio({ poc: 1.4, production: 2.1 }), workRatio({ poc: 0.2, production: 0.3 })]).toEqual([1.5, 1.5]));
  it('MO-5 is a number for whatever was stated', () => {
    expect(workRatio({ poc: 1e-310, production: 1e-320 })).toBeLessThan(1);
    expect(workRatio({ poc: Number.MIN_VALUE, production: Number.MAX_VALUE })).toBe(Number.MAX_VALUE);
  });
  it('MO-6 of money spent', () => expect(actualRatio(envelope(0, 100), envelope(0, 310))).toBe(3.1));
});

describe('what is left', () => {
  it('MO-1 may be negative, MO-6 but a STOP releases no less than nothing', () => {
    expect(envelope(100, 130).remaining).toEqual(usd(-30));
    expect(released(envelope(100, 130))).toEqual(usd(0));
    expect(released(envelope(100, 30))).toEqual(usd(70));
  });
  it('MO-4 the shortfall is the estimate less what is left, an overspent envelope counting as empty', () => {
    expect(shortfall(usd(100), envelope(80, 20))).toEqual(usd(40));
    expect(shortfall(usd(100), envelope(80, 200))).toEqual(usd(100));
    expect(shortfall(usd(50), envelope(80, 20))).toEqual(usd(0));
  });
});

it('MO-1 what was spent is the exact sum, whatever is corrected', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ amount: fc.bigInt(0n, 10n ** 18n - 1n), corrected: fc.option(fc.bigInt(0n, 10n ** 18n - 1n)) })),
      (spends) => {
        const events = spends.flatMap(({ amount, corrected }, place): BudgetEvent[] => [
          { type: 'SpendRecorded', data: { spendId: `${place}`, envelope: 'POC', amount: money(amount, 'USD'), on: '2026-11-25' } },
          ...(corrected === null
            ? []
            : [
                {
                  type: 'SpendCorrected' as const,
                  data: { spendId: `${place}`, from: money(amount, 'USD'), to: money(corrected, 'USD'), reason: 'x' },
                },
              ]),
        ]);
        const state = events.reduce((folded, event, place) => evolveBudget(folded, recorded(event, place, 0)), initialBudget);
        const sum = spends.reduce((total, { amount, corrected }) => total + (corrected ?? amount), 0n);
        expect(envelopeState(state, 'POC', 'USD').spent).toEqual(money(sum, 'USD'));
      },
    ),
  ));
