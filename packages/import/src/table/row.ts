import type { Encoding } from './encoding.ts';

/** One record of a file: where it is, and its cells in the order of the headings. */
export interface Row {
  /** As a spreadsheet numbers it: the headings are row 1. Of JSON, the record's number from 1. */
  readonly number: number;
  /** The line of the file that it begins on. */
  readonly line: number;
  readonly cells: readonly string[];
  /** It has more cells than there are headings. */
  readonly isTooLong: boolean;
  /** What stands in them. */
  readonly beyond?: string;
  /** The column whose cell seems to hold the rows below, after a quotation mark that is not closed where it should be. */
  readonly swallowing?: string;
}

/** How a file is to be read. */
export interface TableFormat {
  readonly format: 'csv' | 'tsv' | 'json' | 'jsonl';
  readonly encoding: Encoding;
  /** Between the cells of csv and tsv. */
  readonly delimiter: string;
  /** Whether quotation marks hold cells together; false: they are text. */
  readonly quotes: boolean;
  /** Whether spaces stand between delimiters and quotation marks, and belong to no cell. */
  readonly isSpaced: boolean;
  /** The row that names the columns; those above it are not read. */
  readonly headingRow: number;
  /** Of json: where the list of records is, `result.items`; empty: the file is the list. */
  readonly records: string;
}

/** The columns of a table. Of csv and tsv they are known before its first row; of json and jsonl one more may come with any row. */
export type Headings = readonly string[];

/** Columns beyond this are a table of another format, and would cost memory for nothing. */
export const MOST_COLUMNS = 1_000;
/** A record longer than this is a quote, or a bracket, that was never closed. */
export const MOST_RECORD = 4 * 1024 * 1024;
/** A heading longer than this is none. */
export const MOST_HEADING = 10_000;
/** Of a list of objects, those that are columns of their own: a register names those who were paid, hundreds of them. */
export const MOST_LISTED = 50;
/** The column of the others, `links.more`. */
export const MORE = 'more';
