import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';
import { whole } from './whole.ts';

/** What is typed anywhere outlives the way back, a reload and a new version of the web, until it is recorded or thrown away; against the real server. */
describe('what was typed', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;

  const mutate = async (field: string, input: Record<string, unknown>) => {
    const { poc, userErrors } = await server.mutate(field, input);
    expect(userErrors).toEqual([]);
    return poc?.id;
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    await mutate('proposePoc', { ...whole, name: 'Unscoped', checklistTemplateId: undefined, budget: undefined });
    await mutate('kickOffPoc', { pocId: await mutate('proposePoc', { ...whole, name: 'Call routing' }) });
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await page.goto(server.url);
    await signIn(page, 'pmo');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole('dialog');
  const takenUp = () => page.getByText('This is the draft that you began');

  it('into a dialog is there again after the way back, and after a reload, and nobody is asked whether to leave', async () => {
    await page.getByRole('link', { name: 'Call routing' }).first().click();
    await page
      .getByRole('navigation', { name: /Views|Parts/ })
      .getByRole('link', { name: 'Money' })
      .click();
    await page.getByRole('button', { name: 'Record spend' }).click();
    await dialog().getByLabel('Amount').fill('1,234.50');
    await dialog().getByLabel('Note').fill('Licences of the pilot');
    await page.goBack();
    await dialog().waitFor({ state: 'detached' });
    await page.goForward();
    await page.getByRole('button', { name: 'Record spend' }).click();
    await takenUp().waitFor();
    expect(await dialog().getByLabel('Amount').inputValue()).toBe('1,234.50');
    // One goes on typing where the form begins, and may step back to what throws the draft away.
    expect(
      await dialog()
        .getByLabel('Envelope')
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Throw it away');
    await page.reload();
    await page.getByRole('button', { name: 'Record spend' }).click();
    expect(await dialog().getByLabel('Note').inputValue()).toBe('Licences of the pilot');
  });

  it('is thrown away where one asks for it, and forgotten once it is recorded', async () => {
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await takenUp().waitFor({ state: 'detached' });
    expect(await dialog().getByLabel('Amount').inputValue()).toBe('');
    expect(
      await dialog()
        .getByLabel('Envelope')
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await dialog().getByLabel('Amount').fill('1,000');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Record spend' }).click();
    expect(await dialog().getByLabel('Amount').inputValue()).toBe('1,000');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('The spend is recorded.').waitFor();
    await page.getByRole('button', { name: 'Record spend' }).click();
    expect(await dialog().getByLabel('Amount').inputValue()).toBe('');
    expect(await takenUp().count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('begins on what one has just recorded oneself, although the screen beneath has not read it yet', async () => {
    const approve = page.getByRole('button', { name: 'Change production budget' });
    await approve.click();
    await dialog().getByLabel('Approved').fill('123,000');
    await dialog().getByLabel('Reason').fill('On-call cover added');
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (/query Poc/.test(route.request().postData() ?? '')) await held;
      await route.continue();
    });
    await dialog().getByRole('button', { name: 'Approve' }).click();
    await page.getByText('The budget is changed.').waitFor();
    await approve.click();
    await dialog().getByLabel('Reason').fill('And a pager');
    letThrough();
    await expect.poll(() => dialog().getByLabel('Approved').inputValue()).toBe('123000');
    expect(await dialog().getByLabel('Reason').inputValue()).toBe('And a pager');
    await page.unroute('**/graphql');
    await dialog().getByLabel('Approved').fill('124,000');
    await dialog().getByRole('button', { name: 'Approve' }).click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('on the kick-off and on the sheet of the week stays over a reload as well', async () => {
    await page.goto(`${server.url}/pocs/unscoped/kick-off`);
    await page.locator('[name="poc"]').waitFor();
    const names = await page
      .getByRole('main')
      .locator('input, select, textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent ?? field.ariaLabel));
    expect([...new Set(names)]).toEqual(names);
    await page.locator('[name="poc"]').fill('30,000');
    await page.reload();
    await takenUp().waitFor();
    expect(await page.locator('[name="poc"]').inputValue()).toBe('30,000');
    await page.goto(`${server.url}/pocs/call-routing/week`);
    await page.getByLabel('Note', { exact: true }).last().fill('Went through the reds.');
    await page.reload();
    await takenUp().waitFor();
    expect(await page.getByLabel('Note', { exact: true }).last().inputValue()).toBe('Went through the reds.');
  });

  it('in one tab stands in the other: on the sheet of the week and in a dialog, and is gone from both once it is recorded', async () => {
    const other = await page.context().newPage();
    const scoreOf = (on: Page, item: string) => on.locator(`[data-item="${item}"] [aria-checked=true]`);
    try {
      for (const each of [page, other]) {
        await each.goto(`${server.url}/pocs/call-routing/week`);
        await each.locator('[data-item="AUTH-1"]').waitFor();
      }
      await page.keyboard.press('2');
      await scoreOf(other, 'AUTH-1').getByText('2', { exact: true }).waitFor();
      await other.locator('[data-item="AUTH-2"]').getByRole('radio').nth(1).click();
      await scoreOf(page, 'AUTH-2').getByText('1', { exact: true }).waitFor();
      await page.getByText('2 not saved yet').waitFor();
      await other.getByText('2 not saved yet').waitFor();
      await other.getByRole('button', { name: /^Save/ }).click();
      for (const each of [page, other]) {
        await each.getByText('nothing to save').waitFor();
        await scoreOf(each, 'AUTH-1').getByText('2', { exact: true }).waitFor();
      }
      for (const each of [page, other]) {
        await each.goto(`${server.url}/pocs/call-routing?view=money`);
        await each.getByRole('button', { name: 'Record spend' }).click();
      }
      await dialog().getByLabel('Amount').fill('77');
      await other.getByRole('dialog').getByLabel('Note').fill('Two tabs');
      await expect.poll(() => other.getByRole('dialog').getByLabel('Amount').inputValue()).toBe('77');
      await expect.poll(() => dialog().getByLabel('Note').inputValue()).toBe('Two tabs');
      await dialog().getByRole('button', { name: 'Record', exact: true }).click();
      await dialog().waitFor({ state: 'detached' });
      await expect.poll(() => other.getByRole('dialog').getByLabel('Amount').inputValue()).toBe('');
    } finally {
      await other.close();
    }
  });

  it('is kept where a new version has taken the place of the page’s own: a dialog and a screen say so, and load it', async () => {
    await page.goto(`${server.url}/pocs/call-routing/decide`);
    await page.getByRole('radio', { name: 'Extend' }).check();
    await page.getByLabel('Rationale').fill('After the holidays');
    await page.route(/assets\/(ActionDialog|decide\.route)/, (route) => route.fulfill({ status: 404, body: 'Not Found' }));
    await page.goto(`${server.url}/pocs/call-routing?view=money`);
    await page.getByRole('button', { name: 'Record spend' }).click();
    await page.getByRole('dialog', { name: 'A new version is there' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Call routing' }).waitFor();
    await page.getByRole('link', { name: /Decide/ }).click();
    await page.getByRole('heading', { name: 'A new version is there' }).waitFor();
    await page.unroute(/assets\/(ActionDialog|decide\.route)/);
    await page.getByRole('button', { name: 'Load the new version' }).click();
    await takenUp().waitFor();
    expect(await page.getByLabel('Rationale').inputValue()).toBe('After the holidays');
  });

  it('leaves the browser with whoever signs out, who is asked first; who ends the session otherwise finds it again', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    const asked = page.getByRole('dialog', { name: 'Sign out and lose what is not recorded?' });
    await asked.getByRole('button', { name: 'Stay' }).click();
    expect(await page.getByLabel('Rationale').inputValue()).toBe('After the holidays');
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('causeway-draft')));
    expect((await kept()).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await asked.getByRole('button', { name: 'Sign out all the same' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await kept()).toEqual([]);
    await page.goto(`${server.url}/pocs/call-routing/decide`);
    await signIn(page, 'pmo');
    await page.getByRole('radio', { name: 'Extend' }).check();
    expect(await page.getByLabel('Rationale').inputValue()).toBe('');
    expect(await takenUp().count()).toBe(0);
  });
});
