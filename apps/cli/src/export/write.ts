import { stringify } from 'csv-stringify/sync';
import type { Terminal } from '../terminal.ts';

const BATCH = 500;

/**
 * Writes lines as CSV, or as JSON lines; answers how many. A cell that a spreadsheet would take for a formula gets an apostrophe in front: it is
 * shown as text there.
 */
export const writeLines = async <Line extends object>(
  lines: AsyncIterable<Line>,
  columns: readonly (keyof Line & string)[],
  { asJson, terminal }: { asJson: boolean; terminal: Terminal },
): Promise<number> => {
  let written = 0;
  let batch: Line[] = [];
  const flush = async () => {
    if (batch.length > 0) await terminal.write(asJson ? batch.map((line) => `${JSON.stringify(line)}\n`).join('') : csvOf(batch, columns));
    written += batch.length;
    batch = [];
  };
  if (!asJson) await terminal.write(csvOf([Object.fromEntries(columns.map((column) => [column, column])) as Line], columns));
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return written;
};

const csvOf = <Line extends object>(lines: readonly Line[], columns: readonly (keyof Line & string)[]): string =>
  stringify(
    lines.map((line) => columns.map((column) => cellOf(line[column]))),
    { escape_formulas: true },
  );

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
