import { isCurrency } from '@causeway/kernel/currencies.ts';
import { byLetters, ownersOf } from '../row/another-currency.ts';

/** What stands for a currency alone, beside dollars with their letters; $, kr and ¥ stand for several. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/新[臺台][幣币]/, 'TWD'],
  [/港[幣币]/, 'HKD'],
  [/ر\.\s?س/, 'SAR'],
  [/د\.\s?إ/, 'AED'],
  [/₩|원/, 'KRW'],
  [/元|人民币/, 'CNY'],
  [/円|\byen\b/i, 'JPY'],
  [/₪|ש["״]ח|שקל/, 'ILS'],
  [/₴|грн/i, 'UAH'],
  [/₽|руб/i, 'RUB'],
  [/₺|\(TL\)|\bTL\b/, 'TRY'],
  [/₹|\bRs\b|\blakhs?\b|\bcrores?\b/i, 'INR'],
  [/zł/, 'PLN'],
  [/Kč/, 'CZK'],
  [/\bFt\b/, 'HUF'],
  [/\b(?:lei|Lei)\b/, 'RON'],
  [/\bFr\.|\bSFr\b/, 'CHF'],
  [/฿|บาท/, 'THB'],
  [/₫|đồng/, 'VND'],
  [/₱/, 'PHP'],
  [/₦/, 'NGN'],
  [/₸/, 'KZT'],
  [/\bRp\b/, 'IDR'],
  [/\bKSh\b/i, 'KES'],
];

/** What Norway writes otherwise: avdeling, forprosjekt, oversettelse. */
const DANISH = /(?<!\p{L})(?:af|afdeling|projekt\p{L}*|marts|maj|besked\p{L}*)(?!\p{L})/iu;

/** Signs of several countries, and what they are taken for: of Sweden where words have its letters, of Japan where they are in its signs. */
const SHARED: readonly (readonly [sign: RegExp, of: string, currency: (words: string) => string])[] = [
  [/\$/, '$ is of many countries', () => 'USD'],
  [
    /(?<!\p{L})[mtk]?kr(?!\p{L})/iu,
    'kr is of Denmark, Norway and Sweden',
    (words) => (/[äö]/i.test(words) ? 'SEK' : DANISH.test(words) ? 'DKK' : 'NOK'),
  ],
  [/\bpounds\b/i, 'pounds are of several countries', () => 'GBP'],
  [/ريال/, 'ريال is of several countries', () => 'SAR'],
  [/[¥￥]/, '¥ is of Japan and China', (words) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? 'JPY' : 'CNY')],
];

/** Where no amount names any: of the only country that writes so. */
const OF_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'JPY'],
  [/\p{Script=Hangul}/u, 'KRW'],
];
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Codes of currencies; those of Albania and Tonga, words of any heading in capitals, where a figure is before them: BUDGET FOR ALL YEARS. */
const CODES = /\b(?!(?:ALL|TOP)\b)[A-Z]{3}\b|(?<=\d\s?)(?:ALL|TOP)\b/g;

/** What is real in Portuguese: `Custos reais` are of any currency, `em reais`, `5 mil reais` and `(reais)` of Brazil. */
const REAL = /(?<!\d\s*|\(|\b(?:em|de|mil)\s+)\breais\b/giu;

/** Names of currencies, each with whose it is. Shorter ones are of any heading: R&D, FR. */
const namesIn = (text: string): { readonly name: string; readonly owners: readonly string[] }[] =>
  (text.replace(REAL, '').match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [])
    .map((name) => ({ name, owners: ownersOf(name) }))
    .filter(({ owners }) => owners.length > 0);

/** The currency that a text names by its letters, its sign or its name; null where it names none. */
export const currencyIn = (text: string): string | null =>
  text.match(CODES)?.find(isCurrency) ??
  SIGNS.find(([sign]) => sign.test(text))?.[1] ??
  byLetters(text) ??
  namesIn(text).find(({ owners }) => owners.length === 1)?.owners[0] ??
  null;

/** A script is a file's own in its headings, or where most cells are of the East and many in it: a company of Japan is in registers of anywhere. */
const isOwn = (script: RegExp, headings: string, cells: readonly string[]): boolean => {
  if (script.test(headings)) return true;
  const words = cells.filter((cell) => /\p{L}/u.test(cell));
  const isShare = (like: RegExp, least: number) => words.filter((cell) => like.test(cell)).length > words.length * least;
  return isShare(EASTERN, 0.5) && isShare(script, 0.2);
};

/** The currency that amounts are probably in, and why that is doubtful, by the headings and cells of the same file. */
export const likelyCurrency = (
  amounts: string,
  headings: string,
  cells: readonly string[],
): { readonly currency: string; readonly doubt: string | null } => {
  const words = [headings, ...cells].join(' ');
  const named = currencyIn(amounts);
  if (named !== null) return { currency: named, doubt: null };
  const shared = SHARED.find(([sign]) => sign.test(amounts));
  const [called] = namesIn(amounts);
  const currency = shared?.[2](words) ?? called?.owners[0] ?? OF_SCRIPTS.find(([script]) => isOwn(script, headings, cells))?.[1] ?? 'USD';
  const doubt = shared?.[1] ?? (called === undefined ? 'no currency is named' : `${called.name} are of several countries`);
  return { currency, doubt: `${doubt}: is it ${currency}?` };
};
