interface Pace {
  readonly perSecond: number;
  /** In the unit that it is spoken of in. */
  readonly left: { readonly seconds: number } | { readonly minutes: number } | null;
}

/** From here on nobody counts seconds. */
const inMinutesFrom = 90;

/** Before this a rate says nothing. */
const earliestMs = 1_000;

/** How fast something goes, and how long it still takes at that pace; null as long as nobody can tell. */
export function paceOf({ done, total, elapsedMs }: { done: number; total: number | null; elapsedMs: number }): Pace | null {
  if (done === 0 || elapsedMs < earliestMs) return null;
  const perMs = done / elapsedMs;
  const perSecond = Math.round(perMs * 1000);
  if (perSecond === 0) return null;
  if (total === null) return { perSecond, left: null };
  const seconds = Math.ceil(Math.max(0, total - done) / perMs / 1000);
  return { perSecond, left: seconds < inMinutesFrom ? { seconds } : { minutes: Math.ceil(seconds / 60) } };
}
