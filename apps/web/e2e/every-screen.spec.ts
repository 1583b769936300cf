import { missingBudget } from '@causeway/budget/kick-off.ts';
import { missingInfrastructure } from '@causeway/hosting/kick-off.ts';
import { missingOwner } from '@causeway/ownership/kick-off.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe } from './by-axe.ts';
import { faultsByKeyboard } from './by-keyboard.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';
import { listenForData, untranslated } from './untranslated.ts';

interface ScreenOnShow {
  readonly name: string;
  readonly path: string;
  readonly ready: (page: Page) => Promise<void>;
  /** The screens that most work is done on are looked at in both themes at both widths, and in the past. */
  readonly isMain?: true;
  /** What changes something is for the present. */
  readonly isPresentOnly?: true;
}

const firstRow = (page: Page) => page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
const table = (page: Page) => page.locator('main table').first().waitFor();

/** Every screen on the demo year: its address, and what stands there once it is read. */
const screens: readonly ScreenOnShow[] = [
  { name: 'portfolio', path: '/', ready: firstRow, isMain: true },
  { name: 'portfolio in groups', path: '/?group=unit', ready: firstRow },
  { name: 'portfolio as a table', path: '/?shape=table', ready: firstRow },
  { name: 'portfolio as a board', path: '/?shape=board', ready: (page) => page.getByText('Claims triage').first().waitFor() },
  { name: 'POC', path: '/pocs/claims-triage', ready: table, isMain: true },
  ...['checklist', 'money', 'people', 'road', 'history'].map((view) => ({
    name: `POC: ${view}`,
    path: `/pocs/call-summaries?view=${view}`,
    ready: (page: Page) => page.locator('main :is(table:not(details *), ol)').first().waitFor(),
  })),
  { name: 'weekly round', path: '/week', ready: table, isMain: true },
  { name: 'score sheet', path: '/pocs/call-summaries/week', ready: (page) => page.locator('[data-item="AUTH-1"]').waitFor(), isMain: true },
  { name: 'propose', path: '/propose', ready: (page) => page.locator('[name=hypothesis]').waitFor(), isPresentOnly: true },
  { name: 'adopt', path: '/adopt', ready: (page) => page.locator('[name=startedOn]').waitFor(), isPresentOnly: true },
  {
    name: 'kick-off',
    path: '/pocs/tender-answers/kick-off',
    ready: (page) => page.locator('[name=on]').waitFor(),
    isPresentOnly: true,
  },
  {
    name: 'decision',
    path: '/pocs/email-routing/decide',
    ready: (page) => page.locator('[name=decision]').first().waitFor(),
    isPresentOnly: true,
  },
  {
    name: 'import',
    path: '/import',
    ready: (page) => page.locator('input[type=file]').waitFor({ state: 'attached' }),
    isPresentOnly: true,
  },
  { name: 'no such page', path: '/nowhere', ready: (page) => page.locator('h1').waitFor() },
];
/** What the rules say of a proposal of which nothing is filled in yet, in the words of the server's own refusals. */
const rules = [missingBudget({ POC: null, PRODUCTION: null }), missingInfrastructure(null), missingOwner(false)].map(
  (refusal) => refusal!.message,
);
const looks = [
  { width: 1440, height: 900, colorScheme: 'light', other: 'dark' },
  { width: 375, height: 812, colorScheme: 'dark', other: 'light' },
] as const;

