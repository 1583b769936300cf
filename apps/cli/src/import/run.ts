import { createHash } from 'node:crypto';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { slugFrom } from '@causeway/kernel/text.ts';
import type { Target } from '../target.ts';
import { headingFor } from './beginning.ts';
import type { Mapping } from './mapping.ts';
import { FileError, type Row, readRows } from './rows.ts';
import { type CellReader, type Intake, translate } from './translate.ts';

/** What became of a file. */
export interface ImportReport {
  readonly rows: number;
  /** By the status they arrive with. */
  readonly taken: Readonly<Record<string, number>>;
  /** Rows that were in the portfolio already, unchanged. */
  readonly unchanged: number;
  /** By reason. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly errors: readonly RowError[];
}

export interface RowError {
  readonly line: number;
  readonly name: string;
  readonly message: string;
}

/** Rows in flight at once: they share the log's group commits. */
const LANES = 16;

/**
 * Takes a file in, each row by one command. Rows whose names give the same slug go one after the other, in the file's order, so that
 * `-2`, `-3` … fall the same way each time. A row that is refused is reported, and the others go on.
 * `target` null only translates (a dry run).
 */
export const runImport = async (
  path: string,
  mapping: Mapping,
  target: Target | null,
  { today, onProgress = () => {}, onBytes }: { today: PlainDate; onProgress?: (done: number) => void; onBytes?: (read: number) => void },
): Promise<ImportReport> => {
  const tally = {
    rows: 0,
    taken: {} as Record<string, number>,
    unchanged: 0,
    skipped: {} as Record<string, number>,
    errors: [] as RowError[],
  };
  const seen = new Set<string>();
  const lanes = Array.from({ length: LANES }, () => Promise.resolve());
  let cellsOf: ((row: Row) => CellReader) | null = null;
  let done = 0;

  const take = async (row: Row, intake: Intake): Promise<void> => {
    if ('skipped' in intake) tally.skipped[intake.skipped] = (tally.skipped[intake.skipped] ?? 0) + 1;
    else if ('error' in intake) tally.errors.push({ line: row.line, name: '', message: intake.error });
    else {
      const answer = target === null ? { refusals: [], recorded: true } : await target.command(intake.mutation, intake.input);
      if (answer.refusals.length > 0)
        tally.errors.push({
          line: row.line,
          name: intake.input.name,
          message: answer.refusals.map(({ code, message, field }) => `${field?.join('.') ?? ''} ${code}: ${message}`.trim()).join(' '),
        });
      else if (answer.recorded === false) tally.unchanged += 1;
      else tally.taken[intake.status] = (tally.taken[intake.status] ?? 0) + 1;
    }
    done += 1;
    onProgress(done);
  };

  for await (const row of readRows(path, mapping.file, onBytes)) {
    cellsOf ??= cellReader(mapping, [...row.cells.keys()]);
    tally.rows += 1;
    const content = createHash('sha256')
      .update(JSON.stringify([...row.cells.values()]))
      .digest('base64');
    const intake = translate(mapping, row, cellsOf(row), { repeat: seen.has(content), today });
    seen.add(content);
    const lane = 'input' in intake ? laneOf(slugFrom(intake.input.name, intake.input.commandId)) : 0;
    const before = lanes[lane];
    lanes[lane] = before!.then(() => take(row, intake));
    // Reading waits for the busiest lane now and then, so that memory stays bounded however long the file is.
    if (tally.rows % (LANES * 16) === 0) await Promise.all(lanes);
  }
  await Promise.all(lanes);
  return tally;
};

const laneOf = (slug: string): number => createHash('sha256').update(slug).digest()[0]! % LANES;

/** Resolves every column that the mapping names, once. */
const cellReader = (mapping: Mapping, headings: readonly string[]): ((row: Row) => CellReader) => {
  const named = new Map(columnsOf(mapping).map((column) => [column, headingFor(headings, column)]));
  const missing = [...named].filter(([, heading]) => heading === null).map(([column]) => `"${column}"`);
  if (missing.length > 0)
    throw new FileError(
      `The file has no column that is, or alone begins with, ${missing.join(', ')}. Its columns: ${headings
        .slice(0, 40)
        .map((heading) => `"${heading.slice(0, 60)}"`)
        .join(', ')}.`,
    );
  return (row) => (column) => row.cells.get(named.get(column) ?? '') ?? '';
};

/** Every column that a mapping names, wherever it does. */
const columnsOf = (part: unknown): string[] =>
  Array.isArray(part)
    ? part.flatMap(columnsOf)
    : part !== null && typeof part === 'object'
      ? Object.entries(part).flatMap(([key, value]) =>
          key === 'column'
            ? [value as string]
            : key === 'columns' || key === 'dates'
              ? (value as string[])
              : key === 'values'
                ? []
                : columnsOf(value),
        )
      : [];
