import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';

/** What a PMO reaches in a click or by typing, on the demo year, against the real server. */
describe('within reach of the portfolio', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser('demo')]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(server.url);
    await signIn(page, 'pmo');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const sheet = () => page.getByRole('grid', { name: 'Portfolio' });
  const home = async () => {
    await page.goto(server.url);
    await page.locator('[role=grid][aria-busy=false]').waitFor();
  };
  /** Until the page has asked to be told of changes: that comes a while after what it shows. Begun before the page is opened. */
  const listening = () =>
    new Promise<void>((resolve) =>
      page.once('websocket', (socket) =>
        socket.on('framesent', ({ payload }) => {
          if (payload.includes('"subscribe"')) resolve();
        }),
      ),
    );
  const row = (name: string) => sheet().getByRole('row').filter({ hasText: name });
  const pick = async (typed: string, choice: string | RegExp) => {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('POC, screen or action').fill(typed);
    await page.getByRole('dialog', { name: 'Search everything' }).getByRole('button', { name: choice }).first().click();
  };

  it('is the checklist at an area, by a click on the area’s cell', async () => {
    await home();
    await row('Call summaries')
      .getByRole('gridcell')
      .filter({ has: page.getByRole('img', { name: /^Monitoring/ }) })
      .click();
    await page.waitForURL(/call-summaries\?view=checklist#area-MONITORING/);
    const area = page.getByRole('region', { name: 'Monitoring' });
    await area.waitFor();
    await expect.poll(() => area.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('and by keyboard: along the row, down the column, and in', async () => {
    await home();
    await row('Call summaries').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/claims-triage\?view=checklist#area-AUTHENTICATION/);
    await page.goBack();
    await page.locator('[role=grid][aria-busy=false]').waitFor();
  });

  it('is whatever the screen offers, and the choices of its lists, by typing', async () => {
    await home();
    await pick('owner group', 'Group: By owner');
    await page.waitForURL(/group=owner/);
    await pick('board', 'Board');
    await page.waitForURL(/shape=board/);
  });

  it('is every action on a POC, from any view of it', async () => {
    await page.goto(`${server.url}/pocs/call-summaries?view=history`);
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await pick('record spend', 'Record spend');
    await page.getByRole('dialog', { name: /spend/i }).waitFor();
    expect(page.url()).toMatch(/view=money$/);
    await page.keyboard.press('Escape');
  });

  it('TI-1 is any moment, typed as a day', async () => {
    await home();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('POC, screen or action').fill('2026-01-01');
    const choice = page.getByRole('dialog', { name: 'Search everything' }).getByRole('button', { name: /^As known on/ });
    await choice.click();
    await page.waitForURL(/asOf=2026-01-01T23/);
    await page.getByRole('link', { name: 'Back to the present' }).first().click();
  });

  it('is a rule, by its number', async () => {
    await home();
    await pick('CL-5', /^CL-5/);
    await page.getByRole('dialog', { name: 'What the rules say' }).getByText('The production owner scores beside the team').waitFor();
    await page.keyboard.press('Escape');
  });

  it('is a POC whose name was mistyped', async () => {
    await home();
    await pick('clams traige', /Claims triage/);
    await page.waitForURL(/claims-triage/);
    await page.goto(`${server.url}/?search=clams`);
    await page.getByRole('link', { name: 'Claims triage' }).waitFor();
  });

  it('is all of it on paper', async () => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await home();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => sheet().getByRole('rowheader').count()).toBe(24);
    // What a button says is read, what it does is not.
    for (const name of [/^14 Running$/, 'Decision due']) await page.getByRole('button', { name }).waitFor();
    await page.getByRole('region', { name: 'Totals' }).getByText('No production owner').waitFor();
    // Seven of the findings stand on a screen's line, until the rest is asked for; paper asks for nothing.
    const findings = page.getByRole('region', { name: 'Totals' }).getByRole('listitem');
    expect(await findings.filter({ visible: true }).count()).toBe(22);
    for (const name of ['Matrix', 'Export', 'Status']) expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => sheet().getByRole('rowheader').count()).toBeLessThan(24);
    // Upright paper is narrow.
    await page.setViewportSize({ width: 718, height: 900 });
    await page.goto(`${server.url}/?status=RUNNING`);
    await page.locator('[role=grid][aria-busy=false]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('button', { name: 'Status Running' }).waitFor();
    expect(await page.getByRole('button', { name: 'Track' }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('is on paper what a screen has folded, and says what it has not read', async () => {
    await page.goto(`${server.url}/pocs/claims-triage?view=history`);
    const folded = page.getByText('COMP-1 was scored').first();
    await page.getByText('24 more of the same moment').first().waitFor();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await folded.waitFor();
    await page.getByText('Older events are left out').waitFor();
    await page.emulateMedia({ media: 'screen' });
    expect(await folded.isVisible()).toBe(false);
  });

  it('says at once that the network is gone, and that it is back', async () => {
    const isListening = listening();
    await home();
    await isListening;
    await page.context().setOffline(true);
    await page.getByText('Not live').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Not live').waitFor({ state: 'detached' });
  });

  it('shows a change in the columns of the board and in groups, too', async () => {
    const rename = `mutation($input: DescribePocInput!) { describePoc(input: $input) { userErrors { message } } }`;
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "call-summaries") { id } }')) as { poc: { id: string } };
    for (const [view, name] of [
      ['?shape=board', 'Call summaries on the board'],
      ['?group=track', 'Call summaries in a group'],
    ] as const) {
      const isListening = listening();
      await page.goto(`${server.url}/${view}`);
      await page.getByRole('link', { name: /^Call summaries/ }).waitFor();
      await isListening;
      await page.getByRole('link', { name: /^Call summaries/ }).hover();
      await server.ask('demo-pmo', rename, { input: { pocId: poc.id, name, reason: 'Clearer' } });
      await page.getByRole('link', { name }).waitFor();
    }
  });
});
