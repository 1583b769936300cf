import { isCurrency } from '@causeway/kernel/currencies.ts';

/** Words of size that people write behind a figure; in the East they are one word with the currency. */
export const SIZES: Readonly<Record<string, number>> = {
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
  bln: 9,
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
  آلاف: 3,
  ملايين: 6,
  लाख: 5,
  'करोड\u093c': 7,
  करोड: 7,
};

/** Words and signs of a currency beside its code, and what stands between a figure and them. */
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
  'रुपये',
  'złotych',
  'forint',
  'fcfa',
  // 5 millones de pesos, 3 milioni di euro
  'de',
  'di',
]);

/** How many zeros a word stands for; `MSEK` and `TEUR` are words of a size and a currency. */
export const sizeOf = (word: string): number | undefined => {
  if (Object.hasOwn(SIZES, word)) return SIZES[word];
  const [, size, currency = ''] = /^([ktm])([a-z]{3})$/.exec(word) ?? [];
  return isCurrency(currency.toUpperCase()) ? (size === 'm' ? 6 : 3) : undefined;
};

/** Whether a word is a currency's code, name or sign. */
export const isCurrencyWord = (word: string): boolean => isCurrency(word.toUpperCase()) || SIGNS.has(word.toLowerCase());

/** The letters of a currency that a word is, or has behind its size. */
const codeIn = (word: string): string | undefined =>
  [word, word.slice(1)].map((letters) => letters.toUpperCase()).find((letters) => isCurrency(letters));

/** Whether a word has the letters of a currency that an amount is not in: `500 USD` are no euros. */
export const isAnother = (word: string, currency: string): boolean => {
  const code = currency === '' || word.length > 4 ? undefined : codeIn(word);
  return code !== undefined && code !== currency;
};

const OF_CRORES = ['INR', 'PKR', 'BDT', 'NPR', 'LKR'];
/** `500 CR` of a ledger is a credit, but where crores are counted. */
export const isCredit = (word: string, currency: string): boolean =>
  currency !== '' && word.toLowerCase() === 'cr' && !OF_CRORES.includes(currency);

/** A currency's own sign; none where it is written by letters. */
const signs = new Map<string, string | undefined>();
const signOf = (currency: string): string | undefined => {
  if (!signs.has(currency)) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    signs.set(currency, /\p{Sc}/u.exec(format.format(0))?.[0]);
  }
  return signs.get(currency);
};

/** Whether a sign is of others alone: `$500` are no euros, and may be dollars or pesos. ¤ is of none. */
export const isSignOfAnother = (sign: string, currency: string): boolean => {
  if (!isCurrency(currency) || sign === '¤') return false;
  return sign === '€' ? currency !== 'EUR' : (signOf(currency) ?? sign) !== sign;
};
