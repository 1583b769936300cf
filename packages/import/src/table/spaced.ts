/**
 * Tables whose delimiters have spaces beside them: `"A-1", "Chat, by voice"`. A quotation mark opens a cell right behind a delimiter alone (RFC 4180), so that
 * such a cell would keep its marks and be cut at its commas, unless its reader is told to pass over them.
 */
const habitOf = (delimiter: string) => {
  const sign = `\\u{${delimiter.codePointAt(0)!.toString(16)}}`;
  // A mark after a space; two of them are one of a text.
  const opening = `${sign} +"(?!"(?!${sign}| *[\\r\\n]))`;
  return {
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
