import { columnsOf, placesOf } from '@causeway/import/mapping/columns.ts';
import { finderIn } from '@causeway/import/mapping/heading-finder.ts';
import type { Mapping } from '@causeway/import/mapping/mapping.ts';
import type { RowProblem } from '@causeway/import/row/fields.ts';
import type { CheckedFile } from '@causeway/import/run/check.ts';
import { leftOutProblemOf, type RowResult } from '@causeway/import/run/report.ts';
import type { Preview, PreviewRow } from '@causeway/import/state.ts';
import { openTable } from '@causeway/import/table/rows.ts';

/** Enough to see whether the mapping is right; what is left out, and what is refused, comes in addition. */
const MOST_GOOD = 50;
const MOST_LEFT_OUT = 50;
const MOST_BAD = 150;
const MOST_COLUMNS = 24;
const MOST_CHARACTERS = 200;

const keep = (list: RowResult[], most: number, result: RowResult): void => {
  if (list.length < most) list.push(result);
};

/** Keeps the first rows that are taken whole, the first of which a cell is left out, and the first of which something is refused, as they go by. */
export class Sample {
  readonly #good: RowResult[] = [];
  readonly #leftOut: RowResult[] = [];
  readonly #bad: RowResult[] = [];

  add(result: RowResult): void {
    const { problems, leftOut } = result;
    if (problems.length > 0) keep(this.#bad, MOST_BAD, result);
    else if (leftOut.length > 0) keep(this.#leftOut, MOST_LEFT_OUT, result);
    else keep(this.#good, MOST_GOOD, result);
  }

  /** The same with their cells, in the file's order; columns with a refusal first, then those with a cell that is left out, then those that the mapping reads. The file is read as far as its last row here. */
  async readCells({ path, format, headings }: CheckedFile, mapping: Mapping): Promise<Preview> {
    const results = new Map([...this.#good, ...this.#leftOut, ...this.#bad].map((result) => [result.row, result]));
    const refused = this.#bad.flatMap(({ problems }) => problems.flatMap(({ column }) => column ?? []));
    const leftOut = [...results.values()].flatMap((result) => result.leftOut.flatMap(({ column }) => column ?? []));
    const read = columnsOf(mapping).map(({ column }) => column);
    // Each place once, where it stands first.
    const ranked = new Set([...[refused, leftOut, read].flatMap((named) => inOrder(placesOf(named, headings))), ...headings.keys()]);
    const places = [...ranked].slice(0, MOST_COLUMNS);
    const last = Math.max(0, ...results.keys());
    const finder = finderIn(headings);
    const asHeaded = (problem: RowProblem): RowProblem => {
      const place = problem.column === null ? -1 : finder.placeOf(problem.column);
      return place < 0 ? problem : { ...problem, column: headings[place]! };
    };
    const rows: PreviewRow[] = [];
    for await (const { number, cells } of openTable(path, format).rows) {
      const result = results.get(number);
      if (result) {
        const leftOut = result.leftOut.map((each) => asHeaded(leftOutProblemOf(each)));
        rows.push({ ...result, problems: result.problems.map(asHeaded), leftOut, cells: places.map((place) => cut(cells[place] ?? '')) });
      }
      if (number >= last) break;
    }
    return { columns: places.map((place) => headings[place]!), rows };
  }
}

const inOrder = (places: readonly number[]): readonly number[] => places.toSorted((a, b) => a - b);

const cut = (text: string): string => {
  // A cell may have millions of characters, of two code units at most.
  const characters = [...text.slice(0, 2 * MOST_CHARACTERS + 2)];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…` : text;
};
