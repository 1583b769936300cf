import { fractionDigits } from '@causeway/kernel/currencies.ts';

/** An amount as the contract has it: whole minor units of a currency. */
export interface Amount {
  readonly minorUnits: string;
  readonly currency: string;
}

/** Money between two ends. */
export interface AmountRange {
  readonly low: Amount;
  readonly high: Amount;
}

type Decimal = Intl.StringNumericLiteral;

export type Numbers = ReturnType<typeof numbersOf>;

/** How numbers, shares, money, days, instants and weeks are written in a locale; days of instants are those of the policy's time zone (GE-1), and none until it is known. */
export function numbersOf(locale: string, zone: string | null) {
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, roundingMode: 'trunc' });
  const exactShare = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1, roundingMode: 'trunc' });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const measured = new Intl.NumberFormat(locale, { maximumFractionDigits: 15 });
  const written = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const dates = datesOf(locale);
  const day = new Intl.DateTimeFormat(dates, { ...written, timeZone: 'UTC' });
  const ofInstant = (options: Intl.DateTimeFormatOptions) =>
    zone === null ? null : new Intl.DateTimeFormat(dates, { ...written, ...options, timeZone: zone });
  const dayOfInstant = ofInstant({});
  const dayOfYear = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(dates, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = ofInstant({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
  const moneys = new Map<string, Record<'whole' | 'exact' | 'short', Intl.NumberFormat>>();
  const plains = new Map<number, Intl.NumberFormat>();
  const plainTo = (digits: number) => {
    const known = plains.get(digits) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    plains.set(digits, known);
    return known;
  };
  const moneyIn = (currency: string) => {
    const known = moneys.get(currency);
    if (known) return known;
    const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
    const digits = fractionDigits(currency);
    const made = {
      whole: new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 }),
      exact: new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits }),
      short: new Intl.NumberFormat(locale, { ...style, notation: 'compact', maximumSignificantDigits: 3 }),
    };
    moneys.set(currency, made);
    return made;
  };

  const apartFrom = (borders: readonly number[], value: number) => {
    const digits = digitsApart(borders, value);
    return plainTo(digits).format(cutTo(value, digits));
  };

  return {
    count: (value: number) => count.format(value),
    /** Cut, never rounded: 79.6% must not read as the 80% that it misses. */
    share: (value: number) => share.format(settled(value)),
    exactShare: (value: number) => exactShare.format(settled(value)),
    /** MO-2: one decimal, as ratios are spoken of: 2.5; cut, and more of them where one would read as the border of a band that it is not: 4.02. */
    ratio: (value: number) => apartFrom([2, 2.5, 4], value),
    /** MO-5: likewise; 1.5 is sized for a slide, 3 to 4 typical. */
    workRatio: (value: number) => apartFrom([1.5, 3, 4], value),
    /** As it was measured: nothing is rounded to the target that it misses. */
    measured: (value: number) => measured.format(value),
    /** Up to two decimals, as weeks of work are. */
    decimal: (value: number) => decimal.format(value),
    /** A calendar day as it is, or the day that an instant falls on. */
    day: (value: string) => told(value.includes('T') ? dayOfInstant : day, value),
    /** Without its year, where the year is in sight. */
    dayOfYear: (value: string) => dayOfYear.format(new Date(value)),
    month: (value: string) => month.format(new Date(value)),
    /** With the zone that it is told in. */
    instant: (value: string) => told(instant, value),
    /** Exact; no cents where there are none. */
    money: ({ minorUnits, currency }: Amount) => {
      const decimals = decimalOf(minorUnits, fractionDigits(currency));
      const { whole, exact } = moneyIn(currency);
      return (/\.0+$/.test(decimals) ? whole : exact).format(decimals);
    },
    /** The same where the currency stands beside it already, at the head of a row. */
    amount: ({ minorUnits, currency }: Amount) => {
      const digits = fractionDigits(currency);
      const decimals = decimalOf(minorUnits, digits);
      return (/\.0+$/.test(decimals) ? count : plainTo(digits)).format(decimals);
    },
    /** Three figures, for narrow places; the exact amount belongs into the tooltip. */
    moneyShort: ({ minorUnits, currency }: Amount) => moneyIn(currency).short.format(decimalOf(minorUnits, fractionDigits(currency))),
    /** Exact, from least to most: one amount where they are the same. */
    moneyRange: (range: AmountRange) => {
      const { whole, exact } = moneyIn(range.high.currency);
      const isWhole = endsOf(range).every((end) => /\.0+$/.test(end));
      return between(isWhole ? whole : exact, range);
    },
    /** The same for narrow places, three figures each. */
    moneyRangeShort: (range: AmountRange) => between(moneyIn(range.high.currency).short, range),
    /** `2026-W48` as week 48 of 2026; weeks are the product's unit and are counted alike everywhere. */
    week: (value: string) => value.replace(/^(\d{4})-W0?(\d+)$/, 'W$2 $1'),
  };
}

const told = (format: Intl.DateTimeFormat | null, value: string): string => (format ? format.format(new Date(value)) : '…');

const endsOf = ({ low, high }: AmountRange) => [low, high].map(decimalText) as [Decimal, Decimal];

/** With the currency once, on its own side; two ends that read alike are one. */
function between(format: Intl.NumberFormat, range: AmountRange): string {
  const [least, most] = endsOf(range);
  const [from, to] = [format.format(least), format.format(most)];
  if (from === to) return to;
  const isFirst = format.formatToParts(most)[0]?.type === 'currency';
  return isFirst ? `${from} – ${bare(format, most)}` : `${bare(format, least)} – ${to}`;
}

const bare = (format: Intl.NumberFormat, end: Decimal): string =>
  format
    .formatToParts(end)
    .map(({ type, value }) => (type === 'currency' ? '' : value))
    .join('')
    .trim();

/** An amount as an exact decimal, as files have it: 30000.00. */
export function decimalText({ minorUnits, currency }: Amount): Decimal {
  return decimalOf(minorUnits, fractionDigits(currency));
}

/** Minor units as a decimal string, which Intl formats exactly whatever its length. */
function decimalOf(minorUnits: string, digits: number): Decimal {
  const isNegative = minorUnits.startsWith('-');
  const plain = minorUnits.replace('-', '').padStart(digits + 1, '0');
  const whole = plain.slice(0, plain.length - digits);
  const rest = plain.slice(plain.length - digits);
  return `${isNegative ? '-' : ''}${whole}${digits > 0 ? `.${rest}` : ''}` as Decimal;
}

/** How many decimals tell a ratio from each border that it is not. */
function digitsApart(borders: readonly number[], value: number): number {
  const isTold = (digits: number) => !borders.includes(cutTo(value, digits)) || borders.includes(settled(value));
  return [1, 2, 3, 4, 5].find(isTold) ?? 6;
}

const cutTo = (value: number, digits: number): number => Math.trunc(settled(value * 10 ** digits)) / 10 ** digits;

/** Without what counting in halves of halves adds or takes: a mean of shares that is 0.8 may come as 0.7999999999999999. */
const settled = (value: number): number => Number(value.toFixed(9));

/** English sentences of the server write days as 6 October 2026, and so do English screens wherever they are read. */
const datesOf = (locale: string): string => (locale === 'en' || locale.startsWith('en-') ? 'en-GB' : locale);
