import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, the sizes of targets included, and what axe holds to be good practice besides: all that axe looks at unasked, and more. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of it a theme may break: nothing stands elsewhere or is called otherwise in another. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Rows of the portfolio from the seventh on. */
const alike = ['[data-index]:nth-child(n + 7)'];

interface Looked {
  /** The part that is looked at; the whole page else. */
  readonly within?: string;
  /** What in it is passed over: rows are alike, the first six tell for the others. */
  readonly but?: readonly string[];
  /** Axe's rules that do not hold there. */
  readonly rulesAside?: readonly string[];
  /** The rest was looked at in the other theme. */
  readonly isOnlyColour?: boolean;
}

/**
 * What axe finds on a page, or in one part of it. No screen has frames: axe looks at the page itself and reports only what is wrong, for its report
 * on all that is right, carried to a page of its own, costs four times the looking.
 */
export async function faultsByAxe(
  page: Page,
  { within = 'html', but = alike, rulesAside = [], isOnlyColour }: Looked = {},
): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('This page has a frame, which axe would pass over.');
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(within);
  if (isOnlyColour) axe.withRules(ofColour);
  else axe.withTags(tags).disableRules([...rulesAside]);
  for (const part of but) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** The same in both themes, light and dark: in the second what a theme may break. */
export async function faultsInBothThemes(page: Page, looked?: Looked): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await faultsByAxe(page, { ...looked, isOnlyColour: colorScheme === 'dark' })).map((fault) => `${colorScheme} ${fault}`));
  }
  return found;
}
