import { UNSEEN } from './unseen.ts';

/** Greek in capitals has no accents. */
const TONOS = /(?<=\p{Script=Greek}\u0308?)\u0301/gu;
const withoutTonos = (text: string): string =>
  /[\u0370-\u03ff]/.test(text) ? text.normalize('NFD').replace(TONOS, '').normalize('NFC').replaceAll('ς', 'σ') : text;

/** Apostrophes as word processors write them. */
const CURVED = /[\u2018\u2019\u02bc]/g;

/** Any case, any white space, full width or not, straight apostrophe or curved, whatever nobody sees in it. As any language has it: PİLOT is pilot, KAPALI kapalı, STRASSE Straße, ΠΙΛΟΤΙΚΟΣ Πιλοτικός. */
export const folded = (text: string): string =>
  withoutTonos(
    text
      .normalize('NFKC')
      .replace(UNSEEN, '')
      .replace(CURVED, "'")
      .trim()
      .replace(/\s+/g, ' ')
      .toUpperCase()
      .toLowerCase()
      .replaceAll('i\u0307', 'i'),
  );

/**
 * Whether a text begins with whole words, any case, white space aside: `No – law` begins with `No`, `Not applicable` does not.
 */
export const beginsWith = (text: string, beginning: string): boolean => {
  const whole = folded(text);
  const start = folded(beginning);
  return whole.startsWith(start) && !/^[\p{L}\p{N}]/u.test(whole.slice(start.length));
};

/** Whether two texts say the same, any case, white space aside. */
export const sameText = (one: string, other: string): boolean => folded(one) === folded(other);

/** The entry whose key a text begins with, the longest key first; undefined when none fits. */
export const entryFor = <Value>(entries: Readonly<Record<string, Value>>, text: string): Value | undefined =>
  Object.entries(entries)
    .filter(([key]) => beginsWith(text, key))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];

/** The heading meant by a column of a mapping: the one it equals, or else the only one that it begins; null otherwise. */
export const headingFor = (headings: readonly string[], column: string): string | null => {
  const same = headings.find((heading) => folded(heading) === folded(column));
  if (same !== undefined) return same;
  const begun = headings.filter((heading) => folded(heading).startsWith(folded(column)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
};
