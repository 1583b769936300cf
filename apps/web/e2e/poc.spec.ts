import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { faultsByAxe } from './by-axe.ts';
import { type RealServer, startForBrowser } from './server.ts';
import { signIn } from './sign-in.ts';

const propose = `mutation($input: ProposePocInput!) { proposePoc(input: $input) { poc { id } userErrors { message field } } }`;
const long = 'A question that goes on and on, so that one sees whether a row that says a great deal still stands where it should. '.repeat(
  3,
);

/** One POC in the hands of PMO, owner and viewer, against the real server. One story: each step stands on the one before. */
describe('one POC', { retry: 0 }, () => {
  let server: RealServer;
  let browser: Browser;
  let page: Page;
  const pages: Record<string, Page> = {};

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startForBrowser()]);
    const { proposePoc } = (await server.ask('demo-pmo', propose, {
      input: {
        name: 'Claims triage',
        hypothesis: 'A model sorts claims as well as a clerk does.',
        track: 'PRODUCTION_BOUND',
        checklistTemplateId: 'default',
        budget: { poc: { minorUnits: '3000000', currency: 'USD' }, production: { minorUnits: '9000000', currency: 'USD' } },
        infrastructure: { tier: 'SHARED_PLATFORM' },
        delivery: { pocTeam: 'Claims lab', productionTeam: 'Claims lab' },
        owners: { pocLead: 'team@causeway.demo', productionOwner: 'owner@causeway.demo' },
        success: { name: 'Agreement', unit: '%', direction: 'AT_LEAST', target: 90 },
      },
    })) as { proposePoc: { poc: { id: string }; userErrors: unknown[] } };
    expect(proposePoc.userErrors).toEqual([]);
    const pocId = proposePoc.poc.id;
    for (const [field, input] of [
      ['kickOffPoc', { pocId }],
      ['scoreItems', { pocId, scores: [{ itemId: 'AUTH-1', score: 3, evidence: ['https://example.com/a-leaver'], note: long }] }],
    ] as const)
      await server.ask(
        'demo-pmo',
        `mutation($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { position } }`,
        {
          input,
        },
      );
    for (const login of ['pmo', 'owner', 'viewer']) {
      const one = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      await one.goto(`${server.url}/pocs/claims-triage`);
      await signIn(one, login);
      pages[login] = one;
    }
    page = pages.pmo as Page;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = (view: string) => page.goto(`${server.url}/pocs/claims-triage${view && `?view=${view}`}`);
  const dialog = () => page.getByRole('dialog');

  it('says above every view where it stands, and each view has an address', async () => {
    for (const view of ['Overview', 'Checklist', 'Money', 'People', 'Road ahead', 'History']) {
      await page.getByRole('navigation', { name: 'Views of this POC' }).getByRole('link', { name: view, exact: true }).click();
      await page.locator('a[aria-current=page]', { hasText: view }).waitFor();
      expect(await page.locator('dl').first().textContent()).toContain('Running');
    }
    await page.waitForURL((url) => url.search === '?view=history');
    await page.goBack();
    await page.waitForURL((url) => url.search === '?view=road');
  });

  it('GA-1 leads from what keeps the gate shut to its item on the checklist', async () => {
    await open('');
    await page.getByRole('link', { name: 'AUTH-2' }).first().click();
    await page.locator('#item-AUTH-2:focus').waitFor();
    expect(page.url()).toContain('view=checklist#item-AUTH-2');
  });

  it.each([
    ['its code', /assets|session/],
    ['the policy', /graphql/],
  ])('a dialog that cannot be read for want of %s leaves the screen, says so, and opens once it can', async (_, address) => {
    await open('money');
    await page.getByRole('button', { name: 'Record spend' }).waitFor();
    await page.route(address, (route) =>
      (route.request().postData()?.includes('query CommandGround') ?? true) ? route.abort() : route.fallback(),
    );
    await page.getByRole('button', { name: 'Record spend' }).click();
    await page.getByRole('dialog', { name: 'This cannot be opened yet' }).waitFor();
    expect(await faultsByAxe(page)).toEqual([]);
    await page.unroute(address);
    // By itself, or at the press of whoever is faster.
    await page
      .getByRole('button', { name: 'Try again' })
      .click({ timeout: 1_000 })
      .catch(() => undefined);
    await page.getByRole('dialog', { name: 'Record spend' }).getByLabel('Amount').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Claims triage', level: 1 }).waitFor();
  });

  it('MO-1 records spend from the keyboard alone, refused beside its field before it is sent', async () => {
    await open('money');
    await page.getByRole('button', { name: 'Record spend' }).focus();
    await page.keyboard.press('Enter');
    await dialog().getByLabel('Amount').focus();
    await page.keyboard.type('twelve');
    await page.keyboard.press('Enter');
    await dialog().getByRole('alert').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('amount');
    expect(await faultsByAxe(page)).toEqual([]);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1,250.50');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('The spend is recorded.').waitFor();
    await page.getByRole('region', { name: 'Spend, newest first' }).getByText('USD 1,250.50').waitFor();
  });

  it('a dialog opens at once although something was recorded since the policy was read: nobody types into what stands behind it', async () => {
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('query CommandGround') ? undefined : route.fallback()));
    await page.getByRole('button', { name: 'Record spend' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Record spend' }).getByLabel('Amount').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('GE-4 sent thrice over a slow network, or again after the connection was lost, a command is carried out once', async () => {
    const spent = async (note: string) => {
      const read = await server.ask('demo-pmo', '{ poc(slug: "claims-triage") { spend(first: 50) { nodes { note } } } }');
      return (read as { poc: { spend: { nodes: { note: string | null }[] } } }).poc.spend.nodes.filter((spend) => spend.note === note)
        .length;
    };
    const fill = async (note: string) => {
      await page.getByRole('button', { name: 'Record spend' }).click();
      await dialog().getByLabel('Amount').fill('10');
      await dialog().getByLabel('Note').fill(note);
    };
    await fill('slow');
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const conditions = { offline: false, latency: 1_500, downloadThroughput: 20_000, uploadThroughput: 20_000 };
    await network.send('Network.emulateNetworkConditions', conditions);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Record', exact: true }).dblclick({ force: true });
    await dialog().waitFor({ state: 'detached' });
    await network.send('Network.emulateNetworkConditions', { ...conditions, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    expect(await spent('slow')).toBe(1);
    await fill('lost');
    // It arrives and is carried out, but nobody hears of it.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation ')) return route.fallback();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.keyboard.press('Enter');
    await dialog().getByText('it is not known whether this was recorded').waitFor();
    expect(await dialog().getByLabel('Note').inputValue()).toBe('lost');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await dialog().getByText('it is not known whether this was recorded').waitFor();
    await page.context().setOffline(false);
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await spent('lost')).toBe(1);
  });

  it('MO-1 corrects it, with a reason, and shows what it was', async () => {
    await page
      .getByRole('row', { name: /1,250.50/ })
      .getByRole('button', { name: /^Correct the spend of/ })
      .click();
    await dialog().getByLabel('Right amount').fill('1250');
    await dialog().getByRole('button', { name: 'Correct', exact: true }).click();
    await dialog().getByText('Say why in a few words').first().waitFor();
    await dialog().getByLabel('Reason').fill('The invoice was without cents');
    await dialog().getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByText('corrected, first').waitFor();
  });

  it('FE-1 measures that it works, and sees it beside how ready it is', async () => {
    await open('');
    await page.getByText('Not tested yet').waitFor();
    await page.getByRole('button', { name: 'Record a measurement' }).click();
    await dialog().getByLabel('Measured').fill('93');
    await dialog().getByLabel('Evidence').fill('ftp://example.com');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await dialog().getByText('Link to an http or https address').first().waitFor();
    await dialog().getByLabel('Evidence').fill('https://example.com/evaluation');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('Shown: it works').waitFor();
  });

  it('GA-1 records a drill, which counts until a day', async () => {
    await page.getByRole('button', { name: 'Record a drill' }).click();
    await dialog().getByLabel('It passed').check();
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('row', { name: /Tuesday morning, all three passed/ }).waitFor();
  });

  it('CL-6 waives an item until a day, and ends it again', async () => {
    await open('checklist');
    await page.getByRole('button', { name: 'Waive COMP-5' }).click();
    await dialog().getByLabel('Why it may wait').fill('Measured with the next release');
    await dialog().getByRole('button', { name: 'Waive', exact: true }).click();
    await page.locator('#item-COMP-5').getByText('Measured with the next release').waitFor();
    await page.getByRole('button', { name: 'End waiver of COMP-5' }).click();
    await dialog().getByLabel('Why it no longer may wait').fill('It is measured');
    await dialog().getByRole('button', { name: 'End it' }).click();
    await page.locator('#item-COMP-5').getByText('Measured with the next release').waitFor({ state: 'detached' });
  });

  it('CL-1 changes the list, and is told before the click what the list must keep', async () => {
    await page.getByRole('button', { name: 'Add an item' }).click();
    await dialog().getByLabel('Id').fill('AUTH-1');
    await dialog().getByLabel('Question').fill(long);
    await dialog().getByLabel('Reason').fill('Asked by security');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await dialog().getByText('The checklist has an item AUTH-1 already; change it instead.').first().waitFor();
    await dialog().getByLabel('Id').fill('AUTH-5');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await page.locator('#item-AUTH-5').waitFor();
  });

  const byAnother = async (field: string, input: Record<string, unknown>) => {
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "claims-triage") { id } }')) as { poc: { id: string } };
    expect((await server.mutate(field, { pocId: poc.id, ...input })).userErrors).toEqual([]);
  };

  it('CONFLICT what another changes while one types is shown first: neither is it overwritten unseen, nor is what was typed lost', async () => {
    await open('money');
    await page.getByRole('button', { name: 'Change production budget' }).click();
    await dialog().getByLabel('Approved').fill('100,000');
    await dialog().getByLabel('Reason').fill('On-call cover');
    await byAnother('changeBudget', {
      envelope: 'PRODUCTION',
      approved: { minorUnits: '9500000', currency: 'USD' },
      reason: 'Licences',
    });
    const changes = dialog().getByRole('alert');
    await changes.getByText('95,000.00 USD').waitFor();
    await changes.getByText('Pat Portfolio').waitFor();
    await dialog().getByRole('button', { name: 'Approve', exact: true }).click();
    await dialog().getByRole('button', { name: 'Approve', exact: true, disabled: false }).waitFor();
    expect(await dialog().getByLabel('Approved').inputValue()).toBe('100,000');
    expect(await faultsByAxe(page)).toEqual([]);
    await changes.getByRole('button', { name: 'Go on with what it is now' }).click();
    await changes.waitFor({ state: 'detached' });
    await dialog().getByRole('button', { name: 'Approve', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('USD 100,000').first().waitFor();
  });

  it('CONFLICT is with others alone: a dialog that is open when one’s own last change is read shows none', async () => {
    await open('money');
    // What the screen itself reads first is not held back.
    await page.getByRole('button', { name: 'Record spend' }).waitFor();
    let held: (() => void)[] | null = [];
    await page.route('**/graphql', (route) => {
      if (held && /query Poc\(/.test(route.request().postData() ?? '')) held.push(() => route.continue());
      else void route.fallback();
    });
    await page.getByRole('button', { name: 'Record spend' }).click();
    await dialog().getByLabel('Amount').fill('10');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Change production budget' }).click();
    await dialog().getByLabel('Approved').fill('110,000');
    const read = page.waitForResponse((answer) => answer.request().postData()?.includes('query Poc(') ?? false);
    for (const goOn of held) goOn();
    held = null;
    await read;
    await dialog().getByLabel('Reason').fill('Night cover');
    expect(await dialog().getByRole('alert').count()).toBe(0);
    await dialog().getByRole('button', { name: 'Approve', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('CONFLICT a description changes only what was changed in it: what another wrote meanwhile stays', async () => {
    await page.getByRole('button', { name: 'Edit details' }).click();
    await dialog().getByLabel('Unit', { exact: true }).fill('Claims, North');
    await byAnother('describePoc', { hypothesis: 'A model sorts better than a clerk.', reason: 'It does' });
    await dialog().getByRole('button', { name: 'Go on with what it is now' }).click();
    await dialog().getByLabel('Reason').fill('The unit moved');
    await dialog().getByRole('button', { name: 'Record', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await server.ask('demo-pmo', '{ poc(slug: "claims-triage") { hypothesis unit } }')).toEqual({
      poc: { hypothesis: 'A model sorts better than a clerk.', unit: 'Claims, North' },
    });
  });

  it('sees what others do as they do it', async () => {
    const owner = pages.owner as Page;
    await open('people');
    await page.getByText('not accepted yet').last().waitFor();
    await owner.goto(`${server.url}/pocs/claims-triage?view=people`);
    await owner.getByRole('button', { name: 'Accept the ownership' }).click();
    await owner.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click();
    await page.locator('main table').getByText('accepted', { exact: true }).waitFor();
  });

  it('and catches up by itself with what others did while its connection was gone', async () => {
    await page.goto(`${server.url}/pocs/claims-triage?view=money`);
    await page.getByRole('button', { name: 'Record spend' }).waitFor();
    const id = await server.ask('demo-pmo', '{ poc(slug: "claims-triage") { id } }');
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await server.mutate('recordSpend', {
      pocId: (id.poc as { id: string }).id,
      envelope: 'POC',
      amount: { minorUnits: '77700', currency: 'USD' },
      on: new Date().toISOString().slice(0, 10),
      note: 'Meanwhile',
    });
    await page.context().setOffline(false);
    await page.getByText('Meanwhile').first().waitFor();
  });

  it('keeps a name that is written from right to left to itself within what the server says', async () => {
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "claims-triage") { id } }')) as { poc: { id: string } };
    const deliver = (pocTeam: string, productionTeam: string) => server.mutate('nameDelivery', { pocId: poc.id, pocTeam, productionTeam });
    await deliver('فريق 2 الفواتير', 'מיון');
    await open('');
    await page.getByText('the team (\u2068فريق 2 الفواتير\u2069 to \u2068מיון\u2069)').first().waitFor();
    await deliver('Claims lab', 'Claims lab');
  });

  it('§9 offers a viewer nothing that they may not do', async () => {
    const viewer = pages.viewer as Page;
    for (const view of ['', '?view=checklist', '?view=money', '?view=people']) {
      await viewer.goto(`${server.url}/pocs/claims-triage${view}`);
      await viewer.locator('main table').first().waitFor();
      const names = await viewer.locator('main button').allTextContents();
      expect(names.filter((name) => !name.startsWith('?'))).toEqual([]);
    }
  });

  it('TI-1 goes from the history to how it was then, where nothing can be changed, and back', async () => {
    await open('history');
    const told = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'See it then' }) })
      .last();
    // Of what one command recorded, the last position is the moment when all of it was there.
    const position = /positions? (?:\d+ – )?(\d+)/.exec((await told.textContent()) ?? '')?.[1];
    const when = await told.locator('time').textContent();
    await told.getByRole('link').click();
    await page.getByText(`as it was known at position ${position} of the log, ${when}. Nothing can be changed here.`).waitFor();
    await page.getByText('Before kick-off').waitFor();
    expect(await page.getByRole('button', { name: /Record|Describe|Change/ }).count()).toBe(0);
    await page.goto(`${server.url}/pocs/claims-triage?asOf=position:0`);
    await page.getByRole('heading', { name: 'This POC was not here yet' }).waitFor();
  });

  it('shows what was recorded after it was read and before the server knew that somebody listens', async () => {
    const viewer = await (pages.viewer as Page).context().newPage();
    let connect = () => {};
    const connected = new Promise<void>((resolve) => {
      connect = resolve;
    });
    await viewer.routeWebSocket(/\/graphql$/, (socket) => connected.then(() => void socket.connectToServer()));
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "claims-triage") { id hypothesis } }')) as Record<
      'poc',
      Record<'id' | 'hypothesis', string>
    >;
    await viewer.goto(`${server.url}/pocs/claims-triage`);
    await viewer.getByText(poc.hypothesis).waitFor();
    await server.mutate('describePoc', { pocId: poc.id, hypothesis: 'Said in between.', reason: 'clearer' });
    connect();
    await viewer.getByText('Said in between.').waitFor();
    await viewer.close();
  });

  it('DE-4 keeps what was decided, with the gate as it stood and what was known before', async () => {
    const { poc } = (await server.ask('demo-pmo', '{ poc(slug: "claims-triage") { id } }')) as { poc: { id: string } };
    const input = { pocId: poc.id, decision: 'STOP', rationale: 'Nobody asked for it', stopReason: 'OVERTAKEN', learned: 'Ask first' };
    await server.ask('demo-pmo', 'mutation($input: DecideInput!) { decide(input: $input) { position } }', { input });
    await open('history');
    await page.getByText('Ask first').waitFor();
    await page.getByText('The gate as it stood').click();
    await page.getByRole('rowheader', { name: 'Overall readiness' }).waitFor();
    await page.getByRole('link', { name: 'As known before this decision' }).click();
    await page.getByText('You are reading the past').waitFor();
    expect(await page.locator('dl').first().textContent()).toContain('Running');
  });

  it('says that there is no such POC', async () => {
    await page.goto(`${server.url}/pocs/nothing-here`);
    await page.getByRole('heading', { name: 'There is no such POC' }).waitFor();
  });
});
