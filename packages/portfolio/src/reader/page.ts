import type { Moment } from '../moment.ts';
import { type Cursor, listingHash, readCursor, writeCursor } from './cursor.ts';
import { BadReading } from './refused.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page as it is to be read. */
export interface PageRequest {
  readonly size: number;
  readonly isBackwards: boolean;
  readonly from: Cursor | null;
  readonly hash: string;
}

export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Relay's arguments: neither first nor last means 50, both at once, more than `most`, or a cursor of another listing are refused.
 * @throws BadReading
 */
export const pageRequest = ({ first, after, last, before }: PageArguments, listing: unknown, most: number): PageRequest => {
  if (first != null && last != null) throw new BadReading('Ask for first or for last, not for both.', ['last']);
  const isBackwards = last != null;
  if (isBackwards && after != null) throw new BadReading('after goes with first; use before with last.', ['after']);
  if (!isBackwards && before != null) throw new BadReading('before goes with last; use after with first.', ['before']);
  const size = (isBackwards ? last : first) ?? 50;
  const field = isBackwards ? 'last' : 'first';
  if (size < 0 || size > most) throw new BadReading(`A page holds 0 to ${most}; ask for the next with its cursor.`, [field]);
  const hash = listingHash(listing);
  const given = isBackwards ? before : after;
  const from = given == null ? null : readCursor(given, hash);
  if (given != null && from === null)
    throw new BadReading('This cursor is of another listing (another filter, order or moment), or is none; begin again without it.', [
      isBackwards ? 'before' : 'after',
    ]);
  return { size, isBackwards, from, hash };
};

/** A node and its place; most pages are asked for their last cursor alone. */
class Edge<Node> {
  readonly node: Node;
  readonly #cursor: () => string;

  constructor(node: Node, cursor: () => string) {
    this.node = node;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }
}

/** The page that rows read beyond the cursor make; one more row than asked for says that there are more. */
export const pageOf = <Row, Node>(
  rows: readonly Row[],
  { size, isBackwards, from, hash }: PageRequest,
  moment: Moment,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): Page<Node> => {
  const kept = rows.slice(0, size);
  if (isBackwards) kept.reverse();
  const hasMore = rows.length > size;
  return {
    edges: kept.map((row) => new Edge(nodeOf(row), () => writeCursor({ moment, key: keyOf(row) }, hash))),
    hasNextPage: isBackwards ? from !== null : hasMore,
    hasPreviousPage: isBackwards ? hasMore : from !== null,
  };
};
