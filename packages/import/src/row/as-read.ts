import { UNSEEN } from '../mapping/unseen.ts';

/**
 * A text as somebody reads it, to compare by: whatever spaces and breaks its words, for one tool wraps lines that the next one joins, and whether an accent is a sign
 * of its own. What is kept is the text as it came.
 */
export const asRead = (text: string): string =>
  // Most texts have nothing of that.
  /[^ -~]| {2}/.test(text)
    ? text
        .normalize('NFC')
        .replace(UNSEEN, '')
        .replace(/[\s\u0085]+/g, ' ')
    : text;
