const DIGIT = /\p{Nd}/u;

/** The value of a digit of any script: the ten of each stand together in their order. */
const digitOf = (digit: string): number => {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
};

/** A text whose digits are 0 to 9, whatever script they were in: `٢٠٢٤`, `२०२४`, `๒๐๒๔`. */
export const withCommonDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(digitOf(digit))));
