import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, canonicalMoney, checkMoney, display, minor, money, quotient, subtract, times, zero } from './money.ts';

const usd = (minorUnits: bigint) => money(minorUnits, 'USD');
const units = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });

describe('money', () => {
  it('GE-3 sums are exact, whatever the order', () =>
    fc.assert(
      fc.property(fc.array(units), (amounts) => {
        const total = amounts.reduce((sum, next) => sum + next, 0n);
        expect(minor(amounts.map(usd).reduce(add, zero('USD')))).toBe(total);
        expect(minor([...amounts].reverse().map(usd).reduce(add, zero('USD')))).toBe(total);
      }),
    ));

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
});
