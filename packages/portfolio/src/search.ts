/** A text as searching sees it: any case, accents ignored. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a POC's search column holds: its name, slug, hypothesis and unit, a line each. */
export const foldForSearch = (texts: readonly (string | null)[]): string =>
  texts.flatMap((text) => (text === null ? [] : [fold(text)])).join('\n');

/** The words of a search, each as a LIKE pattern; every one of them must be found. */
export const searchPatterns = (search: string): string[] =>
  fold(search)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
