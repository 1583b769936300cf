import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { parseMapping } from '../mapping/read.ts';
import { checkFile } from '../run/check.ts';
import type { Door } from '../run/door.ts';
import type { ImportReport, RowResult } from '../run/report.ts';
import { runImport } from '../run/run.ts';

/** A table of these columns, a row for each of the cells given; those that are not are empty. */
export const tableOf = (columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string =>
  [columns, ...rows.map((cells) => columns.map((column) => cells[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');

/** Takes a table in as a mapping says; answers the report, and what became of each row in the file's order. */
export const takeTable = async (
  path: string,
  yaml: string,
  door: Door,
  speaksOf?: PlainDate,
): Promise<{ readonly report: ImportReport; readonly rows: readonly RowResult[] }> => {
  const mapping = parseMapping(yaml);
  const rows: RowResult[] = [];
  const report = await runImport({
    file: await checkFile(path, mapping),
    mapping,
    door,
    speaksOf,
    onRow: (row) => void rows.push(row),
  });
  return { report, rows };
};
