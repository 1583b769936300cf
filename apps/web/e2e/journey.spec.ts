import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe } from './by-axe.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { giveName, signIn } from './sign-in.ts';

const propose = `mutation($input: ProposePocInput!) { proposePoc(input: $input) { poc { id } userErrors { message field } } }`;

const rename = `mutation($input: DescribePocInput!) { describePoc(input: $input) { userErrors { message } } }`;

/** From the first start to the first portfolio, against the real server and its own issuer. One story: each step stands on the one before. */
describe('a PMO’s first hour', { retry: 0 }, () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const names = () => page.locator('[role=row]:not([data-skeleton]) [data-column=name] a').allTextContents();
  const create = async (name: string, more: Record<string, unknown> = {}) => {
    const input = { name, hypothesis: `${name} saves an hour a day`, track: 'PRODUCTION_BOUND', ...more };
    expect(await server.ask('demo-pmo', propose, { input })).toMatchObject({ proposePoc: { userErrors: [] } });
  };

  it('signs in on the issuer’s page and comes back to where they were', async () => {
    await page.goto(`${server.url}/?sort=READINESS&direction=DESC`);
    const pushed = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
    await signIn(page, 'pmo');
    expect(new URL(page.url()).search).toBe('?sort=READINESS&direction=DESC');
    await pushed;
  });

  it('is told how to begin with an empty portfolio', async () => {
    await page.getByRole('heading', { name: 'No POC is here yet' }).waitFor();
    expect(await page.getByRole('link', { name: 'Import a file' }).getAttribute('href')).toBe('/import');
    await page.getByText('From the command line').click();
    await page.getByText('npm run causeway -- import FILE --mapping MAPPING.yaml').waitFor();
  });

  it('has been named by an administrator, whom the empty portfolio asks who it is (§9)', async () => {
    const office = await (await browser.newContext({ viewport: { width: 375, height: 800 } })).newPage();
    await office.goto(server.url);
    await signIn(office, 'admin');
    await office.getByText('An administrator says who that is').waitFor();
    expect(await office.getByRole('link', { name: 'Import a file' }).count()).toBe(0);
    const who = office.getByLabel('Who runs the portfolio');
    await who.fill('owner at causeway.demo');
    await office.getByRole('button', { name: 'Make PMO' }).click();
    expect(await who.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsByAxe(office)).toEqual([]);
    await who.fill('owner@causeway.demo');
    await who.press('Enter');
    await office.getByText('owner@causeway.demo is PMO now').waitFor();
    expect(await server.ask('demo-owner', '{ me { roles } }')).toMatchObject({ me: { roles: expect.arrayContaining(['PMO']) } });
    // Whoever names themselves goes on at once.
    await who.fill('admin@causeway.demo');
    await who.press('Enter');
    await office.getByRole('link', { name: 'Import a file' }).waitFor();
    await office.context().close();
  });

  it('sees a POC appear as it is proposed, without loading again', async () => {
    await create('Invoice triage', {
      budget: { poc: { minorUnits: '3000000', currency: 'USD' }, production: { minorUnits: '9000000', currency: 'USD' } },
    });
    await page.locator('[role=row][data-index="0"]').filter({ hasText: 'Invoice triage' }).waitFor();
    expect(await page.locator('[data-index="0"] [data-column=budget]').textContent()).toContain('USD 90,000');
  });

  it('searches and sorts, and a reload keeps both', async () => {
    for (const name of ['Call summaries', 'Zebra crossing detection', 'Call routing'])
      await create(name, { checklistTemplateId: 'default' });
    await page.goto(`${server.url}/`);
    await page.locator('[data-index="3"]:not([data-skeleton])').waitFor();
    expect(await names()).toEqual(['Call routing', 'Call summaries', 'Invoice triage', 'Zebra crossing detection']);
    await page.getByRole('button', { name: 'Proof of concept' }).click();
    await page.waitForURL(/direction=DESC/);
    await page.keyboard.press('/');
    await page.keyboard.type('call');
    await page.waitForURL(/search=call/);
    await page.locator('[role=grid][aria-rowcount="3"][aria-busy=false]').waitFor();
    expect(await names()).toEqual(['Call summaries', 'Call routing']);
    await page.reload();
    await expect.poll(names).toEqual(['Call summaries', 'Call routing']);
    await page.goBack();
    await page.locator('[role=grid][aria-rowcount="5"]').waitFor();
  });

  it.each(['light', 'dark'] as const)('finds nothing with axe, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${server.url}/`);
    await page.locator('[data-index="3"]:not([data-skeleton])').waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('sees a change in its place, and moves no row that somebody is at', async () => {
    await page.goto(`${server.url}/`);
    await page.locator('[data-index="3"]:not([data-skeleton])').waitFor();
    await page.locator('[data-index="1"]').focus();
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "zebra-crossing-detection") { id } }')) as { poc: { id: string } };
    await server.ask('demo-pmo', rename, { input: { pocId: poc.id, name: 'A crossing for zebras', reason: 'Clearer' } });
    await page.locator('[data-index="3"]').filter({ hasText: 'A crossing for zebras' }).waitFor();
    const show = page.getByRole('button', { name: 'Something changed: show it' });
    await show.waitFor();
    expect(await names()).toEqual(['Call routing', 'Call summaries', 'Invoice triage', 'A crossing for zebras']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('1');
    await show.click();
    await page.locator('[data-index="0"]').filter({ hasText: 'A crossing for zebras' }).waitFor();
  });

  it('reads the past as it was known, and comes back to the present', async () => {
    await page.goto(`${server.url}/?asOf=position%3A1`);
    await page.locator('[role=complementary], aside').filter({ hasText: 'at position 1 of the log' }).waitFor();
    await page.getByRole('heading', { name: 'No POC was here yet' }).waitFor();
    await page.getByRole('link', { name: 'Back to the present' }).click();
    await page.locator('[data-index="0"]').filter({ hasText: 'A crossing for zebras' }).waitFor();
    await page.goto(`${server.url}/`);
  });

  it.each(['position%3A999999', '2999-01-01T00%3A00Z'])(
    'TI-1 says of %s, which is none, that nothing can be read, on every screen',
    async (moment) => {
      for (const path of ['/', '/week', '/pocs/call-routing']) {
        await page.goto(`${server.url}${path}?asOf=${moment}`);
        await page.getByRole('heading', { name: 'This moment cannot be read' }).waitFor();
        await page.getByRole('complementary').getByText('still to come, or not in the log').waitFor();
        expect(await page.getByText('You are reading the past').count()).toBe(0);
      }
      await page.goto(`${server.url}/`);
    },
  );

  it('filters by what the server counts: units and findings', async () => {
    await create('Pothole finder', { unit: 'Roads, North' });
    await page.goto(`${server.url}/`);
    await page.locator('[data-index="4"]:not([data-skeleton])').waitFor();
    await page.getByRole('button', { name: 'Unit' }).click();
    await page.getByRole('checkbox', { name: 'Roads, North 1' }).click();
    await page.locator('[role=grid][aria-rowcount="2"][aria-busy=false]').waitFor();
    expect(await names()).toEqual(['Pothole finder']);
    await page.goto(`${server.url}/`);
  });

  it('says when the server is away, and goes on by itself when it is back', async () => {
    await page.locator('[data-index="4"]:not([data-skeleton])').waitFor();
    await server.down();
    await page.getByText('Not live').waitFor();
    expect(await names()).toContain('Pothole finder');
    await server.up();
    await page.getByText('Not live').waitFor({ state: 'detached', timeout: 45_000 });
    await create('After the pause');
    await page.locator('[data-index="1"]').filter({ hasText: 'After the pause' }).waitFor();
  });

  it('shows the way in as soon as the session is over, wherever one was', async () => {
    // It is told by the push, which comes after what is read.
    const pushed = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
    await page.goto(`${server.url}/?sort=READINESS&direction=DESC`);
    await page.locator('[data-index="4"]:not([data-skeleton])').waitFor();
    await pushed;
    await page.context().request.post(`${server.url}/auth/sign-out`, { headers: { 'X-Causeway-Request': 'web' } });
    await page.getByRole('button', { name: 'Sign in here, leaving this screen' }).click();
    await giveName(page, 'pmo');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('READINESS');
    await page.locator('[data-index="4"]:not([data-skeleton])').waitFor();
  });

  it('signs out, and is out', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
