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
