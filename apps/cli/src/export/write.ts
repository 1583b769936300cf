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
  const heading = asJson ? '' : csvOf([Object.fromEntries(columns.map((column) => [column, column])) as Line], columns);
  let written = 0;
  let batch: Line[] = [];
  const flush = async () => {
    const text = asJson ? batch.map((line) => jsonOf(line, columns)).join('') : batch.length > 0 ? csvOf(batch, columns) : '';
    // The heading comes with the first lines: whoever is refused has written nothing.
    await terminal.write(written === 0 ? `${heading}${text}` : text);
    written += batch.length;
    batch = [];
  };
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0 || written === 0) await flush();
  return written;
};

/** In the order of the columns, whoever made the line. */
const jsonOf = <Line extends object>(line: Line, columns: readonly (keyof Line & string)[]): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, line[column]])))}\n`;

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
