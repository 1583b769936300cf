import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * As on a machine that is small or does much else, and over a long way: `BROWSER_SLOWER=6 BROWSER_LATENCY=500 npx vitest run --retry=0 e2e/…`. Scripts of
 * every page take so many times as long, and every answer so many milliseconds more. A test that fails then presses before there is what it presses, or
 * has found what happens to somebody whose machine is like it.
 */
export function slowedAsAsked(browser: Browser): Browser {
  const rate = Number(process.env.BROWSER_SLOWER ?? 1);
  const latency = Number(process.env.BROWSER_LATENCY ?? 0);
  if (rate > 1 || latency > 0) browser.on('context', (context) => context.on('page', (page) => slow(context, page, rate, latency)));
  return browser;
}

async function slow(context: BrowserContext, page: Page, rate: number, latency: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  if (latency === 0) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 });
}
