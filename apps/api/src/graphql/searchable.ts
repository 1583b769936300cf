import { badUserInput } from './errors/errors.ts';

/** No name is longer (GE-2). */
const LONGEST = 500;
/** Values of one condition: as many as a page has POCs. */
const MOST_VALUES = 500;

const isTooLong = (text: string): boolean => text.length > LONGEST && (text.length > 2 * LONGEST || [...text].length > LONGEST);

/** Whether some name could hold a text. */
export const isSearchable = (text: string): boolean => !text.includes('\0') && !isTooLong(text);

/**
 * A text to look for: one that some name could hold. NUL is in no text that was ever recorded (GE-2), and no database takes it.
 * @throws GraphQLError BAD_USER_INPUT
 */
export const searchable = (text: string, field: readonly string[]): string => {
  if (text.includes('\0')) throw badUserInput(`Remove NUL (U+0000) from ${field.at(-1)}.`, field);
  if (isTooLong(text)) throw badUserInput(`Give at most ${LONGEST} characters as ${field.at(-1)}.`, field);
  return text;
};

/**
 * Values of which one is to be met, each once: every row is held against all of them.
 * @throws GraphQLError BAD_USER_INPUT
 */
export const anyOf = <Value>(values: readonly Value[], field: readonly string[]): Value[] => {
  if (values.length > MOST_VALUES) throw badUserInput(`Give at most ${MOST_VALUES} values as ${field.at(-1)}.`, field);
  return [...new Set(values)];
};
