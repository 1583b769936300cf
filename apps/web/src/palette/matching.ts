const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of what was typed stands in one of the texts, in any order, any case, accents aside; nothing typed is in all. */
export function isCalled(typed: string, ...texts: readonly (string | undefined)[]): boolean {
  const all = fold(texts.filter(Boolean).join(' '));
  return fold(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
