/** How many rows a frame draws anew: some 5 ms of work. What more there is stands sketched, and is drawn in the frames after it. */
export const mostAtOnce = 8;

interface Picture {
  /** The lines that exist, and whether a row is known that can be drawn there. */
  readonly lines: readonly { readonly index: number; readonly isKnown: boolean }[];
  /** Those within the window; the others are a step beyond its edges. */
  readonly first: number;
  readonly last: number;
  /** The line that holds the focus: never sketched. */
  readonly current: number;
  /** Whether they fly by, so that nobody reads them. */
  readonly isFlying: boolean;
  /** Whether it is for paper: all at once, since there is no frame after it. */
  readonly isPrinting?: boolean | undefined;
}

/** Which lines are drawn, after a picture in which `before` were: what is drawn stays so, what is in the window comes first. */
export function toDraw(before: ReadonlySet<number>, { lines, first, last, current, isFlying, isPrinting }: Picture) {
  const drawn = new Set(lines.flatMap(({ index, isKnown }) => (isKnown && (index === current || before.has(index)) ? [index] : [])));
  const waiting = lines.filter(({ index, isKnown }) => isKnown && !drawn.has(index)).map(({ index }) => index);
  const isInWindow = (index: number) => index >= first && index <= last;
  const inTurn = [...waiting.filter(isInWindow), ...waiting.filter((index) => !isInWindow(index))];
  const next = isFlying ? [] : inTurn.slice(0, isPrinting ? inTurn.length : mostAtOnce);
  for (const index of next) drawn.add(index);
  return { drawn, isUnfinished: next.length < inTurn.length };
}
