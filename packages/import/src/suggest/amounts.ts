import { isCurrency } from '@causeway/kernel/currencies.ts';
import { readDecimal } from '../row/number.ts';
import type { Guesses } from './guess.ts';
import type { ColumnProfile, FileProfile } from './profile.ts';
import { quoted } from './quoted.ts';

/** Currencies that the policy has a weekly rate for from the beginning. */
const RATED = ['USD', 'EUR', 'GBP', 'CHF'];

const currencyOf = ({ heading, cells }: ColumnProfile): string => {
  const text = `${heading} ${[...cells.keys()].slice(0, 200).join(' ')}`;
  const code = text.match(/\b[A-Z]{3}\b/g)?.find(isCurrency);
  return code ?? SIGNS.find(([sign]) => sign.test(text))?.[1] ?? 'USD';
};
/** What stands for a currency alone; $, kr and ¥ stand for several. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/R\$/, 'BRL'],
  [/₩|원/, 'KRW'],
  [/元|人民币/, 'CNY'],
  [/円/, 'JPY'],
  [/₪|ש"ח/, 'ILS'],
  [/₴|грн/i, 'UAH'],
  [/₽|руб/i, 'RUB'],
  [/₺|\(TL\)|\bTL\b/, 'TRY'],
  [/₹|\bRs\b|\blakhs?\b|\bcrores?\b/i, 'INR'],
  [/zł/, 'PLN'],
  [/Kč/, 'CZK'],
  [/\bFt\b/, 'HUF'],
];

/** A column of nothing but codes of currencies. */
const currencyColumnOf = ({ columns }: FileProfile): ColumnProfile | undefined =>
  columns.find(({ cells }) => cells.size > 0 && [...cells.keys()].every((cell) => isCurrency(cell.toUpperCase())));

const amountOf = (column: ColumnProfile, decimal: string, currencies: ColumnProfile | undefined): string => {
  const thousands = /\b(k|k€|k£|k\$|thousands?|tsd|milliers|miles|duizend)(?![\p{L}])|\(000|тис\.|тыс\.|천원|千元|χιλ\.|\(bin /iu.test(
    column.heading,
  )
    ? ', times: 1000'
    : /[$€£]\s?m(?![\p{L}])|\((?:[$€£]\s?|[A-Z]{3}\s)m\)|\b(m€|millions?|mio|millionen|miljoen|milioni|millones|milhões)(?![\p{L}])|백만원|百万元|млн|εκατ\.|\(milyon /iu.test(
          column.heading,
        )
      ? ', times: 1000000'
      : '';
  const currency = currencies === undefined ? currencyOf(column) : `{ column: ${quoted(currencies.heading)} }`;
  return `{ column: ${quoted(column.heading)}, currency: ${currency}, decimal: ${JSON.stringify(decimal)}${thousands} }`;
};

/** How the whole file writes a fraction: as the cells do that can be read in one way only; else a sign before three digits stands between thousands. */
const decimalOf = (columns: readonly ColumnProfile[]): string => {
  const cells = columns.flatMap(({ cells: found }) => [...found.keys()]);
  const certain = (decimal: '.' | ',') => {
    const other = decimal === '.' ? ',' : '.';
    return cells.filter(
      (cell) =>
        readDecimal(cell, { decimal }) !== null &&
        (readDecimal(cell, { decimal: other }) === null || cell.search(`(?<!\\d)0[${decimal}]\\d`) >= 0),
    ).length;
  };
  const [commas, points] = [certain(','), certain('.')];
  if (commas !== points) return commas > points ? ',' : '.';
  const between = (sign: string) => cells.filter((cell) => cell.search(`\\d[${sign}]\\d{3}(?!\\d)`) >= 0).length;
  return between('.') > between(',') ? ',' : '.';
};

/** The lines of a draft that read amounts; in a currency without a rate they wait for it. */
export const budgetLines = (profile: FileProfile, { poc, production }: Guesses): string[] => {
  const columns = [poc, production].filter((column) => column !== undefined);
  if (columns.length === 0) return [];
  const decimal = decimalOf(columns);
  const currencies = currencyColumnOf(profile);
  const unrated = (
    currencies === undefined ? [currencyOf(columns[0]!)] : [...currencies.cells.keys()].map((code) => code.toUpperCase())
  ).filter((code) => !RATED.includes(code));
  const lines = [
    '  budget:',
    ...(poc ? [`    poc: ${amountOf(poc, decimal, currencies)}   # is the currency right?`] : []),
    ...(production
      ? [`    production: ${amountOf(production, decimal, currencies)}${poc ? '' : '   # counts beside an amount for the POC'}`]
      : []),
  ];
  if (unrated.length === 0) return lines;
  return [
    `  # The policy begins without a weekly rate for ${unrated.join(', ')}; once an ADMIN has added one, take these lines in:`,
    ...lines.map((line) => line.replace(/^ {2}/, '  # ')),
  ];
};
