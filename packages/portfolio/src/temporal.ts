/** End of a row that is still so: beyond every position and every clock. */
export const OPEN = '9223372036854775807';

/** Column names are quoted: `on` is one. */
export const quoted = (name: string): string => `"${name}"`;
