import { fractionDigits, isCurrency } from '@causeway/kernel/currencies.ts';
import type { Money } from '@causeway/kernel/money.ts';
import { isCurrencyWord, SIZES, sizeOf } from './amount-words.ts';
import { areOfAnother, DOLLARS, isAnother, isCredit, isNameOfAnother, isSignOfAnother } from './another-currency.ts';
import { withPlainDigits } from './digits.ts';

export interface NumberFormat {
  /** What stands between the whole and the fraction; where it is not given, the last of `.` and `,` that can only be that. */
  readonly decimal?: '.' | ',' | undefined;
  /** Thousands, millions: what the figure in the cell is multiplied by. */
  readonly times?: number | undefined;
}

/** The short form of a million beside crowns and lei, from Prague to Bucharest. In Spanish and Portuguese it is the word for a thousand, which has no point. */
const MIL = /(?<!\p{L})mil\.?(?=\s*(?:kč|czk|lei|ron)(?!\p{L}))/giu;
/** And what is in crowns or lei by its mapping is so without them in its cell; where neither Spanish nor Portuguese is at home it may be either, `$1 mil`, `S$1.2 mil`. */
const CROWNS_AND_LEI = ['CZK', 'RON', 'MDL'];
const OF_SPANISH_OR_PORTUGUESE = new Set(
  'EUR ARS BOB CLP COP CRC CUP DOP GTQ HNL MXN NIO PAB PEN PYG UYU VES BRL AOA CVE MZN STN'.split(' '),
);
const MIL_ALONE = /(?<!\p{L})mil\.?(?!\p{L})/giu;
const MIL_OF_EITHER = /(?<!\p{L})mil\./iu;
/** Signs of more than a word: `ر.س` of Saudi Arabia, `د.إ` of the Emirates, whose points are none of a number; `NT$`, `US$`; `S/` of Peru; `T€`, a thousand of them. */
const ABBREVIATED = /(?<!\p{L})(?:ر\.\s?[سقع]|د\.\s?[إاأكبتجلمع]|[جل]\.\s?[مسل])(?:\.|(?!\p{L}))/gu;
/** `3 millions d'euros`. */
const ELIDED = /(?<!\p{L})d['’](?=\p{L})/giu;
/** Of the two sizes of the East the lower one adds to the higher: `1億2,000万`, `1억 2,000만`. */
const COMPOUND = /(?<![\d.,])(\d{1,4})\s?[億亿억]\s?(\d,\d{3}|\d{1,4})(?=\s?[万萬만])/gu;
/** Before a figure `M$` may be of Mexico; `MUS$` are millions, and in Chile thousands. */
const COUNTRY_OR_SIZE = /(?<!\p{L})(?:M(?=\$\s*\d)|MUS(?=\$))/gu;
const THOUSAND_EUROS = /(?<!\p{L})[Tt](?=€)/gu;
/** Abbreviations of two words, each beside what it stands for: `350 t.kr.`, `350 т.р.`, `350 e Ft`. */
const TWO_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})t\.\s?kr(?!\p{L})/giu, 'tkr'],
  [/(?<!\p{L})т\.\s?р(?:уб)?(?!\p{L})/giu, 'тыс р'],
  [/(?<=\d\s?)e\s(?=Ft(?!\p{L}))/gu, 'ezer '],
  // In Hebrew a mark stands within what is abbreviated: ש"ח, מלש״ח.
  [/(?<=\p{Script=Hebrew})["״”'׳]{1,2}(?=\p{Script=Hebrew})/gu, ''],
  // 5천만 and 2千万 are five and two thousand of ten thousand; 1.5천만 has a word of its own.
  [/(?<=(?<![\d.,])\d{1,2})\s?[천千](?=[만万萬])/gu, '000'],
  // Whole yuan and won, and whose they are, in one word with their size: 120万元整, 350만원정, 120万元人民币.
  [/(?<=[元圓])整|(?<=원)정/gu, ''],
  [/人民[币幣]|新[臺台][幣币]/gu, ' $& '],
  [/،/g, ','],
];

/**
 * A number in a cell as exact decimal text, `-1234.5`; null when it is none, or may be read in two ways. Currencies, spaces and separators of
 * thousands are passed over; `2.5 million` and `3k` are what they say; digits of any script are digits.
 */
export const readDecimal = (cell: string, format: NumberFormat = {}): string | null => sized(cell, format)?.text ?? null;

/** What stands between thousands beside `.` and `,`, where three digits follow one to three: two figures, `500 300`, may look so, `2024 500` does not. */
const BETWEEN_THOUSANDS = /(?<=(?<![\d.,])\d{1,3})[\p{Zs}'’_](?=\d{3}(?!\d))/gu;
/** `$1.5-million` of newspapers. */
const JOINED_SIZE = /(?<=\d)-(?=(?:thousand|million|billion)s?(?!\p{L}))/giu;
/** A footnote, `500¹`, is no digit. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070-\u2079]/u;

/** Where something was read over; nobody writes it. */
const MARK = '\ue000';

/** A cell that is longer holds no number; work on one of a million digits grows with their square. */
const LONGEST = 500;

/** A number, and whether the cell says its size itself. */
const sized = (cell: string, { decimal }: NumberFormat, currency = ''): { readonly text: string; readonly isSized: boolean } | null => {
  if (cell.length > LONGEST) return null;
  let power = 0;
  let isPlain = !RAISED.test(cell);
  // What is read is passed over, and a mark stands in its place: on either side of one are two figures.
  const bare = TWO_WORDS.reduce((text, [written, meant]) => text.replace(written, meant), withPlainDigits(cell))
    .replace(CROWNS_AND_LEI.includes(currency) ? MIL_ALONE : MIL, 'million')
    .replace(currency === '' || OF_SPANISH_OR_PORTUGUESE.has(currency) ? MIL_OF_EITHER : MIL_ALONE, '?')
    .replace(COUNTRY_OR_SIZE, '?')
    .replace(JOINED_SIZE, ' ')
    .replace(ELIDED, '')
    .replace(COMPOUND, (_, above: string, below: string) => String(Number(above) * 10_000 + Number(below.replace(',', ''))))
    .replace(THOUSAND_EUROS, 'k')
    .replace(DOLLARS, (letters) => {
      if (areOfAnother(letters, currency)) isPlain = false;
      return MARK;
    })
    .replace(ABBREVIATED, (letters) => {
      if (isNameOfAnother(letters, currency)) isPlain = false;
      return MARK;
    })
    .replace(/%/g, MARK)
    .replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (found, place: number, whole: string) => {
      const word = found.replace('.', '');
      // MİLYON
      const size = sizeOf(word.toLowerCase().replaceAll('i\u0307', 'i'));
      if (isAnother(word, currency) || isCredit(word, currency)) isPlain = false;
      else if (size !== undefined && power === 0 && (isBehindFigure(whole, place) || hasCurrency(whole, word))) power = size;
      else if (!isCurrencyWord(word)) isPlain = false;
      return MARK;
    })
    .replace(/\p{Sc}/gu, (sign) => {
      if (isSignOfAnother(sign, currency)) isPlain = false;
      return MARK;
    })
    .replace(BETWEEN_THOUSANDS, '');
  const [, sign, digits = ''] = /^[\s\ue000]*([-+−]?)[\s\ue000]*([\d.,]*\d)(?:[.,]|[.,/:][-–—=]{1,2})?[\s\ue000]*$/.exec(bare) ?? [];
  if (sign === undefined || !isPlain) return null;
  const point = decimal ?? pointOf(digits);
  if (point === null) return null;
  const [whole = '', fraction = '', ...more] = digits.split(point);
  const separator = point === '.' ? ',' : '.';
  if (more.length > 0 || fraction.includes(separator) || (whole.includes(separator) && !/^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole)))
    return null;
  return {
    text: `${sign === '' || sign === '+' ? '' : '-'}${shifted(whole.replaceAll(separator, ''), fraction, power)}`,
    isSized: power > 0,
  };
};

