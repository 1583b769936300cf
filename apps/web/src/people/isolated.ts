const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name as it stands among other words: one that is written from right to left keeps to itself, so that what is beside it (a colon, a figure, the next name)
 * stays where it was put. By signs of the text, which go along into titles and labels, where no element can.
 */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);
