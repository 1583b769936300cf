import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { startTestEngine, type TestEngine } from '@causeway/engine/testing/engine.ts';
import { StoreUnavailable } from '@causeway/event-store/event-store.ts';
import { parseMapping } from '@causeway/import/mapping/read.ts';
import { engineDoor } from '@causeway/import/run/engine-door.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesIn } from '../testing/uploads.ts';
import { Discarded, type ImportJob } from './import-job.ts';
import { ImportJobs } from './import-jobs.ts';

const NOBODY = 65_534;
const ROWS = 400;
const OWNER = '00000000-0000-4000-8000-000000000001';
const TEXT = 'register: desk\nstatus: { value: PROPOSED }\nfields:\n  name: Name\n  hypothesis: Purpose\n  track: { value: RESEARCH }\n';
const MAPPING = { mapping: parseMapping(TEXT), text: TEXT, speaksOf: null };

let folder: string;
let test: TestEngine;
let jobs: ImportJobs;
const problems: unknown[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'causeway-jobs-'));
  test = await startTestEngine();
  jobs = new ImportJobs({ folder: join(folder, 'uploads'), now: Date.now, onProblem: (error) => problems.push(error) });
});
afterAll(async () => {
  await jobs.close();
  await test.close();
  rmSync(folder, { recursive: true });
});

const doorOf = () =>
  engineDoor(test.engine, {
    actor: async () => ({ id: OWNER, roles: ['PMO'] }),
    correlationId: '00000000-0000-4000-8000-00000000c0de',
    isService: true,
  });
const sent = (about: string): Promise<ImportJob> =>
  jobs.receive(
    OWNER,
    `${about}.csv`,
    Readable.from([`Name,Purpose\n${Array.from({ length: ROWS }, (_, row) => `${about} ${row},It holds\n`).join('')}`]),
  );
const at = async (job: ImportJob, isThere: () => boolean): Promise<void> => {
  await expect.poll(() => [isThere(), job.state.problem], { interval: 1 }).toEqual([true, null]);
};

it('a file that is discarded while it records stands in the way of the next until its last row, found by nobody', async () => {
  const job = await sent('Bus');
  const door = doorOf();
  const held = Promise.withResolvers<void>();
  let commands = 0;
  const slow: typeof door = {
    ...door,
    command: async (...asked) => {
      commands += 1;
      if (commands > ROWS / 4) await held.promise;
      return door.command(...asked);
    },
  };
  job.start(MAPPING, slow, async () => {});
  await at(job, () => job.state.phase === 'IMPORTING' && job.state.done > 0);
  const discarded = jobs.discard(job);
  expect([jobs.find(OWNER, job.id), jobs.of(OWNER)]).toEqual([undefined, []]);
  expect(jobs.recording).toBe(job);
  held.resolve();
  await discarded;
  expect(jobs.recording).toBeUndefined();
  expect(job.state).toMatchObject({ phase: 'CANCELLED', problem: null });
  const recorded = await test.head();
  expect(job.state.done).toBeLessThan(ROWS);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await test.head()).toBe(recorded);
});

it('one that is discarded in the moment in which it is asked for is begun no more, and nothing fails unseen', async () => {
  const job = await sent('Tram');
  const discarded = jobs.discard(job);
  expect(() => job.start(MAPPING, doorOf(), async () => {})).toThrow(Discarded);
  expect(() => job.preview(MAPPING, doorOf())).toThrow(Discarded);
  await discarded;
  await expect(job.draft()).rejects.toThrow(Discarded);
  expect(job.state).toMatchObject({ phase: 'RECEIVED', since: null, problem: null });
  expect([jobs.recording, problems, filesIn(join(folder, 'uploads'))]).toEqual([undefined, [], []]);
});

it('one whose mapping is drafted anew is busy until that is done', async () => {
  const job = await sent('Cable car');
  expect(job.isBusy).toBe(false);
  const drafted = job.draft('windows-1252');
  expect(job.isBusy).toBe(true);
  await drafted;
  expect(job.isBusy).toBe(false);
  await jobs.discard(job);
});

