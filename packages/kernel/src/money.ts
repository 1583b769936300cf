import { fractionDigits, isCurrency } from './currencies.ts';
import { type Refusal, refusal } from './refusal.ts';

/** GE-3: an exact amount, integer minor units as a decimal string (JSON keeps no integer beyond 2^53) of an ISO 4217 currency. */
export interface Money {
  readonly minorUnits: string;
  readonly currency: string;
}

/** From least to most, of one currency. */
export interface MoneyRange {
  readonly low: Money;
  readonly high: Money;
}

/** So many minor units (cents) of a currency. */
export const money = (minorUnits: bigint, currency: string): Money => ({ minorUnits: minorUnits.toString(), currency });
export const zero = (currency: string): Money => money(0n, currency);
/** The minor units of an amount. */
export const minor = (amount: Money): bigint => BigInt(amount.minorUnits);
export const isZero = (amount: Money): boolean => minor(amount) === 0n;
/** The same amount of the same currency. */
export const equal = (a: Money, b: Money): boolean => a.currency === b.currency && minor(a) === minor(b);

const inOneCurrency = (a: Money, b: Money): string => {
  if (a.currency !== b.currency) throw new Error(`${a.currency} and ${b.currency} cannot be combined`);
  return a.currency;
};
/** @throws Error of two currencies: money is never summed across (PF-1). */
export const add = (a: Money, b: Money): Money => money(minor(a) + minor(b), inOneCurrency(a, b));
/** All of these amounts, in their one currency; zero of none. */
export const sum = (amounts: readonly Money[], currency: string): Money => {
  const all = zero(currency);
  let total = 0n;
  for (const amount of amounts) {
    inOneCurrency(amount, all);
    total += minor(amount);
  }
  return money(total, currency);
};
/** @throws Error of two currencies. May be negative. */
export const subtract = (a: Money, b: Money): Money => money(minor(a) - minor(b), inOneCurrency(a, b));
/** The larger of two amounts of one currency. */
export const larger = (a: Money, b: Money): Money => (minor(a) >= minor(b) ? a : b);
/** The amount, or nothing where it is negative. */
export const atLeastZero = (amount: Money): Money => (minor(amount) < 0n ? zero(amount.currency) : amount);

/**
 * GE-3: an amount times a number, rounded half-up to a minor unit. The factor is read as its shortest decimal writing
 * (0.6 is six tenths, not the nearest binary fraction), so the product is exact before it is rounded.
 */
export const times = (amount: Money, factor: number): Money => {
  const { digits, scale } = decimal(factor);
  const product = minor(amount) * digits;
  const divisor = 10n ** BigInt(scale);
  const doubled = 2n * product + divisor;
  const quotient = doubled / (2n * divisor);
  return money(doubled < 0n && doubled % (2n * divisor) !== 0n ? quotient - 1n : quotient, amount.currency);
};

/** `digits` ÷ 10^`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const decimals = new Map<number, Decimal>();

/** A finite number as an exact decimal: digits ÷ 10^scale. Remembered: weights, efforts and thresholds are few and asked for often. */
export const decimal = (value: number): Decimal => {
  let known = decimals.get(value);
  if (known === undefined) {
    known = parsed(value);
    if (decimals.size > 10_000) decimals.clear();
    decimals.set(value, known);
  }
  return known;
};

const parsed = (value: number): Decimal => {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
};

/** a ÷ b of two exact amounts as a number; null when b is zero. */
export const quotient = (a: Money, b: Money): number | null => (minor(b) === 0n ? null : Number(minor(a)) / Number(minor(b)));

/** GE-3: for reading, `30,000.00 USD`. */
export const display = ({ minorUnits, currency }: Money): string => {
  const digits = fractionDigits(currency);
  const negative = minorUnits.startsWith('-');
  const padded = minorUnits.replace('-', '').padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = digits > 0 ? `.${padded.slice(-digits)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction} ${currency}`;
};

/** GE-3: an amount that may be given: 1 to 18 digits, no sign, point or exponent, a currency of ISO 4217. */
export const checkMoney = (given: Money, field: readonly string[]): Refusal | null => {
  if (!/^\d{1,18}$/.test(given.minorUnits))
    return refusal(
      'INVALID_MONEY',
      'An amount is given in whole minor units, 1 to 18 digits without sign, point or exponent: 30000.00 USD is "3000000".',
      [...field, 'minorUnits'],
    );
  if (!isCurrency(given.currency))
    return refusal('INVALID_MONEY', 'That is no currency in force (ISO 4217); give the three capital letters of one, such as USD.', [
      ...field,
      'currency',
    ]);
  return null;
};

/** The same amount in its one writing: leading zeros dropped. */
export const canonicalMoney = (given: Money): Money => money(BigInt(given.minorUnits), given.currency);

/** What an amount must agree with (GE-3, MO-4). */
export interface AmountRules {
  /** The POC's currency; null until its first amount fixes it. */
  readonly currency: string | null;
  /** The policy's. */
  readonly defaultCurrency: string;
  /** Currencies that the policy has a weekly rate for. */
  readonly rated: readonly string[];
  /** A first budget may be in any rated currency, any other first amount only in the policy's default. */
  readonly isFirstBudget?: boolean;
}

/** GE-3: why an amount cannot be taken by a POC: how it is written, and its currency. */
export const checkAmount = (
  given: Money,
  { currency, defaultCurrency, rated, isFirstBudget = false }: AmountRules,
  field: readonly string[],
): Refusal | null => {
  const malformed = checkMoney(given, field);
  if (malformed) return malformed;
  const mismatch = (sentence: string) => refusal('CURRENCY_MISMATCH', sentence, [...field, 'currency']);
  if (currency !== null && given.currency !== currency) return mismatch(`This POC is kept in ${currency}, not ${given.currency}.`);
  if (currency === null && !isFirstBudget && given.currency !== defaultCurrency)
    return mismatch(`The first amount of a POC is in ${defaultCurrency}, the policy's currency, unless it is a budget.`);
  if (!rated.includes(given.currency))
    return mismatch(
      `The policy lists no weekly rate for ${given.currency}; an ADMIN adds one with changePolicy (weeklyRates), now it has ${rated.join(', ')}.`,
    );
  return null;
};
