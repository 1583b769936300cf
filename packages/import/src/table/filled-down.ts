import type { Row } from './row.ts';

/** Rows whose empty cells in some columns are those of the row above, as where a spreadsheet merged cells. A row that is empty as a whole stays so. */
export async function* filledDown(rows: AsyncIterable<Row>, places: readonly number[]): AsyncGenerator<Row> {
  let above: readonly string[] = [];
  for await (const row of rows) {
    const isEmpty = row.cells.every((cell) => cell.trim() === '');
    const filled = isEmpty ? row : { ...row, cells: withAbove(row.cells, above, places) };
    if (!isEmpty) above = filled.cells;
    yield filled;
  }
}

const withAbove = (cells: readonly string[], above: readonly string[], places: readonly number[]): readonly string[] => {
  const filled = [...cells];
  for (const place of places) if ((filled[place] ?? '').trim() === '') filled[place] = above[place] ?? '';
  return filled;
};
