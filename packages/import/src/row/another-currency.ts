import { isCurrency } from '@causeway/kernel/currencies.ts';

/** The letters of a currency that a word is, or has behind its size. */
const codeIn = (word: string): string | undefined =>
  [word, word.slice(1)].map((letters) => letters.toUpperCase()).find((letters) => isCurrency(letters));

/** Whether a word has the letters of a currency that an amount is not in, or its name: neither `500 USD` nor `500 dollars` are euros. */
export const isAnother = (word: string, currency: string): boolean => {
  const code = currency === '' || word.length > 4 ? undefined : codeIn(word);
  return (code !== undefined && code !== currency) || isNameOfAnother(word, currency);
};

const OF_CRORES = ['INR', 'PKR', 'BDT', 'NPR', 'LKR'];
/** `500 CR` of a ledger is a credit, but where crores are counted. */
export const isCredit = (word: string, currency: string): boolean =>
  currency !== '' && word.toLowerCase() === 'cr' && !OF_CRORES.includes(currency);

/** Whose dollars, or soles, the letters before the sign say that they are. `C$` are of Canada and of Nicaragua, `U$` of the US, as its neighbours write it, or of Uruguay. */
const LETTERS_OF: Readonly<Record<string, readonly string[]>> = {
  US: ['USD'],
  A: ['AUD'],
  AU: ['AUD'],
  C: ['CAD', 'NIO'],
  CA: ['CAD'],
  Can: ['CAD'],
  CDN: ['CAD'],
  NZ: ['NZD'],
  HK: ['HKD'],
  NT: ['TWD'],
  S: ['SGD'],
  SG: ['SGD'],
  R: ['BRL'],
  MX: ['MXN'],
  Mex: ['MXN'],
  RD: ['DOP'],
  CI: ['KYD'],
  EC: ['XCD'],
  TT: ['TTD'],
  BZ: ['BZD'],
  Bds: ['BBD'],
  F: ['FJD'],
  FJ: ['FJD'],
  G: ['GYD'],
  J: ['JMD'],
  L: ['LRD'],
  N: ['NAD'],
  U: ['USD', 'UYU'],
  Z: ['ZWG'],
  'S/': ['PEN'],
};
/** Dollars of a country by the letters before the sign. Other letters are none: `500 K$` and `3 MM$`, of Canada and Chile, are sizes. */
export const DOLLARS = new RegExp(
  `(?<!\\p{L})(?:US\\s?|${Object.keys(LETTERS_OF).join('|')})(?=\\$)|(?<!\\p{L})US[\\s-](?=[Dd]ollars?(?!\\p{L}))|(?<!\\p{L})S/\\.?(?=\\s*\\d)`,
  'gu',
);

const whose = (letters: string): readonly string[] => LETTERS_OF[letters.replace(/[\s.-]/g, '')] ?? [];

/** Whether such letters are of dollars that an amount is not in: `US$ 500` are no Canadian ones. */
export const areOfAnother = (letters: string, currency: string): boolean => currency !== '' && !whose(letters).includes(currency);

/** The currency whose letters stand first in a text. */
export const byLetters = (text: string): string | null => whose(text.match(DOLLARS)?.[0] ?? '')[0] ?? null;

/** A currency's own sign; none where it is written by letters. In English some are that have one at home. */
const signs = new Map<string, string | undefined>([
  ['MOP', '$'],
  ['WST', '$'],
  ['CVE', '$'],
  ['SDG', '£'],
]);
const signOf = (currency: string): string | undefined => {
  if (!signs.has(currency)) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    signs.set(currency, /\p{Sc}/u.exec(format.format(0))?.[0]);
  }
  return signs.get(currency);
};
/** Of what is written by letters, no sign is: but one that no currency has in English, the ﷼ of several, may be. */
const OF_SOMEBODY = /[$€£¥₩₹]/;

/** Whether a sign is of others alone: `$500` are no euros, and may be dollars or pesos. ¤ is of none. */
export const isSignOfAnother = (sign: string, currency: string): boolean => {
  if (!isCurrency(currency) || sign === '¤') return false;
  if (sign === '€') return currency !== 'EUR';
  const own = signOf(currency);
  return own === undefined ? OF_SOMEBODY.test(sign) : own !== sign;
};

/** Names that all currencies of one sign share, and no other has. */
const NAMES: Readonly<Record<string, string>> = { dollar: '$', dollars: '$', pounds: '£' };

