import type { PortfolioRow } from '../row';

/** What stands on a line of the sheet: a POC (absent while it is on its way), or the head of a group. */
export type Item<Group> =
  | { readonly kind: 'row'; readonly section: number; readonly place: number; readonly poc: PortfolioRow | undefined }
  | { readonly kind: 'head'; readonly section: number; readonly group: Group; readonly isOpen: boolean };

/** POCs that stand below one another, under the head of their group where there is one. */
export interface Section<Group> {
  readonly group?: Group;
  readonly count: number;
  readonly isOpen: boolean;
  readonly rowAt: (place: number) => PortfolioRow | undefined;
}

/** What a line takes, in pixels. */
export interface Heights {
  readonly row: number;
  readonly head: number;
}

/** The lines of a sheet: sections one below the other, found by number without walking through them. */
export class Items<Group> {
  readonly count: number;
  readonly #sections: readonly Section<Group>[];
  /** The line that each section begins at. */
  readonly #starts: readonly number[];

  constructor(sections: readonly Section<Group>[]) {
    this.#sections = sections;
    let next = 0;
    this.#starts = sections.map((section) => {
      const start = next;
      next += lines(section);
      return start;
    });
    this.count = next;
  }

  at(line: number): Item<Group> {
    const section = this.#sectionAt(line);
    const { group, isOpen, rowAt } = this.#sections[section]!;
    const place = line - this.#starts[section]! - (group === undefined ? 0 : 1);
    if (group !== undefined && place < 0) return { kind: 'head', section, group, isOpen };
    return { kind: 'row', section, place, poc: rowAt(place) };
  }

  /** Where a line begins, from the top of the first; of the line after the last: how high all are. */
  offsetOf(line: number, { row, head }: Heights): number {
    const heads = this.#headsBefore(line);
    return heads * head + (line - heads) * row;
  }

  /** The line that stands at an offset; above the first it is the first, below the last the last. */
  lineAt(offset: number, heights: Heights): number {
    let from = 0;
    let to = Math.max(0, this.count - 1);
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if (this.offsetOf(middle, heights) <= offset) from = middle;
      else to = middle - 1;
    }
    return from;
  }

  /** The line of a section's head. */
  headOf(section: number): number {
    return this.#starts[section] ?? 0;
  }

  #headsBefore(line: number): number {
    if (this.#sections[0]?.group === undefined) return 0;
    if (line >= this.count) return this.#sections.length;
    const section = this.#sectionAt(line);
    return line === this.#starts[section] ? section : section + 1;
  }

  #sectionAt(line: number): number {
    let from = 0;
    let to = this.#starts.length - 1;
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if (this.#starts[middle]! <= line) from = middle;
      else to = middle - 1;
    }
    return from;
  }
}

function lines({ group, count, isOpen }: Section<unknown>): number {
  return (group === undefined ? 0 : 1) + (isOpen ? count : 0);
}
