import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { ImportState } from '@causeway/import/state.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { heldUp } from '../testing/held-up.ts';
import { type Answer, importing, MAPPING, REGISTER } from '../testing/importing.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { filesIn } from '../testing/uploads.ts';
import { ImportJob } from './import-job.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => server.close());
const { ask, send, post, finished } = importing(() => server);

const count = async () => {
  const token = await server.token('demo-pmo');
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ pocs { totalCount } }' }),
  });
  return ((await answer.json()) as { data: { pocs: { totalCount: number } } }).data.pocs.totalCount;
};

describe('importing from the web', () => {
  it.each([
    ['windows-1252', 'windows-1252', Buffer.from('Project;Purpose\nCaf\xe9 queue;Soup \x80 5\nBus;Late\n', 'latin1')],
    ['utf-16le', 'utf-16le', Buffer.from('Project;Purpose\nCaf\u00e9 queue;Soup\nBus;Late\n', 'utf16le')],
    ['shift_jis', 'shift_jis', Buffer.from('Project;Purpose\n\x83\x81\x81\x5b\x83\x8b;\x83\x81\x81\x5b\x83\x8b\nBus;Late\n', 'latin1')],
    ['macintosh, which nothing shows', 'windows-1252', Buffer.from('Project;Purpose\nCaf\x8e queue;Soup\nBus;Late\n', 'latin1')],
  ])('detects what a file is written in: %s', async (_, encoding, content) => {
    expect((await send(new Uint8Array(content))).body).toMatchObject({
      encoding,
      mapping: expect.stringContaining(`encoding: ${encoding}`),
    });
  });

  it('drafts anew in the encoding that somebody says, and takes the file in so', async () => {
    // One accent is too few to show that a Macintosh wrote it.
    const { body } = await send(new Uint8Array(Buffer.from('Projet;Finalit\x8e\nCafe;Soupe\nBus;Retard\n', 'latin1')));
    expect(body.columns[1]?.heading).toBe('FinalitŽ');
    const drafted = await post(`/${body.id}/draft`, { encoding: 'macintosh' });
    expect(drafted).toMatchObject({
      status: 200,
      body: { encoding: 'macintosh', mapping: expect.stringContaining('encoding: macintosh') },
    });
    expect(drafted.body.columns[1]?.heading).toBe('Finalité');
    await post(`/${body.id}/preview`, { mapping: drafted.body.mapping });
    expect((await finished(body.id)).preview?.rows[0]).toMatchObject({ name: 'Cafe' });
    expect(await post(`/${body.id}/draft`, { encoding: 'latin' })).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT' } });
    const unread = await post(`/${body.id}/draft`, { encoding: 'utf-8' });
    expect(unread).toMatchObject({
      status: 422,
      body: { code: 'NO_TABLE', message: expect.stringContaining('desk.csv, line 1: this line is not utf-8') },
    });
  });

  it('drafts a mapping from the file, judges every row, records nothing', async () => {
    const sent = await send(REGISTER);
    expect(sent).toMatchObject({ status: 201, body: { name: 'desk.csv', phase: 'RECEIVED' } });
    expect(sent.body.mapping).toContain('name: Project');
    expect((await post(`/${sent.body.id}/preview`, { mapping: MAPPING })).status).toBe(202);
    const { phase, total, figures, preview } = await finished(sent.body.id);
    expect({ phase, total }).toEqual({ phase: 'PREVIEWED', total: 5 });
    expect(figures).toMatchObject({ taken: { RUNNING: 1, GRADUATED: 1, PROPOSED: 1 }, refused: 1 });
    expect(preview!.columns[0]).toBe('Project');
    const bad = preview!.rows.find(({ problems }) => problems.length > 0);
    expect(bad).toMatchObject({ row: 6, problems: [{ column: 'Project', code: 'INVALID_TEXT' }] });
    expect(bad!.cells).toEqual([`${'x'.repeat(199)}…`, 'Too long a name', 'Care', 'pilot']);
    expect(await count()).toBe(0);
  });

  it('says of a cell that is left out which field it would have given, and why, in the preview', async () => {
    const { id } = (await send('Project,Purpose,Budget,Stage\nBus cameras,Late buses,k. A.,idea\n')).body;
    const budget = 'fields:\n  budget: { poc: { column: Budget, currency: EUR } }';
    await post(`/${id}/preview`, { mapping: MAPPING.replace('  unit: Department\n', '').replace('fields:', budget) });
    const { preview } = await finished(id);
    expect(preview?.columns).toEqual(['Budget', 'Project', 'Purpose', 'Stage']);
    expect(preview?.rows).toMatchObject([
      {
        outcome: 'taken',
        problems: [],
        leftOut: [
          {
            column: 'Budget',
            value: 'k. A.',
            reason:
              'This is left out of budget.poc: it is no amount in its currency that reads in one way only: say what stands before the fraction (decimal), or take the part that counts (extract).',
          },
        ],
      },
    ]);
  });

  it('then takes it in, reports each row, and again changes nothing', async () => {
    const { id } = (await send(REGISTER)).body;
    await post(`/${id}/start`, { mapping: MAPPING });
    expect(await finished(id)).toMatchObject({
      phase: 'DONE',
      figures: { rows: 5, taken: { RUNNING: 1, GRADUATED: 1, PROPOSED: 1 }, refused: 1 },
    });
    expect(await count()).toBe(3);
    const report = (await ask(`/${id}/report`, {})).body as unknown as string;
    expect(report.split('\r\n')[0]).toBe('row,line,name,slug,status,outcome,changed,column,value,reason,code');
    expect(report).toContain('2,2,Invoice triage,invoice-triage,RUNNING,taken');
    await post(`/${id}/start`, { mapping: MAPPING });
    expect(await finished(id)).toMatchObject({ phase: 'DONE', figures: { taken: {}, known: { RUNNING: 1, GRADUATED: 1, PROPOSED: 1 } } });
    expect(await count()).toBe(3);
  });

  it.each(['report.csv.part', 'report.csv', 'desk.csv.report.csv'])('takes a file in whatever it is called: %s', async (name) => {
    const { id } = (await send(REGISTER, { name })).body;
    await post(`/${id}/start`, { mapping: MAPPING });
    expect(await finished(id)).toMatchObject({ phase: 'DONE', figures: { rows: 5, refused: 1 } });
    expect((await ask(`/${id}/report`, {})).body).toContain('2,2,Invoice triage,invoice-triage,RUNNING,known');
  });

  it('a report that cannot be read is none, and the server goes on', async () => {
    const { id } = (await send(REGISTER)).body;
    await post(`/${id}/start`, { mapping: MAPPING });
    await finished(id);
    const folder = join(server.configuration.home, 'uploads');
    const [process] = readdirSync(folder);
    const report = join(folder, process!, id, 'desk.csv.report.csv');
    rmSync(report);
    mkdirSync(report);
    expect((await ask(`/${id}/report`, {})).status).toBe(404);
    expect((await ask('', {})).status).toBe(200);
  });

  it('shows the column of a problem first, in a table of many, though the mapping names it by its beginning', async () => {
    const more = Array.from({ length: 30 }, (_, place) => `More ${place}`);
    const { id } = (
      await send(`${[...more, 'Stage', 'Project', 'Amount in euros'].join(';')}\n${more.map(() => '').join(';')};pilot;Bus;none\n`)
    ).body;
    const mapping = MAPPING.replace('column: Purpose', 'column: More 7').replace(
      'unit: Department',
      'budget: { poc: { column: Amount, currency: EUR, required: true } }',
    );
    await post(`/${id}/preview`, { mapping });
    const { preview } = await finished(id);
    expect(preview?.columns.slice(0, 5)).toEqual(['Amount in euros', 'More 7', 'Stage', 'Project', 'More 0']);
    // By this its cell is known.
    expect(preview?.rows).toMatchObject([{ problems: [{ column: 'Amount in euros', value: 'none' }] }]);
  });

  it('names line and column of what is wrong in a mapping', async () => {
    const { id } = (await send(REGISTER)).body;
    const answer = await post(`/${id}/preview`, { mapping: MAPPING.replace('RUNNING', 'RUNING') });
    expect(answer).toMatchObject({ status: 422, body: { code: 'INVALID_MAPPING', problems: [{ line: 4, path: 'status.values.pilot' }] } });
  });

  it('of a mapping for another file says which column is missing, and not where the file lies', async () => {
    const { id } = (await send(REGISTER)).body;
    await post(`/${id}/preview`, { mapping: MAPPING.replace('unit: Department', 'unit: Ministry') });
    const { phase, problem, mistakes } = await finished(id);
    expect(phase).toBe('FAILED');
    expect(mistakes).toMatchObject([{ path: 'fields.unit', message: expect.stringContaining('Ministry') }]);
    expect(problem).toContain('Ministry');
    expect(problem).not.toContain(server.configuration.home);
  });

  it('ends when it is told to, and goes on from there', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => `Copy ${row};Some good;Care;idea`);
    const { id } = (await send(`Project;Purpose;Department;Stage\n${rows.join('\n')}\n`, { name: 'copies.csv' })).body;
    const before = await count();
    const letGo = heldUp('copies.csv');
    await post(`/${id}/start`, { mapping: MAPPING });
    const cancel = vi.spyOn(ImportJob.prototype, 'cancel');
    const cancelled = post(`/${id}/cancel`);
    await expect.poll(() => cancel.mock.calls.length).toBe(1);
    letGo['copies.csv']();
    expect((await cancelled).body).toMatchObject({ phase: 'CANCELLED', since: null });
    expect(await count()).toBeLessThan(before + 300);
    await post(`/${id}/start`, { mapping: MAPPING });
    await finished(id);
    expect(await count()).toBe(before + 300);
  });

  it('does one thing at a time', async () => {
    const rows = Array.from({ length: 100 }, (_, row) => `Slow ${row};Some good;Care;idea`);
    const letGo = heldUp('slow.csv');
    const { id } = (await send(`Project;Purpose;Department;Stage\n${rows.join('\n')}\n`, { name: 'slow.csv' })).body;
    const other = (await send(REGISTER)).body;
    await post(`/${id}/start`, { mapping: MAPPING });
    expect(await post(`/${other.id}/start`, { mapping: MAPPING })).toMatchObject({
      status: 409,
      body: { code: 'BUSY', message: expect.stringContaining('Your import of slow.csv is under way') },
    });
    expect((await post(`/${other.id}/preview`, { mapping: MAPPING })).status).toBe(202);
    await finished(other.id);
    letGo['slow.csv']();
    await post(`/${id}/cancel`);
    expect((await post(`/${other.id}/start`, { mapping: MAPPING })).status).toBe(202);
    await finished(other.id);
  });

  it('imports while another file is merely looked at', async () => {
    const letGo = heldUp('looked-at.csv');
    const looked = (await send(REGISTER, { name: 'looked-at.csv' })).body;
    const { id } = (await send(REGISTER)).body;
    await post(`/${looked.id}/preview`, { mapping: MAPPING });
    expect((await post(`/${id}/start`, { mapping: MAPPING })).status).toBe(202);
    expect((await ask(`/${looked.id}`, {})).body.since).not.toBeNull();
    await finished(id);
    letGo['looked-at.csv']();
    await post(`/${looked.id}/cancel`);
  });

  it('lists one’s own, newest first, for whoever comes back without the address', async () => {
    const first = (await send(REGISTER, { name: 'first.csv' })).body;
    const second = (await send(REGISTER, { name: 'second.csv' })).body;
    await post(`/${first.id}/preview`, { mapping: MAPPING });
    await finished(first.id);
    const listed = (await ask('/', {})) as unknown as Answer<string>;
    expect(JSON.parse(listed.body).slice(0, 2)).toEqual([
      { id: second.id, name: 'second.csv', bytes: REGISTER.length, phase: 'RECEIVED', done: 0, total: null, since: null },
      { id: first.id, name: 'first.csv', bytes: REGISTER.length, phase: 'PREVIEWED', done: 5, total: 5, since: null },
    ]);
    expect((await ask('/', {}, 'demo-viewer')).status).toBe(403);
  });

  it('records a newer edition with the day that it is said to speak of', async () => {
    const edition = (purpose: string) => `Project;Purpose;Department;Stage\nDoor bells;${purpose};Care;pilot\n`;
    const { id } = (await send(edition('Rings'))).body;
    await post(`/${id}/start`, { mapping: MAPPING, speaksOf: '2025-12-31' });
    expect(await finished(id)).toMatchObject({ phase: 'DONE', speaksOf: '2025-12-31' });
    const next = (await send(edition('Rings twice'))).body.id;
    await post(`/${next}/start`, { mapping: MAPPING, speaksOf: '2026-01-31' });
    expect(await finished(next)).toMatchObject({ figures: { updated: 1, changes: { hypothesis: 1 } } });
    const older = (await send(edition('Rings once'))).body.id;
    await post(`/${older}/start`, { mapping: MAPPING, speaksOf: '2025-12-31' });
    expect(await finished(older)).toMatchObject({ figures: { updated: 0, kept: 1 } });
  });

  it.each(['2025-02-30', 'soon', 5, '9999-01-01'])('speaks of no day such as %s', async (speaksOf) => {
    const { id } = (await send(REGISTER)).body;
    expect(await post(`/${id}/preview`, { mapping: MAPPING, speaksOf })).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT' } });
  });

  it('keeps no file longer than it is needed, and one person’s newest three', async () => {
    const ids = [];
    for (let sent = 0; sent < 4; sent += 1) ids.push((await send(REGISTER)).body.id);
    expect((await ask(`/${ids[0]}`, {})).status).toBe(404);
    expect((await ask(`/${ids[3]}`, { method: 'DELETE' })).status).toBe(204);
    expect(filesIn(join(server.configuration.home, 'uploads')).sort()).toEqual([ids[1], ids[2]].sort());
  });

  it.each([
    ['empty', ''],
    ['header only', 'Project;Stage\n'],
    ['quotes never closed', 'Project;Stage\n"Invoice;pilot\n'],
    ['records without anything in them', `[${'{},'.repeat(3_000)}{}]`],
    ['records of which nothing has a name', '[{"":1},{"":{}}]'],
    ['200,000 lists in each other', '['.repeat(200_000)],
    ['50,000 objects in each other', '[{"a":'.repeat(50_000)],
    ['no text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0xff, 0xfe])],
  ])('a file that is %s is refused or drafted, never an error of ours', async (_, content) => {
    const { status, body } = await send(content as string);
    expect([201, 422]).toContain(status);
    if (status === 422) expect(body.code).toBe('NO_TABLE');
  });

  it('a name is a name, whatever path it pretends to be', async () => {
    expect((await send(REGISTER, { name: '../../etc/Übersicht "2024".csv' })).body.name).toBe('Übersicht _2024_.csv');
    expect((await send(REGISTER, { name: '' })).body.name).toBe('register.csv');
    const { status, body } = await send(REGISTER, { name: `${'登記'.repeat(120)}.csv` });
    expect([status, body.name]).toEqual([201, `${'登記'.repeat(120)}.csv`.slice(-69)]);
    expect(await send(REGISTER, { name: `${'x'.repeat(250)}.csv` })).toMatchObject({
      status: 201,
      body: { name: `${'x'.repeat(196)}.csv` },
    });
  });

  it('one that says that it is larger than is taken is refused before it comes, by a connection that stays until that is heard', async () => {
    const refused = await new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
      void server.token('demo-pmo').then((token) => {
        const sent = request(`${server.url}/imports?name=a.csv`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-length': String(2 * 1024 ** 3) },
        });
        sent.once('response', ({ statusCode, headers }) => resolve({ status: statusCode, connection: headers.connection }));
        sent.once('error', reject);
        sent.flushHeaders();
      });
    });
    expect(refused).toEqual({ status: 413, connection: 'keep-alive' });
  });

  it('of a dozen sent at once each is taken or told to wait: none is lost while it is still read', async () => {
    const sent = await Promise.all(Array.from({ length: 12 }, (_, place) => send(REGISTER, { name: `${place}.csv` })));
    const statuses = sent.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(3);
    expect(statuses.filter((status) => status !== 201 && status !== 429)).toEqual([]);
  });

  it('no more than three of one person come at once', async () => {
    const token = await server.token('demo-pmo');
    const begin = () => {
      const sent = request(`${server.url}/imports?name=a.csv`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'transfer-encoding': 'chunked' },
      });
      const answered = new Promise<{ status: number | undefined; retryAfter: string | undefined }>((resolve) => {
        sent.once('response', (response) => {
          response.resume();
          resolve({ status: response.statusCode, retryAfter: response.headers['retry-after'] });
        });
        sent.on('error', () => {});
      });
      sent.write('Project;');
      return { sent, answered };
    };
    const three = [begin(), begin(), begin()];
    await expect.poll(() => filesIn(join(server.configuration.home, 'uploads')).length).toBeGreaterThanOrEqual(3);
    await expect.poll(async () => (await begin().answered).status).toBe(429);
    expect(await begin().answered).toEqual({ status: 429, retryAfter: '2' });
    for (const { sent } of three) sent.end('Stage\nInvoice;pilot\n');
    expect(await Promise.all(three.map(({ answered }) => answered))).toEqual(Array(3).fill({ status: 201, retryAfter: undefined }));
    expect((await send(REGISTER)).status).toBe(201);
  });

  it('no fourth comes while three of one person are read, and one comes once one of them is through', async () => {
    const names = ['one.csv', 'two.csv', 'three.csv'] as const;
    const letGo = heldUp(...names);
    const busy: string[] = [];
    for (const name of names) {
      const { id } = (await send(REGISTER, { name })).body;
      await post(`/${id}/preview`, { mapping: MAPPING });
      busy.push(id);
    }
    expect(await send(REGISTER)).toMatchObject({ status: 429, body: { code: 'TOO_MANY', message: expect.stringContaining('or stop it') } });
    letGo['one.csv']();
    await post(`/${busy[0]}/cancel`);
    const { status, body } = await send(REGISTER, { name: 'four.csv' });
    expect(status).toBe(201);
    const listed = (await ask('/', {})) as unknown as Answer<string>;
    expect((JSON.parse(listed.body) as ImportState[]).map(({ name }) => name)).toEqual(['four.csv', 'three.csv', 'two.csv']);
    for (const name of names) letGo[name]();
    for (const id of [...busy.slice(1), body.id]) await ask(`/${id}`, { method: 'DELETE' });
  });
});
