import type { Page, Response } from 'playwright-core';

/** Words of no language, and names: what stays as it is in any. */
const untranslatable =
  /^(Causeway|GraphQL|curl|YAML|CSV|TSV|JSON|UTC|PMO|GET|POST|Ctrl|Esc|Enter|Home|End|Tab|Shift|PgUp|PgDn|Space|demo|[A-Z]{3})$/;
/** How numbers, money, days and weeks are written. */
const written = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|AM|PM|W\d+|[A-Z]{3}[\s\u00a0]?[\d.,]+[KMBT]?)\b/g;

/** Hears what the server tells a page: whatever stands there is data, and no text of the screens. */
export function listenForData(page: Page): { readonly texts: () => Promise<readonly string[]> } {
  const answers: Promise<unknown>[] = [];
  page.on('response', (response: Response) => {
    if (/\/(graphql|auth\/session|imports)/.test(response.url())) answers.push(response.json().catch(() => null));
  });
  return {
    texts: async () => {
      const texts = new Set<string>();
      const collect = (value: unknown): void => {
        if (typeof value === 'string') texts.add(value);
        else if (value && typeof value === 'object') for (const each of Object.values(value)) collect(each);
      };
      for (const answer of await Promise.all(answers)) collect(answer);
      return [...texts];
    },
  };
}

/** In the pseudo-locale every text of the catalogue has accents: the ones in sight that have none, and are no data either, are in no catalogue. */
export async function untranslated(page: Page, data: readonly string[]): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inside = node.parentElement;
      if (inside && !inside.closest('code, pre, script, style, option[data-value], kbd') && inside.checkVisibility())
        texts.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
  const isPlain = (text: string) => !/[^\p{ASCII}\u00a0\u2009-\u201f\u2026\u00b7\u2013\u2014\u2190-\u21ff\u00d7]/u.test(text);
  const isData = (text: string) => data.some((each) => each.includes(text));
  const offenders = shown
    .map((text) => text.trim())
    .filter((text) => /[A-Za-z]{2,}/.test(text) && isPlain(text) && !isData(text) && !/^\S+@\S+$/.test(text))
    .filter((text) => (text.replace(written, '').match(/[A-Za-z]{2,}/g) ?? []).some((word) => !untranslatable.test(word)));
  return [...new Set(offenders)];
}
