import { fractionDigits } from '@causeway/kernel/currencies.ts';

/** An amount as the contract has it: whole minor units of a currency. */
export interface Amount {
  readonly minorUnits: string;
  readonly currency: string;
}

export type Numbers = ReturnType<typeof numbersOf>;

/** How numbers, shares, money, days, instants and weeks are written in a locale; days of instants are those of the policy's time zone (GE-1). */
export function numbersOf(locale: string, zone: string) {
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const exactShare = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const written = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(locale, { ...written, timeZone: 'UTC' });
  const dayOfInstant = new Intl.DateTimeFormat(locale, { ...written, timeZone: zone });
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, {
    ...written,
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
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

  return {
    count: (value: number) => count.format(value),
    share: (value: number) => share.format(value),
    exactShare: (value: number) => exactShare.format(value),
    /** One decimal, as ratios are spoken of: 2.5. */
    ratio: (value: number) => ratio.format(value),
    /** Up to two decimals, as weeks of work are. */
    decimal: (value: number) => decimal.format(value),
    /** A calendar day as it is, or the day that an instant falls on. */
    day: (value: string) => (value.includes('T') ? dayOfInstant : day).format(new Date(value)),
    /** Without its year, where the year is in sight. */
    dayOfYear: (value: string) => dayOfYear.format(new Date(value)),
    month: (value: string) => month.format(new Date(value)),
    /** With the zone that it is told in. */
    instant: (value: string) => instant.format(new Date(value)),
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
    /** `2026-W48` as week 48 of 2026; weeks are the product's unit and are counted alike everywhere. */
    week: (value: string) => value.replace(/^(\d{4})-W0?(\d+)$/, 'W$2 $1'),
  };
}

/** An amount as an exact decimal, as files have it: 30000.00. */
export function decimalText({ minorUnits, currency }: Amount): string {
  return decimalOf(minorUnits, fractionDigits(currency));
}

/** Minor units as a decimal string, which Intl formats exactly whatever its length. */
function decimalOf(minorUnits: string, digits: number): Intl.StringNumericLiteral {
  const isNegative = minorUnits.startsWith('-');
  const plain = minorUnits.replace('-', '').padStart(digits + 1, '0');
  const whole = plain.slice(0, plain.length - digits);
  const rest = plain.slice(plain.length - digits);
  return `${isNegative ? '-' : ''}${whole}${digits > 0 ? `.${rest}` : ''}` as Intl.StringNumericLiteral;
}
