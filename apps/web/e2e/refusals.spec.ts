import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';
import { usd, whole } from './whole.ts';

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

interface Case {
  readonly view: string;
  readonly opens: string;
  /** What is typed, by the field's name. */
  readonly fills: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** GE-5: what a dialog refuses before the click is what the server refuses after it, sentence by sentence. */
const cases: readonly Case[] = [
  {
    view: 'money',
    opens: 'Record spend',
    fills: { amount: '1', on: tomorrow, note: ' ' },
    submit: 'Record',
    command: 'recordSpend',
    input: { envelope: 'POC', amount: usd('100'), on: tomorrow, note: ' ' },
  },
  {
    view: 'money',
    opens: 'Change POC budget',
    fills: { approved: '1' },
    submit: 'Approve',
    command: 'changeBudget',
    input: { envelope: 'POC', approved: usd('100'), reason: '' },
  },
  {
    view: 'money',
    opens: 'Record a benefit',
    fills: { measuredPerYear: '1', on: tomorrow, evidence: 'javascript:alert(1)' },
    submit: 'Record',
    command: 'recordValue',
    input: { measuredPerYear: usd('100'), on: tomorrow, evidence: ['javascript:alert(1)'] },
  },
  {
    view: 'overview',
    opens: 'Record a measurement',
    fills: { value: '1', on: tomorrow },
    submit: 'Record',
    command: 'recordFeasibility',
    input: { value: 1, on: tomorrow },
  },
  {
    view: 'overview',
    opens: 'Edit details',
    fills: {
      name: ' ',
      'success.name': ' ',
      'success.unit': '%',
      'success.target': '9',
    },
    submit: 'Record',
    command: 'describePoc',
    input: {
      name: ' ',
      success: { name: ' ', unit: '%', direction: 'AT_LEAST', target: 9 },
      reason: '',
    },
  },
  {
    view: 'checklist',
    opens: 'Waive AUTH-1',
    fills: { expiresOn: yesterday },
    submit: 'Waive',
    command: 'waiveItem',
    input: { itemId: 'AUTH-1', reason: '', expiresOn: yesterday },
  },
  {
    view: 'checklist',
    opens: 'Add an item',
    fills: { 'add.0.id': 'AUTH-1', 'add.0.question': ' ' },
    submit: 'Record',
    command: 'changeChecklist',
    input: {
      add: [{ id: 'AUTH-1', area: 'AUTHENTICATION', question: ' ', weight: 1, blocking: false, effortWeeks: 1 }],
      reason: '',
    },
  },
  {
    view: 'people',
    opens: 'Name who delivers',
    fills: { pocTeam: '', productionTeam: ' ' },
    submit: 'Record',
    command: 'nameDelivery',
    input: { pocTeam: '', productionTeam: ' ' },
  },
  {
    view: 'people',
    opens: 'Change: Sponsor',
    fills: { email: 'nobody' },
    submit: 'Record',
    command: 'changeOwner',
    input: { role: 'SPONSOR', email: 'nobody', reason: '' },
  },
];

describe('a dialog', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  let pocId: string;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    const proposed = await server.mutate('proposePoc', {
      name: 'Call routing',
      ...whole,
    });
    pocId = proposed.poc?.id ?? '';
    expect((await server.mutate('kickOffPoc', { pocId })).userErrors).toEqual([]);
    page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
    await page.goto(`${server.url}/pocs/call-routing`);
    await signIn(page, 'pmo');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(cases)(
    'GE-5 refuses $command before the click with the sentences of after it',
    async ({ view, opens, fills, submit, command, input }) => {
      await page.goto(`${server.url}/pocs/call-routing?view=${view}`);
      await page.getByRole('button', { name: opens }).first().click();
      const dialog = page.getByRole('dialog');
      for (const [name, text] of Object.entries(fills)) await dialog.locator(`[name="${name}"]`).fill(text);
      await dialog.getByRole('button', { name: submit, exact: true }).click();
      await dialog.getByRole('alert').locator('li').first().waitFor();
      const said = await dialog.getByRole('alert').locator('li').allTextContents();
      const { userErrors } = await server.mutate(command, { pocId, ...input });
      expect(userErrors.length).toBeGreaterThan(0);
      expect([...new Set(said)].sort()).toEqual([...new Set(userErrors.map(({ message }) => message))].sort());
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
    },
  );
});
