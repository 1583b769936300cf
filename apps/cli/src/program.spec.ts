import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type OwnDatabase, ownDatabase } from '@causeway/engine/testing/own-database.ts';
import { faultyProxy } from '@causeway/event-store/testing/faulty-proxy.ts';
import { folder } from '@causeway/import/testing/files.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './program.ts';
import { EXCERPT, FEDERAL_MAPPING } from './testing/files.ts';
import { keepingTerminal } from './testing/terminal.ts';

const file = folder();
const before = { ...process.env };
let database: OwnDatabase;
beforeAll(async () => {
  database = await ownDatabase();
  for (const name of ['CAUSEWAY_URL', 'CAUSEWAY_TOKEN', 'NODE_ENV']) delete process.env[name];
  Object.assign(process.env, database.env);
  await run('import', EXCERPT, '--mapping', FEDERAL_MAPPING);
});
afterAll(async () => {
  process.env = before;
  await database.drop();
});

const run = async (...words: string[]) => {
  const terminal = keepingTerminal();
  const status = await runProgram(words, terminal);
  return { status, out: terminal.out(), err: terminal.err() };
};
const json = async (...words: string[]) => {
  const { status, out } = await run(...words, '--json');
  return { status, answer: JSON.parse(out) };
};
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('every command', () => {
  it.each([['import'], ['export'], ['export', 'portfolio'], ['export', 'events'], ['replay'], ['gate'], ['status'], ['rebuild']])(
    '%s %s tells how it is used, with status 0',
    async (...words) => {
      const { status, out } = await run(...words, '--help');
      expect(status).toBe(0);
      expect(out).toContain('Usage: causeway');
      if (words.length > 1 || words[0] !== 'export') expect(out).toMatch(/Examples:\n {2}causeway /);
    },
  );

  it.each<[string, string[], string]>([
    ['an unknown command', ['bogus'], "unknown command 'bogus'"],
    ['no command', [], 'Usage: causeway'],
    ['an export of nothing', ['export'], 'Usage: causeway export'],
    ['an unknown option', ['status', '--loud'], "unknown option '--loud'"],
    ['a POC too many', ['gate', 'a', 'b'], 'too many arguments'],
    ['no POC', ['gate'], "missing required argument 'poc'"],
    ['no mapping', ['import', EXCERPT], 'Say --mapping FILE'],
    ['nothing to import', ['import', '--mapping', FEDERAL_MAPPING], 'Say the file to import'],
    [
      'a day that is none',
      ['import', EXCERPT, '--mapping', FEDERAL_MAPPING, '--speaks-of', 'yesterday'],
      '--speaks-of yesterday is no day',
    ],
    [
      'a day to come',
      ['import', EXCERPT, '--mapping', FEDERAL_MAPPING, '--speaks-of', '9999-01-01', '--dry-run'],
      '--speaks-of 9999-01-01 is still to come',
    ],
    ['a draft in an encoding that is none', ['import', '--suggest', EXCERPT, '--encoding', 'latin'], '--encoding latin is none of utf-8'],
    [
      'an encoding beside the mapping',
      ['import', EXCERPT, '--mapping', FEDERAL_MAPPING, '--encoding', 'utf-8'],
      '--encoding goes with --suggest',
    ],
    [
      'a report that cannot be written',
      ['import', EXCERPT, '--mapping', FEDERAL_MAPPING, '--dry-run', '--report', 'nowhere/r.csv'],
      'The report cannot be written to nowhere/r.csv (ENOENT).',
    ],
    ['a draft of nothing', ['import', '--suggest', 'nowhere.csv'], 'There is no file nowhere.csv.'],
    ['a file that is not there', ['import', 'nowhere.csv', '--mapping', FEDERAL_MAPPING], 'There is no file nowhere.csv.'],
    ['a mapping that is not there', ['import', EXCERPT, '--mapping', 'nowhere.yaml'], 'There is no file nowhere.yaml.'],
    ['a folder for a file', ['import', '.', '--mapping', FEDERAL_MAPPING], 'There is no file ..'],
    ['a POC that does not exist', ['gate', 'nobody'], 'There is no POC "nobody"'],
    ['a life that nobody lived', ['replay', 'nobody'], 'There is no POC "nobody"'],
    ['events of nobody', ['export', 'events', '--poc', 'nobody'], 'There is no POC "nobody"'],
    ['a position that is none', ['export', 'events', '--after', '-1'], '--after -1 is no position'],
    ['a moment that is none', ['export', 'portfolio', '--as-of', 'tomorrow'], '--as-of tomorrow is neither'],
    ['a moment to come', ['export', 'portfolio', '--as-of', '2999-01-01T00:00:00Z'], 'That moment is still to come'],
    ['a position to come', ['export', 'portfolio', '--as-of', '99999999'], 'The log has not reached position 99999999'],
    ['a server without a token', ['status', '--url', 'http://127.0.0.1:9'], '--url needs a token'],
    ['a server that is no address', ['status', '--url', 'nonsense', '--token', 'x'], '--url nonsense is no address'],
    ['a rebuild over --url', ['rebuild', '--url', 'http://127.0.0.1:9', '--token', 'x'], 'rebuild works on the database itself'],
  ])('ends with status 2 and a sentence for %s', async (_, words, sentence) => {
    const { status, out, err } = await run(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('ends with status 2 where the environment cannot be run with', async () => {
    process.env.PORT = 'http';
    const { status, err } = await run('status').finally(() => delete process.env.PORT);
    expect(status).toBe(2);
    expect(err).toContain('PORT: must be a whole number');
  });

  it('ends with status 1 where the server cannot be reached, and says so to machines too', async () => {
    const { status, answer } = await json('status', '--url', 'http://127.0.0.1:9', '--token', 'x');
    expect(status).toBe(1);
    expect(answer.error).toContain('http://127.0.0.1:9 cannot be reached');
  });
});

describe('import', () => {
  it('says that nothing changed, the second time', async () => {
    const { status, out } = await run('import', EXCERPT, '--mapping', FEDERAL_MAPPING);
    expect(status).toBe(0);
    expect(out).toMatch(
      /^42 rows in \d+\.\d s \(\d+ rows a second\)\.\nNothing changed\.\n40 known, unchanged: 7 PROPOSED, 13 RUNNING, 17 GRADUATED, 3 STOPPED\n/,
    );
    expect(out).toMatch(/\nscores +0 +1 +2 +3\n/);
    expect(out).toMatch(/\n {2}MON-3 +2 +2 +3 +0\n/);
  });

  it.each(['register.csv', 'register.yaml'])('writes no report over what it reads: %s', async (name) => {
    const [register, mapping] = [file('register.csv', readFileSync(EXCERPT)), file('register.yaml', readFileSync(FEDERAL_MAPPING))];
    const before = [readFileSync(register), readFileSync(mapping)];
    const report = join(dirname(register), '.', name);
    const { status, err } = await run('import', register, '--mapping', mapping, '--dry-run', '--report', relative('.', report));
    expect([readFileSync(register), readFileSync(mapping)]).toEqual(before);
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringContaining('is read by this import; give the report a name of its own'),
    });
  });

  it('reports to machines', async () => {
    expect(await json('import', EXCERPT, '--mapping', FEDERAL_MAPPING)).toMatchObject({
      status: 0,
      answer: {
        dryRun: false,
        changed: false,
        rows: 42,
        known: { PROPOSED: 7 },
        taken: {},
        refused: 0,
        errors: [],
        scores: { 'MON-3': [2, 2, 3, 0] },
      },
    });
    expect(await json('import', EXCERPT, '--mapping', FEDERAL_MAPPING, '--dry-run')).toMatchObject({
      status: 0,
      answer: { dryRun: true, changed: false, known: { PROPOSED: 7, RUNNING: 13, GRADUATED: 17, STOPPED: 3 }, taken: {} },
    });
  });

  it('ends with status 1 where a row is refused, named on stderr', async () => {
    const mapping = `register: small
status: { column: Stage, values: { Idea: PROPOSED } }
fields: { name: Name, hypothesis: Purpose, track: { value: RESEARCH } }
`;
    const { status, out, err } = await run(
      'import',
      file('small.csv', 'Name,Stage,Purpose\nGood,Idea,It works\nBad,Idea,\n=cmd,Idea,It computes\n'),
      '--mapping',
      file('small.yaml', mapping),
    );
    expect(status).toBe(1);
    expect(err).toContain(
      'row 3 (line 3) "Bad": Purpose: hypothesis: Fill in hypothesis: it is empty, or looks so. In the mapping, replace takes characters out, atMost shortens, otherwise fills in.\n',
    );
    expect(out).toContain('2 taken in: 2 PROPOSED\n1 refused, in whole or in part\n');
  });

  it('takes nothing in of a file that breaks off, and names file and line', async () => {
    const path = file('broken.csv', 'Name,Stage,Purpose\nWhole,Idea,It works\nBroken,Idea,"It never ends\n');
    const mapping = file(
      'broken.yaml',
      'register: x\nstatus: { value: PROPOSED }\nfields: { name: Name, hypothesis: Purpose, track: { value: RESEARCH } }\n',
    );
    const { status, err } = await run('import', path, '--mapping', mapping);
    expect(status).toBe(1);
    expect(err).toContain(`${path}:3: a quotation mark is opened`);
    expect((await run('gate', 'whole')).status).toBe(2);
  });

  it('names each column that is missing, where the mapping names it, and those that are there', async () => {
    const path = file('other.csv', 'Title,Stage\nx,Idea\n');
    const mapping = file(
      'other.yaml',
      'register: x\nstatus: { column: Stge, values: { Idea: PROPOSED } }\nfields:\n  name: Title\n  hypothesis: { text: "{Purpose}." }\n  track: RESEARCH\n',
    );
    const { status, err } = await run('import', path, '--mapping', mapping, '--dry-run');
    expect(status).toBe(1);
    expect(err.split('\n').slice(-5, -1)).toEqual([
      `${mapping}:2:19: status.column: no column is, or alone begins with, "Stge"; did you mean "Stage"?`,
      `${mapping}:5:23: fields.hypothesis.text: no column is, or alone begins with, "Purpose"`,
      `${mapping}:6:10: fields.track: no column is, or alone begins with, "RESEARCH"; what is the same in every row is { value: RESEARCH }`,
      `The columns of ${path} are "Title", "Stage".`,
    ]);
  });

  it('names file, line and column of a mapping that cannot be used', async () => {
    const path = file('wrong.yaml', 'register: x\ncolour: red\n');
    const { status, err } = await run('import', EXCERPT, '--mapping', path);
    expect(status).toBe(1);
    expect(err).toContain(`${path}:2:1: "colour" is not known here`);
  });
});

describe('gate', () => {
  it('ends with status 1 where it is shut, with each unmet criterion', async () => {
    const { status, out } = await run('gate', 'image-editor');
    expect(status).toBe(1);
    expect(out).toMatch(/^image-editor \(Image Editor, GRADUATED\): the gate is shut, \d+ of 19 criteria unmet\.\n/);
    expect(out).toContain('\n  OWNER_NAMED                    none is named; required: a production owner is named\n');
  });

  it('tells machines every criterion', async () => {
    const { status, answer } = await json('gate', 'image-editor');
    expect(status).toBe(1);
    expect(answer).toMatchObject({ slug: 'image-editor', open: false, policyVersion: expect.any(Number) });
    expect(answer.criteria).toHaveLength(19);
    expect(answer.criteria[0]).toEqual({
      code: 'FEASIBILITY',
      area: null,
      met: false,
      required: expect.any(String),
      actual: expect.any(String),
      items: [],
    });
  });
});

describe('export', () => {
  it('writes the portfolio as CSV, a formula as text', async () => {
    const { status, out, err } = await run('export', 'portfolio');
    expect(status).toBe(0);
    expect(err).toBe('42 POCs\n');
    expect(out.split('\n')[0]).toMatch(/^slug,name,unit,track,status,/);
    expect(out).toContain("\ncmd,'=cmd,");
  });

  it('writes it as JSON lines, now and at any moment of the log', async () => {
    const now = lines((await run('export', 'portfolio', '--json')).out);
    expect(now).toHaveLength(42);
    expect(now.find(({ slug }) => slug === 'cmd')).toMatchObject({
      name: '=cmd',
      status: 'PROPOSED',
      track: 'RESEARCH',
      readiness: 0,
      findings: [],
      pocApproved: '0.00',
    });
    const first = now.map(({ position }) => BigInt(position)).sort((a, b) => (a < b ? -1 : 1))[9]!;
    const then = lines((await run('export', 'portfolio', '--json', '--as-of', String(first))).out);
    expect(then).toHaveLength(10);
    expect(lines((await run('export', 'portfolio', '--json', '--as-of', now.at(-1).lastChangedAt)).out).length).toBeGreaterThan(0);
  });

  it('writes the log in its order, whole or from a position on', async () => {
    const all = lines((await run('export', 'events', '--json')).out);
    expect(all.map(({ position }) => Number(position))).toEqual(all.map((_, place) => place + 1));
    expect(all[0]).toMatchObject({ type: 'TemplatePublished', actor: null, data: { id: 'default' } });
    expect(lines((await run('export', 'events', '--json', '--after', String(all.length - 3))).out)).toEqual(all.slice(-3));
    const own = lines((await run('export', 'events', '--json', '--poc', 'cmd')).out);
    expect(own).toMatchObject([{ type: 'PocProposed', data: { name: '=cmd', hypothesis: 'It computes' } }]);
    expect((await run('export', 'events', '--poc', 'cmd')).out).toMatch(/^position,stream,/);
  });
});

describe('replay', () => {
  it('tells a life event by event: when, who, what it changed', async () => {
    const { status, out } = await run('replay', 'image-editor');
    expect(status).toBe(0);
    expect(out).toMatch(/^ +\d+ \d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}.+ \(command line\): Image Editor was adopted as production-bound/);
    expect(out).toMatch(/\n {12}status GRADUATED\n {12}readiness – → /);
    expect(out).toMatch(/\n {12}opens MONITORING_LATER \(since /);
  });

  it('and to machines a line each, without raw data', async () => {
    const { out } = await run('replay', 'image-editor', '--json');
    const told = lines(out);
    expect(told.map(({ type }) => type)).toEqual(
      ['PocAdopted', 'ChecklistWritten', 'ProductionOpened', expect.any(String), expect.any(String)].slice(0, told.length),
    );
    expect(told.at(-1)).toMatchObject({ changes: { status: { from: null, to: 'GRADUATED' } } });
    expect(told[0]).not.toHaveProperty('data');
  });
});

describe('status and rebuild', () => {
  it('tell how log and read side stand', async () => {
    const { status, answer } = await json('status');
    expect(status).toBe(0);
    expect(answer).toMatchObject({ lag: { events: 0 }, parkedStreams: 0, parked: [], pocs: { total: 42 } });
    expect(answer.bookmark.position).toBe(answer.head.position);
    expect((await run('status')).out).toMatch(
      /^log head {6}position \d+, recorded .+\nread side {5}position \d+, clock .+\nlag {11}0 events, \d\.\d s\nparked {8}no stream\nPOCs {10}42: /,
    );
  });

  it('fill the read models anew, to the same figures', async () => {
    const before = (await run('export', 'portfolio')).out;
    const { status, answer } = await json('rebuild');
    expect({ status, answer }).toEqual({ status: 0, answer: { parked: [], events: expect.any(String), seconds: expect.any(Number) } });
    expect(Number(answer.events)).toBeGreaterThan(100);
    expect((await run('export', 'portfolio')).out).toBe(before);
  });
});

describe('a database that is lost in the midst', () => {
  it('is told as that, with what stays and what to do', async () => {
    const { DATABASE_URL } = process.env;
    const proxy = await faultyProxy(DATABASE_URL!, (request) => {
      if (request.includes('create schema')) proxy.fault = 'refuse';
      return false;
    });
    proxy.fault = 'cut the request';
    process.env.DATABASE_URL = proxy.url;
    const { status, err } = await run('rebuild');
    expect(status).toBe(1);
    expect(err).toMatch(
      /^The database was lost \(.+\)\. What was recorded stays: see that it runs and what its log says, and do the same again\.$/m,
    );
    process.env.DATABASE_URL = DATABASE_URL;
    proxy.close();
    expect((await run('rebuild')).status).toBe(0);
  });
});
