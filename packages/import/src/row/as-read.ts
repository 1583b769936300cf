/** Signs that nobody sees, which one tool writes and the next does not: a joint of words, a place where one may break, a mark of bytes. */
const UNSEEN = /[\u200b\u2060\u00ad\ufeff]/g;

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
