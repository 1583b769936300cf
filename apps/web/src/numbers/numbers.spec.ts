import { describe, expect, it } from 'vitest';
import { localeOf } from './locale';
import { numbersOf } from './numbers';

const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

describe('money', () => {
  it.each([
    ['en-US', '3000000', 'USD', 'USD 30,000'],
    ['en-US', '3000050', 'USD', 'USD 30,000.50'],
    ['de-DE', '3000050', 'EUR', '30.000,50 EUR'],
    ['en-US', '-5', 'USD', '-USD 0.05'],
    ['en-US', '1200', 'JPY', 'JPY 1,200'],
    ['en-US', '1200', 'KWD', 'KWD 1.200'],
    ['en-US', '123456789012345678', 'USD', 'USD 1,234,567,890,123,456.78'],
  ])('GE-3 in %s %s minor units of %s are %s, exactly', (locale, minorUnits, currency, text) => {
    expect(plain(numbersOf(locale, 'UTC').money({ minorUnits, currency }))).toBe(text);
  });

  it('is short where there is no room', () => {
    expect(plain(numbersOf('en-US', 'UTC').moneyShort({ minorUnits: '12345678', currency: 'USD' }))).toBe('USD 123K');
  });
});

describe('money between two ends', () => {
  const usd = (low: string, high: string) => ({ low: { minorUnits: low, currency: 'USD' }, high: { minorUnits: high, currency: 'USD' } });
  it.each([
    ['en', usd('3000000', '6000000'), 'USD 30,000 – 60,000', 'USD 30K – 60K'],
    ['en', usd('3000050', '123456700'), 'USD 30,000.50 – 1,234,567.00', 'USD 30K – 1.23M'],
    ['en', usd('0', '6000000'), 'USD 0 – 60,000', 'USD 0 – 60K'],
    ['en', usd('6000000', '6000000'), 'USD 60,000', 'USD 60K'],
    ['de-DE', usd('3000000', '6000000'), '30.000 – 60.000 USD', '30.000 – 60.000 USD'],
  ])('AP-3 in %s is told with both', (locale, range, exact, short) => {
    const { moneyRange, moneyRangeShort } = numbersOf(locale, 'UTC');
    expect([moneyRange(range), moneyRangeShort(range)].map(plain)).toEqual([exact, short]);
  });

  it('AP-3 is one where both read alike', () => {
    expect(plain(numbersOf('en', 'UTC').moneyRangeShort(usd('3000000', '3000100')))).toBe('USD 30K');
  });
});

describe('a figure beside a threshold is never told as what it misses', () => {
  const { share, exactShare, ratio, workRatio, measured } = numbersOf('en', 'UTC');
  it.each([
    [0.796, '79%', '79.6%'],
    [0.79996, '79%', '79.9%'],
    [0.8, '80%', '80%'],
    [0.29, '29%', '29%'],
    [0.58, '58%', '58%'],
    [0.1 + 0.7, '80%', '80%'],
    [1, '100%', '100%'],
  ])('GA-1 %d reads %s, or %s', (value, short, long) => expect([share(value), exactShare(value)]).toEqual([short, long]));

  it.each([
    [1.96, '1.9'],
    [1.9999, '1.9'],
    [2, '2.0'],
    [2.04, '2.04'],
    [2.0000001, '2.000000'],
    [2.49, '2.4'],
    [4, '4.0'],
    [4.0049, '4.004'],
    [4.16, '4.1'],
    [1.15, '1.1'],
    [0.3, '0.3'],
    [1.50001, '1.5'],
  ])('MO-2 a ratio of %d reads %s', (value, text) => expect(ratio(value)).toBe(text));

  it.each([
    [1.5, '1.5'],
    [1.504, '1.504'],
    [2.04, '2.0'],
    [2.99, '2.9'],
  ])('MO-5 a work ratio of %d reads %s', (value, text) => expect(workRatio(value)).toBe(text));

  it('FE-1 a measured value is told as it was measured', () => expect(measured(0.91999)).toBe('0.91999'));
});

describe('GE-1 days are of the policy’s time zone', () => {
  const auckland = numbersOf('en-GB', 'Pacific/Auckland');
  it('an instant of Tuesday evening in UTC is of Wednesday in Auckland', () => {
    expect(auckland.day('2026-11-24T21:30:00.000Z')).toBe('25 Nov 2026');
    expect(numbersOf('en-GB', 'UTC').day('2026-11-24T21:30:00.000Z')).toBe('24 Nov 2026');
  });

  it('a calendar day is the same everywhere', () => {
    expect(auckland.day('2026-11-24')).toBe('24 Nov 2026');
    expect(numbersOf('en-GB', 'Pacific/Honolulu').day('2026-11-24')).toBe('24 Nov 2026');
  });

  it.each(['en', 'en-US', 'en-GB'])('a day in %s reads in the order that the sentences of the server have', (locale) => {
    expect(numbersOf(locale, 'UTC').day('2026-10-06')).toBe('6 Oct 2026');
  });

  it('is not told in another while it is not known', () => {
    const unknown = numbersOf('en', null);
    expect([unknown.day('2026-11-05T23:30:00Z'), unknown.instant('2026-11-05T23:30:00Z'), unknown.day('2026-11-05')]).toEqual([
      '…',
      '…',
      '5 Nov 2026',
    ]);
  });

  it('an instant says which zone it is told in', () => {
    expect(plain(auckland.instant('2026-11-24T21:30:00.000Z'))).toBe('25 Nov 2026, 10:30 GMT+13');
  });
});

it('weeks are told by number and year', () => {
  expect(numbersOf('en', 'UTC').week('2026-W05')).toBe('W5 2026');
});

it.each([
  ['en', ['de-DE', 'en-GB'], 'en-GB'],
  ['en', ['de-DE'], 'en'],
  ['en', ['en-US@posix'], 'en'],
  ['pseudo', ['en-GB'], 'en'],
])('texts in %s before a reader of %j have numbers in %s', (language, preferred, locale) => {
  expect(localeOf(language, preferred)).toBe(locale);
});
