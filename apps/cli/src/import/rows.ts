import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { breaksIn, decoded, FileError } from './decoded.ts';
import type { Mapping } from './mapping.ts';

/** One record of a file: where it is, and its cells in the order of the headings. */
export interface Row {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: number;
  /** The line of the file that it begins on. */
  readonly line: number;
  readonly cells: readonly string[];
  /** It has more cells than there are headings. */
  readonly isTooLong: boolean;
}

const MOST_COLUMNS = 1_000;
/** A record longer than this is a quote that was never closed. */
const MOST_RECORD = 4 * 1024 * 1024;

/**
 * Streams the records of a file; memory does not grow with it. CR, LF and CRLF all end a line. `onHeadings` is told first: what it throws, this throws.
 * @throws FileError that names file and line
 */
export async function* readRows(
  path: string,
  file: Mapping['file'],
  onHeadings: (headings: readonly string[]) => void,
): AsyncGenerator<Row> {
  const records = parse({
    delimiter: file.format === 'tsv' ? '\t' : ',',
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MOST_RECORD,
    // A quotation mark inside an unquoted cell is text: 37°36'37.8"N.
    relax_quotes: true,
  });
  const text = Readable.from(decoded(path, file.encoding), { highWaterMark: 1 });
  text.on('error', (error) => records.destroy(error));
  let headings: readonly string[] | null = null;
  let line = 1;
  let number = 0;
  try {
    for await (const record of text.pipe(records) as AsyncIterable<string[]>) {
      number += 1;
      if (headings === null) {
        headings = headingsOf(path, record);
        onHeadings(headings);
      } else if (record.length > 1 || record[0] !== '') yield rowOf(headings.length, record, number, line);
      line += 1 + record.reduce((breaks, cell) => breaks + breaksIn(cell), 0);
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileError(`${path}:${line}: ${sentenceOf(error)}`, { cause: error }) : error;
  } finally {
    text.destroy();
    records.destroy();
  }
  if (headings === null) throw new FileError(`${path}:1: the file is empty; its first line must name the columns.`);
  if (number === 1) throw new FileError(`${path}:1: the file holds its headings and no row below them.`);
}

const rowOf = (width: number, record: readonly string[], number: number, line: number): Row => ({
  number,
  line,
  cells: record.length === width ? record : Array.from({ length: width }, (_, place) => record[place] ?? ''),
  isTooLong: record.length > width && record.slice(width).some((cell) => cell.trim() !== ''),
});

/** Two columns of one heading stay two: the later ones are numbered. */
const headingsOf = (path: string, record: readonly string[]): readonly string[] => {
  if (record.length > MOST_COLUMNS)
    throw new FileError(
      `${path}:1: the file has ${record.length.toLocaleString('en')} columns, and at most ${MOST_COLUMNS.toLocaleString('en')} are read; is it a table of another format (file.format in the mapping)?`,
    );
  const copies = new Map<string, number>();
  return record.map((cell) => {
    const heading = cell.trim();
    const copy = (copies.get(heading) ?? 0) + 1;
    copies.set(heading, copy);
    return copy === 1 ? heading : `${heading} (${copy})`;
  });
};

/** What is wrong with a record, for whoever mends the file. */
const sentenceOf = ({ code, message }: CsvError): string => {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return 'a quotation mark is opened in the row that begins here and never closed; close it, or double it where it belongs to the text.';
    default:
      return message;
  }
};
