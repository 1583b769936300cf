/** A name that is longer is not compared: the work grows with both lengths, and headings may have thousands of characters. */
const LONGEST = 60;

/** Of several words the one that was probably meant; null where none is near. */
export const likest = (word: string, words: readonly string[]): string | null => {
  if (word.length > LONGEST) return null;
  const near = words
    .filter(({ length }) => length <= LONGEST)
    .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, distance: far }) => far <= Math.max(1, Math.floor(Math.min(each.length, word.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.each ?? null;
};

/** How many letters must be changed, added or dropped (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
};
