import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';
import { usd, whole } from './whole.ts';

/** What is decided is what was seen, in the words of the rules, against the real server. */
describe('a decision', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  let pocId: string;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    const proposed = await server.mutate('proposePoc', {
      name: 'Call routing',
      ...whole,
      goLiveOn: '2099-03-01',
    });
    pocId = proposed.poc?.id ?? '';
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await page.goto(`${server.url}/pocs/call-routing`);
    await signIn(page, 'pmo');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('the form that describes a POC begins with its go-live day before the kick-off, too', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const dialogs = '**/assets/ActionDialog-*.js';
    await page.route(dialogs, async (route) => {
      await promise;
      await route.fallback();
    });
    await page.getByRole('button', { name: 'Edit details' }).click();
    await page.getByRole('status').filter({ hasText: 'Opening…' }).waitFor();
    resolve();
    await page.getByRole('dialog', { name: /details/i }).waitFor();
    await page.unroute(dialogs);
    expect(await page.getByText('Opening…').count()).toBe(0);
    expect(await page.getByLabel('Go-live day').inputValue()).toBe('2099-03-01');
    await page.keyboard.press('Escape');
    expect((await server.mutate('kickOffPoc', { pocId })).userErrors).toEqual([]);
  });

  it('DE-1 a shut gate refuses before the click with the very sentences that it refuses with after it', async () => {
    await page.goto(`${server.url}/pocs/call-routing/decide`);
    await page.getByRole('radio', { name: 'Graduate' }).check();
    await page.getByLabel('Rationale').fill('The board has decided so');
    await page.getByRole('button', { name: 'Graduate' }).click();
    const said = await page.getByRole('alert').locator('li').allTextContents();
    const { userErrors } = await server.mutate('decide', { pocId, decision: 'GRADUATE', rationale: 'The board has decided so' });
    expect(said).toEqual(userErrors.map(({ message }) => message));
    expect(said.length).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('override');
  });

  it('on another POC is not decided in the form of the one before, while that other is being read', async () => {
    await server.mutate('proposePoc', { name: 'Claims triage', ...whole });
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      await promise;
      await route.fallback();
    });
    await page.evaluate(() => {
      history.pushState(null, '', '/pocs/claims-triage/decide');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByRole('heading', { level: 1, name: 'Decision', exact: true }).waitFor();
    expect(await page.getByLabel('Rationale').count()).toBe(0);
    resolve();
    await page.getByRole('heading', { level: 1, name: 'Withdraw Claims triage' }).waitFor();
    await page.unroute('**/graphql');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Decide on Call routing' }).waitFor();
  });

  it('CONFLICT what was recorded since the look at what had changed is shown as well, before anything is sent on it', async () => {
    await page.getByRole('radio', { name: 'Extend' }).check();
    await page.getByLabel('Extend to').fill('2099-12-31');
    await page.getByLabel('Rationale').fill('The pilot group comes back after the holidays');
    await server.mutate('recordSpend', { pocId, envelope: 'POC', amount: usd('1000000'), note: 'First' });
    await page.getByRole('button', { name: 'Extend' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Somebody changed this POC' });
    await alert.getByText(/10,000.00 USD/).waitFor();
    // Sent again without a look, it is not taken for agreed.
    await page.getByRole('button', { name: 'Extend' }).click();
    await alert.getByText(/10,000.00 USD/).waitFor();
    await server.mutate('recordSpend', { pocId, envelope: 'POC', amount: usd('2000000'), note: 'Second' });
    await page.getByRole('button', { name: 'Go on with what it is now' }).click();
    await alert.getByText(/20,000.00 USD/).waitFor();
    expect(await alert.getByText(/10,000.00 USD/).count()).toBe(0);
    expect(await server.ask('demo-pmo', '{ poc(slug: "call-routing") { decisions { decision } } }')).toEqual({ poc: { decisions: [] } });
    await page.getByRole('button', { name: 'Go on with what it is now' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Extend' }).click();
    await page.waitForURL(/\/pocs\/call-routing$/);
    expect(await server.ask('demo-pmo', '{ poc(slug: "call-routing") { decisions { decision } } }')).toEqual({
      poc: { decisions: [{ decision: 'EXTEND' }] },
    });
  });
});
