/** How a readiness moved, in points as they are shown: percent against percent, so that what is read adds up. Null where there is nothing to compare, 0 where it stayed. */
export function pointsMoved(now: number | null, before: number | null | undefined): number | null {
  if (now === null || before === null || before === undefined) return null;
  return Math.round(now * 100) - Math.round(before * 100);
}
