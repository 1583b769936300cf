import { cellReader } from './columns.ts';
import type { Mapping } from './mapping.ts';
import { readRows } from './rows.ts';

/**
 * Reads a file to its end before anything is recorded of it: a file that breaks off in the middle is taken in not at all. Answers how many rows it has.
 * @throws FileError that names file and line
 */
export const checkFile = async (path: string, mapping: Mapping): Promise<number> => {
  let rows = 0;
  for await (const _ of readRows(path, mapping.file, (headings) => void cellReader(path, mapping, headings))) rows += 1;
  return rows;
};
