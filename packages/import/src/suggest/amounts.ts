import { isCurrency } from '@causeway/kernel/currencies.ts';
import { readDecimal } from '../row/number.ts';
import { likelyCurrency } from './currency.ts';
import type { Guesses } from './guess.ts';
import type { ColumnProfile, FileProfile } from './profile.ts';
import { quoted } from './quoted.ts';

/** Currencies that the policy has a weekly rate for from the beginning. */
const RATED = ['USD', 'EUR', 'GBP', 'CHF'];

type Currency = ReturnType<typeof likelyCurrency>;

/** `元` is of China, and of Taiwan where years are counted as there. */
const currencyOf = ({ heading, cells }: ColumnProfile, { columns, format }: FileProfile): Currency => {
  const headings = columns.map((column) => column.heading).join(' ');
  const some = columns.flatMap((column) => [...column.cells.keys()].slice(0, 20));
  const found = likelyCurrency(`${heading} ${[...cells.keys()].slice(0, 200).join(' ')}`, headings, some);
  const isTaiwan = format.encoding === 'big5' || columns.some(({ calendar }) => calendar === 'roc');
  return found.currency === 'CNY' && isTaiwan ? { ...found, currency: 'TWD' } : found;
};

/** A column of nothing but codes of currencies. */
const currencyColumnOf = ({ columns }: FileProfile): ColumnProfile | undefined =>
  columns.find(({ cells }) => cells.size > 0 && [...cells.keys()].every((cell) => isCurrency(cell.toUpperCase())));

/** What the figures of a column are multiplied by, as its heading says: the larger first, for 백만원 holds 만원. */
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:bn|mrd|milliards|milliarden|miljarder|miliard\p{L}*)(?!\p{L})/iu, 1e9],
  [/億|亿|억/u, 1e8],
  [/\bcrores?\b/iu, 1e7],
  [
    /[$€£]\s?m(?!\p{L})|\((?:[$€£]\s?|[A-Z]{3}\s)m\)|\b(?:m€|m(?:sek|nok|dkk|eur|chf|usd|gbp)|mkr|mln|millions?|mio|millionen|miljoen|miljoner|milioni|millones|milhões)(?!\p{L})|百万|百萬|백만|млн|εκατ\.|\(milyon /iu,
    1e6,
  ],
  [/\blakhs?\b/iu, 1e5],
  [/万|萬|만원/u, 1e4],
  [
    /(?<!\p{L})(?:k|k€|k£|k\$|t€|[kt](?:sek|nok|dkk|eur|chf|usd|gbp)|tkr|thousands?|tsd|tys|milliers|miles|milhares|duizend|tusen)(?!\p{L})|\(000|тис\.|тыс\.|千円|千元|천원|χιλ\.|\(bin /iu,
    1e3,
  ],
];
const timesOf = (heading: string): string => {
  const size = SIZES.find(([word]) => word.test(heading.normalize('NFKC')))?.[1];
  return size === undefined ? '' : `, times: ${size}`;
};

/** How a column of amounts is read, and what is doubtful about it. */
const amountOf = ({ heading }: ColumnProfile, decimal: string, { currency, doubt }: Currency, note = ''): string => {
  const said = [note, doubt ?? ''].filter((each) => each !== '').join('; ');
  return `{ column: ${quoted(heading)}, currency: ${currency}, decimal: ${JSON.stringify(decimal)}${timesOf(heading)} }${said === '' ? '' : `   # ${said}`}`;
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
  const found = columns.map((column) => currencyOf(column, profile));
  // A POC has one currency: a column that names none is in that of the other.
  const named = found.find(({ doubt }) => doubt === null);
  const currencyAt = (place: number): Currency => {
    if (currencies !== undefined) return { currency: `{ column: ${quoted(currencies.heading)} }`, doubt: null };
    return found[place]!.doubt === null ? found[place]! : (named ?? found[place]!);
  };
  const codes = currencies === undefined ? [currencyAt(0).currency] : [...currencies.cells.keys()].map((code) => code.toUpperCase());
  const unrated = codes.filter((code) => !RATED.includes(code));
  const lines = [
    '  budget:',
    ...(poc ? [`    poc: ${amountOf(poc, decimal, currencyAt(0))}`] : []),
    ...(production
      ? [
          `    production: ${amountOf(production, decimal, currencyAt(columns.length - 1), poc ? '' : 'counts beside an amount for the POC')}`,
        ]
      : []),
  ];
  if (unrated.length === 0) return lines;
  return [
    `  # The policy begins without a weekly rate for ${unrated.join(', ')}; once an ADMIN has added one, take these lines in:`,
    ...lines.map((line) => line.replace(/^ {2}/, '  # ')),
  ];
};
