import { MOST_RECORD } from './row.ts';

/**
 * Tables whose delimiters have spaces beside them: `"A-1", "Chat, by voice"`. A quotation mark opens a cell right behind a delimiter alone (RFC 4180), so that
 * such a cell would keep its marks and be cut at its commas.
 */
const habitOf = (delimiter: string) => {
  const sign = `\\u{${delimiter.codePointAt(0)!.toString(16)}}`;
  const opening = `${sign} +"(?!"(?!${sign}| *[\\r\\n]))`;
  return {
    /** A mark that opens a cell, after a space; two of them are one of a text. */
    opening: new RegExp(opening, 'gu'),
    /** A cell that is opened so, and ends where it is closed: one mark alone opens none. */
    whole: new RegExp(`${opening}[^"]*(?:""[^"]*)*" *(?=${sign}|[\\r\\n]|$)`, 'gu'),
    /** A mark that closes one, before a space: of several in a row the last, where they are odd, or the second of an empty cell. */
    closing: new RegExp(`(?<=(?<!")(?:"")*"|(?:${sign}|[\\r\\n]) *"") +(?=${sign}|[\\r\\n])`, 'gu'),
    plain: new RegExp(`${sign}"(?!")`, 'gu'),
  };
};

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether that is the habit of a file, by its beginning: most of its marks stand so. */
export const isSpaced = (beginning: string, delimiter: string): boolean => {
  if (delimiter === ' ') return false;
  const { whole, closing, plain } = habitOf(delimiter);
  const spaced = times(beginning, whole);
  return spaced > times(beginning, plain) || (spaced === 0 && times(beginning, closing) > times(beginning, plain) / 2);
};

/** A text without the spaces between marks and delimiters. */
export const unspaced = (text: string, delimiter: string): string => {
  const { opening, closing } = habitOf(delimiter);
  return text.replace(opening, `${delimiter}"`).replace(closing, '');
};

/** The same of a text that comes in pieces, where its beginning has that habit: what may go on in the next piece waits for it. */
export async function* unspacedPieces(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<string> {
  let habit: boolean | null = null;
  let rest = '';
  for await (const piece of pieces) {
    habit ??= isSpaced(piece, delimiter);
    if (!habit) {
      yield piece;
      continue;
    }
    const text = rest + piece;
    // A line is whole: what stands on two sides of its end belongs to none of these.
    const ended = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    const end = ended === 0 && text.length > MOST_RECORD ? text.length : ended;
    rest = text.slice(end);
    if (end > 0) yield unspaced(text.slice(0, end), delimiter);
  }
  if (rest !== '') yield unspaced(rest, delimiter);
}
