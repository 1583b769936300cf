import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startForBrowser } from './e2e/server.ts';
import { signIn } from './e2e/sign-in.ts';
import { launchBrowser } from './src/testing/browser.ts';

/** The pictures of the README (`npm run screenshots -w @causeway/web`): the demo year as its PMO sees it, in the browser that comes with `npm ci`. */
const folder = new URL('../../docs/images/', import.meta.url);
const monthAgo = `${new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10)}T09:00Z`;

interface Picture {
  readonly file: string;
  readonly path: string;
  readonly colorScheme?: 'dark';
  readonly ready: (page: Page) => Promise<void>;
}

/** The trend is read after the rows. */
const firstRow = (page: Page) => page.locator('[data-index="0"] svg[role="img"]').waitFor();
const table = (page: Page) => page.locator('main table').first().waitFor();
const pictures: readonly Picture[] = [
  { file: 'portfolio.png', path: '/', ready: firstRow },
  { file: 'poc.png', path: '/pocs/call-summaries', ready: table },
  { file: 'poc-money.png', path: '/pocs/call-summaries?view=money', colorScheme: 'dark', ready: table },
  { file: 'score-sheet.png', path: '/pocs/call-summaries/week', ready: (page) => page.locator('[data-item="AUTH-1"]').waitFor() },
  { file: 'past.png', path: `/?asOf=${monthAgo}`, colorScheme: 'dark', ready: firstRow },
];

const [browser, server] = await Promise.all([launchBrowser(), startForBrowser('demo')]);
try {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url);
  await signIn(page, 'pmo');
  for (const { file, path, colorScheme = 'light', ready } of pictures) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(server.url + path);
    await ready(page);
    await page.waitForLoadState('networkidle');
    await writeFile(new URL(file, folder), await page.screenshot());
    process.stdout.write(`docs/images/${file}\n`);
  }
} finally {
  await browser.close();
  await server.stop();
}
