import type { MappingProblem } from '@causeway/import/mapping/read.ts';

/** Where a place of a text stands, counted from its beginning; lines and columns are counted from 1. */
export function offsetOf(text: string, { line, column }: Pick<MappingProblem, 'line' | 'column'>): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return Math.min(text.length, before + Math.min(Math.max(column - 1, 0), lines[line - 1]?.length ?? 0));
}

/** The line of a problem as it stands now, and from which of its signs on it is wrong. */
export function lineOf(
  text: string,
  { line, column }: Pick<MappingProblem, 'line' | 'column'>,
): { readonly before: string; readonly wrong: string } {
  const said = text.split('\n')[line - 1] ?? '';
  return { before: said.slice(0, column - 1), wrong: said.slice(column - 1) };
}

/**
 * Of the mistakes of a mapping as it was judged, those that stand as it is written now, each where it is now: what was written since is judged with the
 * next preview, and nobody mends a mistake that goes on being told.
 */
export function standing(problems: readonly MappingProblem[], judged: string, now: string): readonly MappingProblem[] {
  const [before, after] = [judged.split('\n'), now.split('\n')];
  return problems.flatMap((problem) => {
    const said = before[problem.line - 1];
    const copy = before.slice(0, problem.line - 1).filter((line) => line === said).length;
    // The line as it was, the second of two alike as the second, wherever it has gone.
    const place = after.flatMap((line, place) => (line === said ? place : []))[copy];
    return place === undefined ? [] : { ...problem, line: place + 1 };
  });
}
