/** Units, people or groups in one answer: more than anybody looks through; whoever has more filters or searches first. */
export const MOST_CHOICES = 1_000;

/** The root order of the Unicode collation algorithm, as the database's "und-x-icu": no language has a letter of its own in English. */
const { compare } = new Intl.Collator('en');
/** The order of the database's "C". */
export const byCharacter = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** Those with most first, then by name; what has none last. */
export const mostFirst = (a: { key: string | null; count: number }, b: { key: string | null; count: number }): number => {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return b.count - a.count || compare(a.key, b.key) || byCharacter(a.key, b.key);
};
