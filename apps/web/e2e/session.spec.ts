import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe } from './by-axe.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';
import { whole } from './whole.ts';

/** The session ends while somebody works, against the real server and its own issuer. One story: each step stands on the one before. */
describe('a session that ends in the midst', { retry: 0 }, () => {
  let server: RealServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const read = async (fields: string) =>
    ((await server.ask('demo-pmo', `{ poc(slug: "triage") { ${fields} } }`)) as { poc: Record<string, unknown> }).poc;
  const endSession = () => context.request.post(`${server.url}/auth/sign-out`, { headers: { 'X-Causeway-Request': 'web' } });
  const again = () => page.getByRole('dialog', { name: 'Your session ended, sign in to go on' });
  /** Signs in in the tab that opens beside, which then closes itself. */
  const signInBeside = async (login: string) => {
    const [beside] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
    await beside.locator('input[type=email]').fill(`${login}@causeway.demo`);
    await beside.locator('input[type=password]').fill('demo');
    await Promise.all([beside.waitForEvent('close'), beside.keyboard.press('Enter')]);
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    const { poc } = await server.mutate('proposePoc', { ...whole, name: 'Triage' });
    await server.mutate('kickOffPoc', { pocId: poc?.id });
    await page.goto(`${server.url}/pocs/triage?view=money`);
    await signIn(page, 'pmo');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('GE-4 what was being sent goes out again by itself, once, after the sign-in over the screen', async () => {
    await page.getByRole('button', { name: 'Record spend' }).click();
    const spend = page.getByRole('dialog', { name: 'Record spend' });
    await spend.getByLabel('Amount').fill('1,200');
    await spend.getByLabel('Note').fill('Cloud of November');
    await endSession();
    await spend.getByRole('button', { name: 'Record' }).click();
    await again().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sign in in a new tab');
    expect(await faultsByAxe(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // A browser closes a dialog by itself at the second; it comes back at once.
    await again().waitFor();
    expect(await spend.getByLabel('Note').inputValue()).toBe('Cloud of November');
    await page.getByRole('link', { name: 'Sign in in a new tab' }).focus();
    await signInBeside('pmo');
    await again().waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: 'The spend is recorded.' }).waitFor();
    expect(await read('spend { nodes { note amount { minorUnits } } }')).toEqual({
      spend: { nodes: [{ note: 'Cloud of November', amount: { minorUnits: '120000' } }] },
    });
  });

  it('somebody else does not go on under another’s name', async () => {
    await page.goto(`${server.url}/pocs/triage/decide`);
    await page.getByRole('radio', { name: 'Extend' }).click();
    await page.getByLabel('Extend to').fill('2099-01-31');
    await page.getByLabel('Rationale').fill('The drills are still to come');
    await endSession();
    await page.getByRole('button', { name: 'Extend' }).click();
    await again().waitFor();
    await signInBeside('viewer');
    await again().getByRole('alert').filter({ hasText: 'this screen is Pat Portfolio’s' }).waitFor();
    expect((await read('decisions { id }')).decisions).toEqual([]);
    await page.getByRole('link', { name: 'Sign in in a new tab' }).focus();
    await signInBeside('pmo');
    await page.getByRole('heading', { level: 1, name: 'Triage', exact: true }).waitFor();
    expect((await read('decisions { rationale }')).decisions).toEqual([{ rationale: 'The drills are still to come' }]);
  });

  it('somebody else who signs in in another tab does not act from this one, and what is typed here stays', async () => {
    await page.goto(`${server.url}/pocs/triage?view=money`);
    await page.getByRole('button', { name: 'Record spend' }).click();
    const note = page.getByRole('dialog', { name: 'Record spend' }).getByLabel('Note');
    await note.fill('Cloud of December');
    const other = await context.newPage();
    // Not by the button: whoever signs out leaves nothing behind.
    const signInAs = async (login: string) => {
      await endSession();
      await other.goto(server.url);
      await signIn(other, login);
    };
    await signInAs('viewer');
    await again().getByRole('alert').filter({ hasText: 'this screen is Pat Portfolio’s' }).waitFor();
    // Leaving loses nothing: what stands in the dialog is kept for whose it is.
    await again().getByRole('button', { name: 'Begin anew as' }).click();
    await note.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Triage', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Record spend' }).count()).toBe(0);
    await signInAs('pmo');
    await other.close();
    await again().getByRole('button', { name: 'Begin anew as' }).click();
    await page.getByRole('button', { name: 'Record spend' }).click();
    expect(await note.inputValue()).toBe('Cloud of December');
    expect((await read('spend { nodes { note } }')).spend).toEqual({ nodes: [{ note: 'Cloud of November' }] });
    await page.keyboard.press('Escape');
  });

  it('what was typed to decide outlives leaving the screen for the sign-in', async () => {
    await page.goto(`${server.url}/pocs/triage/decide`);
    await page.getByRole('radio', { name: 'Stop' }).click();
    await page.getByLabel('What was learned').fill('Half of the invoices have no number');
    await endSession();
    await page.getByLabel('Rationale').fill('Not worth it');
    await page.reload();
    await signIn(page, 'pmo');
    await page.getByText('This is the draft that you began').waitFor();
    expect(await page.getByLabel('What was learned').inputValue()).toBe('Half of the invoices have no number');
    expect(await page.getByLabel('Rationale').inputValue()).toBe('Not worth it');
    await page.getByRole('button', { name: 'Throw it away' }).click();
  });

  it('Back brings no screen out of the browser’s memory once its person has signed out', async () => {
    await page.goto(`${server.url}/pocs/triage`);
    await page.getByRole('heading', { name: 'Triage', level: 1 }).waitFor();
    await endSession();
    // What a browser does that has kept the page: it is shown as it stood, and told so.
    const isHidden = page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return !document.body.checkVisibility();
    });
    expect(await isHidden).toBe(true);
    await signIn(page, 'pmo');
    await page.getByRole('heading', { name: 'Triage', level: 1 }).waitFor();
  });

  it('GE-1 days of instants are those of the policy’s time zone', async () => {
    // One that has another day than UTC at the hour that the test runs.
    const timeZone = new Date().getUTCHours() >= 10 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago';
    const change = 'mutation($input: ChangePolicyInput!) { changePolicy(input: $input) { userErrors { message } } }';
    const input = { policy: { timeZone }, reason: 'Where the office is' };
    expect(await server.ask('demo-admin', change, { input })).toEqual({ changePolicy: { userErrors: [] } });
    const { owners } = (await read('owners { since }')) as { owners: { since: string }[] };
    const format = (zone: string) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: zone }).format(new Date(owners[0]?.since ?? ''));
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      if (/query Zone\b/.test(route.request().postData() ?? '')) await promise;
      await route.fallback();
    });
    await page.goto(`${server.url}/pocs/triage?view=people`);
    // Days of another zone are no answer while this one is on its way, and nothing is asked for by its clocks.
    await page.getByText('since …').first().waitFor();
    await page.getByRole('button', { name: 'Now', exact: true }).click();
    await page.getByRole('dialog', { name: 'Read at a moment' }).getByText('Reading…').waitFor();
    resolve();
    await page.getByLabel(`Day and time, ${timeZone}`).waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByText(`since ${format(timeZone)}`)
      .first()
      .waitFor();
    expect(await page.getByText(`since ${format('UTC')}`).count()).toBe(0);
  });
});
