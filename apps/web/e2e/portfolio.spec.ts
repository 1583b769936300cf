import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe, faultsInBothThemes } from './by-axe.ts';
import { type Behaviour, hold, startFake } from './fake.ts';
import { fakePocs } from './fake-portfolio.ts';

const healthy: Behaviour = { pocs: [], signedIn: true, held: null, failsWith: 'nothing' };
const behaviour: Behaviour = { ...healthy };
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
  Object.assign(behaviour, healthy, { pocs: fakePocs(2126) });
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
});
afterEach(async () => {
  await page.context().close();
});

const open = async (path = '/') => {
  await page.goto(fake.url + path);
};
const rows = () => page.locator('[role=row][data-index]:not([data-skeleton])');
const names = () => page.locator('[role=row]:not([data-skeleton]) [role=rowheader]').allTextContents();
const address = () => new URL(page.url()).search;
const focusedRow = () => page.evaluate(() => document.activeElement?.getAttribute('data-index'));
/** Where a test is about what stands around the rows. */
const aroundRows = { but: ['[data-index]'] };

describe('the portfolio', () => {
  it('shows what it has as a grid: POC × seven areas, with figures beside', async () => {
    await open();
    await rows().first().waitFor();
    const heads = await page
      .getByRole('grid')
      .getByRole('columnheader')
      .evaluateAll((all) => all.map((head) => (head as HTMLElement).title));
    expect(await page.getByRole('columnheader', { name: 'Authentication, mean 35%' }).count()).toBe(1);
    expect(heads.slice(0, 10)).toEqual([
      'Proof of concept',
      'Status',
      'Ready',
      'Authentication',
      'Error handling',
      'Monitoring',
      'Data sync',
      'Performance',
      'Compliance',
      'Support',
    ]);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('2127');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Portfolio');
    expect(await page.title()).toBe('Portfolio · Causeway');
    expect(await rows().count()).toBeLessThan(60);
  });

  it('fetches what one scrolls to', async () => {
    await open();
    await rows().first().waitFor();
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 46 * 350);
    await page.locator('[data-index="360"]:not([data-skeleton])').waitFor();
    expect(await rows().count()).toBeLessThan(60);
  });

  it('sorts by a head, in the address, and comes back by the back button and a reload', async () => {
    await open();
    await rows().first().waitFor();
    await page.getByRole('button', { name: 'Ready' }).click();
    await page.waitForURL(/sort=READINESS&direction=ASC/);
    await page.getByRole('button', { name: 'Ready' }).click();
    await page.waitForURL(/sort=READINESS&direction=DESC/);
    await page.waitForSelector('[role=grid][aria-busy=false]');
    expect(await page.getByRole('columnheader', { name: 'Ready' }).getAttribute('aria-sort')).toBe('descending');
    const sorted = (await names()).slice(0, 10);
    await page.reload();
    expect(address()).toBe('?sort=READINESS&direction=DESC');
    await expect.poll(async () => (await names()).slice(0, 10)).toEqual(sorted);
    await page.goBack();
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expect(await page.getByRole('columnheader', { name: 'Proof of concept' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('searches from the slash key, in the address', async () => {
    await open();
    await rows().first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('pothole 10');
    await page.waitForURL(/search=pothole\+10/);
    await expect.poll(async () => [...new Set((await names()).map((name) => name.split(' ')[0]))]).toEqual(['Pothole']);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
  });

  it('filters from its menus, all in the address, and comes back by the back button', async () => {
    await open();
    await rows().first().waitFor();
    await page.getByRole('button', { name: 'Status' }).click();
    const menu = page.getByRole('dialog', { name: 'Filter by Status' });
    await menu.getByRole('checkbox', { name: 'Running' }).click();
    await page.waitForURL((url) => url.search === '?status=RUNNING');
    await menu.getByRole('checkbox', { name: 'Proposed' }).click();
    await page.waitForURL((url) => url.search === '?status=RUNNING&status=PROPOSED');
    expect(await faultsByAxe(page, aroundRows)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Status/);
    await page.getByRole('button', { name: 'Unit' }).click();
    await page.getByRole('dialog', { name: 'Filter by Unit' }).getByRole('checkbox', { name: 'Claims, Personal Lines' }).click();
    await page.waitForURL(/unit=Claims%2C\+Personal\+Lines/);
    const units = () => page.locator('[role=row]:not([data-skeleton]) [data-column=name] > span').allTextContents();
    await expect.poll(async () => [...new Set(await units())]).toEqual(['Claims, Personal Lines']);
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.waitForURL((url) => url.search === '?status=RUNNING&status=PROPOSED');
    // Both clicks of one opening are one step.
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
  });

  it('opens at an address with every filter, and a click clears them', async () => {
    await open(
      '/?search=call&status=RUNNING&track=PRODUCTION_BOUND&unit=Legal&unit=Supply+Chain&finding=HANDOFF&gate=shut&owner=Ana-Ruiz&below=0.8',
    );
    await page.getByRole('button', { name: 'Owner Ana Ruiz' }).waitFor();
    for (const name of [
      'Status Running',
      'Track Production-bound',
      'Unit 2',
      'Finding Hand-off to another team',
      'Gate shut',
      'Readiness below 80%',
    ])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
    expect(await faultsByAxe(page, aroundRows)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await page.waitForURL((url) => url.search === '?search=call');
  });

  it('shows the POCs behind a figure of the totals', async () => {
    await open();
    await rows().first().waitFor();
    const figure = page.getByRole('region', { name: 'Totals' }).getByRole('listitem').first().getByRole('button');
    const count = (await figure.textContent())!.match(/[\d,]+/)![0];
    await figure.click();
    await page.waitForURL(/status=RUNNING&finding=[A-Z_]+$/);
    await page
      .getByRole('status')
      .filter({ hasText: `${count} POCs` })
      .waitFor();
    await page
      .getByRole('region', { name: 'Totals' })
      .getByRole('button', { pressed: true, name: /^[\d,]+ [A-Z].* [a-z]/ })
      .click();
    await page.waitForURL((url) => url.search === '');
  });

  it('says when no POC is left by the filters', async () => {
    await open('/?unit=Nowhere');
    await page.getByRole('heading', { name: 'No POC is left by these filters' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('says when nothing matches, and leads back', async () => {
    await open('/?search=nothing+like+it');
    await page.getByRole('heading', { name: 'Nothing matches this search' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Clear the search' }).last().click();
    await rows().first().waitFor();
    expect(address()).toBe('');
  });

  it('is walked by keyboard, and the focus is never lost', async () => {
    await open();
    await rows().first().waitFor();
    await page.locator('[data-index="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focusedRow).toBe('2');
    await page.keyboard.press('End');
    await page.locator('[data-index="2125"]:not([data-skeleton])').waitFor();
    await expect.poll(focusedRow).toBe('2125');
    await expect
      .poll(async () => {
        const box = await page.locator('[data-index="2125"]').boundingBox();
        return box && box.y + box.height;
      })
      .toBeLessThanOrEqual(801);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-index') === '0');
    await page.mouse.wheel(0, 20_000);
    await page.waitForFunction(() => window.scrollY > 10_000);
    expect(await focusedRow()).toBe('0');
    await page.keyboard.press('PageDown');
    await expect.poll(async () => Number(await focusedRow())).toBeGreaterThan(5);
    // The heads stay in sight and hide no focused row.
    await expect
      .poll(async () => {
        const head = await page.getByRole('grid').getByRole('columnheader').first().boundingBox();
        const row = await page.locator(':focus').boundingBox();
        return row!.y - (head!.y + head!.height);
      })
      .toBeGreaterThanOrEqual(-1);
  });
});

describe('the past', () => {
  it('is picked in the header, says so in sight, and stays in the address while one filters and sorts', async () => {
    await open('/?sort=READINESS&direction=ASC');
    await rows().first().waitFor();
    await page.getByRole('button', { name: 'Now' }).click();
    const form = page.getByRole('dialog', { name: 'Read at a moment' });
    await form.getByLabel('Day and time, UTC').fill('2999-01-01T00:00');
    await form.getByRole('button', { name: 'Show' }).click();
    await form.getByRole('alert').filter({ hasText: 'still to come' }).waitFor();
    expect(await faultsByAxe(page, aroundRows)).toEqual([]);
    await form.getByLabel('Day and time, UTC').fill('');
    await form.getByLabel('Day and time, UTC').press('6');
    await form.getByRole('button', { name: 'Show' }).click();
    await form.getByRole('alert').filter({ hasText: 'to their end' }).waitFor();
    await form.getByLabel('Day and time, UTC').fill('2026-06-03T09:30');
    await form.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/asOf=2026-06-03T09%3A30Z/);
    const banner = page.getByRole('complementary').filter({ hasText: '3 Jun 2026' });
    await banner.waitFor();
    await rows().first().waitFor();
    expect(await faultsByAxe(page, aroundRows)).toEqual([]);
    await page.getByRole('button', { name: 'Ready' }).click();
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2026-06-03T09:30Z' && url.searchParams.get('direction') === 'DESC');
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 5_000);
    await page.waitForFunction(() => window.scrollY > 3_000);
    // What sticks does not cover what sticks below it.
    const tops = await Promise.all(
      [banner, page.getByRole('search'), page.getByRole('grid').getByRole('columnheader').first()].map((part) => part.boundingBox()),
    );
    expect(tops[0]!.y).toBe(0);
    expect(tops[1]!.y).toBeCloseTo(tops[0]!.height, 0);
    expect(tops[2]!.y).toBeCloseTo(tops[1]!.y + tops[1]!.height, 0);
    await banner.getByRole('link', { name: 'Back to the present' }).click();
    await page.waitForURL((url) => !url.searchParams.has('asOf') && url.searchParams.get('sort') === 'READINESS');
    await banner.waitFor({ state: 'detached' });
  });

  it('before everything is empty, and says of what', async () => {
    behaviour.pocs = [];
    await open('/?asOf=position%3A0');
    await page.getByRole('heading', { name: 'No POC was here yet' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('that cannot be read says why, and leads back', async () => {
    behaviour.failsWith = 'BAD_USER_INPUT';
    await open('/?asOf=position%3A99');
    await page.getByRole('heading', { name: 'This moment cannot be read' }).waitFor();
    behaviour.failsWith = 'nothing';
    await page.getByRole('main').getByRole('link', { name: 'Back to the present' }).click();
    await rows().first().waitFor();
    expect(address()).toBe('');
  });
});

describe('its states', () => {
  it('waits in the shape of what comes', async () => {
    const goOn = hold(behaviour);
    await open();
    await page.locator('[data-skeleton]').first().waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    goOn();
    await rows().first().waitFor();
  });

  it('tells an empty portfolio how to begin', async () => {
    behaviour.pocs = [];
    await open();
    await page.getByRole('link', { name: 'Import a file' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('offers to try again after an error', async () => {
    behaviour.failsWith = 'INTERNAL_SERVER_ERROR';
    await open();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    behaviour.failsWith = 'nothing';
    await again.click();
    await rows().first().waitFor();
  });

  it('says that totals alone could not be read, over rows that could, and reads them once somebody answers', async () => {
    const isTotals = (data: string | null) => /query PortfolioTotals\b/.test(data ?? '');
    await page.route('**/graphql', (route) => (isTotals(route.request().postData()) ? route.abort() : route.fallback()));
    await open();
    await rows().first().waitFor();
    await page.getByRole('alert').getByRole('heading', { level: 1, name: 'The portfolio could not be read' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByRole('region', { name: 'Totals' }).waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('says whom to ask when reading is forbidden', async () => {
    behaviour.failsWith = 'FORBIDDEN';
    await open();
    await page.getByRole('alert').filter({ hasText: 'Ask an administrator' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('shows the way in to who is signed out, before and in the midst', async () => {
    behaviour.failsWith = 'UNAUTHENTICATED';
    await open();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    behaviour.signedIn = false;
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('remembers where one was going before the sign-in', async () => {
    behaviour.signedIn = false;
    await open('/?search=call&sort=EXPOSURE&direction=DESC');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/auth\/sign-in/);
    expect(new URL(page.url()).searchParams.get('returnTo')).toBe('/?search=call&sort=EXPOSURE&direction=DESC');
  });

  it('signs out', async () => {
    await open();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('knows no such page', async () => {
    await open('/nowhere');
    await page.getByRole('link', { name: 'Go to the portfolio' }).click();
    await rows().first().waitFor();
  });
});

describe('on every screen', () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ] as const)('$width px wide, light and dark: axe finds nothing', async (screen) => {
    await page.setViewportSize(screen);
    await open();
    await rows().first().waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it.each([1920, 1280, 1024, 768, 390, 320])('nothing overflows at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open('/?status=RUNNING&finding=HANDOFF&asOf=2026-06-03T09%3A30Z');
    await rows().first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('keeps the theme that was chosen', async () => {
    await open();
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    await page.reload();
    await page.getByRole('button', { name: /^Theme: dark/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark');
  });
});
