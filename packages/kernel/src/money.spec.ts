import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  atLeastZero,
  canonicalMoney,
  checkAmount,
  checkMoney,
  display,
  equal,
  larger,
  minor,
  money,
  quotient,
  subtract,
  sum,
  times,
  zero,
} from './money.ts';

const usd = (minorUnits: bigint) => money(minorUnits, 'USD');
const units = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });

describe('money', () => {
  it('GE-3 sums are exact, whatever the order', () =>
    fc.assert(
      fc.property(fc.array(units), (amounts) => {
        const total = amounts.reduce((all, next) => all + next, 0n);
        expect(minor(amounts.map(usd).reduce(add, zero('USD')))).toBe(total);
        expect(minor([...amounts].reverse().map(usd).reduce(add, zero('USD')))).toBe(total);
        expect(sum(amounts.map(usd), 'USD')).toEqual(usd(total));
      }),
    ));

  it('GE-3 no sum is of two currencies', () => {
    expect(() => sum([usd(1n), money(1n, 'EUR')], 'USD')).toThrow('cannot be combined');
    expect(() => sum([usd(1n)], 'EUR')).toThrow('cannot be combined');
  });

  it('GE-3 taking away what was added leaves what was', () =>
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(subtract(add(usd(a), usd(b)), usd(b))).toEqual(usd(a));
      }),
    ));

  it.each([
    [1n, 0.5, 1n],
    [3n, 0.5, 2n],
    [1n, 0.49, 0n],
    [500_000n, 0.375, 187_500n],
    [10n ** 17n + 5n, 0.1, 10n ** 16n + 1n],
    [105n, 0.1, 11n],
    [7n, 1e-7, 0n],
  ])('GE-3 %s minor units times %s is %s, half-up', (amount, factor, product) => expect(times(usd(amount), factor)).toEqual(usd(product)));

  it.each(['', '-1', '+1', '1.0', '1e3', ' 1', '1234567890123456789', '١'])('GE-3 %j is no amount', (minorUnits) =>
    expect(checkMoney({ minorUnits, currency: 'USD' }, ['amount'])).toMatchObject({
      code: 'INVALID_MONEY',
      field: ['amount', 'minorUnits'],
    }),
  );

  it.each(['usd', 'US', 'XYZ', '', 'DEM', 'XAU', 'XXX', 'USD '])(
    'GE-3 %j is no currency of ISO 4217 that amounts are kept in',
    (currency) =>
      expect(checkMoney({ minorUnits: '1', currency }, ['amount'])).toMatchObject({ code: 'INVALID_MONEY', field: ['amount', 'currency'] }),
  );

  it('GE-3 one amount has one writing', () => expect(canonicalMoney({ minorUnits: '007', currency: 'USD' })).toEqual(usd(7n)));

  it.each([
    [usd(3_000_000n), '30,000.00 USD'],
    [usd(-5n), '-0.05 USD'],
    [money(1_234_567n, 'JPY'), '1,234,567 JPY'],
    [money(1_234n, 'KWD'), '1.234 KWD'],
    [money(3_000_000n, 'HUF'), '30,000.00 HUF'],
    [money(1_234_567n, 'IQD'), '1,234.567 IQD'],
    [money(5n, 'UYW'), '0.0005 UYW'],
    [usd(99_999n), '999.99 USD'],
    [usd(10n ** 18n - 1n), '9,999,999,999,999,999.99 USD'],
  ])('GE-3 %o reads %s', (amount, text) => expect(display(amount)).toBe(text));

  it('MO-2 a quotient by nothing is null', () => expect([quotient(usd(5n), usd(2n)), quotient(usd(5n), usd(0n))]).toEqual([2.5, null]));

  it('GE-3 half a minor unit is rounded up, also of what is owed: towards more', () =>
    expect([-5n, -7n, -15n, -16n, 5n].map((amount) => minor(times(usd(amount), 0.1)))).toEqual([0n, -1n, -1n, -2n, 1n]));

  it('GE-3 amounts are equal in one currency only, and no two currencies are put together', () => {
    expect([equal(usd(1n), usd(1n)), equal(usd(1n), usd(2n)), equal(usd(1n), money(1n, 'EUR'))]).toEqual([true, false, false]);
    expect(() => add(usd(1n), money(1n, 'EUR'))).toThrow('USD and EUR');
    expect(() => subtract(usd(1n), money(1n, 'EUR'))).toThrow('USD and EUR');
  });

  it('GE-3 the larger of two, and what is at least zero', () => {
    expect([larger(usd(2n), usd(1n)), larger(usd(1n), usd(2n))]).toEqual([usd(2n), usd(2n)]);
    expect([atLeastZero(usd(-1n)), atLeastZero(usd(0n)), atLeastZero(usd(1n))]).toEqual([usd(0n), usd(0n), usd(1n)]);
  });
});

describe('the currency of a POC', () => {
  const rules = { defaultCurrency: 'USD', rated: ['USD', 'EUR'] };
  const code = (currency: string, over: { currency: string | null; isFirstBudget?: boolean }) =>
    checkAmount({ minorUnits: '1', currency }, { ...rules, ...over }, ['amount'])?.code ?? null;

  it('GE-3 fixed once, every amount is in it', () => {
    expect([code('EUR', { currency: 'EUR' }), code('USD', { currency: 'EUR' })]).toEqual([null, 'CURRENCY_MISMATCH']);
    expect(code('USD', { currency: 'EUR', isFirstBudget: true })).toBe('CURRENCY_MISMATCH');
  });
  it('GE-3 a first budget may be in any, another first amount in the policy’s default alone', () => {
    expect([code('USD', { currency: null }), code('EUR', { currency: null })]).toEqual([null, 'CURRENCY_MISMATCH']);
    expect(code('EUR', { currency: null, isFirstBudget: true })).toBeNull();
  });
  it('MO-4 without a weekly rate it is CURRENCY_MISMATCH, naming the policy; without being one INVALID_MONEY', () => {
    expect(checkAmount({ minorUnits: '1', currency: 'JPY' }, { ...rules, currency: null, isFirstBudget: true }, ['amount'])).toMatchObject({
      code: 'CURRENCY_MISMATCH',
      field: ['amount', 'currency'],
      message: expect.stringContaining('policy'),
    });
    expect(code('ZZZ', { currency: 'EUR' })).toBe('INVALID_MONEY');
  });
});
