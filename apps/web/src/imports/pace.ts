interface Pace {
  readonly perSecond: number;
  readonly leftSeconds: number | null;
}

/** Before this a rate says nothing. */
const earliestMs = 1_000;

/** How fast something goes, and how long it still takes at that pace; null as long as nobody can tell. */
export function paceOf({ done, total, elapsedMs }: { done: number; total: number | null; elapsedMs: number }): Pace | null {
  if (done === 0 || elapsedMs < earliestMs) return null;
  const perMs = done / elapsedMs;
  return { perSecond: Math.round(perMs * 1000), leftSeconds: total === null ? null : Math.ceil(Math.max(0, total - done) / perMs / 1000) };
}
