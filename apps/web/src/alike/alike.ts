const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * What to search for where nothing holds all the words as they were typed: pieces of a word, one of which a slip of the finger leaves whole (its
 * beginning, its end, its middle, both ends together); of several words each of the first two, and the ends of all. At most four.
 */
export function piecesOf(typed: string): readonly string[] {
  const words = wordsOf(typed).filter((word) => word.length >= 3);
  const longest = words.toSorted((one, other) => other.length - one.length)[0];
  if (!longest) return [];
  const ends = (word: string) => `${word.slice(0, 2)} ${word.slice(-2)}`;
  const middle = Math.floor((longest.length - 3) / 2);
  const pieces =
    words.length === 1
      ? [longest.slice(0, 3), longest.slice(-3), longest.slice(middle, middle + 3), ends(longest)]
      : [...words.slice(0, 2), words.map(ends).join(' '), words.map((word) => word.slice(0, 2)).join(' ')];
  return [...new Set(pieces)];
}

/** How many slips (a letter more, less or other, two that changed places) lie between two words. */
export function slips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (isSame ? 0 : 1));
      const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(isTurned ? Math.min(least, rows[i - 2]![j - 2]! + 1) : least);
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}

/** How far a name is from what was typed: the slips of all its words; null where a word is too far from each word of the name. */
export function distance(typed: string, name: string): number | null {
  const words = wordsOf(name);
  let sum = 0;
  for (const word of wordsOf(typed)) {
    const allowed = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
    // Who types the beginning of a word means the word.
    const least = Math.min(...words.map((each) => Math.min(slips(word, each), slips(word, each.slice(0, word.length)))));
    if (!(least <= allowed)) return null;
    sum += least;
  }
  return sum;
}

/** Those whose names are like what was typed, the nearest first; each once. */
export function nearest<Named extends { readonly id: string; readonly name: string; readonly unit: string | null }>(
  typed: string,
  found: readonly Named[],
): readonly Named[] {
  const once = [...new Map(found.map((each) => [each.id, each])).values()];
  return once
    .flatMap((each) => {
      const far = distance(typed, [each.name, each.unit].filter(Boolean).join(' '));
      return far === null ? [] : [{ each, far }];
    })
    .sort((one, other) => one.far - other.far || one.each.name.localeCompare(other.each.name))
    .map(({ each }) => each);
}
