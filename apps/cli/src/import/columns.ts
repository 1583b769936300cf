import { headingFor } from './beginning.ts';
import { FileError } from './decoded.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './rows.ts';

/** The cell of a row in a column that the mapping names. */
export type CellReader = (row: Row, column: string) => string;

/**
 * Resolves every column that a mapping names among a file's headings, once.
 * @throws FileError naming each that is not there
 */
export const cellReader = (path: string, mapping: Mapping, headings: readonly string[]): CellReader => {
  const places = new Map(columnsOf(mapping).map((column) => [column, headings.indexOf(headingFor(headings, column) ?? '\0')]));
  const missing = [...places].filter(([, place]) => place < 0).map(([column]) => `"${column}"`);
  if (missing.length > 0)
    throw new FileError(
      `${path}:1: no column is, or alone begins with, ${missing.join(', ')}, which the mapping names. The columns are ${headings
        .slice(0, 60)
        .map((heading) => `"${heading.length > 60 ? `${heading.slice(0, 59)}…` : heading}"`)
        .join(', ')}${headings.length > 60 ? ` and ${headings.length - 60} more` : ''}.`,
    );
  return (row, column) => row.cells[places.get(column) ?? -1] ?? '';
};

/** Every column that a mapping names, wherever it does. */
const columnsOf = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(columnsOf);
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'column') return [value as string];
    if (key === 'columns' || key === 'dates') return value as string[];
    // The keys of `values` are cells, not columns.
    return key === 'values' ? [] : columnsOf(value);
  });
};
