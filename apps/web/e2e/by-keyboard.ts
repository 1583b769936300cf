import type { Page } from 'playwright-core';

/** More than any screen has between its first and its last stop; whoever has seen so many has seen how it goes on. */
const mostStops = 150;

/**
 * Goes through a screen by Tab and says what is wrong with a stop: no visible focus (WCAG 2.4.7), covered by what sticks (2.4.11), a target of less
 * than 24 px (2.5.8, links in a sentence aside), or no name.
 */
export async function faultsByKeyboard(page: Page): Promise<string[]> {
  const faults = new Set<string>();
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const seen = new Set<string>();
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const shown = element.matches('input[type=checkbox], input[type=radio], input[type=file]')
        ? ((element as HTMLInputElement).labels?.[0] ?? element)
        : element;
      const shownBox = shown.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
      const top = document.elementFromPoint(x, y);
      const isCovered = top !== null && !element.contains(top) && !top.contains(element) && !shown.contains(top);
      const isInline =
        element.matches('a, summary') &&
        ['inline', 'inline-block'].includes(style.display) &&
        element.closest('p, li, dd, td, span, div') !== null;
      element.dataset.stop ??= String(Math.random());
      return {
        id: element.dataset.stop,
        what: element.outerHTML.slice(0, 160),
        isSeen:
          style.outlineStyle !== 'none' ||
          style.boxShadow !== 'none' ||
          getComputedStyle(shown).outlineStyle !== 'none' ||
          element.matches('input, select, textarea'),
        isCovered,
        isSmall: !isInline && (shownBox.width < 24 || shownBox.height < 24),
        hasName: Boolean(
          element.getAttribute('aria-label') ||
            element.getAttribute('aria-labelledby') ||
            element.textContent?.trim() ||
            element.getAttribute('title') ||
            (element as HTMLInputElement).labels?.length ||
            element.getAttribute('placeholder'),
        ),
      };
    });
    if (!at || seen.has(at.id)) break;
    seen.add(at.id);
    if (!at.isSeen) faults.add(`no visible focus: ${at.what}`);
    if (at.isCovered) faults.add(`focus covered: ${at.what}`);
    if (at.isSmall) faults.add(`smaller than 24 px: ${at.what}`);
    if (!at.hasName) faults.add(`no name: ${at.what}`);
  }
  if (seen.size < 4) faults.add(`only ${seen.size} stops`);
  return [...faults];
}
