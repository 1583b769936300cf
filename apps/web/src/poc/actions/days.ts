import type { Problem } from '../../forms/problem';

/** GE-1: why a day of a fact cannot be taken: it is still to come. */
export const notAfter = (day: string, today: string, field: readonly string[], message: string): Problem | null =>
  day > today ? { field, message } : null;
