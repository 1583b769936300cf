import { isEmail } from '@causeway/portfolio/directory.ts';
import { isDateFormat, readDate } from '../row/date.ts';
import { readDecimal } from '../row/number.ts';
import type { TableFormat } from '../table/row.ts';
import { openTable } from '../table/rows.ts';
import { sniffFormat } from '../table/sniff.ts';

/** What the cells of a column are like. */
export interface ColumnProfile {
  readonly heading: string;
  /** Rows in which something stands. */
  readonly filled: number;
  /** Different cells, up to a few hundred, and how often each occurs. */
  readonly cells: ReadonlyMap<string, number>;
  /** Every cell was different, as far as they were counted. */
  readonly isUnique: boolean;
  readonly meanLength: number;
  /** The formats that most dates in it have, the best first; empty: it holds no dates. */
  readonly dateFormats: readonly string[];
  readonly numbers: number;
  readonly emails: number;
}

/** What the beginning of a file is like. */
export interface FileProfile {
  readonly format: TableFormat;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
}

const MOST_ROWS = 2_000;
const MOST_CELLS = 400;
const FORMATS = [
  'YYYY-MM-DD',
  'D.M.YYYY',
  'M/D/YYYY',
  'D/M/YYYY',
  'D-M-YYYY',
  'YYYY/M/D',
  'D MMMM YYYY',
  'MMMM D, YYYY',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'M/YYYY',
  'YYYY-MM',
].filter(isDateFormat);

/** Looks at the first rows of a file. */
export const profileOf = async (path: string): Promise<FileProfile> => {
  const format = await sniffFormat(path);
  const { headings, rows } = openTable(path, format);
  const seen: {
    cells: Map<string, number>;
    filled: number;
    length: number;
    isUnique: boolean;
    dates: number[];
    numbers: number;
    emails: number;
  }[] = [];
  let count = 0;
  for await (const row of rows) {
    for (const [place, raw] of row.cells.entries()) {
      const cell = raw.trim();
      if (cell === '') continue;
      seen[place] ??= { cells: new Map(), filled: 0, length: 0, isUnique: true, dates: FORMATS.map(() => 0), numbers: 0, emails: 0 };
      const column = seen[place];
      column.filled += 1;
      column.length += cell.length;
      if (column.cells.has(cell)) column.isUnique = false;
      if (column.cells.size < MOST_CELLS || column.cells.has(cell)) column.cells.set(cell, (column.cells.get(cell) ?? 0) + 1);
      for (const [at, each] of FORMATS.entries())
        if (readDate(cell, [each], { notBefore: '1980-01-01', notAfter: '2100-01-01' }) !== null) column.dates[at]! += 1;
      if (cell.length < 30 && readDecimal(cell, { decimal: '.' }) !== null) column.numbers += 1;
      if (isEmail(cell)) column.emails += 1;
    }
    count += 1;
    if (count === MOST_ROWS) break;
  }
  return {
    format,
    rows: count,
    columns: headings.map((heading, place) => {
      const column = seen[place];
      const filled = column?.filled ?? 0;
      const dates = FORMATS.map((each, at) => ({ each, times: column?.dates[at] ?? 0 }))
        .filter(({ times }) => times > 0)
        .sort((a, b) => b.times - a.times);
      return {
        heading,
        filled,
        cells: column?.cells ?? new Map(),
        isUnique: filled > 0 && column?.isUnique === true,
        meanLength: filled === 0 ? 0 : column!.length / filled,
        dateFormats: dates.length > 0 && dates[0]!.times >= filled * 0.5 ? dates.map(({ each }) => each) : [],
        numbers: column?.numbers ?? 0,
        emails: column?.emails ?? 0,
      };
    }),
  };
};
