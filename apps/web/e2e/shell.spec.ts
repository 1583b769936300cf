import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe, faultsInBothThemes } from './by-axe.ts';
import { type Behaviour, hold, startFake } from './fake.ts';
import { fakePocs } from './fake-portfolio.ts';

const behaviour: Behaviour = { pocs: fakePocs(30), signedIn: true, held: null, failsWith: 'nothing' };
let browser: Browser;
let fake: Awaited<ReturnType<typeof startFake>>;
let page: Page;

beforeAll(async () => {
  [browser, fake] = await Promise.all([launchBrowser(), startFake(behaviour)]);
});
afterAll(async () => {
  await browser?.close();
  await fake?.stop();
});
beforeEach(async () => {
  behaviour.failsWith = 'nothing';
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  await page.goto(fake.url);
  await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
});
afterEach(async () => {
  await page.context().close();
});

const sheet = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const palette = () => page.getByPlaceholder('POC, screen or action');
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the command palette', () => {
  it('opens on Ctrl+K, even while one types, finds a POC by its words and goes there', async () => {
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.press('Control+k');
    await palette().waitFor();
    await page.keyboard.type('complaint');
    await page
      .getByRole('button', { name: /^Complaint routing/ })
      .first()
      .waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/pocs\/poc-\d+$/);
  });

  it('takes Enter before its answer is here for the first of what it finds', async () => {
    await page.keyboard.press('Control+k');
    await palette().waitFor();
    const goOn = hold(behaviour);
    await page.keyboard.type('complaint');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Search everything' }).getByText('Reading…').waitFor();
    goOn();
    await page.waitForURL(/\/pocs\/poc-\d+$/);
  });

  it('leads to screens and actions, and Escape gives the focus back', async () => {
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await palette().waitFor();
    await page.keyboard.type('dark');
    await page.getByRole('button', { name: /dark/i }).filter({ visible: true }).first().waitFor();
    await page.keyboard.press('Enter');
    await palette().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark');
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.press('Control+k');
    await palette().waitFor();
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
  });

  it('goes on with what is typed while it is on its way', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route('**/assets/Palette-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search everything' }).waitFor();
    await page.keyboard.type('comp?');
    await page.keyboard.press('Backspace');
    expect(await faultsByAxe(page)).toEqual([]);
    goOn();
    await page
      .getByRole('button', { name: /^Complaint routing/ })
      .first()
      .waitFor();
    await page.keyboard.type('laint');
    expect(await palette().inputValue()).toBe('complaint');
    expect(await sheet().count()).toBe(0);
  });

  it('is a dialog before it is here, too: nothing behind it is reached, and a click beside it closes it', async () => {
    await page.route('**/assets/Palette-*.js', () => undefined);
    const toCome = page.getByRole('dialog', { name: 'Search everything' }).getByPlaceholder('Opening…');
    const hasFocus = () => toCome.evaluate((field) => field === document.activeElement);
    const search = page.getByRole('searchbox').first();
    await search.focus();
    await page.keyboard.press('Control+k');
    await expect.poll(hasFocus).toBe(true);
    await expect.poll(() => toCome.evaluate((field) => getComputedStyle(field.parentElement!).opacity)).toBe('1');
    for (const key of ['Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      expect(await hasFocus()).toBe(true);
    }
    expect(await faultsInBothThemes(page)).toEqual([]);
    // What an input method begins, Escape ends, and not the dialog.
    await toCome.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    expect(await hasFocus()).toBe(true);
    await page.mouse.click(30, 500);
    await toCome.waitFor({ state: 'detached' });
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('does not say that nothing is called so where nobody answered', async () => {
    await page.keyboard.press('Control+k');
    await palette().waitFor();
    behaviour.failsWith = 'INTERNAL_SERVER_ERROR';
    await page.keyboard.type('complaint');
    await page.getByRole('dialog', { name: 'Search everything' }).getByText('The POCs could not be read').waitFor();
    expect(await page.getByText('Nothing is called that.').count()).toBe(0);
  });

  it('keeps the page still behind it, with its scroll bar: one that is taken away moves all aside where bars take room', async () => {
    await page.keyboard.press('Control+k');
    await palette().waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('visible');
    await page.mouse.move(640, 700);
    await page.mouse.wheel(0, 400);
    await page.keyboard.press('Escape');
    await palette().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

describe('single keys', () => {
  it('? shows the sheet of shortcuts', async () => {
    await page.keyboard.press('?');
    await sheet().waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  });

  it('never act behind what is open before the screen', async () => {
    await page.keyboard.press('?');
    await sheet().waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  });

  it('never act while one types', async () => {
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.type('why?/');
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('why?/');
    expect(await sheet().count()).toBe(0);
  });

  it('can be switched off, and stay off', async () => {
    await page.keyboard.press('?');
    await page.getByLabel('Single keys act').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    expect(await sheet().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('going from screen to screen', () => {
  it('moves the focus to the new heading and sets the title', async () => {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Import' }).click();
    await page.waitForURL(/\/import/);
    await page.waitForFunction(() => document.title === 'Import a register · Causeway');
    await page.waitForFunction(() => document.activeElement?.matches('h1') || document.activeElement?.id === 'content');
  });

  it('skips to the content', async () => {
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

describe('copy as', () => {
  it('gives what the screen asks as curl, with its filter, and says that it is copied', async () => {
    await page.goto(`${fake.url}/?status=RUNNING`);
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
    await page.getByRole('button', { name: 'Copy as GraphQL or curl' }).click();
    await page.getByRole('button', { name: 'Copy PortfolioPage as curl' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`curl ${fake.url}/graphql`);
    expect(copied).toContain('"status":["RUNNING"]');
  });
});

it('says when the device is offline', async () => {
  await page.context().setOffline(true);
  await page.getByText('You are offline').waitFor();
  expect(await faultsByAxe(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText('You are offline').waitFor({ state: 'detached' });
});

it('takes a screen that did not come for no new version while the network is gone, and opens it by itself once it is back', async () => {
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Propose' }).click();
  await page.getByRole('heading', { name: 'This cannot be opened yet' }).waitFor();
  expect(await page.getByText('A new version is there').count()).toBe(0);
  expect(await faultsByAxe(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Propose a POC' }).waitFor();
});

describe('a page whose scripts take their time', () => {
  const script = /assets\/index-[^/]*\.js/;

  it('says that it opens', async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(script, (route) => held.then(() => route.continue()));
    await page.goto(fake.url, { waitUntil: 'commit' });
    await page.getByText('Opening Causeway…').waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect(await faultsByAxe(page)).toEqual([]);
    letThrough();
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
  });

  it('says so where they do not come, and is loaded anew once the network is back', async () => {
    await page.route(script, (route) => route.abort());
    await page.goto(fake.url);
    await page.getByText('Causeway could not be loaded').waitFor();
    await page.unroute(script);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
  });
});

it('GE-1 a zone that could not be read is none, and no moment is picked by the clocks of another; it is asked for again', async () => {
  const zones = (url: { postData: () => string | null }) => /query Zone\b/.test(url.postData() ?? '');
  await page.route('**/graphql', (route) => (zones(route.request()) ? route.abort() : route.fallback()));
  const failed = page.waitForEvent('requestfailed', zones);
  await page.goto(fake.url);
  await failed;
  await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  const picker = page.getByRole('dialog', { name: 'Read at a moment' });
  await picker.getByText('Reading…').waitFor();
  await page.unroute('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await picker.getByLabel('Day and time, UTC').waitFor();
});

it('keeps still for whoever asked for reduced motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${fake.url}/dev/states`);
  await page.getByRole('heading', { name: 'States' }).waitFor();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
});

it('what axe looks for is told where it is: a picture without words, a text too pale in the dark theme alone', async () => {
  await page.evaluate(() =>
    document
      .querySelector('main')!
      .insertAdjacentHTML('beforeend', '<img src="/causeway.svg"><p style="color: light-dark(#000, #444)">Pale</p>'),
  );
  const told = await faultsInBothThemes(page);
  expect(told.map((fault) => fault.split(':')[0])).toEqual(['light image-alt', 'dark color-contrast']);
});

it.each(['light', 'dark'] as const)('shows every designed state together, %s, without a fault', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.goto(`${fake.url}/dev/states`);
  await page.getByRole('heading', { name: 'States' }).waitFor();
  // A state that fills a page has its first heading; here they stand side by side.
  expect(await faultsByAxe(page, { rulesAside: ['page-has-heading-one', 'landmark-unique', 'heading-order'] })).toEqual([]);
});
