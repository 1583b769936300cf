import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions, run } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
 * on all that is right takes longer than the looking. It is told to a page once: to read axe takes as long as to look at a small page with it.
 */
export async function faultsByAxe(
  page: Page,
  { within = 'html', but = alike, rulesAside = [], isOnlyColour }: Looked = {},
): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('This page has a frame, which axe would pass over.');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    runOnly: isOnlyColour ? { type: 'rule', values: ofColour } : { type: 'tag', values: tags },
    rules: Object.fromEntries(rulesAside.map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(
    async ({ context, options }) => {
      const { violations } = await (window as unknown as { axe: { run: typeof run } }).axe.run(context, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    },
    { context: { include: [within], exclude: [...but] }, options },
  );
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
