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
export const beginsWith = (text: string, beginning: string): boolean => beginsWithWords(folded(text), folded(beginning));
/** The same of two texts that are folded. */
export const beginsWithWords = (whole: string, start: string): boolean =>
  whole.startsWith(start) && !/^[\p{L}\p{N}]/u.test(whole.slice(start.length, start.length + 2));

/** Whether two texts say the same, any case, white space aside. */
export const sameText = (one: string, other: string): boolean => folded(one) === folded(other);

/** Entries as they are looked through, the longest key first: folded once, for a table of a mapping is asked of each row. */
const inOrder = new WeakMap<object, readonly (readonly [key: string, value: unknown])[]>();
const entriesOf = <Value>(entries: Readonly<Record<string, Value>>): readonly (readonly [key: string, value: Value])[] => {
  const known = inOrder.get(entries) as readonly (readonly [string, Value])[] | undefined;
  if (known) return known;
  const ordered = Object.entries(entries)
    .sort(([a], [b]) => b.length - a.length)
    .map(([key, value]) => [folded(key), value] as const);
  inOrder.set(entries, ordered);
  return ordered;
};

/** The entry whose key a text begins with, the longest key first; undefined when none fits. */
export const entryFor = <Value>(entries: Readonly<Record<string, Value>>, text: string): Value | undefined => {
  const whole = folded(text);
  return entriesOf(entries).find(([key]) => beginsWithWords(whole, key))?.[1];
};