it('another process of the same home begins, and ends, without a word to the files of this one', async () => {
  const job = await sent('Ferry');
  const other = new ImportJobs({ folder: join(folder, 'uploads'), now: Date.now, onProblem: () => {} });
  const theirs = await other.receive(OWNER, 'theirs.csv', Readable.from(['Name,Purpose\nA,B\n']));
  await jobs.sweep();
  expect(filesIn(join(folder, 'uploads')).sort()).toEqual([job.id, theirs.id].sort());
  await other.close();
  expect(filesIn(join(folder, 'uploads'))).toEqual([job.id]);
  await jobs.discard(job);
});

it('what a process left that ended without a word goes once nothing was heard of it for an hour', async () => {
  const [lately, longAgo] = ['lately', 'longAgo'].map((name) => join(folder, 'uploads', name)) as [string, string];
  for (const each of [lately, longAgo]) mkdirSync(join(each, 'register'), { recursive: true });
  const minutesAgo = (minutes: number) => Date.now() / 1000 - minutes * 60;
  utimesSync(lately, minutesAgo(50), minutesAgo(50));
  utimesSync(longAgo, minutesAgo(70), minutesAgo(70));
  await jobs.sweep();
  expect([lately, longAgo].map((each) => existsSync(each))).toEqual([true, false]);
  rmSync(lately, { recursive: true });
});

it('what another user left that may not be removed keeps nobody from beginning', async () => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-jobs-'));
  const [shared, left] = [join(home, 'uploads'), join(home, 'uploads', 'left')];
  mkdirSync(join(left, 'register'), { recursive: true });
  chmodSync(left, 0o500);
  utimesSync(left, 0, 0);
  const isRoot = process.geteuid!() === 0;
  if (isRoot) for (const each of [home, shared]) chownSync(each, NOBODY, NOBODY);
  try {
    // To root nothing is forbidden.
    if (isRoot) process.seteuid!(NOBODY);
    await new ImportJobs({ folder: shared, now: Date.now, onProblem: () => {} }).close();
    expect(readdirSync(shared)).toEqual(['left']);
  } finally {
    if (isRoot) process.seteuid!(0);
    chmodSync(left, 0o700);
    rmSync(home, { recursive: true });
  }
});

// Below /proc no folder can be made, and Node would try for ever.
it.each(['a-file', '/proc/causeway'])('where nothing can be written, such as below %s, the start says so', (below) => {
  writeFileSync(join(folder, 'a-file'), '');
  const uploads = resolve(folder, below, 'uploads');
  expect(() => new ImportJobs({ folder: uploads, now: Date.now, onProblem: () => {} })).toThrow(
    /(a-file\/uploads|\/proc\/causeway) cannot be written \(\w+\); set CAUSEWAY_HOME to a folder that can\./,
  );
});

it.each([
  ['no room left', Object.assign(new Error('could not extend file'), { code: '53100' })],
  ['away for too long', new Error('ended')],
])('one that the log takes no more of says so (%s), and goes on from there', async (sentence, cause) => {
  const job = await sent(sentence);
  const door = doorOf();
  let commands = 0;
  const failing: typeof door = {
    ...door,
    command: async (...asked) => {
      commands += 1;
      if (commands > 20) throw new StoreUnavailable('The log takes nothing for now; nothing was recorded.', { cause });
      return door.command(...asked);
    },
  };
  job.start(MAPPING, failing, async () => {});
  await expect.poll(() => job.state).toMatchObject({ phase: 'FAILED', problem: expect.stringContaining(sentence) });
  expect(problems.splice(0)).toHaveLength(1);
  job.start(MAPPING, door, async () => {});
  await expect.poll(() => job.state).toMatchObject({ phase: 'DONE', problem: null });
  expect(Object.values(job.state.figures?.taken ?? {}).concat(Object.values(job.state.figures?.known ?? {}))).toEqual([ROWS - 20, 20]);
  await jobs.discard(job);
});