const RUPEES = ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'];
const CROWNS = ['SEK', 'NOK', 'DKK', 'ISK'];
const FRANCS = ['CHF', 'XOF', 'XAF', 'XPF', 'CDF', 'GNF', 'RWF', 'BIF', 'DJF', 'KMF'];
const PESOS = ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'DOP', 'CUP'];
const YUAN = ['CNY', 'TWD', 'HKD', 'MOP'];
const RIALS = ['SAR', 'QAR', 'OMR', 'YER', 'IRR'];
const DINARS = ['RSD', 'DZD', 'TND', 'KWD', 'IQD', 'JOD', 'BHD', 'LYD'];
/** Whose other names and signs of letters are, in small letters and without points; of what several countries call alike, of each of them. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  euro: ['EUR'],
  euros: ['EUR'],
  zł: ['PLN'],
  złotych: ['PLN'],
  kč: ['CZK'],
  korun: ['CZK'],
  ft: ['HUF'],
  forint: ['HUF'],
  // Of other countries they are words of ledgers.
  eft: ['HUF'],
  mft: ['HUF'],
  tr: ['VND'],
  lei: ['RON', 'MDL'],
  kr: CROWNS,
  mkr: CROWNS,
  tkr: CROWNS,
  mnkr: CROWNS,
  kkr: CROWNS,
  kronor: CROWNS,
  kroner: CROWNS,
  fr: FRANCS,
  francs: FRANCS,
  sfr: ['CHF'],
  franken: ['CHF'],
  fcfa: ['XOF', 'XAF'],
  грн: ['UAH'],
  руб: ['RUB', 'BYN'],
  din: DINARS,
  дин: ['RSD'],
  tl: ['TRY'],
  r: ['ZAR', 'LSL', 'SZL', 'NAD'],
  ksh: ['KES'],
  tsh: ['TZS'],
  rs: RUPEES,
  rupees: RUPEES,
  रुपये: ['INR', 'NPR'],
  रुपए: ['INR', 'NPR'],
  रु: ['INR', 'NPR'],
  // Of Bulgaria until it had the euro.
  лв: ['EUR'],
  euroa: ['EUR'],
  ευρώ: ['EUR'],
  гривень: ['UAH'],
  гривні: ['UAH'],
  рублей: ['RUB', 'BYN'],
  рубля: ['RUB', 'BYN'],
  р: ['RUB', 'BYN'],
  тг: ['KZT'],
  тенге: ['KZT'],
  đ: ['VND'],
  lirası: ['TRY'],
  lira: ['TRY'],
  türk: ['TRY'],
  שח: ['ILS'],
  שקל: ['ILS'],
  שקלים: ['ILS'],
  אלשח: ['ILS'],
  מלשח: ['ILS'],
  جنيه: ['EGP', 'SDG'],
  دينار: DINARS,
  سعودي: ['SAR'],
  إماراتي: ['AED'],
  قطري: ['QAR'],
  عماني: ['OMR'],
  مغربي: ['MAD'],
  مصري: ['EGP'],
  كويتي: ['KWD'],
  أردني: ['JOD'],
  rp: ['IDR'],
  rupiah: ['IDR'],
  rm: ['MYR'],
  บาท: ['THB'],
  đồng: ['VND'],
  vnđ: ['VND'],
  円: ['JPY'],
  yen: ['JPY'],
  원: ['KRW', 'KPW'],
  元: YUAN,
  圓: YUAN,
  rmb: ['CNY'],
  人民币: ['CNY'],
  人民幣: ['CNY'],
  ntd: ['TWD'],
  新臺幣: ['TWD'],
  新台幣: ['TWD'],
  pesos: PESOS,
  mdp: PESOS,
  reais: ['BRL'],
  soles: ['PEN'],
  bs: ['BOB', 'VES'],
  ریال: ['IRR', ...RIALS],
  ريال: RIALS,
  درهم: ['AED', 'MAD'],
  رس: ['SAR'],
  رق: ['QAR'],
  رع: ['OMR'],
  دإ: ['AED'],
  دأ: ['JOD'],
  دا: ['AED', 'JOD'],
  دك: ['KWD'],
  دب: ['BHD'],
  دت: ['TND'],
  دج: ['DZD'],
  دل: ['LYD'],
  دم: ['MAD'],
  دع: ['IQD'],
  جم: ['EGP'],
  جس: ['SDG'],
  لل: ['LBP'],
  لس: ['SYP'],
};
/** In the East a size and what is counted are one word: `万円`, `만원`. */
const COUNTED = /(?:円|元|원|บาท)(?=(?:ถ้วน)?$)/;

/** The currencies that a name or a sign of letters is of, the likeliest first; none where it is no such. */
export const ownersOf = (word: string): readonly string[] => {
  const name = word.toLowerCase().replace(/[.\s]/g, '');
  // Every object has a constructor, and no currency is called so.
  return [name, COUNTED.exec(name)?.[0] ?? ''].flatMap((each) => (Object.hasOwn(OWNERS, each) ? [OWNERS[each]!] : []))[0] ?? [];
};

/** Whether a word names a currency that an amount is not in: neither `500 zł` nor `500 Rs` are euros; `500 kr` are of whichever country the column is. */
export const isNameOfAnother = (word: string, currency: string): boolean => {
  const sign = NAMES[word.toLowerCase()];
  if (sign !== undefined) return isSignOfAnother(sign, currency);
  const owners = ownersOf(word);
  return currency !== '' && owners.length > 0 && !owners.includes(currency);
};
