import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { detectEncoding } from './detect-encoding.ts';
import { decoderOf, type Encoding } from './encoding.ts';
import { listIn } from './json-list.ts';
import { refuseOtherKinds } from './other-kinds.ts';
import { parseJson } from './parse-json.ts';
import type { TableFormat } from './row.ts';
import { isSpaced } from './spaced.ts';

/** What the mapping says of the file; the rest is detected. */
export type GivenFormat = { readonly [Key in Exclude<keyof TableFormat, 'isSpaced'>]?: TableFormat[Key] | undefined };

const BEGINNING = 64 * 1024;

/** What some spreadsheets write, and read, above the headings: the delimiter. */
const DELIMITER_LINE = /^sep=([^\r\n])[\r\n]/i;

/** How a file is to be read: as the mapping says, and where it says nothing, as the file's name and beginning tell. */
export const sniffFormat = async (path: string, given: GivenFormat = {}): Promise<TableFormat> => {
  await refuseOtherKinds(path);
  const encoding = given.encoding ?? (await detectEncoding(path));
  const beginning = await beginningOf(path, encoding);
  const said = given.delimiter ?? DELIMITER_LINE.exec(beginning)?.[1];
  const format = given.format ?? (said === undefined ? formatOf(path, beginning) : 'csv');
  const isDelimited = format === 'csv' || format === 'tsv';
  const delimiter = (isDelimited ? said : given.delimiter) ?? (format === 'tsv' ? '\t' : format === 'csv' ? delimiterOf(beginning) : ',');
  const quotes = given.quotes ?? true;
  return {
    format,
    encoding,
    delimiter,
    quotes,
    isSpaced: quotes && isDelimited && isSpaced(beginning, delimiter),
    headingRow: given.headingRow ?? (isDelimited && DELIMITER_LINE.test(beginning) ? 2 : 1),
    records: given.records ?? (format === 'json' ? listIn(beginning) : ''),
  };
};

export const beginningOf = async (path: string, encoding: Encoding): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return decoderOf(encoding).decode(buffer.subarray(0, bytesRead), { stream: true });
  } finally {
    await file.close();
  }
};

const BY_NAME: Readonly<Record<string, TableFormat['format']>> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

const formatOf = (path: string, beginning: string): TableFormat['format'] => {
  const byName = BY_NAME[extname(path).toLowerCase()];
  if (byName) return byName;
  const text = beginning.trimStart();
  if (text.startsWith('[')) return 'json';
  if (!text.startsWith('{')) return delimiterOf(beginning) === '\t' ? 'tsv' : 'csv';
  const first = text.slice(0, text.search(/[\r\n]|$/));
  try {
    return typeof parseJson(first) === 'object' && /^[\r\n\s]*\{/.test(text.slice(first.length)) ? 'jsonl' : 'json';
  } catch {
    return 'json';
  }
};

const DELIMITERS = [',', ';', '\t', '|'];

/** Rows of the beginning of a csv or tsv text, the last one, which may be cut off, left out; none where it breaks off in the first. */
export const firstRows = (beginning: string, delimiter: string, quotes = true): string[][] => {
  const rows: string[][] = [];
  try {
    parse(beginning, {
      delimiter,
      ...(!quotes && { quote: false }),
      trim: quotes && isSpaced(beginning, delimiter),
      relax_column_count: true,
      relax_quotes: true,
      to: 20,
      record_delimiter: ['\r\n', '\n', '\r'],
      onRecord: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch (error) {
    // It breaks off within quotation marks: that row is not among them.
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return rows;
    throw error;
  }
  return rows.slice(0, -1);
};

/** Where no row can be told, the delimiters of the first line. */
const inFirstLine = (beginning: string, delimiter: string): number =>
  beginning.slice(0, beginning.search(/[\r\n]|$/)).split(delimiter).length - 1;

/** Beyond this, cells tell of no delimiter: a long text bears hundreds of any, in one row of a few. Less than what half of the rows weigh. */
const MOST_TOLD = 499;

/** The delimiter that cuts the first rows into the most cells, and most of them into equally many: a title above them is one cell whatever it is. */
const delimiterOf = (beginning: string): string => {
  const score = (delimiter: string): number => {
    try {
      const rows = firstRows(beginning, delimiter).filter((row) => row.length > 1 || row[0] !== '');
      if (rows.length === 0) return inFirstLine(beginning, delimiter);
      const widths = Map.groupBy(
        rows.map((row) => row.length).filter((width) => width > 1),
        (width) => width,
      );
      const [width, alike] = [...widths].reduce((one, other) => (other[1].length > one[1].length ? other : one), [1, [] as number[]]);
      return width > 1 ? (alike.length / rows.length) * 1_000 + Math.min(width, MOST_TOLD) : 0;
    } catch {
      return inFirstLine(beginning, delimiter);
    }
  };
  const best = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter) })).reduce((one, other) =>
    other.score > one.score ? other : one,
  );
  return best.score > 0 ? best.delimiter : ',';
};
