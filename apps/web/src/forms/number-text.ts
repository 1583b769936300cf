/** A number as typed, with a point or a comma before its fraction; null where it is none. */
export function readNumber(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(typed)) return null;
  const value = Number(typed);
  return Number.isFinite(value) ? value : null;
}
