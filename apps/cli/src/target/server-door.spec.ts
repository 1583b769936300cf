import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OwnDatabase, ownDatabase } from '@causeway/engine/testing/own-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';
import { type RunningServer, runningServer } from '../testing/server.ts';
import { keepingTerminal } from '../testing/terminal.ts';

const samples = fileURLToPath(new URL('../../samples/tutorial', import.meta.url));
let database: OwnDatabase;
let server: RunningServer;
beforeAll(async () => {
  database = await ownDatabase();
  server = await runningServer(database.env);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const run = async (login: string, file: string, ...more: string[]) => {
  const terminal = keepingTerminal();
  const words = ['import', resolve(samples, file), '--mapping', join(samples, 'register.yaml'), '--json', ...more];
  const status = await runProgram([...words, '--url', server.url, '--token', await server.token(login)], terminal);
  return { status, err: terminal.err(), report: JSON.parse(terminal.out()) };
};
const head = async (): Promise<string> => {
  const terminal = keepingTerminal();
  await runProgram(['status', '--json', '--url', server.url, '--token', await server.token('pmo')], terminal);
  return JSON.parse(terminal.out()).head.position;
};
const FIRST = { PROPOSED: 1, RUNNING: 1, GRADUATED: 1, STOPPED: 1 };

describe('an import on a server, over --url', () => {
  it('is tried without a trace', async () => {
    const before = await head();
    const { status, report } = await run('pmo', 'register-2025.csv', '--dry-run');
    expect({ status, report }).toMatchObject({ status: 1, report: { dryRun: true, changed: false, taken: FIRST, refused: 1 } });
    expect(await head()).toBe(before);
  });

  it('takes a register in, once', async () => {
    expect((await run('pmo', 'register-2025.csv')).report).toMatchObject({ changed: true, taken: FIRST, refused: 1 });
    const before = await head();
    expect((await run('pmo', 'register-2025.csv')).report).toMatchObject({ changed: false, taken: {}, known: FIRST, refused: 1 });
    expect(await head()).toBe(before);
  });

  it('records what a newer edition changed, and says the same of it before', async () => {
    const expected = {
      taken: { PROPOSED: 1, STOPPED: 1 },
      updated: 1,
      changes: { 'budget.production': 2, 'owners.productionOwner': 1, scores: 2, 'budget.poc': 1, infrastructure: 1 },
      known: { GRADUATED: 1, STOPPED: 1 },
      refused: 1,
    };
    const dry = await run('pmo', 'register-2026.csv', '--speaks-of', '2026-06-30', '--dry-run');
    expect(dry.report).toMatchObject({ dryRun: true, ...expected });
    expect((await run('pmo', 'register-2026.csv', '--speaks-of', '2026-06-30')).report).toMatchObject(expected);
    const before = await head();
    expect((await run('pmo', 'register-2026.csv', '--speaks-of', '2026-06-30')).report).toMatchObject({
      changed: false,
      updated: 0,
      refused: 1,
    });
    expect(await head()).toBe(before);
  });

  it('knows again what the register said behind however long a history: a newer edition that is read twice is recorded once', async () => {
    const ask = async <Answer>(query: string, variables: object): Promise<Answer> => {
      const headers = { authorization: `Bearer ${await server.token('pmo')}`, 'content-type': 'application/json' };
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      return ((await answer.json()) as { data: Answer }).data;
    };
    const { poc } = await ask<{ poc: { id: string; checklist: { items: { id: string }[] } } }>(
      '{ poc(slug: "pothole-finder") { id checklist { items { id } } } }',
      {},
    );
    for (let time = 0; time < 8; time += 1) {
      const scores = poc.checklist.items.map(({ id: itemId }) => ({ itemId, score: time % 2 }));
      const scored = 'mutation ($input: ScoreItemsInput!) { scoreItems(input: $input) { userErrors { code } } }';
      expect(await ask(scored, { input: { pocId: poc.id, scores } })).toEqual({ scoreItems: { userErrors: [] } });
    }
    const edition = [
      'No;Title;What it is for;Department;Phase;Began;Pilot budget;Operation budget;In charge;Runs on;Security tested?;Answers checked?;Lesson',
      '17;Pothole finder;;Harbour;Pilot;;;;;;;;',
    ];
    const path = join(mkdtempSync(join(tmpdir(), 'causeway-edition-')), 'edition.csv');
    writeFileSync(path, edition.join('\n'));
    expect((await run('pmo', path)).report).toMatchObject({ updated: 1, changes: { unit: 1 }, refused: 0 });
    expect((await run('pmo', path)).report).toMatchObject({ changed: false, updated: 0, known: { RUNNING: 1 }, refused: 0 });
    rmSync(dirname(path), { recursive: true });
  });

  it('knows that an older edition is one, also where the newer spoke of the day on which it was read', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await run('pmo', 'register-2025.csv', '--speaks-of', today);
    const before = await head();
    expect((await run('pmo', 'register-2026.csv', '--speaks-of', '2026-07-01')).report).toMatchObject({ changed: false, updated: 0 });
    expect(await head()).toBe(before);
  });

  it('knows a POC of more people again than one document may ask for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'causeway-many-'));
    const mapping = join(folder, 'many.yaml');
    writeFileSync(
      mapping,
      'register: many\nstatus: { value: PROPOSED }\nfields: { name: N, hypothesis: H, track: { value: RESEARCH }, members: { column: M, split: " " } }\n',
    );
    const people = Array.from({ length: 150 }, (_, place) => `p${place}@example.org`).join(' ');
    writeFileSync(join(folder, 'many.csv'), `N,H,M\nCrowd,Many do more,${people}\n`);
    expect((await run('pmo', join(folder, 'many.csv'), '--mapping', mapping)).report).toMatchObject({ taken: { PROPOSED: 1 } });
    expect((await run('pmo', join(folder, 'many.csv'), '--mapping', mapping)).report).toMatchObject({ known: { PROPOSED: 1 }, refused: 0 });
    rmSync(folder, { recursive: true });
  });

  it('each row that two imports at once take in or change is told by one of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'causeway-two-'));
    const edition = (name: string, unit: string): string => {
      const rows = Array.from({ length: 40 }, (_, place) => `Twice ${place},It holds,${unit}\n`).join('');
      writeFileSync(join(folder, name), `N,H,U\n${rows}`);
      return join(folder, name);
    };
    const mapping = join(folder, 'two.yaml');
    writeFileSync(
      mapping,
      'register: two\nidentity: [N]\nstatus: { value: PROPOSED }\nfields: { name: N, hypothesis: H, unit: U, track: { value: RESEARCH } }\n',
    );
    const both = async (path: string) => {
      const reports = await Promise.all([1, 2].map(() => run('pmo', path, '--mapping', mapping)));
      return reports.map(({ report }) => (report.taken.PROPOSED ?? 0) + report.updated).reduce((a: number, b: number) => a + b);
    };
    expect(await both(edition('first.csv', 'Care'))).toBe(40);
    expect(await both(edition('second.csv', 'Claims'))).toBe(40);
    rmSync(folder, { recursive: true });
  });

  it('needs somebody who may', async () => {
    const { status, err } = await run('viewer', 'register-2026.csv');
    expect(status).toBe(1);
    expect(err).toContain('ask the PMO or an administrator');
  });
});

describe('an export from a server, over --url (§9)', () => {
  it.each([
    ['viewer', 1, ''],
    ['team', 1, ''],
    ['auditor', 0, 'slug,name'],
    ['pmo', 0, 'slug,name'],
  ])('asked for by %s ends with %i', async (login, expected, begins) => {
    const terminal = keepingTerminal();
    const status = await runProgram(['export', 'portfolio', '--url', server.url, '--token', await server.token(login)], terminal);
    expect({ status, out: terminal.out().slice(0, begins.length || 1) }).toEqual({ status: expected, out: begins });
    if (expected === 1) expect(terminal.err()).toContain('Only PMO, AUDITOR and ADMIN export');
  });
});
