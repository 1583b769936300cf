import { setImmediate } from 'node:timers/promises';
import { isEmail } from '@causeway/kernel/email.ts';
import { withPlainDigits } from '../row/digits.ts';
import { readDecimal } from '../row/number.ts';
import { ownText } from '../row/own-text.ts';
import type { TableFormat } from '../table/row.ts';
import { openTable } from '../table/rows.ts';
import { beginningOf, firstRows, type GivenFormat, sniffFormat } from '../table/sniff.ts';
import { type DaysAsWritten, daysIn, latestIn } from './days.ts';
import { saysNothing } from './nothing.ts';

/** What the cells of a column are like. */
export interface ColumnProfile extends DaysAsWritten {
  readonly heading: string;
  /** Rows in which something stands. */
  readonly filled: number;
  /** Rows in which it says something: no `n/a`. */
  readonly said: number;
  /** Different cells, up to a few hundred, and how often each occurs. */
  readonly cells: ReadonlyMap<string, number>;
  /** Every cell was different, as far as they were counted. */
  readonly isUnique: boolean;
  readonly meanLength: number;
  readonly numbers: number;
  readonly emails: number;
  /** Cells with an e-mail address somewhere in them. */
  readonly addresses: number;
  readonly links: number;
  /** Its latest day, where it holds days. */
  readonly latest: string | null;
  /** Cells with tags of HTML in them. */
  readonly marked: number;
  /** Nearly each cell is the number after the one above: it says which row it is, and not which POC. Below the last a note may stand. */
  readonly isRunning: boolean;
  /** The first row has one: where later rows have none, it may stand for them. */
  readonly isFirstFilled: boolean;
}

/** What the beginning of a file is like. */
export interface FileProfile {
  readonly format: TableFormat;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

const MOST_ROWS = 2_000;
/** Different cells of a column that are counted. */
export const MOST_CELLS = 400;
/** Of a cell that is longer the beginning says as much. */
const MOST_OF_CELL = 500;
/** Characters of different cells, in all columns together: a table as wide and full as that is known by fewer rows. */
const MOST_KEPT = 8_000_000;
/** What was counted of a column's cells. */
interface Counted {
  readonly cells: Map<string, number>;
  filled: number;
  said: number;
  length: number;
  isUnique: boolean;
  numbers: number;
  emails: number;
  addresses: number;
  links: number;
  marked: number;
  /** The last cell as a number, and how many were the one after the last. */
  last: number;
  running: number;
  isFirstFilled: boolean;
}
const nothing = (isFirstFilled: boolean): Counted => ({
  cells: new Map(),
  filled: 0,
  said: 0,
  length: 0,
  isUnique: true,
  numbers: 0,
  emails: 0,
  addresses: 0,
  links: 0,
  marked: 0,
  last: Number.NaN,
  running: 0,
  isFirstFilled,
});

/** Looks at the first rows of a file, read as it is said and else as detected. */
export const profileOf = async (path: string, given: GivenFormat = {}): Promise<FileProfile> => {
  const detected = await sniffFormat(path, given);
  const format = { ...detected, headingRow: await headingRowOf(path, detected) };
  const { headings, rows } = openTable(path, format);
  const seen: Counted[] = [];
  let [count, kept] = [0, 0];
  for await (const row of rows) {
    for (const [place, raw] of row.cells.entries()) {
      if (raw.trim() === '') continue;
      seen[place] ??= nothing(count === 0);
      kept += look(raw.trim(), seen[place]);
    }
    count += 1;
    if (count === MOST_ROWS || kept > MOST_KEPT) break;
  }
  const columns: ColumnProfile[] = [];
  for (const [place, heading] of headings.entries()) {
    columns.push(profile(heading, seen[place]));
    // Each takes milliseconds, and a table may have a thousand: others in this process have their turn.
    await setImmediate();
  }
  return { format, rows: count, columns };
};

/** Tags of HTML that stand in published descriptions, and its signs. */
const MARKED = /<\/?(?:p|br|div|li|ul|ol|span|b|i|strong|em|a|h[1-6])\b[^>]*>|&(?:nbsp|amp|[lr]squo|[lr]dquo|quot|lt|gt|#\d+);/i;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Counts a cell; answers how many characters of it are kept. */
const look = (cell: string, column: Counted): number => {
  column.filled += 1;
  if (!saysNothing(cell)) column.said += 1;
  // A sign of Chinese says as much as two letters or more.
  column.length += cell.length + (cell.match(WIDE)?.length ?? 0);
  if (cell.length < 30 && (readDecimal(cell, { decimal: '.' }) ?? readDecimal(cell, { decimal: ',' })) !== null) column.numbers += 1;
  if (isEmail(cell)) column.emails += 1;
  if (/\S@\S/.test(cell)) column.addresses += 1;
  if (/^https?:\/\//i.test(cell)) column.links += 1;
  if (MARKED.test(cell)) column.marked += 1;
  const number = /^\p{Nd}{1,6}\.?$/u.test(cell) ? Number.parseInt(withPlainDigits(cell), 10) : Number.NaN;
  if (number === column.last + 1) column.running += 1;
  column.last = number;
  const known = cell.length <= MOST_OF_CELL ? cell : ownText(cell.slice(0, MOST_OF_CELL));
  const times = column.cells.get(known) ?? 0;
  if (times > 0) column.isUnique = false;
  if (times > 0 || column.cells.size < MOST_CELLS) column.cells.set(known, times + 1);
  return times > 0 ? 0 : known.length;
};

const profile = (heading: string, counted: Counted | undefined): ColumnProfile => {
  const filled = counted?.filled ?? 0;
  const days = daysIn(counted?.cells ?? new Map());
  return {
    heading,
    filled,
    said: counted?.said ?? 0,
    cells: counted?.cells ?? new Map(),
    isUnique: counted?.isUnique === true,
    meanLength: filled === 0 ? 0 : counted!.length / filled,
    ...days,
    latest: days.dateFormats.length === 0 ? null : latestIn(counted!.cells.keys(), days),
    numbers: counted?.numbers ?? 0,
    emails: counted?.emails ?? 0,
    addresses: counted?.addresses ?? 0,
    links: counted?.links ?? 0,
    marked: counted?.marked ?? 0,
    isRunning: filled > 2 && counted!.running >= (filled - 1) * 0.9,
    isFirstFilled: counted?.isFirstFilled === true,
  };
};

/** The first row that is about as wide as the rows below it: a title above has fewer cells. */
const headingRowOf = async (path: string, { format, encoding, delimiter, quotes }: TableFormat): Promise<number> => {
  if (format === 'json' || format === 'jsonl') return 1;
  try {
    const widths = firstRows(await beginningOf(path, encoding), delimiter, quotes).map(
      (row) => row.filter((cell) => cell.trim() !== '').length,
    );
    const widest = Math.max(...widths, 1);
    return (widths[0] ?? 1) > widest / 2
      ? 1
      : Math.max(
          widths.findIndex((width) => width >= widest * 0.6),
          0,
        ) + 1;
  } catch {
    return 1;
  }
};
