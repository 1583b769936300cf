import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsInBothThemes } from './by-axe.ts';
import { type Behaviour, hold, startFake } from './fake.ts';
import { fakePocs } from './fake-portfolio.ts';

// One filtered set of POCs in its shapes: matrix, table, board; in groups, with chosen columns, with what moved since a week ago, as a file.

const pocs = fakePocs(600);
const behaviour: Behaviour = { pocs, signedIn: true, held: null, failsWith: 'nothing' };
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
  Object.assign(behaviour, { pocs, failsWith: 'nothing', held: null });
  page = await newPage(1440);
});
afterEach(() => page.context().close());

async function newPage(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 900 }, acceptDownloads: true });
  const opened = await context.newPage();
  return opened;
}
/** Until all is read, what is clicked may still move. */
const open = (path: string) => page.goto(fake.url + path, { waitUntil: 'networkidle' });
const address = () => new URL(page.url()).searchParams;
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-index'));
const heads = () => page.getByRole('grid').getByRole('columnheader');
const column = (name: string) => page.getByRole('grid').getByRole('columnheader', { name, exact: true });
const cards = (status: string) => page.getByRole('region', { name: new RegExp(`^${status}`) }).getByRole('listitem');
/** Rows and cards are alike: some are looked at, in both themes. */
const violations = () =>
  faultsInBothThemes(page, { within: 'main', but: ['[aria-label=Totals]', '[data-index]:nth-child(n + 4)', 'li:nth-child(n + 3)'] });

describe('the shapes of the portfolio', () => {
  it('are a choice in the address; search and filters stay', async () => {
    await open('/?status=RUNNING&status=PROPOSED&search=call');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await column('Weakest area').waitFor();
    expect([...address()]).toEqual([
      ['search', 'call'],
      ['status', 'RUNNING'],
      ['status', 'PROPOSED'],
      ['shape', 'table'],
    ]);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Board', exact: true }).click();
    await cards('Running').first().waitFor();
    expect(await page.getByRole('region', { name: /^Graduated/ }).count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await column('Authentication, mean 35%').waitFor();
    expect(address().get('shape')).toBeNull();
  });

  it('on the board each status is counted, and shows more on demand', async () => {
    await open('/?shape=board');
    const count = pocs.filter(({ status }) => status === 'RUNNING').length;
    await page.getByRole('heading', { name: `Running ${count}` }).waitFor();
    expect(await cards('Running').count()).toBe(25);
    await page.getByRole('button', { name: `Show 25 more of ${count - 25}` }).click();
    await cards('Running').nth(49).waitFor();
    expect(await cards('Running').count()).toBe(50);
    expect(await violations()).toEqual([]);
  });

  it.each(['/?shape=board', '/?shape=table', '/?group=owner', '/?since=week'])('%s has room on a phone', async (path) => {
    await page.context().close();
    page = await newPage(375);
    await open(path);
    await page.locator('[data-index="1"]:not([data-skeleton]), li a').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    expect(await violations()).toEqual([]);
  });
});

describe('the columns', () => {
  it('are chosen in a menu, keep their order, and stand in the address', async () => {
    await open('/?shape=table&columns=gate&columns=unit');
    await column('Unit').waitFor();
    const names = () => heads().evaluateAll((all) => all.map((head) => (head as HTMLElement).title));
    expect(await names()).toEqual(['Proof of concept', 'Unit', 'Gate']);
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Shortfall' }).click();
    await column('Shortfall').waitFor();
    expect(await names()).toEqual(['Proof of concept', 'Unit', 'Shortfall', 'Gate']);
    expect(address().getAll('columns')).toEqual(['unit', 'shortfall', 'gate']);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'As many as fit, as at first' }).click();
    await column('Weakest area').waitFor();
    expect(address().has('columns')).toBe(false);
  });

  it('that find no room go sideways with their heads, not the page', async () => {
    const all = [
      'unit',
      'status',
      'track',
      'started',
      'overall',
      'scored',
      'week',
      'band',
      'pocApproved',
      'pocSpent',
      'productionApproved',
    ];
    await open(`/?shape=table&${all.map((each) => `columns=${each}`).join('&')}&columns=estimate&columns=shortfall&columns=risk`);
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
    await page
      .locator('[role=rowgroup]')
      .last()
      .evaluate((body) => body.scrollTo({ left: 500 }));
    await page.waitForFunction(() => {
      const [head, cell] = ['[role=columnheader]', '[data-index="0"] [role=gridcell]'].map(
        (each) => [...document.querySelectorAll(each)].at(-1)!,
      );
      return Math.abs(head!.getBoundingClientRect().left - cell!.getBoundingClientRect().left) < 1;
    });
  });
});

