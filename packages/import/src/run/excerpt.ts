import { ownText } from '../row/own-text.ts';

/** What is told of a value at most: its beginning says which it is. */
const MOST_CHARACTERS = 500;

/** The beginning of a text that may be megabytes long. */
export const excerptOf = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${ownText(text.slice(0, MOST_CHARACTERS - 1))}…`;
