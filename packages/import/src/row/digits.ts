import { withCommonDigits } from '@causeway/kernel/digits.ts';
import { UNSEEN } from '../mapping/unseen.ts';

/** A text whose digits are 0 to 9, whatever script they were in, as wide or narrow as they were: `２０２４`, `٢٠٢٤`, `२०२४`; with the signs of Arabic numbers. */
export const withPlainDigits = (text: string): string => {
  const plain = text.normalize('NFKC');
  // Nearly every cell holds no others.
  if (!/[^\0-\x7f]/.test(plain)) return plain;
  return withCommonDigits(plain.replace(UNSEEN, '')).replaceAll('٫', '.').replaceAll('٬', ',').replaceAll('٪', '%');
};