describe('groups', () => {
  it('have a head with figures of their own, are closed and opened by key, and keep the focus', async () => {
    await open('/?group=unit');
    const head = page.locator('[role=row][aria-expanded]').first();
    await head.waitFor();
    expect(await head.textContent()).toMatch(/\d+ POCs.*running.*mean readiness.*gate open.*at risk/);
    await page.locator('[data-index="1"]:not([data-skeleton])').waitFor();
    await head.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('2');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '0');
    await page.keyboard.press('Enter');
    await page.locator('[data-index="1"][aria-expanded]').waitFor();
    expect(await head.getAttribute('aria-expanded')).toBe('false');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-index="1"]:not([aria-expanded])').waitFor();
    await page.getByRole('button', { name: 'Close all groups' }).click();
    await expect.poll(() => page.locator('[role=row][data-index]').count()).toBe(new Set(pocs.map(({ unit }) => unit)).size);
  });

  it('whose rows could not be read say so, and are asked for again', async () => {
    await open('/?group=unit');
    await page.locator('[data-index="1"]:not([data-skeleton])').waitFor();
    behaviour.failsWith = 'INTERNAL_SERVER_ERROR';
    await page.locator('[data-index="0"]').focus();
    await page.keyboard.press('End');
    await page.getByRole('heading', { name: 'Some POCs could not be read' }).waitFor();
    expect(await violations()).toEqual([]);
    behaviour.failsWith = 'nothing';
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.keyboard.press('Home');
    await page.getByRole('heading', { name: 'Some POCs could not be read' }).waitFor({ state: 'detached' });
    await page.mouse.move(700, 700);
    await page.mouse.wheel(0, 1_000_000);
    await page.locator('[data-index="605"]:not([data-skeleton])').waitFor();
  });

  it.each(['owner', 'track', 'band'])('are made by %s, those that have none come last', async (by) => {
    await open(`/?group=${by}&shape=table`);
    await page.locator('[data-index="1"]:not([data-skeleton])').waitFor();
    await page.getByRole('button', { name: 'Close all groups' }).click();
    const heads = await page.locator('[role=row][aria-expanded]').allTextContents();
    expect(heads.length).toBeGreaterThan(1);
    if (by === 'owner') expect(heads.at(-1)).toMatch(/^None named/);
  });
});

describe('what moved since a week ago', () => {
  it('is marked by shape, number and words, once somebody asks; in full where the pointer rests', async () => {
    await open('/?status=RUNNING');
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
    expect(await page.locator('[data-moved]').count()).toBe(0);
    await page.getByRole('button', { name: 'Since last week' }).click();
    await page.waitForURL(/since=week/);
    await page.locator('[data-moved=up]').first().waitFor();
    await page.locator('[data-moved=down]').first().waitFor();
    expect(await page.getByRole('img', { name: /up \d+ points since a week ago/ }).count()).toBeGreaterThan(0);
    await page.locator('[data-index="2"] [data-column=MONITORING]').hover();
    const tip = page.getByRole('tooltip');
    await tip.filter({ hasText: /^Monitoring: / }).waitFor();
    // It stays while the pointer is on it, and goes on Escape.
    await tip.hover();
    // Longer than the time to get from the cell to the tip, by the page's own clock: what hides it comes first.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await tip.isVisible()).toBe(true);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
  });

  it('and what the marks mean is told', async () => {
    await open('/');
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await page.getByText('Never scored: hollow').waitFor();
    expect(await violations()).toEqual([]);
  });
});

describe('the totals', () => {
  it('come into the room that was kept for them: nothing below moves', async () => {
    const goOn = hold(behaviour);
    await page.goto(`${fake.url}/`);
    await page.locator('[data-skeleton]').first().waitFor();
    const top = () => page.getByRole('group', { name: 'View' }).evaluate((bar) => bar.getBoundingClientRect().top);
    const waiting = await top();
    goOn();
    await page.getByRole('region', { name: 'Totals' }).getByRole('rowheader', { name: 'USD' }).waitFor();
    expect(await page.getByRole('region', { name: 'Totals' }).getByRole('rowheader').count()).toBe(2);
    expect(await top()).toBe(waiting);
  });
});

