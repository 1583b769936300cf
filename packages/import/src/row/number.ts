import { fractionDigits, isCurrency } from '@causeway/kernel/currencies.ts';
import type { Money } from '@causeway/kernel/money.ts';
import { withPlainDigits } from './digits.ts';

export interface NumberFormat {
  /** What stands between the whole and the fraction; where it is not given, the last of `.` and `,` that can only be that. */
  readonly decimal?: '.' | ',' | undefined;
  /** Thousands, millions: what the figure in the cell is multiplied by. */
  readonly times?: number | undefined;
}

/** Words of size that people write behind a figure; in the East they are one word with the currency. */
const SIZES: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  tsd: 3,
  mille: 3,
  mil: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  millions: 6,
  millionen: 6,
  miljoen: 6,
  bn: 9,
  billion: 9,
  billions: 9,
  mrd: 9,
  milliard: 9,
  milliards: 9,
  miljard: 9,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  crore: 7,
  crores: 7,
  cr: 7,
  万: 4,
  万元: 4,
  万円: 4,
  萬: 4,
  萬元: 4,
  만: 4,
  만원: 4,
  천원: 3,
  백만원: 6,
  亿: 8,
  亿元: 8,
  億: 8,
  億円: 8,
  億元: 8,
  억: 8,
  억원: 8,
  тис: 3,
  тыс: 3,
  млн: 6,
  млрд: 9,
  milhão: 6,
  milhões: 6,
  bilhão: 9,
  bilhões: 9,
  tausend: 3,
  milliarde: 9,
  milliarden: 9,
  millier: 3,
  milliers: 3,
  md: 9,
  mds: 9,
  mila: 3,
  milione: 6,
  milioni: 6,
  miliardo: 9,
  miliardi: 9,
  millón: 6,
  millones: 6,
  mill: 6,
  mln: 6,
  mld: 9,
  tys: 3,
  tis: 3,
  mia: 9,
  mkr: 6,
  tkr: 3,
  tusen: 3,
  millioner: 6,
  miljoner: 6,
  miljarder: 9,
  milj: 6,
  ezer: 3,
  millió: 6,
  milliárd: 9,
  bin: 3,
  milyon: 6,
  milyar: 9,
  χιλ: 3,
  εκατ: 6,
  δισ: 9,
  ล้าน: 6,
  ล้านบาท: 6,
  triệu: 6,
  tỷ: 9,
  juta: 6,
  miliar: 9,
  千円: 3,
  千元: 3,
  百万円: 6,
  百万元: 6,
  百萬元: 6,
  mm: 6,
  mi: 6,
  bi: 9,
  mdp: 6,
  mii: 3,
  хил: 3,
  tūkst: 3,
  nghìn: 3,
  هزار: 3,
  میلیون: 6,
  میلیارد: 9,
  ألف: 3,
  مليون: 6,
  مليار: 9,
};
/** The short form of a million beside crowns and lei, from Prague to Bucharest. In Spanish and Portuguese it is the word for a thousand, which has no point. */
const MIL = /(?<!\p{L})mil\.?(?=\s*(?:kč|czk|lei|ron)(?!\p{L}))/giu;
/** And what is in crowns or lei by its mapping is so without them in its cell; what is in dollars of the North or pounds may be either, `$1 mil`. */
const CROWNS_AND_LEI = ['CZK', 'RON', 'MDL'];
const OF_ENGLISH = ['USD', 'GBP', 'CAD', 'AUD', 'NZD'];
const MIL_ALONE = /(?<!\p{L})mil\.?(?!\p{L})/giu;
const MIL_OF_EITHER = /(?<!\p{L})mil\./iu;
const SIGNS = new Set([
  'kr',
  'fr',
  'sfr',
  'zł',
  'kč',
  'ft',
  'lei',
  'rs',
  'r',
  '円',
  '元',
  '원',
  'грн',
  'руб',
  'tl',
  'inr',
  'บาท',
  'đồng',
  'vnđ',
  'rp',
  'rupiah',
  'ریال',
  'ريال',
  'درهم',
  'ntd',
  'rmb',
  'rm',
  'ksh',
  'tsh',
  'bs',
  'лв',
  'дин',
  'din',
  '圓',
  '新臺幣',
  '新台幣',
  '人民币',
  '人民幣',
  'euro',
  'euros',
  'dollar',
  'dollars',
  'pounds',
  'francs',
  'franken',
  'kronor',
  'kroner',
  'korun',
  'pesos',
  'reais',
  'soles',
  'yen',
  'rupees',
  'złotych',
  'forint',
  'fcfa',
  // 5 millones de pesos, 3 milioni di euro
  'de',
  'di',
]);
/** Signs of more than a word: `ر.س` of Saudi Arabia, `د.إ` of the Emirates, whose points are none of a number; `NT$`, `US$`; `S/` of Peru; `T€`, a thousand of them. */
const ABBREVIATED = /(?<!\p{L})(?:ر\.\s?[سقع]|د\.\s?[إاأكبتجلمع]|[جل]\.\s?[مسل])(?:\.|(?!\p{L}))/gu;
/** Dollars of a country by the letters before the sign. Other letters are none: `500 K$` and `3 MM$`, of Canada and Chile, are sizes. */
const DOLLARS = /(?<!\p{L})(?:US|AU?|CA?|Can|CDN|NZ|HK|NT|SG?|R|MX|Mex|RD|CI|EC|TT|BZ|Bds|FJ?|[GJLNUZ])(?=\$)|(?<!\p{L})S\/\.?(?=\s*\d)/gu;
/** Before a figure `M$` may be of Mexico; `MUS$` are millions, and in Chile thousands. */
const COUNTRY_OR_SIZE = /(?<!\p{L})(?:M(?=\$\s*\d)|MUS(?=\$))/gu;
const THOUSAND_EUROS = /(?<!\p{L})T(?=€)/gu;
/** How many zeros a word stands for; `MSEK` and `TEUR` are words of a size and a currency. */
const sizeOf = (word: string): number | undefined => {
  if (Object.hasOwn(SIZES, word)) return SIZES[word];
  const [, size, currency = ''] = /^([ktm])([a-z]{3})$/.exec(word) ?? [];
  return isCurrency(currency.toUpperCase()) ? (size === 'm' ? 6 : 3) : undefined;
};
const isCurrencyWord = (word: string): boolean => isCurrency(word.toUpperCase()) || SIGNS.has(word.toLowerCase());

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
  const bare = withPlainDigits(cell)
    .replace(CROWNS_AND_LEI.includes(currency) ? MIL_ALONE : MIL, 'million')
    .replace(OF_ENGLISH.includes(currency) ? MIL_ALONE : MIL_OF_EITHER, '?')
    .replace(COUNTRY_OR_SIZE, '?')
    .replace(JOINED_SIZE, ' ')
    .replace(THOUSAND_EUROS, 'k')
    .replace(DOLLARS, MARK)
    .replace(ABBREVIATED, MARK)
    .replace(/%/g, MARK)
    .replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (found, place: number, whole: string) => {
      const word = found.replace('.', '');
      const size = sizeOf(word.toLowerCase());
      if (size !== undefined && power === 0 && (isBehindFigure(whole, place) || hasCurrency(whole, word))) power = size;
      else if (!isCurrencyWord(word)) isPlain = false;
      return MARK;
    })
    .replace(/\p{Sc}/gu, MARK)
    .replace(BETWEEN_THOUSANDS, '');
  const [, sign, digits = ''] = /^[\s\ue000]*([-+−]?)[\s\ue000]*([\d.,]*\d)(?:[.,]|[.,/:][-–—]{1,2})?[\s\ue000]*$/.exec(bare) ?? [];
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

/** A number in a cell; null when it is none. What says its size itself, `2 million` in a column of thousands, is not multiplied once more. */
export const readNumber = (cell: string, format: NumberFormat = {}): number | null => {
  const found = sized(cell, format);
  return found && Number(found.text) * (found.isSized ? 1 : (format.times ?? 1));
};

/** GE-3: an amount in a cell, in whole minor units, rounded half-up; null when it is none, a share, or negative. */
export const readMoney = (cell: string, currency: string, format: NumberFormat = {}): Money | null => {
  const found = sized(cell, format, currency);
  if (found === null || found.text.startsWith('-') || cell.normalize('NFKC').includes('%') || !isCurrency(currency)) return null;
  const factor = readDecimal(String(found.isSized ? 1 : (format.times ?? 1)), { decimal: '.' });
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