const isBehindFigure = (text: string, place: number): boolean => /\d/.test(text.slice(0, place));
/** `TEUR 350`, `Mio. € 2`: a size stands before its figure with a currency only; `MD 500` and `CR 500` may be anything. */
const hasCurrency = (text: string, size: string): boolean =>
  !Object.hasOwn(SIZES, size.toLowerCase()) ||
  /\p{Sc}/u.test(text) ||
  (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some((word) => word !== size && isCurrencyWord(word));

const shifted = (whole: string, fraction: string, power: number): string => {
  const moved = whole + fraction.slice(0, power).padEnd(power, '0');
  const rest = fraction.slice(power);
  return `${moved.replace(/^0+(?=\d)/, '') || '0'}${rest === '' ? '' : `.${rest}`}`;
};

/** Which sign is the decimal point of a number that does not say it; null where it may be either. */
const pointOf = (digits: string): '.' | ',' | null => {
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points + commas === 0 || points > 1) return points > 1 ? ',' : '.';
  if (commas > 1) return '.';
  // One sign and three digits after it: 1.234 may be either. Anything else after it can only be a fraction.
  if (/[.,]\d{3}$/.test(digits) && !/^0[.,]/.test(digits)) return null;
  return points === 1 ? '.' : ',';
};

/** Thousands or millions for each part of a year. */
const PARTS_IN_SIZES = /^(4|12|52|365)(?:000)+$/;
/**
 * What a figure is multiplied by. One that says its size is not multiplied by a size, hundreds or thousands; a rate, 0.511292 or 12 months, is of each. Of
 * 12000 the months alone count; what else may be both, 511.292, is null.
 */
