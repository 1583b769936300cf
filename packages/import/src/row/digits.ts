const DIGIT = /\p{Nd}/u;

/** The value of a digit of any script: the ten of each stand together in their order. */
const digitOf = (digit: string): number => {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
};

/** What turns the direction of writing, or joins: Excel and mail programs put them about figures in Arabic and Hebrew. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text whose digits are 0 to 9, whatever script they were in, as wide or narrow as they were: `２０２４`, `٢٠٢٤`, `२०२४`; with the signs of Arabic numbers. */
export const withPlainDigits = (text: string): string => {
  const plain = text.normalize('NFKC');
  // Nearly every cell holds no others.
  if (!/[^\0-\x7f]/.test(plain)) return plain;
  return plain
    .replace(UNSEEN, '')
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(digitOf(digit))))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
};
