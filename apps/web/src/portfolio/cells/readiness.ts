/** The step of the colour scale that a readiness falls on: fifths, the upper two beginning at the gate's usual thresholds (0.6 an area, 0.8 overall). */
export function stepOf(readiness: number): 0 | 1 | 2 | 3 | 4 {
  if (readiness >= 0.8) return 4;
  if (readiness >= 0.6) return 3;
  if (readiness >= 0.4) return 2;
  if (readiness >= 0.2) return 1;
  return 0;
}
