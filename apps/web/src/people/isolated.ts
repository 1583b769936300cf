const sign = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const rightToLeft = new RegExp(sign);
/** From one such letter to the last, over figures, spaces and marks, but over no other letter and no line. */
const stretches = new RegExp(`${sign}(?:[^\\p{L}\\n]*${sign})*`, 'gu');

/**
 * A name as it stands among other words: one that is written from right to left keeps to itself, so that what is beside it (a colon, a figure, the next name)
 * stays where it was put. By signs of the text, which go along into titles and labels, where no element can.
 */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

/**
 * A sentence of the server, whose names nobody marked: programs get it as it is. Here each stretch of it that is written from right to left keeps to
 * itself, so that the words and figures beside it stay where they were put.
 */
export const isolatedWithin = (sentence: string): string =>
  rightToLeft.test(sentence) ? sentence.replace(stretches, (stretch) => `\u2068${stretch}\u2069`) : sentence;
