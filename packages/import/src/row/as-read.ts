import { UNSEEN } from '../mapping/unseen.ts';

/**
 * A text as somebody reads it, to compare by: whichever sign ends its lines, whatever spaces its words, and whether an accent is a sign of its own. What is kept is
 * the text as it came.
 */
export const asRead = (text: string): string =>
  // Most texts have nothing of that.
  /[^\n -~]| \n| {2}/.test(text)
    ? text
        .normalize('NFC')
        .replace(UNSEEN, '')
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .replaceAll(' \n', '\n')
    : text;
