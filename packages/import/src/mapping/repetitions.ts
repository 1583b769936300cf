/** How a pattern repeats, which decides how its work grows with a cell. */
export interface Repetitions {
  /** Whether something that repeats, or is one of several, is repeated itself: `(a+)+`, `((a|b)c)*`, `(a+){20}`. Each character may double its work. */
  readonly isNested: boolean;
  /** Repetitions of no fixed length: of several behind each other, each tries every length of the others. */
  readonly count: number;
  /** What may be left out: several of them are tried in every combination. */
  readonly optional: number;
}

/** An escape, a class, what begins a group, its end, a choice, how often something is there (with `?`, as seldom as possible), or any other character. */
const PARTS = /\\.|\[(?:[^\]\\]|\\.)*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\)|\||(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;

const LENGTHS = /^(?:[*+]|\{(\d+)(,(\d*))?\})/;

/** How often a part is there, by what stands behind it. */
const timesOf = (part: string): { readonly isRepeated: boolean; readonly isFixed: boolean } => {
  const [all, least = '', range, most = ''] = LENGTHS.exec(part) ?? [];
  if (all === undefined) return { isRepeated: false, isFixed: false };
  if (all === '*' || all === '+') return { isRepeated: true, isFixed: false };
  return { isRepeated: range === undefined ? Number(least) > 1 : most === '' || Number(most) > 1, isFixed: range === undefined };
};

/** How a pattern repeats. */
export const repetitionsIn = (source: string): Repetitions => {
  let [isNested, count, optional] = [false, 0, 0];
  /** Of each group that is open, outermost first, and of the whole: whether what it holds comes in several lengths or kinds. */
  const open = [false];
  /** The same of what was just read, where that was a group. */
  let varies = false;
  for (const [part] of source.matchAll(PARTS)) {
    if (/^(?:[*+?]|\{\d)/.test(part)) {
      const { isRepeated, isFixed } = timesOf(part);
      if (varies && isRepeated) isNested = true;
      if (!isFixed) {
        open[open.length - 1] = true;
        if (isRepeated) count += 1;
        else optional += 1;
      }
      varies = false;
    } else if (part.startsWith('(')) open.push(false);
    else if (part === ')' && open.length > 1) {
      varies = open.pop()!;
      if (varies) open[open.length - 1] = true;
    } else {
      if (part === '|') open[open.length - 1] = true;
      varies = false;
    }
  }
  return { isNested, count, optional };
};
