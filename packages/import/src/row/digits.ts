import { UNSEEN_OR_TURNING } from '../mapping/unseen.ts';

const DIGIT = /\p{Nd}/u;

/** The value of a digit of any script: the ten of each stand together in their order. */
const digitOf = (digit: string): number => {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
};

/** A text whose digits are 0 to 9, whatever script they were in, as wide or narrow as they were: `２０２４`, `٢٠٢٤`, `२०२४`; with the signs of Arabic numbers. */
export const withPlainDigits = (text: string): string => {
  const plain = text.normalize('NFKC');
  // Nearly every cell holds no others.
  if (!/[^\0-\x7f]/.test(plain)) return plain;
  return plain
    .replace(UNSEEN_OR_TURNING, '')
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(digitOf(digit))))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
};
