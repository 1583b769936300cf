import { delimitedRows } from './delimited.ts';
import { jsonRows } from './json-rows.ts';
import type { Headings, Row, TableFormat } from './row.ts';

/** A file as a table: its columns, and its rows one after the other, each read once. */
export interface Table {
  readonly headings: Headings;
  readonly rows: AsyncIterable<Row>;
}

/** Opens a file as a table; nothing is read before the first row is asked for, and never more than a few rows are held. */
export const openTable = (path: string, format: TableFormat): Table => {
  const headings: string[] = [];
  const read = format.format === 'json' || format.format === 'jsonl' ? jsonRows : delimitedRows;
  return { headings, rows: read(path, format, headings) };
};
