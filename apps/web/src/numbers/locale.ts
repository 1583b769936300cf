/**
 * The locale that numbers and days are written in: the reader's own region where they read its language (en-GB of the texts' en), otherwise
 * the language of the texts, so that a sentence never mixes two.
 */
export function localeOf(language: string, preferred: readonly string[]): string {
  if (language === pseudoLocale) return 'en';
  return preferred.find((each) => (each === language || each.startsWith(`${language}-`)) && isTag(each)) ?? language;
}

/** A browser may name what is none, such as `en-US@posix` of a bare Linux. */
function isTag(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

/** Texts turned into lookalikes with accents: what stays plain on the screen is in no catalogue. For tests, and for who lays out screens. */
export const pseudoLocale = 'pseudo';
