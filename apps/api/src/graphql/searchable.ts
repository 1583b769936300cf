import { badUserInput } from './errors.ts';

/** No name is longer (GE-2). */
const LONGEST = 500;

/**
 * A text to look for: one that some name could hold. NUL is in no text that was ever recorded (GE-2), and no database takes it.
 * @throws GraphQLError BAD_USER_INPUT
 */
export const searchable = (text: string, field: readonly string[]): string => {
  if (text.includes('\0')) throw badUserInput(`Remove NUL (U+0000) from ${field.at(-1)}.`, field);
  if (text.length > LONGEST && [...text].length > LONGEST)
    throw badUserInput(`Give at most ${LONGEST} characters as ${field.at(-1)}.`, field);
  return text;
};
