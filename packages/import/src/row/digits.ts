import { withCommonDigits } from '@causeway/kernel/digits.ts';

/** What turns the direction of writing, or joins: Excel and mail programs put them about figures in Arabic and Hebrew. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text whose digits are 0 to 9, whatever script they were in, as wide or narrow as they were: `２０２４`, `٢٠٢٤`, `२०२४`; with the signs of Arabic numbers. */
export const withPlainDigits = (text: string): string => {
  const plain = text.normalize('NFKC');
  // Nearly every cell holds no others.
  if (!/[^\0-\x7f]/.test(plain)) return plain;
  return withCommonDigits(plain.replace(UNSEEN, '')).replaceAll('٫', '.').replaceAll('٬', ',').replaceAll('٪', '%');
};
