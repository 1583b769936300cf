import { FileError } from '../table/file-error.ts';
import type { Row } from '../table/row.ts';
import { openTable } from '../table/rows.ts';
import { type GivenFormat, sniffFormat } from '../table/sniff.ts';
import { folder } from './files.ts';

/** Writes tables into a folder of a spec's own, and reads them: rows, cells, or why they are refused, without the folder. */
export const tables = () => {
  const file = folder();
  const read = async (
    content: string | Buffer,
    how: GivenFormat = {},
    name = 'table.csv',
  ): Promise<{ headings: readonly string[]; rows: Row[] }> => {
    const path = file(name, content);
    const { headings, rows } = openTable(path, await sniffFormat(path, how));
    const found: Row[] = [];
    for await (const row of rows) found.push(row);
    return { headings, rows: found };
  };
  const cells = async (content: string | Buffer, how?: GivenFormat, name?: string) =>
    (await read(content, how, name)).rows.map((row) => row.cells);
  const refusalOf = (content: string | Buffer, how?: GivenFormat, name?: string): Promise<string> =>
    read(content, how, name).then(
      () => 'accepted',
      (error: unknown) => {
        if (error instanceof FileError) return error.message.replace(/^.*\/(?=table\.)/, '');
        throw error;
      },
    );
  return { file, read, cells, refusalOf };
};