const factorFor = (isSized: boolean, times = 1): number | null => {
  if (!isSized) return times;
  if (isSize(times)) return 1;
  const parts = PARTS_IN_SIZES.exec(String(times))?.[1];
  if (parts !== undefined) return Number(parts);
  return times < (Number.isInteger(times) ? 1_000 : 100) ? times : null;
};
const isSize = (times = 1): boolean => /^10*$/.test(String(times));
const LEVA = /(?<!\p{L})лв(?!\p{L})/iu;

/** A number in a cell; null when it is none. What says its size itself, `2 million` in a column of thousands, is not multiplied once more. */
export const readNumber = (cell: string, format: NumberFormat = {}): number | null => {
  const found = sized(cell, format);
  const factor = found && factorFor(found.isSized, format.times);
  return factor && Number(found.text) * factor;
};

/** GE-3: an amount in a cell, in whole minor units, rounded half-up; null when it is none, a share, or negative. */
export const readMoney = (cell: string, currency: string, format: NumberFormat = {}): Money | null => {
  const found = sized(cell, format, currency);
  if (found === null || found.text.startsWith('-') || cell.normalize('NFKC').includes('%') || !isCurrency(currency)) return null;
  // Leva are no euros until they are multiplied by their rate.
  if (LEVA.test(cell) && isSize(format.times)) return null;
  const times = factorFor(found.isSized, format.times);
  const factor = times === null ? null : readDecimal(String(times), { decimal: '.' });
  if (factor === null) return null;
  const [a, b] = [exact(found.text), exact(factor)];
  const scale = a.scale + b.scale - fractionDigits(currency);
  const product = a.digits * b.digits;
  const units = scale <= 0 ? product * 10n ** BigInt(-scale) : (2n * product + 10n ** BigInt(scale)) / (2n * 10n ** BigInt(scale));
  return { minorUnits: units.toString(), currency };
};

const exact = (text: string): { digits: bigint; scale: number } => {
  const [whole = '0', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};
