import { fractionDigits } from '@causeway/kernel/currencies.ts';
import { checkMoney, type Money } from '@causeway/kernel/money.ts';

export type ReadMoney = { readonly money: Money } | { readonly wrong: 'EMPTY' | 'NO_AMOUNT' | 'GROUPS' | 'DIGITS' | 'TOO_LONG' };

/** What people put between thousands beside the comma or point, each told as one sign: spaces of any kind, apostrophes, low lines. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u2009\u202f]/g, ' ').replaceAll('’', "'");

/**
 * GE-3: an amount as people type it, exactly: `30000.50`, `30,000`, `30 000.50`. Nothing is rounded and nothing guessed: where the point stands
 * is the reader's locale's, groups hold three digits, and more digits than the currency has are refused.
 */
export function readMoney(text: string, currency: string, point: '.' | ',' = '.'): ReadMoney {
  const typed = text.trim().replace(new RegExp(`^${currency}\\s*|\\s*${currency}$`, 'i'), '');
  if (typed === '') return { wrong: 'EMPTY' };
  const [grouped = '', fraction = '', ...rest] = plain(typed).split(point);
  if (rest.length > 0 || !/^[\d.,' _]*$/.test(grouped) || !/^\d*$/.test(fraction) || !/\d/.test(grouped)) return { wrong: 'NO_AMOUNT' };
  const [between, ...others] = new Set(grouped.replace(/\d/g, ''));
  const isGrouped = between === undefined || new RegExp(`^\\d{1,3}([${between}]\\d{3})+$`).test(grouped);
  if (others.length > 0 || !isGrouped) return { wrong: 'GROUPS' };
  const digits = fractionDigits(currency);
  const kept = fraction.replace(/0+$/, '');
  // Three digits after the point are thousands to many: nobody means thirty by 30.000.
  if (fraction.length === 3 && digits < 3) return { wrong: 'DIGITS' };
  if (kept.length > digits) return { wrong: 'DIGITS' };
  const minorUnits = (grouped.replace(/\D/g, '') + kept.padEnd(digits, '0')).replace(/^0+(?=\d)/, '');
  const money = { minorUnits, currency };
  return checkMoney(money, []) ? { wrong: 'TOO_LONG' } : { money };
}

/** An amount as it would be typed: `30000.50`, without zeros that say nothing. */
export function writeMoney({ minorUnits, currency }: Money, point: '.' | ',' = '.'): string {
  const digits = fractionDigits(currency);
  const padded = minorUnits.padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const fraction = digits > 0 ? padded.slice(-digits) : '';
  return /^0*$/.test(fraction) ? whole : `${whole}${point}${fraction}`;
}

/** Where the fraction begins in a locale. */
export function pointOf(locale: string): '.' | ',' {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return part?.value === ',' ? ',' : '.';
}
