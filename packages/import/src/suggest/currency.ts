import { isCurrency } from '@causeway/kernel/currencies.ts';

/** What stands for a currency alone; $, kr and ¥ stand for several. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/NT\$|新[臺台][幣币]/, 'TWD'],
  [/HK\$|港[幣币]/, 'HKD'],
  [/NZ\$/, 'NZD'],
  [/\bAU?\$/, 'AUD'],
  [/\bCA?\$/, 'CAD'],
  [/\bS\$/, 'SGD'],
  [/\bS\/\.?\s?\d/, 'PEN'],
  [/ر\.\s?س/, 'SAR'],
  [/د\.\s?إ/, 'AED'],
  [/R\$/, 'BRL'],
  [/₩|원/, 'KRW'],
  [/元|人民币/, 'CNY'],
  [/円/, 'JPY'],
  [/₪|ש"ח/, 'ILS'],
  [/₴|грн/i, 'UAH'],
  [/₽|руб/i, 'RUB'],
  [/₺|\(TL\)|\bTL\b/, 'TRY'],
  [/₹|\bRs\b|\blakhs?\b|\bcrores?\b/i, 'INR'],
  [/zł/, 'PLN'],
  [/Kč/, 'CZK'],
  [/\bFt\b/, 'HUF'],
];

/** Codes of currencies; those of Albania and Tonga, words of any heading in capitals, where a figure is before them: BUDGET FOR ALL YEARS. */
const CODES = /\b(?!(?:ALL|TOP)\b)[A-Z]{3}\b|(?<=\d\s?)(?:ALL|TOP)\b/g;

/** The currency that a text names by its letters or its sign; null where it names none. */
export const currencyIn = (text: string): string | null =>
  text.match(CODES)?.find(isCurrency) ?? SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
