import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe, faultsInBothThemes } from './by-axe.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';

const register = (rows: readonly string[]) => ({
  name: 'Register 2026.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Project;Purpose;Department;Stage\n${rows.join('\n')}\n`),
});
const rows = [
  'Invoice triage;Half of all invoices need no human eye;Finance;Pilot',
  'Call summaries;Nobody on hold waits for notes;Care;In production',
  'Bus cameras;Potholes are found before they hurt;Transport;Idea',
  `${'Far too long a name '.repeat(30)};Nothing;Care;Pilot`,
];
const mapping = `register: desk
status:
  column: Stage
  values: { Idea: PROPOSED, Pilot: RUNNING, In production: GRADUATED }
fields:
  name: Project
  hypothesis: Purpose
  unit: Department
  track: { value: PRODUCTION_BOUND }
`;

/** From the empty portfolio to a full one, against the real server. One story: each step stands on the one before. */
describe('the web’s import', { retry: 0 }, () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    // The browser hands its choosers over from the first time that one is listened for: told so as a key is pressed, it would hear of it too late.
    page.on('filechooser', () => {});
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const editor = () => page.getByLabel('Mapping, as YAML');
  const fileOf = (of: Page) => new URL(of.url()).searchParams.get('file');
  const part = (name: string) => page.getByRole('region', { name, exact: true });

  it('is where an empty portfolio leads to', async () => {
    await page.goto(`${server.url}/`);
    await signIn(page, 'pmo');
    await page.getByRole('link', { name: 'Import a file' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import a register' }).waitFor();
    expect(await page.title()).toBe('Import a register · Causeway');
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('says what is wrong with what is no table', async () => {
    await page.getByLabel('File to import').setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await page.getByRole('alert').filter({ hasText: 'empty.csv' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('takes rows that are pasted, and leaves to a field what is pasted there', async () => {
    const paste = (text: string) =>
      page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, text);
    await paste('Project\tStage\nBus\tIdea\n');
    await page.getByLabel('Name of the register').fill('Pasted');
    expect(await faultsInBothThemes(page, { within: 'main' })).toEqual([]);
    await page.keyboard.press('Enter');
    await part('File').getByText('Pasted.txt').waitFor();
    await expect.poll(() => editor().inputValue()).toContain('name: Project');
    await editor().focus();
    await paste('Title\tStage\nTram\tIdea\n');
    await page.goto(`${server.url}/import`);
    await page.getByRole('link', { name: 'Pasted.txt' }).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(1);
  });

  it('takes no folder, and no several files at once; what is dropped beside the frame does not leave the page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'causeway-drop-'));
    const [one, other] = [join(folder, 'one.csv'), join(folder, 'other.csv')];
    await Promise.all([one, other].map((path) => writeFile(path, 'Project\nBus\n')));
    const browserOf = await page.context().newCDPSession(page);
    const drop = async (files: string[]) => {
      const event = { x: 640, y: 850, data: { items: [], files, dragOperationsMask: 1 } };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await browserOf.send('Input.dispatchDragEvent', { type, ...event });
    };
    await drop([folder]);
    await page.getByRole('alert').filter({ hasText: 'That is a folder' }).waitFor();
    await drop([one, other]);
    await page.getByRole('alert').filter({ hasText: 'Those are several files' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await drop([one]);
    await part('File').getByText('one.csv').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await rm(folder, { recursive: true });
    await page.getByRole('link', { name: 'Import', exact: true }).click();
  });

  it('takes a file that is dropped, and drafts a mapping from its columns', async () => {
    const { name, mimeType, buffer } = register(rows);
    const dropped = await page.evaluateHandle(
      ({ text, name, type }) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name, { type }));
        return data;
      },
      { text: buffer.toString(), name, type: mimeType },
    );
    await part('File').dispatchEvent('drop', { dataTransfer: dropped });
    await part('Mapping').waitFor();
    await expect.poll(() => editor().inputValue()).toContain('name: Project');
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('is gone through by keyboard: the focus stays at the file that was chosen, and its columns are one stop, with arrows from one to the next', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    await page.reload();
    await editor().waitFor();
    await page.getByRole('button', { name: 'Another file' }).focus();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(register(rows));
    await expect.poll(() => editor().inputValue()).toContain('name: Project');
    await expect.poll(focused).toMatch(/^(File|Another file)$/);
    await editor().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Project');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Stage');
    await page.keyboard.press('Enter');
    expect(await editor().inputValue()).toMatch(/Stage$/);
    await page.getByRole('button', { name: 'Stage' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('Department');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Stage');
    expect(await faultsByAxe(page)).toEqual([]);
  });

  it('shows what a file is written in, and reads it in another where somebody knows better', async () => {
    const send = (text: string) =>
      page.getByLabel('File to import').setInputFiles({ name: 'Projets.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
    await send('Projet;Finalit\xe9\nCaf\xe9;Soupe\nBus;Retard\n');
    const encoding = page.getByLabel('Written in');
    await page.getByRole('button', { name: 'Finalité' }).waitFor();
    expect(await encoding.inputValue()).toBe('windows-1252');
    // One accent is too few to show that a Macintosh wrote it.
    await send('Projet;Finalit\x8e\nCafe;Soupe\nBus;Retard\n');
    await page.getByRole('button', { name: 'FinalitŽ' }).waitFor();
    await encoding.selectOption('macintosh');
    await page.getByRole('button', { name: 'Finalité' }).waitFor();
    expect(await editor().inputValue()).toContain('name: Projet');
    expect(await faultsInBothThemes(page)).toEqual([]);
    // What somebody has written stays, all but what it is read in.
    await editor().fill((await editor().inputValue()).replace('register: Projets', 'register: projets'));
    await encoding.selectOption('windows-1252');
    await page.getByRole('button', { name: 'FinalitŽ' }).waitFor();
    expect(await editor().inputValue()).toMatch(/register: projets[\s\S]*encoding: windows-1252/);
    await page.getByLabel('File to import').setInputFiles(register(rows));
    await expect.poll(() => editor().inputValue()).toContain('Purpose');
  });

  it('leads to the line of a mistake in the mapping', async () => {
    await editor().fill(mapping.replace('RUNNING', 'RUNING'));
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('alert').filter({ hasText: 'did you mean RUNNING?' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.getByRole('alert').locator('mark', { hasText: 'RUNING' }).waitFor();
    await page.getByRole('button', { name: /^Line 4, column \d+$/ }).click();
    const selected = () => editor().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    await expect.poll(selected).toContain('RUNING');
  });

  it('leads to the line of a column that the file has not', async () => {
    await editor().fill(mapping.replace('Purpose', 'Purpos e'));
    await page.getByRole('button', { name: 'Preview' }).click();
    const mistake = page.getByRole('alert').filter({ hasText: 'did you mean "Purpose"?' });
    await expect.poll(() => mistake.evaluate((list) => list === document.activeElement)).toBe(true);
    await mistake.getByRole('button', { name: 'Line 7, column 15' }).click();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await editor().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('tells what a mapping may say', async () => {
    await page.getByText('What a mapping may say').click();
    await page.getByRole('region', { name: 'Fields, under fields' }).getByText('decisionDueOn').waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await page.getByText('What a mapping may say').click();
  });

  it('keeps the numbers beside their lines to the end, where a scroll bar lies under long ones', async () => {
    await editor().fill(`${'# a line\n'.repeat(60)}# ${'long '.repeat(100)}\n`);
    const [numbers, text] = await editor().evaluate((field: HTMLTextAreaElement) => {
      // This browser draws no scroll bars: a border takes the room of one.
      field.style.borderBottom = '15px solid';
      field.scrollTop = field.scrollHeight;
      return new Promise<number[]>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([field.previousElementSibling!.scrollTop, field.scrollTop]))),
      );
    });
    expect(text).toBeGreaterThan(500);
    expect(numbers).toBe(text);
  });

  it('writes a column of the file where the cursor stands, begins anew from a draft or from what comes with Causeway, and downloads it', async () => {
    await editor().fill(mapping.replace('unit: Department', 'unit: '));
    await editor().evaluate((field: HTMLTextAreaElement) => {
      const place = field.value.indexOf('unit: ') + 'unit: '.length;
      field.setSelectionRange(place, place);
    });
    await page.getByRole('toolbar', { name: 'Columns of the file' }).getByRole('button', { name: 'Department' }).click();
    await expect.poll(() => editor().inputValue()).toBe(mapping);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: 'Download it' })
        .or(page.getByRole('link', { name: 'Download it' }))
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('Register 2026.mapping.yaml');
    const begin = page.getByLabel('Begin with');
    await begin.selectOption('federal-2024');
    await expect.poll(() => editor().inputValue()).toContain('register: federal-2024');
    await begin.selectOption('Draft from this file');
    await expect.poll(() => editor().inputValue()).toContain('# A draft from the columns');
  });

  it('shows what becomes of each row, with what is wrong in its cell, and records nothing', async () => {
    await editor().fill(mapping);
    await page.getByRole('button', { name: 'Preview' }).press('Enter');
    await part('Preview').waitFor();
    // The button that was pressed was dead meanwhile: one stands at what came of it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Preview');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await part('Preview').getByRole('definition').first().textContent()).toBe('3');
    const bad = part('Preview').locator('tr[data-bad] td[data-bad]');
    expect(await bad.textContent()).toContain('Shorten name to 500 characters');
    expect(await part('Preview').getByRole('columnheader').nth(2).textContent()).toBe('Project');
    await page.getByLabel('Only rows with something refused or left out').check();
    await expect.poll(() => part('Preview').getByRole('row').count()).toBe(2);
    expect(await faultsInBothThemes(page)).toEqual([]);
    expect(await server.ask('demo-pmo', '{ pocs { totalCount } }')).toEqual({ pocs: { totalCount: 0 } });
  });

  it('is still there after the page is loaded again', async () => {
    await page.reload();
    await part('Preview').waitFor();
    expect(await editor().inputValue()).toBe(mapping);
  });

  it('previews anew what was changed before it imports it', async () => {
    await editor().fill(`${mapping}# changed\n`);
    expect(await page.getByRole('button', { name: 'Import 3 POCs' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('button:enabled', { hasText: 'Import 3 POCs' }).waitFor();
  });

  it('a double click is one, while the first waits for its answer', async () => {
    const sent: string[] = [];
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route('**/imports/*/preview', async (route) => {
      sent.push(route.request().method());
      await held;
      await route.continue();
    });
    await editor().fill(mapping);
    const answered = page.waitForResponse(/preview$/);
    await page.getByRole('button', { name: 'Preview' }).dblclick();
    goOn();
    await answered;
    await page.locator('button:enabled', { hasText: 'Import 3 POCs' }).waitFor();
    await page.unroute('**/imports/*/preview');
    expect(sent).toEqual(['POST']);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('takes the rows in, says what became of them, in another tab as well, and leads to the portfolio', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Import 3 POCs' }).waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Import 3 POCs' }).click();
    await part('Result').waitFor();
    // Whoever goes over to it does not find what was before.
    await other.evaluate(() => window.dispatchEvent(new Event('focus')));
    await other.getByRole('heading', { name: 'Imported', exact: true }).waitFor();
    await other.close();
    expect(await part('Result').getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Row 5')]);
    expect(await faultsInBothThemes(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Report of each row (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Register 2026.csv.report.csv');
    // The mapping is for whoever takes in the next edition.
    const [kept] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download the mapping' }).click()]);
    expect(kept.suggestedFilename()).toBe('Register 2026.mapping.yaml');
    await page.getByRole('link', { name: 'Open the portfolio' }).click();
    await page.locator('[role=grid][aria-rowcount="4"]').waitFor();
  });

  it('says in a tab that one comes back to that its file is not there any more, and keeps what was written', async () => {
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page.getByLabel('File to import').setInputFiles(register(rows));
    await part('Mapping').waitFor();
    await editor().fill(mapping);
    await page.evaluate((id) => fetch(`/imports/${id}`, { method: 'DELETE', headers: { 'X-Causeway-Request': 'web' } }), fileOf(page));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('alert').filter({ hasText: 'has this file no more' }).waitFor();
    expect(await editor().inputValue()).toBe(mapping);
  });

  it('records a newer edition with the day that it speaks of', async () => {
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page
      .getByLabel('File to import')
      .setInputFiles(register([rows[0]!.replace('Half', 'A third'), 'Pallet counts;Nobody counts twice;Depot;Idea']));
    await part('Mapping').waitFor();
    await editor().fill(mapping);
    const day = page.getByLabel('Day that this edition speaks of');
    await page.getByRole('button', { name: 'Preview' }).click();
    const start = page.getByRole('button', { name: 'Import 1 POC and 1 change' });
    await start.waitFor();
    // Half typed it gives no day, and would be today's without a word.
    await day.press('6');
    for (const button of [start, page.getByRole('button', { name: 'Preview' })]) {
      await button.click();
      await page.getByRole('alert').getByText('type it to its end').waitFor();
      await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true);
    }
    expect(await part('Preview').count()).toBe(1);
    expect(await faultsInBothThemes(page)).toEqual([]);
    await day.fill('2026-06-30');
    await page.getByRole('button', { name: 'Preview' }).click();
    await start.click();
    await part('Result').getByRole('heading', { name: 'Imported', exact: true }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    const read = '{ poc(slug: "invoice-triage") { hypothesis history(last: 1) { nodes { type effectiveOn } } } }';
    expect(await server.ask('demo-pmo', read)).toEqual({
      poc: {
        hypothesis: 'A third of all invoices need no human eye',
        history: { nodes: [{ type: 'PocDescribed', effectiveOn: '2026-06-30' }] },
      },
    });
  });

  it('stops when it is told to, and goes on from there', async () => {
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    const many = Array.from({ length: 12_000 }, (_, row) => `Copy ${row};Many;Care;Idea`);
    await page.getByLabel('File to import').setInputFiles(register(many));
    await part('Mapping').waitFor();
    await editor().fill(mapping);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Import 12,000 POCs' }).click({ timeout: 120_000 });
    await part('Importing').getByRole('button', { name: 'Stop' }).click();
    await part('Result').getByRole('heading', { name: 'Stopped before the end' }).waitFor();
    const { pocs } = (await server.ask('demo-pmo', '{ pocs { totalCount } }')) as { pocs: { totalCount: number } };
    expect(pocs.totalCount).toBeLessThan(12_004);
    await part('Result').getByRole('button', { name: 'Go on' }).click();
    await part('Importing').waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    // Whoever closed the page comes back to what is under way, without its address.
    await page.goto(`${server.url}/import`);
    const mine = part('Your files that are here');
    await mine.getByText('of 12,000 rows').waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
    await mine.getByRole('link').first().click();
    await part('Result').getByRole('heading', { name: 'Imported', exact: true }).waitFor({ timeout: 240_000 });
    expect(await server.ask('demo-pmo', '{ pocs { totalCount } }')).toEqual({ pocs: { totalCount: 12_004 } });
    // Two passes over 12,000 rows, on however busy a machine.
  }, 480_000);

  it('is not of the past', async () => {
    await page.goto(`${server.url}/import?asOf=position%3A1`);
    await page.getByRole('heading', { name: 'Only the present can be changed' }).waitFor();
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  it('is for the PMO (§9)', async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(`${server.url}/import`);
    await signIn(other, 'viewer');
    await other.getByRole('heading', { name: 'You may not import' }).waitFor();
    expect(await other.getByRole('link', { name: 'Import', exact: true }).count()).toBe(0);
    expect(await faultsByAxe(other)).toEqual([]);
    await context.close();
  });
});