describe('what is asked for anew', () => {
  const totals = () => page.getByRole('region', { name: 'Totals' });
  const isBusy = () => totals().and(page.locator('[aria-busy=true]'));

  it('is waited for in totals, count and groups, too: figures of the filters before are not those of the new ones', async () => {
    await open('/?status=STOPPED&group=unit');
    const head = page.locator('[role=row][aria-expanded]').first();
    const before = await head.textContent();
    const goOn = hold(behaviour);
    await totals().getByRole('button', { name: 'Graduated' }).click();
    await page.waitForURL(/status=GRADUATED/);
    await isBusy().waitFor();
    await page.locator('[role=treegrid][aria-busy=true]').waitFor();
    await page.locator('search [role=status][aria-busy=true]').waitFor();
    // The groups that are left standing keep the rows that they were counted with.
    expect(await head.textContent()).toBe(before);
    expect(await page.locator('[data-index="1"]').getAttribute('data-skeleton')).toBeNull();
    goOn();
    await page.locator('[role=treegrid][aria-busy=false]').waitFor();
    await isBusy().waitFor({ state: 'detached' });
    expect(await head.textContent()).not.toBe(before);
  });

  it('is no empty page after a search that found nothing, and the focus stays on the screen', async () => {
    await open('/?search=nothing+like+it');
    const goOn = hold(behaviour);
    await page.getByRole('main').getByRole('button', { name: 'Clear the search' }).last().click();
    await page.locator('[data-skeleton]').first().waitFor();
    await page.locator('search').getByText('Reading…').waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    goOn();
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
  });

  it('on the board is no column of none', async () => {
    await open(`/?shape=board&search=${pocs.at(-1)!.slug}`);
    const none = page.getByRole('region', { name: /^(Proposed|Running|Graduated|Stopped)/ }).getByText('None.', { exact: true });
    await none.first().waitFor();
    const goOn = hold(behaviour);
    await page.getByRole('search').getByRole('button', { name: 'Clear the search' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await expect.poll(() => none.count()).toBe(0);
    goOn();
    await cards('Running').nth(1).waitFor();
  });
});

describe('findings', () => {
  it('are told with their price where the pointer rests', async () => {
    await open('/?status=RUNNING&finding=HANDOFF');
    await page.locator('[data-index="0"]:not([data-skeleton]) [data-column=findings]').hover();
    const tip = page.getByRole('tooltip');
    await tip.getByText('Hand-off to another team').waitFor();
    await tip.getByText('Nobody has attended since 3 June.').first().waitFor();
    expect(await tip.textContent()).toMatch(/At risk: .*USD/);
  });
});

describe('the export', () => {
  it('holds all rows of the filter with the columns shown, harmless to a spreadsheet, named after day and moment', async () => {
    behaviour.pocs = [{ ...pocs[0]!, name: '=1+1', status: 'RUNNING' }, ...pocs];
    await open('/?status=RUNNING&columns=overall&columns=gate');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    behaviour.pocs = pocs;
    expect(download.suggestedFilename()).toMatch(/^causeway-portfolio-\d{4}-\d\d-\d\d-position-42\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFProof of concept,Slug,Unit,Readiness,Gate open');
    expect(text).toContain("\r\n'=1+1,");
    expect(lines.length - 2).toBe(1 + pocs.filter(({ status }) => status === 'RUNNING').length);
    expect(await violations()).toEqual([]);
  });

  it('in groups has the order shown', async () => {
    await open('/?status=RUNNING&group=unit&columns=gate');
    const heads = page.locator('[role=row][aria-expanded]');
    await heads.first().waitFor();
    await page.getByRole('button', { name: 'Close all groups' }).click();
    const shown = (await heads.allTextContents()).map((text) => text.replace(/[\d,]+ POCs?.*$/, ''));
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
    const running = pocs.filter(({ status }) => status === 'RUNNING');
    const slugs = (await readFile(await download.path(), 'utf8')).match(/,poc-\d+,/g)!.map((each) => each.replaceAll(',', ''));
    const expected = shown.flatMap((unit) =>
      running
        .filter((poc) => poc.unit === unit)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ slug }) => slug),
    );
    expect(slugs).toEqual(expected);
  });

  it('says when it failed, and can be ended', async () => {
    await open('/?shape=board');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: 'Download CSV' }).waitFor();
    behaviour.failsWith = 'INTERNAL_SERVER_ERROR';
    await page.getByRole('button', { name: 'Download CSV' }).click();
    await page.getByRole('alert').filter({ hasText: 'The server says no.' }).waitFor();
    behaviour.failsWith = 'nothing';
    const goOn = hold(behaviour);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('progressbar', { name: 'Export' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Download CSV' }).waitFor();
    goOn();
  });
});

describe('from a row to its POC and back', () => {
  it('goes by Enter, and the row is where it was', async () => {
    await open('/');
    await page.locator('[data-index="0"]:not([data-skeleton])').waitFor();
    await page.locator('[data-index="0"]').focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect.poll(async () => Number(await focused())).toBeGreaterThan(5);
    const row = await focused();
    await page.locator(`[data-index="${row}"]:not([data-skeleton])`).waitFor();
    const slug = await page.locator(`[data-index="${row}"] a`).getAttribute('data-poc');
    const scrolled = await page.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(300);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/pocs/${slug}`);
    await page.goBack();
    await page.locator(`[data-index="${row}"][tabindex="0"]:not([data-skeleton])`).waitFor();
    await page.waitForFunction((before) => Math.abs(window.scrollY - before) < 5, scrolled);
  });

  // Each in a window of its own: where another tab was closed before, the browser may not know yet that this one is looked at again.
  it.each([
    ['click', () => page.locator('[data-index="1"] a').click({ modifiers: ['Control'] })],
    ['Enter', () => page.locator('[data-index="1"]').press('Control+Enter')],
  ] as const)('is an ordinary link, and opens another tab by Ctrl and %s', async (_, opening) => {
    await open('/?asOf=2026-06-03T09%3A30Z');
    const link = page.locator('[data-index="1"]:not([data-skeleton]) a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^\/pocs\/[\w-]+\?asOf=2026-06-03T09%3A30Z$/);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), opening()]);
    await tab.waitForURL(/\/pocs\//);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
