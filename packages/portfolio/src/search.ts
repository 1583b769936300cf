/** A text as searching sees it: any case, accents ignored. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a POC's search column holds: its name, slug, hypothesis and unit, a line each. */
export const foldForSearch = (texts: readonly (string | null)[]): string =>
  texts.flatMap((text) => (text === null ? [] : [fold(text)])).join('\n');

/** The words of a search, each as a LIKE pattern; every one of them must be found. What is found with a longer word is not looked for again. */
export const searchPatterns = (search: string): string[] => {
  const words = [...new Set(fold(search).split(/\s+/).filter(Boolean))];
  return words
    .filter((word) => !words.some((other) => other.length > word.length && other.includes(word)))
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
};
