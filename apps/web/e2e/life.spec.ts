import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe } from './by-axe.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';
import { usd, whole } from './whole.ts';

/** From the proposal to the decision, by keyboard alone, against the real server. One story: each step stands on the one before. */
describe('the life of a POC', { retry: 0 }, () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await page.goto(`${server.url}/propose`);
    await signIn(page, 'pmo');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('name') ?? (element instanceof HTMLButtonElement ? element.textContent : '');
    });
  /** Goes on by Tab until a field of this name, or a button of this text, has the focus; one that is still to come is waited for. */
  const tabTo = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true, disabled: false });
    await page.locator(`[name="${name}"]:enabled`).or(button).first().waitFor();
    for (let presses = 0; presses < 120; presses += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  };
  const type = async (name: string, text: string) => {
    await tabTo(name);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };
  const press = async (name: string) => {
    await tabTo(name);
    await page.keyboard.press('Enter');
  };
  const wrongAt = async (name: string) => {
    const field = page.locator(`[name="${name}"]`).first();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    return page.evaluate((id) => document.getElementById(id)?.textContent, described.split(' ').at(-1) ?? '');
  };
  /** What the server refuses a command with: the same sentence as before the click. */
  const refusalOf = async (field: string, input: Record<string, unknown>) => (await server.mutate(field, input)).userErrors[0]?.message;
  const running = async (name: string) => {
    const proposed = await server.mutate('proposePoc', { ...whole, name });
    const pocId = proposed.poc?.id;
    expect((await server.mutate('kickOffPoc', { pocId })).userErrors).toEqual([]);
    return pocId;
  };
  const read = async (slug: string, fields: string) =>
    ((await server.ask('demo-pmo', `{ poc(slug: "${slug}") { ${fields} } }`)) as { poc: Record<string, unknown> }).poc;
  const faults = async () => {
    const found: string[] = [];
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [375, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      found.push(...(await faultsByAxe(page)).map((fault) => `${width} ${colorScheme} ${fault}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) found.push(`${width} wider than the window by ${overflow} px`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    return found;
  };

  it('an empty proposal is not sent: the first mistake has the focus, and each is a link at the top', async () => {
    await page.getByRole('heading', { name: 'Propose a POC' }).waitFor();
    await press('Propose');
    expect(await focused()).toBe('name');
    expect(await wrongAt('name')).toBe('Fill in name: it is empty, or looks so.');
    expect(await page.getByRole('alert').locator('li').allTextContents()).toEqual([
      'Fill in name: it is empty, or looks so.',
      'Fill in hypothesis: it is empty, or looks so.',
      'Choose a track: there is no third.',
    ]);
    await page.getByRole('alert').getByText('Choose a track').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('track');
    await page.keyboard.press('Space');
  });

  it('GE-3, MO-2 money is read as it is typed, and says at once what its ratio means', async () => {
    await page.locator('h1').focus();
    await type('name', 'Invoice triage');
    await type('hypothesis', 'Half of all invoices need no human eye');
    await page.getByText('It will be at /pocs/invoice-triage, for ever.').waitFor();
    await type('budget.poc', '30,00');
    await type('budget.production', '45,000.50');
    expect(await wrongAt('budget.poc')).toBe('That is no amount: write it like 30,000 or 30000.50.');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await type('budget.poc', '30,000');
    await page.getByText('Ratio 1.5: Hardening skipped.').waitFor();
    await type('budget.production', '90,000');
    await page.getByText('Ratio 3.0: Typical.').waitFor();
    await type('plannedWeeks.poc', '6');
    await type('plannedWeeks.production', '9');
    await page.getByText('Work ratio 1.5: sized for a slide.').waitFor();
  });

  it('KO-1…4 the steps that stand are counted as one fills in, with advice', async () => {
    const steps = page.getByRole('complementary', { name: 'What the kick-off will ask for' });
    await steps.getByText('2 of the four steps stand.').waitFor();
    await tabTo('infrastructure.tier');
    await page.keyboard.type('Sand');
    await page.getByText('Re-platforming later costs 2 to 3 times doing it right.').waitFor();
    await steps.getByText('It would run on a sandbox: move it').waitFor();
    await type('delivery.pocTeam', 'Lab');
    await type('delivery.productionTeam', 'Operations');
    await type('delivery.pocVendor', 'Acme');
    await type('delivery.productionVendor', 'ACME');
    await page.getByText('Hand-off to another team.').waitFor();
    await page.getByText('One vendor on both sides').waitFor();
  });

  it('with advice and refusals in sight, has no fault that axe finds, wide and light, narrow and dark', async () => {
    expect(await faults()).toEqual([]);
  });

  it('a reload loses nothing', async () => {
    await page.reload();
    await page.getByText('This is the draft that you began').waitFor();
    expect(await page.locator('[name="budget.production"]').inputValue()).toBe('90,000');
  });

  it('goes straight to its kick-off, which names what is missing and leads to it', async () => {
    await press('Propose, then kick off');
    await page.getByRole('heading', { name: 'Kick off Invoice triage' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/pocs/invoice-triage/kick-off');
    await press('Kick off');
    const alert = page.getByRole('alert');
    expect(await alert.locator('li').allTextContents()).toEqual([
      'It would run on a sandbox: move it to the shared platform or to production-grade infrastructure.',
      'No production owner is named: name who will run it in production.',
    ]);
    await press('No production owner is named: name who will run it in production.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step.KO-4');
  });

  it('supplies what is missing in place, and then it runs', async () => {
    await type('email', 'nobody');
    await press('Name the owner');
    expect(await wrongAt('email')).toBe('Give a person by e-mail address, such as kim@example.com.');
    await type('email', 'owner@causeway.demo');
    await press('Name the owner');
    await page.locator('[id="step.KO-4"]').getByText('owner@causeway.demo').waitFor();
    await page.getByRole('status').filter({ hasText: 'Who answers for it is recorded.' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step.KO-4');
    await page.locator('h1').focus();
    await tabTo('tier');
    await page.keyboard.type('Shared');
    await press('Declare it');
    await page.locator('[id="step.KO-3"]').getByText('Shared platform', { exact: true }).last().waitFor();
    await press('Answer');
    await type('answers.PILOT-6', 'Half of the invoices need an eye all the same');
    await press('Record');
    await page.getByText('Pilot checklist: 1 of 10 questions answered.').waitFor();
    await press('Name who delivers');
    await type('productionVendor', 'Acme');
    await press('Record');
    await page.getByRole('status').filter({ hasText: 'Who delivers is recorded.' }).waitFor();
    await type('on', '01012020');
    await press('Kick off');
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "invoice-triage") { id } }')) as { poc: { id: string } };
    expect(await wrongAt('on')).toBe(await refusalOf('kickOffPoc', { pocId: poc.id, on: '2020-01-01' }));
    const today = new Date().toISOString().slice(0, 10);
    await page.locator('[name="on"]').fill(today);
    await press('Kick off');
    await page.waitForURL(/\/pocs\/invoice-triage$/);
    expect(await read('invoice-triage', 'status startedOn production { openedOn team openedWith { display } }')).toEqual({
      status: 'RUNNING',
      startedOn: today,
      production: { openedOn: today, team: 'Operations', openedWith: { display: '90,000.00 USD' } },
    });
  });

  it('CONFLICT is with others alone: what one has recorded oneself keeps nobody from the next, though it is not read yet', async () => {
    await server.mutate('proposePoc', { ...whole, name: 'Bus cameras' });
    await page.goto(`${server.url}/pocs/bus-cameras/kick-off`);
    await page.getByRole('heading', { name: 'Kick off Bus cameras' }).waitFor();
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('query LifePoc') ? undefined : route.fallback()));
    await press('Name who delivers');
    await type('pocTeam', 'Lab');
    await type('productionTeam', 'Lab');
    await press('Record');
    await page.getByRole('status').filter({ hasText: 'Who delivers is recorded.' }).waitFor();
    await press('Kick off');
    await page.waitForURL(/\/pocs\/bus-cameras$/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(await read('bus-cameras', 'status delivery { pocTeam }')).toEqual({ status: 'RUNNING', delivery: { pocTeam: 'Lab' } });
  });

  it('TR-2 running research is told before the click what it lacks to be production-bound, in the words of the refusal', async () => {
    const proposed = await server.mutate('proposePoc', {
      name: 'Idle',
      hypothesis: 'It may',
      track: 'RESEARCH',
      checklistTemplateId: 'default',
    });
    await server.mutate('kickOffPoc', { pocId: proposed.poc?.id });
    await page.goto(`${server.url}/pocs/idle`);
    await page.getByRole('button', { name: 'Make production-bound' }).click();
    const missing = page.getByRole('list', { name: 'What is missing' }).getByRole('listitem');
    await missing.first().waitFor();
    const said = await missing.allTextContents();
    const input = { pocId: proposed.poc?.id, track: 'PRODUCTION_BOUND', reason: 'It works' };
    const { userErrors } = await server.mutate('changeTrack', input);
    expect(said).toEqual(userErrors.map(({ message }) => message));
    expect(said).toHaveLength(3);
    await page.keyboard.press('Escape');
  });

  it('DE-1 whoever leads it is told before the click that they cannot graduate it; DE-3 they extend it', async () => {
    await page.goto(`${server.url}/pocs/invoice-triage/decide`);
    await page.getByText('Whoever leads the POC cannot graduate it').waitFor();
    expect(await page.getByRole('radio', { name: 'Graduate' }).isDisabled()).toBe(true);
    await tabTo('decision');
    await page.getByRole('radio', { name: 'Extend' }).focus();
    await page.keyboard.press('Space');
    await type('extendTo', '01012020');
    await press('Extend');
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "invoice-triage") { id } }')) as { poc: { id: string } };
    const extending = { pocId: poc.id, decision: 'EXTEND', rationale: 'More time', extendTo: '2020-01-01' };
    expect(await wrongAt('extendTo')).toBe(await refusalOf('decide', extending));
    expect(await wrongAt('rationale')).toContain('Say why in a few words');
    await page.locator('[name="extendTo"]').fill('2099-12-31');
    await type('rationale', 'The pilot group comes back after the holidays');
    await press('Extend');
    await page.waitForURL(/\/pocs\/invoice-triage$/);
    expect(await read('invoice-triage', 'status decisionDueOn')).toEqual({ status: 'RUNNING', decisionDueOn: '2099-12-31' });
  });

  it('DE-1 a shut gate names what is unmet, and is overridden on record only', async () => {
    await running('Call summaries');
    await page.goto(`${server.url}/pocs/call-summaries/decide`);
    await page.getByRole('radio', { name: 'Graduate' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Nothing, as long as the gate is shut').waitFor();
    await type('rationale', 'The board has decided so');
    await press('Graduate');
    expect(await wrongAt('override')).toContain('The gate is shut');
    await page.getByText('Drill: slow model').waitFor();
    expect(await faults()).toEqual([]);
    await page.locator('[name="override"]').focus();
    await page.keyboard.press('Space');
    await page.getByText('Marked as an override for ever.').waitFor();
    await press('Graduate');
    await page.waitForURL(/\/pocs\/call-summaries$/);
    expect(await read('call-summaries', 'status decisions { override rationale }')).toEqual({
      status: 'GRADUATED',
      decisions: [{ override: true, rationale: 'The board has decided so' }],
    });
    await page.goto(`${server.url}/pocs/call-summaries/decide`);
    await page.getByRole('heading', { name: 'Call summaries has graduated' }).waitFor();
  });

  it('CONFLICT is said with what to do; DE-2, MO-6 a stop says what it counts as, and what it saves', async () => {
    const pocId = await running('Call routing');
    await page.goto(`${server.url}/pocs/call-routing/decide`);
    await page.getByRole('radio', { name: 'Stop' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Released: USD 120,000').waitFor();
    await page.getByText('Never counts as a success.').waitFor();
    await page.getByRole('radio', { name: 'Abandoned: it was given up' }).focus();
    await page.keyboard.press('Space');
    await press('Stop');
    expect(await wrongAt('learned')).toBe('Say what was learned: it is what a stopped POC is worth.');
    await type('learned', 'Nobody wanted it');
    await type('rationale', 'No users');
    await server.mutate('recordSpend', { pocId, envelope: 'POC', amount: usd('1000000') });
    await press('Stop');
    await page.getByText('Somebody changed this POC since you read it.').waitFor();
    await page
      .getByRole('alert')
      .getByText(/10,000.00 USD/)
      .waitFor();
    await press('Go on with what it is now');
    await page.getByText('Released: USD 110,000').waitFor();
    await press('Stop');
    await page.waitForURL(/\/pocs\/call-routing$/);
    expect(await read('call-routing', 'status decisions { stopReason learned saved { display } }')).toEqual({
      status: 'STOPPED',
      decisions: [{ stopReason: 'ABANDONED', learned: 'Nobody wanted it', saved: { display: '110,000.00 USD' } }],
    });
  });

  it('KO-7 an adoption says in advance which findings it opens with, and they are those', async () => {
    await page.goto(`${server.url}/adopt`);
    await type('name', 'Pothole finder');
    await type('hypothesis', 'Half of all potholes are found by buses');
    await page.getByRole('radio', { name: 'Production-bound' }).focus();
    await page.keyboard.press('Space');
    await page.locator('[name="startedOn"]').fill('2026-01-05');
    await page.locator('[name="decisionDueOn"]').fill('2026-06-01');
    await type('budget.poc', '50,000');
    await type('budget.production', '60,000');
    await tabTo('checklistTemplateId');
    await page.keyboard.press('ArrowDown');
    await type('owners.productionOwner', 'kim@example.com');
    await type('owners.pocLead', 'kim@example.com');
    await type('delivery.pocTeam', 'Lab');
    await type('delivery.productionTeam', 'Roads');
    const panel = page.getByRole('complementary', { name: 'What will show as findings' });
    const said = (await panel.locator('li').allTextContents()).length;
    await press('Adopt');
    await page.waitForURL(/\/pocs\/pothole-finder$/);
    const { findings } = (await read('pothole-finder', 'findings { code }')) as { findings: { code: string }[] };
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'AUTH_LATER',
      'BROKEN_MIDDLE',
      'DECISION_OVERDUE',
      'HANDOFF',
      'HARDENING_SKIPPED',
      'MONITORING_LATER',
      'OWNER_IS_TEAM',
      'REPLATFORM_LATER',
    ]);
    expect(said).toBe(findings.length);
  });

  it('GE-4 a proposal without an answer is carried out once, though it is sent again from a page that was loaded anew', async () => {
    await page.goto(`${server.url}/propose`);
    await type('name', 'Leak finder');
    await type('hypothesis', 'Half of all leaks can be heard');
    await page.getByRole('radio', { name: 'Research' }).focus();
    await page.keyboard.press('Space');
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation ')) return route.fallback();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await press('Propose');
    await page.getByText('it is not known whether this was recorded').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await page.getByText('This is the draft that you began').waitFor();
    await press('Propose');
    await page.waitForURL(/\/pocs\/leak-finder$/);
    const found = await server.ask('demo-pmo', '{ pocs(filter: { search: "Leak finder" }) { nodes { slug } } }');
    expect(found).toEqual({ pocs: { nodes: [{ slug: 'leak-finder' }] } });
  });

  it('§9 who may not is told whom to ask, and the past cannot be changed', async () => {
    await page.goto(`${server.url}/propose?asOf=position%3A1`);
    await page.getByRole('heading', { name: 'Only the present can be changed' }).waitFor();
    for (const [who, path, said] of [
      ['viewer', '/adopt', 'You may not adopt a POC'],
      ['viewer', '/pocs/invoice-triage/decide', 'You may not decide on a POC'],
      ['viewer', '/propose', 'Propose a POC'],
      ['auditor', '/propose', 'You may not propose a POC'],
      ['auditor', '/pocs/invoice-triage/kick-off', 'You may not kick off a POC'],
    ] as const) {
      const other = await (await browser.newContext()).newPage();
      await other.goto(server.url + path);
      await signIn(other, who);
      await other.getByRole('heading', { name: said, level: 1 }).waitFor();
      await other.context().close();
    }
  });
});
