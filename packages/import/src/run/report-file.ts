import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { leftOutSentenceOf, type RowResult } from './report.ts';

export const REPORT_COLUMNS = ['row', 'line', 'name', 'slug', 'status', 'outcome', 'changed', 'column', 'value', 'reason', 'code'] as const;

/** Writes what became of each row as CSV, a line for each, or for each problem of it; memory does not grow with the file. */
export const openReportFile = async (path: string): Promise<{ write(result: RowResult): Promise<void>; close(): Promise<void> }> => {
  const file = createWriteStream(path);
  await once(file, 'open');
  // A disk that becomes full says so between two lines; whoever writes the next one is told.
  let failure: Error | null = null;
  file.on('error', (error) => {
    failure ??= error;
  });
  const put = async (cells: readonly unknown[]): Promise<void> => {
    if (failure) throw failure;
    // A cell that a spreadsheet would take for a formula is shown as text there.
    if (!file.write(stringify([cells], { escape_formulas: true, record_delimiter: 'windows' }))) await once(file, 'drain');
  };
  await put(REPORT_COLUMNS);
  return {
    write: async ({ row, line, name, slug, status, outcome, changed, notes, problems, leftOut }) => {
      const head = [row, line, name, slug, status, outcome, changed.join(' ')];
      const beside = [...notes, ...leftOut.map(leftOutSentenceOf)];
      if (problems.length === 0) await put([...head, null, null, beside.join(' '), null]);
      for (const { column, value, reason, code } of problems) await put([...head, column, value, [reason, ...beside].join(' '), code]);
    },
    close: () =>
      new Promise((resolve, reject) => {
        const ended = (error?: Error | null) => {
          const problem = failure ?? error;
          if (problem) reject(problem);
          else resolve();
        };
        if (failure) ended();
        else file.end(ended);
      }),
  };
};
