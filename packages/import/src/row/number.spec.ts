import { describe, expect, it } from 'vitest';
import { readDecimal, readMoney, readNumber } from './number.ts';

describe('a number in a cell', () => {
  it.each([
    ['1234', '1234'],
    ['1,234,567.89', '1234567.89'],
    ['1.234.567,89', '1234567.89'],
    ["1'234'567.5", '1234567.5'],
    ['1 234 567,50 €', '1234567.50'],
    ['$1,200.00', '1200.00'],
    ['EUR 500', '500'],
    ['12,5', '12.5'],
    ['0.5', '0.5'],
    ['0,125', '0.125'],
    ['-3.25', '-3.25'],
    ['1,00,00,000', '10000000'],
    ['2.5 million', '2500000'],
    ['€3.75m', '3750000'],
    ['12k', '12000'],
    ['80 %', '80'],
    ['500,-', '500'],
    ['１，２００，０００', '1200000'],
    ['￥５００', '500'],
    ['1,200,000円', '1200000'],
    ['₹ 1,50,00,000/-', '15000000'],
    ['Rs. 12.5 Lakh', '1250000'],
    ['1.2 crore', '12000000'],
    ['12.5万元', '125000'],
    ['1.2亿', '120000000'],
    ['3500만원', '35000000'],
    ['1 500,5 тис. грн', '1500500'],
    ['R$ 1.234,56', '1234.56'],
    ['3.000,00 TL', '3000.00'],
    ['١٬٢٣٤٫٥٠ ﷼', '1234.50'],
    ['₹ १,५०,०००', '150000'],
    ['๕๐ %', '50'],
    ['2.5 ล้านบาท', '2500000'],
    ['500000 บาท', '500000'],
    ['2,5 mil. Kč', '2500000'],
    ['5 mil lei', '5000000'],
    ['5 mil €', '5000'],
    ['1,5 mld zł', '1500000000'],
    ['12 mln', '12000000'],
    ['3,2 milj. €', '3200000'],
    ['4 mkr', '4000000'],
    ['1,2 Md€', '1200000000'],
    ['2 milioni EUR', '2000000'],
    ['１２千円', '12000'],
    ['3百万円', '3000000'],
    ['1,5 tỷ đồng', '1500000000'],
    ['649,000.00 ر.س', '649000.00'],
    ['\u200f٦٤٩٬٠٠٠٫٥٠ ر.س.\u200f', '649000.50'],
    ['د.إ 1,200.50', '1200.50'],
    ['US$ 500', '500'],
    ['A$1.2m', '1200000'],
    ['NT$ 1,200,000', '1200000'],
    ['新臺幣 12 千元', '12000'],
    ['S/ 1,200.50', '1200.50'],
    ['Rs 5 Cr', '50000000'],
    ['3,2 MSEK', '3200000'],
    ['350 TEUR', '350000'],
    ['350 T€', '350000'],
    ['500,-- €', '500'],
  ])('%j is %s', (cell, number) => expect(readDecimal(cell)).toBe(number));

  it.each([
    ['1.234', 'twelve hundred or one and a bit'],
    ['12,345', 'likewise'],
    ['about 500', 'words'],
    ['TBD', 'no figure'],
    ['1억 2,000만원', 'two figures'],
    ['2,5 mil. €', 'a million in Slovakia, a thousand in Spain'],
    ['5/2', 'a quotient'],
    ['S5', 'a name'],
    ['5 t', 'tonnes'],
    ['10-20', 'a range'],
    ['1.2.3', 'no number'],
    ['', 'nothing'],
    ['3 large servers', 'a sentence'],
  ])('%j is none: %s', (cell) => expect(readDecimal(cell)).toBeNull());

  it('is read in one way where the mapping says what stands before the fraction', () => {
    expect([
      readDecimal('1.234', { decimal: '.' }),
      readDecimal('1.234', { decimal: ',' }),
      readDecimal('1,234', { decimal: '.' }),
    ]).toEqual(['1.234', '1234', '1234']);
    expect(readDecimal('12,34,5', { decimal: '.' })).toBeNull();
    expect(readNumber('3,5', { decimal: ',', times: 2 })).toBe(7);
    // It says its size itself.
    expect(readNumber('3,5 million', { decimal: ',', times: 1000 })).toBe(3_500_000);
  });
});

describe('GE-3 an amount in a cell', () => {
  it.each<[string, string, Parameters<typeof readMoney>[2], string | null]>([
    ['30,000.00', 'USD', {}, '3000000'],
    ['30.000,00', 'EUR', {}, '3000000'],
    ['500', 'JPY', {}, '500'],
    ['1.5', 'KWD', {}, '1500'],
    ['12.345', 'USD', { decimal: '.' }, '1235'],
    ['12.344', 'USD', { decimal: '.' }, '1234'],
    ['1.5', 'USD', { times: 1000 }, '150000'],
    ['0.1', 'USD', { times: 1_000_000 }, '10000000'],
    ['123456789012.34', 'USD', {}, '12345678901234'],
    ['-5', 'USD', {}, null],
    ['80 %', 'USD', {}, null],
    ['８０％', 'USD', {}, null],
    ['5', 'ABC', {}, null],
    ['n/a', 'USD', {}, null],
  ])('%j %s is %s in minor units, rounded half-up', (cell, currency, format, minorUnits) =>
    expect(readMoney(cell, currency, format)).toEqual(minorUnits === null ? null : { minorUnits, currency }),
  );
});
