import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, the sizes of targets included, and what axe holds to be good practice besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, or in one part of it. Of rows alike, the first tell for the others. */
export async function faultsByAxe(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).include(part).exclude('[data-index]:nth-child(n + 7)').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
