/**
 * Values of a reading as PostgreSQL takes them: it has no NUL, so a text with one is asked for as one that nothing equals, and finds nothing
 * rather than failing. What is written is refused for it before (GE-2).
 */
export const withoutNul = (values: readonly unknown[]): unknown[] =>
  values.map((value) =>
    typeof value === 'string' ? value.replaceAll('\u0000', '\ufffd') : Array.isArray(value) ? withoutNul(value) : value,
  );
