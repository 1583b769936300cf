import { readFileSync } from 'node:fs';
import { type Engine, openEngine } from '@causeway/engine/engine.ts';
import { type OwnDatabase, ownDatabase } from '@causeway/engine/testing/own-database.ts';
import type { Mapping } from '@causeway/import/mapping/mapping.ts';
import { checkFile } from '@causeway/import/run/check.ts';
import { rehearsal } from '@causeway/import/run/rehearsal.ts';
import { type RowResult, sum } from '@causeway/import/run/report.ts';
import { type ImportOptions, runImport } from '@causeway/import/run/run.ts';
import { folder } from '@causeway/import/testing/files.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localTarget } from '../target/local.ts';
import type { Target } from '../target/target.ts';
import { EXCERPT, federal } from '../testing/files.ts';

const file = folder();
let database: OwnDatabase;
let engine: Engine;
let target: Target;
beforeAll(async () => {
  database = await ownDatabase();
  engine = await openEngine({
    databaseUrl: database.url,
    databaseOwnerUrl: null,
    eventStoreUrl: null,
    home: database.env.CAUSEWAY_HOME!,
    issuer: null,
    adminEmail: null,
  });
  target = localTarget(engine, async ({ directory }) => {
    const { id } = await directory.personForIdentity({ issuer: 'test', subject: 'operator', email: null, displayName: 'Operator' });
    return { id, roles: ['PMO'] };
  });
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

const run = async ({ path = EXCERPT, mapping = federal(), ...more }: Partial<ImportOptions> & { path?: string; mapping?: Mapping } = {}) =>
  runImport({ file: await checkFile(path, mapping), mapping, door: target.door, ...more });
const head = async () => (await engine.store.head()).position;

const listOf = async <Line>(lines: AsyncIterable<Line>): Promise<Line[]> => {
  const list: Line[] = [];
  for await (const line of lines) list.push(line);
  return list;
};

const EXPECTED = {
  rows: 42,
  skipped: { 'no stage of development is given': 1, 'identical to an earlier row': 1 },
  filled: { hypothesis: 1 },
  scores: {
    'MON-3': [2, 2, 3, 0],
    'SUP-3': [1, 2, 5, 0],
    'DATA-3': [3, 5, 8, 0],
    'COMP-3': [9, 0, 10, 0],
    'COMP-1': [2, 0, 6, 0],
    'COMP-2': [3, 2, 4, 0],
    'ERR-4': [4, 0, 3, 0],
  },
  refused: 0,
};
const STATUSES = { PROPOSED: 7, RUNNING: 13, GRADUATED: 17, STOPPED: 3 };

describe('the excerpt of the federal inventory', () => {
  it('is judged by the rules in a dry run, which records nothing', async () => {
    const before = await head();
    expect(await run({ door: rehearsal(target.door, Date.now) })).toMatchObject({ ...EXPECTED, taken: STATUSES, known: {} });
    expect(await head()).toBe(before);
  });

  it('comes in whole, through commands', async () => {
    const done: number[] = [];
    expect(await run({ onRow: (_, row) => void done.push(row) })).toMatchObject({ ...EXPECTED, taken: STATUSES, known: {} });
    expect(done.at(-1)).toBe(42);
    await target.settled();
    const { counts } = await engine.reader.figures.totals({}, await engine.reader.present());
    expect(counts).toMatchObject({ total: 40, proposed: 7, running: 13, graduated: 17, stopped: 3 });
  });

  it('brings names in one line, units, the first start that is a day, answers as notes, and the way each ended', async () => {
    const all = await listOf(target.portfolio(null));
    expect(all.filter(({ name }) => /[\r\n]/.test(name))).toEqual([]);
    expect(all.map(({ name }) => name)).toContain('License Plate Reader 3 (APP-00325)');
    expect(all.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['image-editor', 'image-editor-2']));
    expect(all.every(({ track, total }) => track === 'PRODUCTION_BOUND' && total === 28)).toBe(true);
    expect(
      all.filter(({ startedOn }) => startedOn !== null && (startedOn < '1990' || startedOn > new Date().toISOString().slice(0, 10))),
    ).toEqual([]);
    const stopped = all.filter(({ status }) => status === 'STOPPED');
    const events = await listOf((await target.events({ slug: stopped[0]!.slug, after: '0' }))!);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['PocAdopted', 'ChecklistWritten', 'ProductionOpened', 'PocStopped']),
    );
    expect(events.find(({ type }) => type === 'PocStopped')).toMatchObject({
      actor: 'Operator',
      data: { stopReason: 'OVERTAKEN', rationale: expect.stringMatching(/^Reported in the inventory as: R/) },
    });
  });

  it('GE-4 changes nothing the second time: the log is where it was', async () => {
    const before = await head();
    expect(await run()).toMatchObject({ ...EXPECTED, taken: {}, known: STATUSES });
    expect(await head()).toBe(before);
  });

  it('records what a better mapping reads otherwise, once', async () => {
    const mapping = federal();
    const otherwise = {
      ...mapping,
      scores: mapping.scores
        .filter(({ item }) => item !== 'ERR-4')
        .map((score) => (score.item === 'COMP-2' ? { ...score, note: 'Agency' } : score)),
    };
    expect(await run({ mapping: otherwise })).toMatchObject({ refused: 0, updated: 9, changes: { scores: 9 } });
    const before = await head();
    expect(await run({ mapping: otherwise })).toMatchObject({ updated: 0 });
    expect(await head()).toBe(before);
  });
});

