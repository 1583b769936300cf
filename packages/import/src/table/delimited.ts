import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CsvError, type Parser, parse } from 'csv-parse';
import { breaksIn, decoded } from './decoded.ts';
import { FileError } from './file-error.ts';
import { MOST_COLUMNS, MOST_HEADING, MOST_RECORD, type Row, type TableFormat } from './row.ts';

/** Sixteen records wait to be read where nothing is said, and each may be long. */
const ONE_BY_ONE = { readableHighWaterMark: 1 };

/**
 * Streams the records of a csv or tsv file; memory does not grow with it. CR, LF and CRLF all end a line. The headings are filled in before the first row.
 * @throws FileError that names file and line
 */
export async function* delimitedRows(
  path: string,
  { encoding, delimiter, quotes, isSpaced, headingRow }: TableFormat,
  headings: string[],
): AsyncGenerator<Row> {
  const records = parse({
    delimiter,
    relax_column_count: true,
    ...(!quotes && { quote: false }),
    trim: isSpaced,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_RECORD,
    ...ONE_BY_ONE,
    // A quotation mark inside an unquoted cell is text: 37°36'37.8"N.
    relax_quotes: true,
  });
  asWideAsItIs(records);
  const text = Readable.from(fewAtOnce(path, decoded(path, encoding), delimiter), { highWaterMark: 1 });
  text.on('error', (error) => records.destroy(error));
  // A cell that begins with a quotation mark, within another one and on a later line of it: text has a space there. The mark that opened the outer one
  // counts as text once another stands alone in it; where all of them are doubled it does not.
  const opening = `${delimiter}"`;
  const sign = `\\u{${delimiter.codePointAt(0)!.toString(16)}}`;
  const rowsWithin = new RegExp(`[\\r\\n][^\\r\\n]*${sign}"[^"\\s${sign}]`, 'u');
  let line = 1;
  let number = 0;
  let rows = 0;
  let named: readonly string[] = [];
  try {
    for await (const record of text.pipe(records) as AsyncIterable<string[]>) {
      number += 1;
      if (number === headingRow) {
        headings.push(...headingsOf(path, line, record));
        named = record;
      } else if (number > headingRow && !isBlank(record) && !isAgain(record, named)) {
        rows += 1;
        const place = record.findIndex(
          (cell, column) =>
            (cell.startsWith('"') && cell.includes(opening) && rowsWithin.test(cell)) ||
            holdsRows(record, column, headings.length, delimiter),
        );
        yield {
          ...rowOf(headings.length, record, number, line),
          ...(place >= 0 && { swallowing: headings[place] ?? `column ${place + 1}` }),
        };
      }
      line += 1 + record.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileError(`${path}:${line}: ${sentenceOf(error)}`, { cause: error }) : error;
  } finally {
    text.destroy();
    records.destroy();
  }
  if (number === 0) throw new FileError(`${path}:1: the file is empty; its first line must name the columns.`);
  if (headings.length === 0)
    throw new FileError(
      `${path}:${line}: the file ends before row ${headingRow}, which the mapping says names the columns (file.headingRow).`,
    );
  if (rows === 0) throw new FileError(`${path}:${headingRow}: the file holds its headings and no row below them.`);
}

/**
 * Lets each record be as wide as it is. Told to take them so, the reader still makes an error of each that is not as wide as the first, with a stack and a
 * copy of all that is in it, only to forget it: a line without a character took eight times as long as one of two cells, and ten million of them minutes.
 */
const asWideAsItIs = (records: Parser): void => {
  const { state } = records as Parser & { readonly state: { readonly record: readonly string[] } };
  Object.defineProperty(state, 'expectedRecordLength', { get: () => state.record.length, set: () => {} });
};

/** Cells of one line: an empty one has no characters, but takes memory. */
const MOST_CELLS = 100_000;

/** Lines, or characters of lines, that are read in one go; whoever else is in this process has their turn between them. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 32_768;

/**
 * A text as it comes, a few lines at a time: of lines without a character in them a piece of a file holds hundreds of thousands, and each is a record to
 * its reader.
 * @throws FileError that names a line that has more cells than any row
 */
async function* fewAtOnce(path: string, pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<string> {
  const sign = delimiter.charCodeAt(0);
  let [line, cells] = [1, 0];
  for await (const piece of pieces) {
    let [begun, lines] = [0, 0];
    for (let place = 0; place < piece.length; place += 1) {
      const code = piece.charCodeAt(place);
      if (code === sign) cells += 1;
      else if (code === 10 || code === 13) {
        cells = 0;
        if (code === 13 && piece.charCodeAt(place + 1) === 10) continue;
        line += 1;
        lines += 1;
        if (lines < MOST_LINES && place - begun < MOST_CHARACTERS) continue;
        yield piece.slice(begun, place + 1);
        [begun, lines] = [place + 1, 0];
        await setImmediate();
      }
      if (cells > MOST_CELLS)
        throw new FileError(
          `${path}:${line}: this line has more than ${MOST_CELLS.toLocaleString('en')} cells; is it a table of another format (file.format and file.delimiter in the mapping)?`,
        );
    }
    if (begun < piece.length) yield piece.slice(begun);
  }
}

/** Fewer columns than this are as many as a sentence may have commas. */
const WIDE = 4;

/**
 * Whether a cell of several lines holds rows of the table, after a quotation mark that some later row closed by chance: the lines between its first and
 * its last are as wide as the table, and where there is but one the first is a row's rest as well, and the last a row's beginning; or the record is short,
 * and just the delimiters that it lacks stand within the cell. So does one of a single line, whose mark was closed by that of a later cell: both stayed in
 * it, and one mark without another; those of a text are as many opened as closed: `"Smart, fast" bot`.
 */
const holdsRows = (record: readonly string[], column: number, width: number, delimiter: string): boolean => {
  const cell = record[column]!;
  const isOneLine = !/[\r\n]/.test(cell);
  if (width < WIDE || (isOneLine && !isClosedByLater(cell, delimiter))) return false;
  const delimiters = cell.split(/\r\n|\n|\r/).map((line) => line.split(delimiter).length - 1);
  const between = delimiters.slice(1, -1);
  const rows = between.filter((count) => count === width - 1).length;
  if (record.length < width) return delimiters.reduce((sum, count) => sum + count, record.length - 1) === delimiters.length * (width - 1);
  if (isOneLine) return false;
  const isOpenedAndClosed = delimiters[0] === width - 1 - column && delimiters.at(-1)! + record.length === width + column;
  return between.length > 1 ? rows >= between.length * 0.8 : rows === 1 && isOpenedAndClosed;
};

/** Whether a mark that opened the cell was closed by the one that opens a later cell, in which text stands right behind it. */
const isClosedByLater = (cell: string, delimiter: string): boolean =>
  cell.startsWith('"') &&
  (cell.match(/"/g) ?? []).length % 2 === 1 &&
  cell
    .split(`${delimiter}"`)
    .slice(1)
    .some((later) => /^[^\s"]/.test(later) && !later.startsWith(delimiter));

/** Below the last row of a table spreadsheets save rows of nothing but delimiters. */
const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');
/** The headings once more, as on each page that was printed, or where files were joined: no row is called like its columns. */
const isAgain = (record: readonly string[], named: readonly string[]): boolean =>
  record.length > 1 && record.length === named.length && record.every((cell, place) => cell.trim() === named[place]!.trim());

const rowOf = (width: number, record: readonly string[], number: number, line: number): Row => {
  const beyond = record.slice(width).filter((cell) => cell.trim() !== '');
  return {
    number,
    line,
    cells: record.length === width ? record : Array.from({ length: width }, (_, place) => record[place] ?? ''),
    isTooLong: beyond.length > 0,
    ...(beyond.length > 0 && { beyond: beyond.join(' | ') }),
  };
};

/** Two columns of one heading stay two: the later ones are numbered. A column without one is named by its place. */
const headingsOf = (path: string, line: number, record: readonly string[]): readonly string[] => {
  if (record.length > MOST_COLUMNS)
    throw new FileError(
      `${path}:${line}: the file has ${record.length.toLocaleString('en')} columns, and at most ${MOST_COLUMNS.toLocaleString('en')} are read; is it a table of another format (file.format in the mapping)?`,
    );
  if (record.some((cell) => cell.length > MOST_HEADING))
    throw new FileError(
      `${path}:${line}: the name of a column has more than ${MOST_HEADING.toLocaleString('en')} characters, and none is so long in a register; does another row name the columns (file.headingRow in the mapping)?`,
    );
  if (isBlank(record))
    throw new FileError(
      `${path}:${line}: this row should name the columns, and is blank; delete the rows above the one that does, or say which it is (file.headingRow in the mapping).`,
    );
  const copies = new Map<string, number>();
  return record.map((cell, place) => {
    const heading = cell.trim() === '' ? `column ${place + 1}` : cell.trim();
    const copy = (copies.get(heading) ?? 0) + 1;
    copies.set(heading, copy);
    return copy === 1 ? heading : `${heading} (${copy})`;
  });
};

const NEVER_CLOSED = 'a quotation mark is opened in the row that begins here and never closed';

/** What is wrong with a record, for whoever mends the file. */
const sentenceOf = ({ code, message }: CsvError): string => {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `${NEVER_CLOSED}; close it, or double it where it belongs to the text; where no mark of the file means more than itself, say file: { quotes: false } in the mapping.`;
    case 'CSV_MAX_RECORD_SIZE':
      return `${NEVER_CLOSED}, or the row does not end within ${MOST_RECORD / 1024 / 1024} MB, and none is so long in a register.`;
    default:
      return message;
  }
};
