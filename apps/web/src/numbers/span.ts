const DAY_MS = 86_400_000;

/** A stretch of time that a chart shows, and where an instant or day lies on it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Around all of the days given, so that none lies on the edge; null where there is none. */
export function spanOf(days: readonly (string | null | undefined)[], marginDays = 7): Span | null {
  const instants = days.flatMap((day) => (day ? [Date.parse(day)] : []));
  if (instants.length === 0) return null;
  return { from: Math.min(...instants) - marginDays * DAY_MS, to: Math.max(...instants) + marginDays * DAY_MS };
}

/** Whole days, from the beginning of the first to the end of the last. */
export const wholeDays = (first: string, last: string): Span => ({ from: Date.parse(first), to: Date.parse(last) + DAY_MS });

/** From 0 at the span's beginning to 1 at its end. */
export function placeIn({ from, to }: Span, day: string | number): number {
  const at = typeof day === 'number' ? day : Date.parse(day);
  return to === from ? 0 : Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** First days of months within a span, at most so many: every month, every second, third … */
export function monthsIn({ from, to }: Span, most: number): readonly string[] {
  const first = new Date(from);
  const months: string[] = [];
  for (let month = first.getUTCMonth() + 1; ; month += 1) {
    const day = Date.UTC(first.getUTCFullYear(), month, 1);
    if (day > to) break;
    months.push(new Date(day).toISOString().slice(0, 10));
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => months.length / each <= most) ?? months.length;
  return months.filter((day) => (Number(day.slice(5, 7)) - 1 + 12 * Number(day.slice(0, 4))) % step === 0);
}
