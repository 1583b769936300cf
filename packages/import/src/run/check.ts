import { cellReader, headingRowIn } from '../mapping/columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { FileError } from '../table/file-error.ts';
import type { Headings, TableFormat } from '../table/row.ts';
import { openTable } from '../table/rows.ts';
import { beginningOf, firstRows, sniffFormat } from '../table/sniff.ts';

/** A file that was read to its end once, and fits the mapping. */
export interface CheckedFile {
  readonly path: string;
  readonly format: TableFormat;
  /** All of them. */
  readonly headings: Headings;
  readonly rows: number;
}

/**
 * Reads a file to its end before anything is recorded of it: a file that breaks off in the middle is taken in not at all.
 * @throws FileError that names file and line
 */
export const checkFile = async (path: string, mapping: Mapping, onRow: (rowsSoFar: number) => void = () => {}): Promise<CheckedFile> => {
  const format = await sniffFormat(path, mapping.file);
  const { headings, rows } = openTable(path, format);
  const isKnownAtOnce = format.format === 'csv' || format.format === 'tsv';
  let count = 0;
  for await (const _ of rows) {
    if (count === 0 && isKnownAtOnce) await fitting(path, format, mapping, headings);
    count += 1;
    onRow(count);
  }
  if (!isKnownAtOnce) cellReader(path, mapping, headings);
  return { path, format, headings, rows: count };
};

/** Whether the columns that the mapping names are there; where they stand in another of the first rows, that is said. */
const fitting = async (path: string, format: TableFormat, mapping: Mapping, headings: Headings): Promise<void> => {
  try {
    cellReader(path, mapping, headings);
  } catch (error) {
    const row =
      error instanceof FileError
        ? headingRowIn(firstRows(await beginningOf(path, format.encoding), format.delimiter, format.quotes), mapping)
        : null;
    throw row === null
      ? error
      : new FileError(
          `${path}:${format.headingRow}: this row should name the columns, and row ${row} has all that the mapping names: say so in it (file: { headingRow: ${row} }).`,
        );
  }
};
