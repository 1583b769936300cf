/** How a readiness moved, in points as they are shown: percent against percent, so that what is read adds up. Null where there is nothing to compare, 0 where it stayed. */
export function pointsMoved(now: number | null, before: number | null | undefined): number | null {
  if (now === null || before === null || before === undefined) return null;
  const points = (share: number) => Math.trunc(Number((share * 100).toFixed(7)));
  return points(now) - points(before);
}
