/** What a spreadsheet would take for a formula gets an apostrophe in front, and is shown as text there; as `causeway export` does. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function cellOf(value: string): string {
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A line of RFC 4180. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** Says to a spreadsheet that the file is UTF-8: without it Excel reads names with accents as gibberish. */
export const byteOrderMark = '\uFEFF';
