import { describe, expect, it } from 'vitest';
import { pointOf, readMoney, writeMoney } from './money-text';

describe('GE-3 money as people type it', () => {
  it.each([
    ['30000', 'USD', '3000000'],
    ['30,000', 'USD', '3000000'],
    ['30000.50', 'USD', '3000050'],
    ['30,000.5', 'USD', '3000050'],
    ['1 234 567.89', 'USD', '123456789'],
    ["1'234'567", 'CHF', '123456700'],
    ['30\u00a0000', 'USD', '3000000'],
    ['  USD 30,000.00 ', 'USD', '3000000'],
    ['30,000.00 USD', 'USD', '3000000'],
    ['0', 'USD', '0'],
    ['007', 'USD', '700'],
    ['0.01', 'USD', '1'],
    ['30,000', 'JPY', '30000'],
    ['1.250', 'KWD', '1250'],
    ['9999999999999999.99', 'USD', '999999999999999999'],
    ['30000.5000', 'USD', '3000050'],
  ])('%s in %s is %s minor units', (text, currency, minorUnits) => {
    expect(readMoney(text, currency)).toEqual({ money: { minorUnits, currency } });
  });

  it.each([
    ['30.000,50', 'EUR', '3000050'],
    ['30.000', 'EUR', '3000000'],
    ['0,05', 'EUR', '5'],
  ])('where the comma is the point, %s in %s is %s minor units', (text, currency, minorUnits) => {
    expect(readMoney(text, currency, ',')).toEqual({ money: { minorUnits, currency } });
  });

  it.each([
    ['', 'EMPTY'],
    ['  ', 'EMPTY'],
    ['thirty', 'NO_AMOUNT'],
    ['-5', 'NO_AMOUNT'],
    ['1e5', 'NO_AMOUNT'],
    ['.5', 'NO_AMOUNT'],
    ['1.2.3', 'NO_AMOUNT'],
    ['30,00', 'GROUPS'],
    ['3,0000', 'GROUPS'],
    ['3 0000', 'GROUPS'],
    ['30 00', 'GROUPS'],
    ["1'23", 'GROUPS'],
    ['1 234,567', 'GROUPS'],
    ['30 000.5 0', 'NO_AMOUNT'],
    ['30000.505', 'DIGITS'],
    ['10000000000000000.00', 'TOO_LONG'],
  ])('%j is refused, not guessed: %s', (text, wrong) => {
    expect(readMoney(text, 'USD')).toEqual({ wrong });
  });

  it('half a yen is refused', () => {
    expect(readMoney('1200.5', 'JPY')).toEqual({ wrong: 'DIGITS' });
  });

  it.each([
    [{ minorUnits: '3000050', currency: 'USD' }, '30000.50'],
    [{ minorUnits: '3000000', currency: 'USD' }, '30000'],
    [{ minorUnits: '5', currency: 'USD' }, '0.05'],
    [{ minorUnits: '1200', currency: 'JPY' }, '1200'],
  ])('%j is written as it would be typed, and read again as itself', (amount, text) => {
    expect(writeMoney(amount)).toBe(text);
    expect(readMoney(text, amount.currency)).toEqual({ money: amount });
  });

  it.each([
    ['en-GB', '.'],
    ['de-DE', ','],
  ])('in %s the fraction begins with %s', (locale, point) => {
    expect(pointOf(locale)).toBe(point);
  });
});
