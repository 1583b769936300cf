import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TemplateItemsQuery } from '../src/graphql/generated/graphql.ts';
import { expectedFindings } from '../src/life/adopt/expected.ts';
import { type Draft, emptyDraft } from '../src/life/draft.ts';
import { adoptionOf } from '../src/life/input.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';

type Items = NonNullable<TemplateItemsQuery['checklistTemplates']>[number]['items'];

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const whole: Draft = {
  ...emptyDraft,
  hypothesis: 'It saves an hour a day',
  track: 'PRODUCTION_BOUND',
  currency: 'USD',
  template: 'default',
  pocBudget: '30,000',
  productionBudget: '90,000',
  tier: 'SHARED_PLATFORM',
  productionOwner: 'owner@causeway.demo',
};
const decided = { rationale: 'The board', learned: '', outcomeOn: '' };

/** Adopting, against the real server: what is foretold is what is found, and what is known of the checklist comes with it. */
describe('an adoption', () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  let items: Items;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    const read = '{ checklistTemplates { id items { id area question levels weight blocking } } }';
    const { checklistTemplates } = (await server.ask('demo-pmo', read)) as unknown as TemplateItemsQuery;
    items = checklistTemplates?.[0]?.items ?? [];
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await page.goto(`${server.url}/adopt`);
    await signIn(page, 'pmo');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const scoresOf = (area: string, score: number) =>
    Object.fromEntries(
      items
        .filter((item) => item.area === area)
        .map(({ id }) => [id, { score, before: null, ...(score === 3 && { evidence: 'https://x.org' }) }]),
    );
  /** The drafts that differ in what opens a finding; those with scores know the items only once they are read. */
  const drafts = (): readonly Partial<Draft>[] => [
    {},
    { template: '' },
    { productionBudget: '' },
    { pocBudget: '', productionBudget: '' },
    { productionBudget: '40,000' },
    { tier: '' },
    { tier: 'LAPTOP' },
    { productionOwner: '' },
    { startedOn: day(-14) },
    { startedOn: day(-13) },
    { startedOn: day(-14), scores: scoresOf('AUTHENTICATION', 1) },
    { decisionDueOn: day(28) },
    { decisionDueOn: day(29) },
    { decisionDueOn: day(-1) },
    { decisionDueOn: day(0), scores: scoresOf('MONITORING', 1) },
    { decisionDueOn: day(0), scores: scoresOf('MONITORING', 0) },
    { pocTeam: 'Lab', productionTeam: 'Operations' },
    { pocTeam: 'Lab', productionTeam: ' lab ', pocVendor: 'Acme', productionVendor: 'Other' },
    { pocWeeks: '10', productionWeeks: '15' },
    { pocWeeks: '10', productionWeeks: '16' },
    { pocLead: 'OWNER@causeway.demo' },
    { members: ['owner@causeway.demo'] },
    { track: 'RESEARCH' },
    { track: 'RESEARCH', productionBudget: '', productionOwner: '', tier: 'LAPTOP' },
    { outcome: 'GRADUATE', ...decided },
    { outcome: 'GRADUATE', ...decided, scores: scoresOf('MONITORING', 3) },
    { outcome: 'STOP', stopReason: 'ABANDONED', ...decided, template: '' },
  ];

  it('KO-7, AP-4 what is foretold of it is what the server then finds, whatever is filled in', async () => {
    const adopt =
      'mutation($input: AdoptPocInput!) { adoptPoc(input: $input) { poc { findings { code severity } } userErrors { message } } }';
    const ground = { defaultCurrency: 'USD', rated: ['USD'], zone: 'UTC', templates: [] };
    for (const [place, change] of drafts().entries()) {
      const draft = { ...whole, name: `Adopted ${place}`, ...change };
      const own = draft.template === '' ? [] : items;
      const foretold = expectedFindings(draft, { clock: Date.now(), zone: 'UTC', items: own }, '.');
      const { adoptPoc } = (await server.ask('demo-pmo', adopt, { input: adoptionOf(draft, ground, '.', own) })) as {
        adoptPoc: { poc: { findings: { code: string; severity: string }[] } | null; userErrors: unknown[] };
      };
      expect(adoptPoc.userErrors, JSON.stringify(change)).toEqual([]);
      const byCode = (one: { code: string }, other: { code: string }) => one.code.localeCompare(other.code);
      expect([...foretold].sort(byCode), JSON.stringify(change)).toEqual([...(adoptPoc.poc?.findings ?? [])].sort(byCode));
    }
  });

  it('KO-7, CL-2 28 scores of one that was stopped elsewhere are entered by keyboard in at most 60 keys, and a 3 asks for its link', async () => {
    await page.locator('[name="name"]').fill('Pothole finder');
    await page.locator('[name="hypothesis"]').fill('Cameras find them');
    await page.getByRole('radio', { name: 'Production-bound' }).check();
    expect(await page.getByText('Enter what is known of its').count()).toBe(0);
    await page.locator('[name="checklistTemplateId"]').selectOption('default');
    await page.getByText('Enter what is known of its 28 items').click();
    const first = page.locator(`[data-item="${items[0]?.id}"]`);
    await first.getByRole('radio').first().focus();
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    for (let place = 0; place < items.length; place += 1) await press(String(place % 3));
    await page.getByText('28 of 28 items are scored').waitFor();
    expect(keys).toBeLessThanOrEqual(60);
    for (let place = 1; place < items.length; place += 1) await press('ArrowUp');
    await press('3');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.getByRole('radio', { name: 'It was stopped' }).check();
    await page.locator('[name="outcome.rationale"]').fill('No budget was found');
    await page.locator('[name="outcome.stopReason"]').selectOption('OVERTAKEN');
    await page.getByRole('button', { name: 'Adopt' }).click();
    await page.getByRole('alert').getByText('A 3 is proven: link at least one').click();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.getAttribute('data-item'))).toBe(items[0]?.id);
    await page.keyboard.press('e');
    await page.keyboard.type('https://example.com/review');
    // What is typed is a draft: nothing of it is lost with the page.
    await page.reload();
    await page.getByText('This is the draft that you began').waitFor();
    await page.getByText('28 of 28 items are scored').waitFor();
    await page.getByRole('button', { name: 'Adopt' }).click();
    await page.waitForURL(/\/pocs\/pothole-finder$/);
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "pothole-finder") { status checklist { items { score evidence } } } }')) as {
      poc: { status: string; checklist: { items: { score: number; evidence: string[] }[] } };
    };
    expect(poc.status).toBe('STOPPED');
    expect(poc.checklist.items.map(({ score }) => score)).toEqual(items.map((_, place) => (place === 0 ? 3 : place % 3)));
    expect(poc.checklist.items[0]?.evidence).toEqual(['https://example.com/review']);
  });
});
