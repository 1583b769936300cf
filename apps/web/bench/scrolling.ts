import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { signIn } from '../e2e/sign-in.ts';
import { launchBrowser } from '../src/testing/browser.ts';

// Scrolls the portfolio of a running server in the browser that comes with `npm ci`, as somebody would, and prints what it saw as JSON:
// node bench/scrolling.ts URL

/** The length of each frame of a stretch, milliseconds. */
type Frames = readonly number[];

const url = process.argv[2];
if (!url) throw new Error('node bench/scrolling.ts URL');
// As people have it: with everything that makes a page quick which stays open.
const browser = await launchBrowser([]);
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
const page = await context.newPage();
page.setDefaultTimeout(60_000);
await page.goto(url);
await signIn(page, 'pmo');
await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();

const still = await frames(page, 'still', 2_000);
const downwards = await frames(page, 'down', 20_000);
const upwards = await frames(page, 'up', 10_000);
await page.locator('[data-index="0"]').focus();
const jumps = await frames(page, 'still', 8_000, async () => {
  for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'End', 'PageUp', 'Home']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(700);
  }
});
const interactions = await interactionsOf(page);
process.stdout.write(
  JSON.stringify({ still, scrolled: [...downwards, ...upwards], jumps, interactions, rows: await count(page), load: loadavg()[0] }),
);
await browser.close();

async function count(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
}

/** The frames of a stretch of time in which the page stands still, or moves from end to end at one pace. */
async function frames(page: Page, how: 'still' | 'down' | 'up', forMs: number, meanwhile?: () => Promise<void>): Promise<Frames> {
  const [seen] = await Promise.all([
    page.evaluate(
      ([how, forMs]) =>
        new Promise<number[]>((resolve) => {
          const lengths: number[] = [];
          const end = document.documentElement.scrollHeight - window.innerHeight;
          let [begun, before] = [0, 0];
          const step = (now: number) => {
            if (before) lengths.push(now - before);
            begun ||= now;
            before = now;
            const share = Math.min(1, (now - begun) / forMs);
            if (how !== 'still') window.scrollTo(0, end * (how === 'down' ? share : 1 - share));
            if (share < 1) requestAnimationFrame(step);
            else resolve(lengths);
          };
          requestAnimationFrame(step);
        }),
      [how, forMs] as const,
    ),
    meanwhile?.(),
  ]);
  return seen;
}

/** From a click or key to the next paint, as the browser itself reckons it, of sorting, filtering and opening; milliseconds each. */
async function interactionsOf(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const longest = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        if (entry.interactionId) longest.set(entry.interactionId, Math.max(longest.get(entry.interactionId) ?? 0, entry.duration));
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    Object.assign(window, { interactions: longest });
  });
  const settled = async () => {
    await page.locator('[role=grid][aria-busy=false]').waitFor();
    await page.waitForTimeout(300);
  };
  for (let round = 0; round < 5; round += 1) {
    await page.getByRole('columnheader').getByRole('button', { name: 'Ready' }).click();
    await settled();
    await page
      .getByRole('search')
      .getByRole('button', { name: /^Status/ })
      .click();
    await page.getByRole('checkbox', { name: 'Running' }).click();
    await settled();
    await page.keyboard.press('Escape');
    await page.locator('[data-index="3"] a').click();
    await page.waitForURL(/\/pocs\//);
    await page.locator('#content h1').first().waitFor();
    await page.goBack();
    await settled();
  }
  return page.evaluate(() => [...(window as unknown as { interactions: Map<number, number> }).interactions.values()]);
}
