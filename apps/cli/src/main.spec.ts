import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OwnDatabase, ownDatabase } from '@causeway/engine/testing/own-database.ts';
import { dataOf } from '@causeway/event-store/embedded/cluster.ts';
import { readPlace, removeHome } from '@causeway/event-store/embedded/home.ts';
import { runningServer } from '@causeway/event-store/embedded/process.ts';
import { folder } from '@causeway/import/testing/files.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { causeway } from './testing/cli.ts';
import { EXCERPT, FEDERAL_MAPPING, MAIN } from './testing/files.ts';

const file = folder();
let database: OwnDatabase;
beforeAll(async () => {
  database = await ownDatabase();
});
afterAll(() => database.drop());

/** Where the program brings a database of its own: whoever comes first makes it, for one takes longer to make than to start. */
const home = join(dirname(file('nothing', '')), 'home');
afterAll(() => removeHome(home));

const SMALL = `register: long
status: { column: Stage, values: { Idea: PROPOSED } }
fields: { name: Name, hypothesis: Purpose, track: { value: RESEARCH } }
`;

/** The device that is always full, where the system has one. */
const FULL = ['/dev/full'].filter((path) => existsSync(path));

describe('the command line, as a process of its own', () => {
  it.each(FULL)('says that a disk is full in a sentence, and ends with 1', async (device) => {
    const full = openSync(device, 'w');
    const child = spawn(process.execPath, [MAIN, 'export', 'portfolio'], {
      env: { ...process.env, ...database.env },
      stdio: ['ignore', full, 'pipe'],
    });
    let err = '';
    child.stderr!.on('data', (text) => {
      err += String(text);
    });
    const [status] = await once(child, 'close');
    closeSync(full);
    expect({ status, err }).toEqual({ status: 1, err: 'The output cannot be written: the disk is full.\n' });
  });

  it.each(FULL)('says of a report that its disk is full, and nothing of the database', async (device) => {
    const { status, err } = await causeway(['import', EXCERPT, '--mapping', FEDERAL_MAPPING, '--dry-run', '--report', device], database);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringContaining(`The report cannot be written to ${device}: the disk is full.`),
    });
    expect(err).not.toContain('database');
  });

  it('imports, finds nothing to change the second time, and answers a pipeline by its exit status', async () => {
    const { env } = database;
    const first = await causeway(['import', EXCERPT, '--mapping', FEDERAL_MAPPING, '--json'], { env });
    // On a busy machine it says how far it is, as any that takes long.
    expect(first).toMatchObject({ status: 0, err: expect.stringMatching(/^((reading|rows): .*\n)*$/) });
    expect(JSON.parse(first.out)).toMatchObject({ changed: true, rows: 42, refused: 0 });
    const [second, shut, unknown, wrong] = await Promise.all([
      causeway(['import', EXCERPT, '--mapping', FEDERAL_MAPPING], { env }),
      causeway(['gate', 'image-editor'], { env }),
      causeway(['gate', 'nobody', '--json'], { env }),
      causeway(['bogus'], { env }),
    ]);
    expect(second).toMatchObject({ status: 0, out: expect.stringContaining('\nNothing changed.\n') });
    expect(shut.status).toBe(1);
    expect(unknown).toMatchObject({
      status: 2,
      out: expect.stringContaining('{"error":"There is no POC'),
      err: expect.stringContaining('There is no POC'),
    });
    expect(wrong).toMatchObject({ status: 2, out: '' });
  });

  it('ends on ctrl-C after the rows under way, with whole commands and status 130, and goes on the next time', async () => {
    // So many that they are not through by the first word of how far they are.
    const rows = Array.from({ length: 40_000 }, (_, place) => `Long ${place},Idea,It works\n`).join('');
    const words = ['import', file('long.csv', `Name,Stage,Purpose\n${rows}`), '--mapping', file('long.yaml', SMALL), '--json'];
    const { env } = database;
    let isAsked = false;
    const ended = await causeway(words, {
      env,
      onNote: (text, kill) => {
        // Once: a second one would end it at once.
        if (!isAsked && text.startsWith('rows:')) kill('SIGINT');
        isAsked ||= text.startsWith('rows:');
      },
    });
    expect(ended.status).toBe(130);
    expect(ended.err).toContain('Stopping after the rows under way …');
    const { isInterrupted, taken } = JSON.parse(ended.out);
    expect(isInterrupted).toBe(true);
    expect(taken.PROPOSED).toBeGreaterThan(0);
    expect(taken.PROPOSED).toBeLessThan(40_000);
    const status = JSON.parse((await causeway(['status', '--json'], { env })).out);
    expect(status.pocs.total).toBe(40 + taken.PROPOSED);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'told to end (%s, twice as npm does) in the midst, leaves no database of its own running',
    async (signal) => {
      const env = { CAUSEWAY_HOME: home, SEED: 'none' };
      let isAsked = false;
      const rows = Array.from({ length: 20_000 }, (_, place) => `Long ${place},Idea,It works\n`).join('');
      const ended = await causeway(['import', file('ended.csv', `Name,Stage,Purpose\n${rows}`), '--mapping', file('ended.yaml', SMALL)], {
        env,
        onNote: (text, kill) => {
          if (isAsked || !/reading:|rows:/.test(text)) return;
          isAsked = true;
          kill(signal);
          kill(signal);
        },
      });
      expect([ended.status, isAsked]).toEqual([130, true]);
      expect(runningServer(dataOf(readPlace(home)!))).toBeNull();
    },
  );

  it('whose reader has seen enough, ends quietly and leaves no database of its own running', async () => {
    const child = spawn(process.execPath, [MAIN, 'export', 'portfolio'], {
      env: { PATH: process.env.PATH, CAUSEWAY_HOME: home, SEED: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    expect(runningServer(dataOf(readPlace(home)!))).toBeNull();
  });

  it('reads a file of any length in little memory', async () => {
    const rest = 'what the mapping does not read '.repeat(330);
    const rows = Array.from({ length: 1_000 }, (_, place) => `Huge ${place},Idea,It works,${rest}\n`).join('');
    const path = file('huge.csv', `Name,Stage,Purpose,Rest\n${rows}`);
    // 10 MB beside a program that needs all but 4 of what it has for itself; and nothing was recorded before.
    const empty = `${path}.home`;
    const ended = await causeway(['import', path, '--mapping', file('huge.yaml', SMALL), '--dry-run', '--json'], {
      node: ['--max-old-space-size=24'],
      env: { CAUSEWAY_HOME: empty },
    });
    removeHome(empty);
    expect({ status: ended.status, rows: JSON.parse(ended.out).rows }).toEqual({ status: 0, rows: 1_000 });
  });
});