let browser: Browser;
let server: RealServer;
let page: Page;
/** Signed in as well, in a language of no country: the language stays with it. */
let inPseudo: BrowserContext;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startForBrowser('demo')]);
  page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  await signIn(page, 'pmo');
  inPseudo = await browser.newContext({ storageState: await page.context().storageState() });
  await inPseudo.addInitScript(() => localStorage.setItem('causeway-language', 'pseudo'));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(screens)('$name', ({ path, ready, isMain }) => {
  it('has one heading and a title of its own, no fault that axe finds, and is walked by keyboard, light and dark, wide and narrow', async () => {
    const found: string[] = [];
    for (const { width, height, colorScheme, other } of looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto(server.url + path);
      await ready(page);
      const faults = await faultsByAxe(page);
      const { headings, title, overflow } = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        title: document.title,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      if (headings !== 1) faults.push(`${headings} first headings`);
      if (!/^.+ · Causeway$/.test(title)) faults.push(`title “${title}”`);
      if (overflow > 0) faults.push(`wider than the window by ${overflow} px`);
      // Every stop is seen, named, uncovered and large enough, at either width: no theme moves one.
      faults.push(...(await faultsByKeyboard(page)));
      if (isMain) {
        await page.emulateMedia({ colorScheme: other });
        faults.push(...(await faultsByAxe(page, { isOnlyColour: true })).map((fault) => `${other} instead: ${fault}`));
      }
      found.push(...faults.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  it('has no text outside the catalogue', async () => {
    const pseudo = await inPseudo.newPage();
    const data = listenForData(pseudo);
    await pseudo.goto(server.url + path);
    await ready(pseudo);
    const plain = await untranslated(pseudo, [path, ...(await data.texts()), ...rules]);
    await pseudo.close();
    expect(plain).toEqual([]);
  });
});

describe('whoever may not', () => {
  let auditor: Page;
  beforeAll(async () => {
    auditor = await (await browser.newContext()).newPage();
    await auditor.goto(server.url);
    await signIn(auditor, 'auditor');
  });
  afterAll(() => auditor?.context().close());

  it('is shown the way in while nobody is signed in, and the browser has nothing to complain of', async () => {
    const nobody = await (await browser.newContext()).newPage();
    const problems: string[] = [];
    nobody.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await nobody.goto(server.url);
    await nobody.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await nobody.title()).toBe('Sign in · Causeway');
    expect([await faultsByAxe(nobody), problems]).toEqual([[], []]);
    await nobody.getByRole('button', { name: 'Sign in' }).click();
    await nobody.locator('input[type=password]').waitFor();
    expect(await faultsByAxe(nobody)).toEqual([]);
    await nobody.context().close();
  });

  it.each(screens.filter(({ isPresentOnly }) => isPresentOnly))('is told so on $name, in its title too', async ({ path }) => {
    await auditor.goto(server.url + path);
    const heading = await auditor.getByRole('heading', { level: 1 }).textContent();
    expect(heading).toMatch(/^You may not/);
    expect(await auditor.title()).toBe(`${heading} · Causeway`);
    expect(await faultsByAxe(auditor)).toEqual([]);
  });
});

describe('what a button opens', () => {
  it.each(looks)('stays within a window of $width px, whatever is loaded into it', async ({ width, height }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${server.url}/`);
    await firstRow(page);
    for (const [name, within] of [
      ['Now', 'Show'],
      ['Key', 'critical'],
      ['Export', 'Download CSV'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      const opened = page.locator('[popover]:popover-open').first();
      await opened.getByText(within, { exact: true }).waitFor();
      const beyond = await opened.evaluate(async (panel) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { left, right } = panel.getBoundingClientRect();
        return [Math.min(0, left), Math.max(0, right - document.documentElement.clientWidth)];
      });
      expect([name, beyond]).toEqual([name, [0, 0]]);
      expect(await faultsByAxe(page, { within: '[popover]:popover-open' })).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

describe('from the portfolio to a POC', () => {
  it('the focus ends at the heading of what has been read, and a Tab goes on from there', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${server.url}/?search=contract`);
    await firstRow(page);
    await page.locator('[data-index="0"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/pocs\//);
    await page.waitForFunction(() => document.activeElement?.matches('h1') && document.activeElement.textContent === 'Contract review');
  });
});

describe('reading the past', () => {
  const asOf = `asOf=${encodeURIComponent(`${new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 16)}Z`)}`;
  const at = (path: string) => `${server.url}${path}${path.includes('?') ? '&' : '?'}${asOf}`;

  it.each(screens.filter(({ isMain }) => isMain))('TI-1 $name says so, and axe finds nothing', async ({ path, ready }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(at(path));
    await ready(page);
    await page.getByText('You are reading the past').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it.each(screens.filter(({ isPresentOnly }) => isPresentOnly))(
    'TI-1 $name is not for the past, and leads back',
    async ({ path, ready }) => {
      await page.goto(at(path));
      await page.getByRole('heading', { name: 'Only the present can be changed' }).waitFor();
      await page.waitForFunction(() => document.title === 'Only the present can be changed · Causeway');
      await page.getByRole('main').getByRole('link', { name: 'Back to the present' }).click();
      await ready(page);
    },
  );

  it('TI-1 on a POC the picker leads to what was known before its decision', async () => {
    await page.goto(`${server.url}/pocs/contract-review`);
    await page.getByRole('heading', { level: 1, name: 'Contract review' }).waitFor();
    await page.getByRole('button', { name: 'Now', exact: true }).click();
    await page.getByRole('button', { name: /^Graduated, / }).click();
    await page.getByText('You are reading the past').waitFor();
    await page.locator('main').getByText('Running', { exact: true }).first().waitFor();
  });
});