describe('a row that is refused', () => {
  it('is told with its row, line, name and reason; the others go on', async () => {
    const lines = readFileSync(EXCERPT, 'latin1').split('\r\n');
    // The third row loses its stage to a word that the mapping does not know, the fourth gets a name that is too long.
    const rows = [lines[0]!, ...lines.slice(1, 6).map((line) => line.replace(/^/, 'Second register '))];
    rows[3] = rows[3]!.replace(
      /,(Initiated|Planned|Ideation|Acquisition and\/or Development|Implementation and Assessment|Operation and Maintenance|Retired),/,
      ',Dreaming,',
    );
    rows[4] = `${'x'.repeat(501)}${rows[4]}`;
    const path = file('rows.csv', Buffer.from(rows.join('\r\n'), 'latin1'));
    const told: RowResult[] = [];
    const report = await run({ path, onRow: (result) => void (result.problems.length > 0 && told.push(result)) });
    expect(sum(report.taken)).toBe(report.rows - 2);
    expect(report.refused).toBe(2);
    expect(told.sort((a, b) => a.row - b.row)).toMatchObject([
      { row: 4, name: expect.stringContaining('Second register'), problems: [{ column: 'Stage of Development', value: 'Dreaming' }] },
      {
        row: 5,
        name: expect.stringContaining('xxx'),
        problems: [
          {
            column: 'Use Case Name',
            reason: expect.stringMatching(/^name: Shorten name to 500 characters; it has \d+\. .*atMost shortens/),
          },
        ],
      },
    ]);
  });
});

describe('an import that is ended', () => {
  it('finishes the rows under way, and goes on the next time', async () => {
    const mapping = { ...federal(), register: 'another register' };
    const stop = new AbortController();
    let sent = 0;
    const door = {
      ...target.door,
      command: async (...asked: Parameters<typeof target.door.command>) => {
        sent += 1;
        if (sent === 5) stop.abort();
        return target.door.command(...asked);
      },
    };
    const first = await run({ mapping, signal: stop.signal, door });
    expect(first.isInterrupted).toBe(true);
    const taken = sum(first.taken);
    expect(taken).toBeGreaterThan(0);
    const second = await run({ mapping });
    expect([sum(second.known), sum(second.known) + sum(second.taken)]).toEqual([taken, 40]);
  });

  it('by a door that fails says so, and sends no more', async () => {
    let sent = 0;
    const failing = {
      ...target.door,
      command: async () => {
        sent += 1;
        throw new Error('the database is away');
      },
    };
    await expect(run({ door: failing })).rejects.toThrow('the database is away');
    expect(sent).toBeLessThan(42);
  });
});
