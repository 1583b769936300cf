import { type Document, isMap, isNode, type LineCounter, type Pair, type Scalar } from 'yaml';
import type { Mapping } from './mapping.ts';

/** The names and numbers on the way to a part of a mapping. */
export type Way = readonly (string | number)[];

/** A mapping as it was typed. */
export interface Typed {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Line and column of a character, from 1. */
export const placeAt = ({ lines }: Pick<Typed, 'lines'>, offset: number): { line: number; column: number } => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};

/** Where the innermost part of the document that is there begins on a way; of a key that is meant, the key. */
export const offsetOf = ({ document }: Pick<Typed, 'document'>, way: Way, key?: string): number => {
  const holder = key === undefined ? undefined : way.length === 0 ? document.contents : document.getIn(way, true);
  if (isMap(holder)) {
    const pair = (holder.items as Pair<Scalar, unknown>[]).find((each) => String(each.key.value) === key);
    if (pair?.key.range) return pair.key.range[0];
  }
  for (let length = way.length; length > 0; length -= 1) {
    const node = document.getIn(way.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
};

const typed = new WeakMap<Mapping, Typed>();

/** Keeps how a mapping was typed, for what is found wrong in it only beside a file. */
export const keepTyped = (mapping: Mapping, as: Typed): Mapping => {
  typed.set(mapping, as);
  return mapping;
};

/** Where a part of a mapping was typed, and in which file; null of one that nobody typed. */
export const placeIn = (mapping: Mapping, way: Way): { readonly file: string; readonly line: number; readonly column: number } | null => {
  const as = typed.get(mapping);
  return as ? { file: as.path, ...placeAt(as, offsetOf(as, way)) } : null;
};
