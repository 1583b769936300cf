import { expect, it } from 'vitest';
import { currencyIn } from './currency.ts';

it.each([
  ['Budget (CHF)', 'CHF'],
  ['BUDGET COP', 'COP'],
  ['Buxheti 12 000 ALL', 'ALL'],
  ['BUDGET FOR ALL YEARS', null],
  ['BUDGET FOR ALL YEARS (EUR)', 'EUR'],
  ['COST OF THE TOP 10', null],
  ['S/ 1,200', 'PEN'],
  ['NT$ 1,200', 'TWD'],
  ['kr 500', null],
  ['US$ 500', null],
])('%j names %s', (text, currency) => expect(currencyIn(text)).toBe(currency));
