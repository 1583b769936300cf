import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnEngine, ownEngine } from '../testing/engine.ts';
import { folder } from '../testing/files.ts';
import { tableOf, takeTable } from '../testing/take-table.ts';
import { rehearsal } from './rehearsal.ts';
import type { ImportReport, RowResult } from './report.ts';

const file = folder();
let own: OwnEngine;
beforeAll(async () => {
  own = await ownEngine();
});
afterAll(() => own.close());

const MAPPING = `identity: [Id]
status: { column: Stage, values: { Idea: PROPOSED, Runs: RUNNING, Live: GRADUATED, Over: { status: STOPPED, stopReason: NOT_FEASIBLE } } }
fields:
  name: Name
  hypothesis: { column: Purpose, otherwise: not stated }
  unit: Unit
  track: { column: Track, otherwise: PRODUCTION_BOUND }
  checklistTemplateId: { value: default }
  budget: { poc: { column: Budget, currency: EUR, decimal: "." }, production: { column: Production, currency: EUR, decimal: "." } }
  owners: { productionOwner: Owner }
  infrastructure: { tier: Where }
adopted:
  startedOn: Start
  decidedOn: Decided
  learned: Learned
scores:
  - { item: COMP-3, column: Tested, values: { "No": 0, Planned: 1, "Yes": 2 } }
  - { item: MON-3, column: Watched, values: { "No": 0, "Yes": 2 } }
`;
const COLUMNS = 'Id Name Stage Purpose Unit Track Budget Production Owner Where Start Decided Learned Tested Watched'.split(' ');
type Cells = Readonly<Record<string, string>>;

interface Edition {
  readonly register: string;
  readonly on?: string;
  readonly dry?: boolean;
  readonly more?: string;
}
/** Takes an edition of a register in; what became of it, and of each row by its id. */
const take = async (
  rows: readonly Cells[],
  { register, on, dry = false, more = '' }: Edition,
): Promise<{ report: ImportReport; of: (row: number) => RowResult }> => {
  const path = file(`${register}.csv`, tableOf(COLUMNS, rows));
  const door = dry ? rehearsal(own.door, Date.now) : own.door;
  const { report, rows: results } = await takeTable(path, `register: ${register}\n${MAPPING}${more}`, door, on);
  return { report, of: (row) => results.find((result) => result.row === row)! };
};
const typesOf = async (slug: string, after = 0): Promise<string[]> => (await own.events(slug)).slice(after).map(({ type }) => type);

const RUNS: Cells = {
  Id: '1',
  Name: 'Claims triage',
  Stage: 'Runs',
  Purpose: 'Sorts claims',
  Unit: 'Claims',
  Budget: '1000',
  Production: '3000',
  Owner: 'ola@example.org',
  Where: 'SANDBOX',
  Start: '2024-05-01',
  Tested: 'No',
};

describe('a newer edition of the same register', () => {
  it('records what changed as events of the day it speaks of, and nothing else', async () => {
    const register = 'changed';
    const rest = Array.from({ length: 5 }, (_, place) => ({ Id: `x${place}`, Name: `Same ${place}`, Stage: 'Runs' }));
    const slug = (await take([RUNS, ...rest], { register, on: '2025-01-31' })).of(2).slug!;
    const before = await own.head();
    const first = (await own.events(slug)).length;
    const changed = {
      ...RUNS,
      Name: 'Claims sorter',
      Purpose: 'Sorts claims by urgency',
      Unit: 'Service',
      Budget: '1500',
      Owner: 'pia@example.org',
      Where: 'SHARED_PLATFORM',
      Tested: 'Yes',
      Watched: 'No',
    };
    const { report, of } = await take([changed, ...rest], { register, on: '2026-01-31' });
    expect(report).toMatchObject({ rows: 6, updated: 1, known: { RUNNING: 5 }, taken: {}, refused: 0 });
    expect(of(2)).toMatchObject({
      slug,
      outcome: 'changed',
      changed: ['budget.poc', 'name', 'hypothesis', 'unit', 'owners.productionOwner', 'infrastructure', 'scores.COMP-3', 'scores.MON-3'],
    });
    const events = (await own.events(slug)).slice(first);
    expect(events.map(({ type, effectiveOn }) => [type, effectiveOn])).toEqual(
      ['BudgetChanged', 'PocDescribed', 'OwnerChanged', 'InfrastructureDeclared', 'ItemScored', 'ItemScored'].map((type) => [
        type,
        '2026-01-31',
      ]),
    );
    expect(events[1]!.data).toMatchObject({
      name: 'Claims sorter',
      hypothesis: 'Sorts claims by urgency',
      unit: 'Service',
      reason: 'The register changed says so as of 2026-01-31.',
    });
    expect(events[4]!.data).toMatchObject({ itemId: 'COMP-3', score: 2, note: 'Yes' });
    expect(Number((await own.head()) - before)).toBe(6);
  });

  it('GE-4 taken in twice records nothing the second time, nor does an older edition after it', async () => {
    const register = 'twice';
    const newer = { ...RUNS, Purpose: 'Other' };
    await take([RUNS], { register, on: '2025-01-31' });
    await take([newer], { register, on: '2026-01-31' });
    const before = await own.head();
    expect((await take([newer], { register, on: '2026-01-31' })).report).toMatchObject({ known: { RUNNING: 1 }, updated: 0 });
    const { report, of } = await take([RUNS], { register, on: '2025-01-31' });
    expect(report).toMatchObject({ known: { RUNNING: 1 }, updated: 0 });
    expect(of(2).notes).toEqual(['the register spoke of 2026-01-31 before; 2025-01-31 is older, and nothing was recorded of it']);
    expect(await own.head()).toBe(before);
  });

  it('a start that comes after the day of its edition is not the day that the register spoke of', async () => {
    const register = 'starts-later';
    await take([{ ...RUNS, Start: '2026-03-01' }], { register, on: '2026-01-31' });
    const { of } = await take([{ ...RUNS, Start: '2026-03-01', Purpose: 'Answers callers' }], { register, on: '2026-02-15' });
    expect(of(2)).toMatchObject({ outcome: 'changed', changed: ['hypothesis'], notes: [] });
  });

  it('says again what it said before something else, and that is recorded too', async () => {
    const register = 'and-back';
    await take([RUNS], { register });
    const slug = (await take([{ ...RUNS, Purpose: 'B' }], { register })).of(2).slug!;
    const { report } = await take([RUNS], { register });
    expect(report).toMatchObject({ updated: 1, changes: { hypothesis: 1 } });
    expect((await typesOf(slug)).slice(-2)).toEqual(['PocDescribed', 'PocDescribed']);
  });

  it('leaves what people changed here, where the register says what it said', async () => {
    const register = 'people';
    const { of } = await take([RUNS], { register });
    const slug = of(2).slug!;
    await own.does(slug, 'describePoc', { name: 'Renamed by hand', unit: 'Elsewhere', reason: 'reorganised' });
    await own.does(slug, 'scoreItems', { scores: [{ itemId: 'COMP-3', score: 1, note: 'we know better' }] });
    await own.does(slug, 'changeOwner', { role: 'PRODUCTION_OWNER', email: 'zoe@example.org', reason: 'left' });
    const before = await own.head();
    expect((await take([RUNS], { register })).report).toMatchObject({ known: { RUNNING: 1 }, updated: 0 });
    expect(await own.head()).toBe(before);
    // What the register does change is recorded, and that alone.
    const second = await take([{ ...RUNS, Unit: 'Service' }], { register });
    expect(second.of(2)).toMatchObject({ outcome: 'changed', changed: ['unit'] });
    expect((await own.engine.executor.poc(`poc-${slug}`))!).toMatchObject({ name: 'Renamed by hand', unit: 'Service' });
  });

  it('opens those that are new', async () => {
    const register = 'more';
    await take([RUNS], { register });
    expect((await take([RUNS, { ...RUNS, Id: '2', Name: 'Another' }], { register })).report).toMatchObject({
      taken: { RUNNING: 1 },
      known: { RUNNING: 1 },
    });
  });

  it('tells in a dry run what it would record, and records nothing', async () => {
    const register = 'dry';
    await take([RUNS], { register });
    const before = await own.head();
    const { report } = await take(
      [
        { ...RUNS, Purpose: 'Other', Stage: 'Live' },
        { ...RUNS, Id: '9' },
      ],
      { register, dry: true },
    );
    expect(report).toMatchObject({ updated: 1, changes: { hypothesis: 1, status: 1 }, taken: { RUNNING: 1 } });
    expect(await own.head()).toBe(before);
  });

  it('keeps the start of an adopted POC, and says so', async () => {
    const register = 'start';
    await take([RUNS], { register });
    const { report, of } = await take([{ ...RUNS, Start: '2024-06-01' }], { register });
    expect(report).toMatchObject({ known: { RUNNING: 1 }, kept: 1, refused: 0 });
    expect(of(2).notes).toEqual(['startedOn stays 2024-05-01: the start of an adopted POC is not changed (the register says 2024-06-01).']);
  });
});

describe('a status that goes on', () => {
  const IDEA = { ...RUNS, Stage: 'Idea' };

  it('KO-1 from PROPOSED to RUNNING is a kick-off where the four steps stand', async () => {
    const register = 'kick-off';
    await take([IDEA], { register });
    const { of } = await take([{ ...IDEA, Stage: 'Runs', Where: 'SHARED_PLATFORM' }], { register, on: '2026-06-30' });
    expect(of(2)).toMatchObject({ outcome: 'changed', changed: ['infrastructure', 'status', 'scores.COMP-3'] });
    expect((await typesOf(of(2).slug!)).slice(-4)).toEqual(['InfrastructureDeclared', 'PocKickedOff', 'ProductionOpened', 'ItemScored']);
  });

  it('KO-1 else each missing step is told, with what to do, and nothing that rests on it is sent', async () => {
    const register = 'steps';
    await take([{ ...IDEA, Owner: '', Budget: '' }], { register });
    const { report, of } = await take([{ ...IDEA, Stage: 'Live', Owner: '', Budget: '', Purpose: 'Newer' }], { register });
    expect(report.refused).toBe(1);
    expect(of(2).changed).toEqual(['hypothesis']);
    expect(of(2).problems.map(({ column, value, code }) => [column, value, code])).toEqual([
      ['Stage', 'Live', 'BUDGET_MISSING'],
      ['Stage', 'Live', 'INFRASTRUCTURE_UNFIT'],
      ['Stage', 'Live', 'OWNER_MISSING'],
    ]);
    expect(of(2).problems[2]!.reason).toContain('or in the register (fields.owners.productionOwner in the mapping), and import again.');
    // The missing is filled in by hand, the same edition goes on.
    const slug = of(2).slug!;
    await own.does(slug, 'changeBudget', { envelope: 'POC', approved: { minorUnits: '100', currency: 'EUR' }, reason: 'x' });
    await own.does(slug, 'changeBudget', { envelope: 'PRODUCTION', approved: { minorUnits: '300', currency: 'EUR' }, reason: 'x' });
    await own.does(slug, 'declareInfrastructure', { tier: 'SHARED_PLATFORM' });
    await own.does(slug, 'changeOwner', { role: 'PRODUCTION_OWNER', email: 'ola@example.org', reason: 'x' });
    const again = await take([{ ...IDEA, Stage: 'Live', Owner: '', Budget: '', Purpose: 'Newer' }], { register });
    expect(again.of(2)).toMatchObject({ outcome: 'changed', changed: ['status', 'scores.COMP-3', 'status'] });
    expect((await own.engine.executor.poc(`poc-${slug}`))!.status).toBe('GRADUATED');
  });

  it('DE-1 from RUNNING to GRADUATED is decided with the register’s word, overriding a shut gate, of the day that the register tells', async () => {
    const register = 'live';
    await take([RUNS], { register });
    const { of } = await take([{ ...RUNS, Stage: 'Live', Decided: '2026-02-02' }], { register, on: '2026-03-31' });
    const last = (await own.events(of(2).slug!)).at(-1)!;
    expect(last).toMatchObject({
      type: 'PocGraduated',
      effectiveOn: '2026-02-02',
      data: { override: true, rationale: 'Reported in the register as: Live.' },
    });
  });

  it('GA-1 unless the mapping leaves the gate alone', async () => {
    const register = 'gate';
    await take([RUNS], { register });
    const { of } = await take([{ ...RUNS, Stage: 'Live' }], { register, more: 'changes: { override: false, reason: yearly census }\n' });
    expect(of(2).outcome).toBe('refused');
    expect(of(2).problems[0]).toMatchObject({ code: 'GATE_SHUT', reason: expect.stringMatching(/changes\.override in the mapping\)\.$/) });
  });

  it('DE-2 from RUNNING to STOPPED needs what was learned', async () => {
    const register = 'over';
    await take([RUNS, { ...RUNS, Id: '2' }], { register });
    const { of } = await take(
      [
        { ...RUNS, Stage: 'Over', Learned: 'Too slow' },
        { ...RUNS, Id: '2', Stage: 'Over' },
      ],
      { register },
    );
    expect((await own.events(of(2).slug!)).at(-2)).toMatchObject({
      type: 'PocStopped',
      data: { stopReason: 'NOT_FEASIBLE', learned: 'Too slow' },
    });
    expect(of(3).problems.map(({ reason }) => reason)).toEqual([expect.stringContaining('Let the mapping read it: adopted.learned')]);
  });

  it('DE-2 or what the mapping says for rows that do not', async () => {
    const register = 'over-unsaid';
    await take([RUNS], { register });
    const { of } = await take([{ ...RUNS, Stage: 'Over' }], { register, more: 'changes: { learned: not stated }\n' });
    expect((await own.events(of(2).slug!)).find(({ type }) => type === 'PocStopped')).toMatchObject({ data: { learned: 'not stated' } });
  });

  it('from PROPOSED to STOPPED scores nothing on the way, though the row has answers', async () => {
    const register = 'withdrawn-unscored';
    await take([{ ...RUNS, Name: 'Unscored', Stage: 'Idea' }], { register });
    const first = (await own.events('unscored')).length;
    const { of } = await take([{ ...RUNS, Name: 'Unscored', Stage: 'Over', Learned: 'No data' }], { register });
    expect(of(2)).toMatchObject({ outcome: 'changed', changed: ['status'] });
    expect((await typesOf('unscored', first)).filter((type) => type === 'ItemScored')).toEqual([]);
    const again = await take([{ ...RUNS, Name: 'Unscored', Stage: 'Over', Learned: 'No data' }], { register });
    expect(again.of(2)).toMatchObject({ outcome: 'known', problems: [] });
  });

  it('what is said otherwise of a decided one is told with what to do', async () => {
    const register = 'decided-described';
    await take([{ ...RUNS, Name: 'Described late', Stage: 'Over', Learned: 'Too slow' }], { register });
    const { of } = await take([{ ...RUNS, Name: 'Described late', Purpose: 'Another', Stage: 'Over', Learned: 'Too slow' }], { register });
    expect(of(2)).toMatchObject({
      outcome: 'refused',
      problems: [
        {
          column: 'Purpose',
          value: 'Another',
          reason: expect.stringContaining('changes.decided: keep in the mapping notes this in the report instead'),
        },
      ],
    });
  });

  it('from PROPOSED to STOPPED is a withdrawal', async () => {
    const register = 'withdrawn';
    await take([IDEA], { register });
    const { of } = await take([{ ...IDEA, Stage: 'Over', Learned: 'No data' }], { register });
    expect(await typesOf(of(2).slug!)).toContain('PocStopped');
  });

  it.each([
    ['Live', 'Over', 'It graduated, and that decision stands'],
    ['Live', 'Runs', 'It is GRADUATED here, and a POC does not go back to RUNNING'],
    ['Over', 'Runs', 'It is STOPPED here'],
    ['Runs', 'Idea', 'It is RUNNING here, and a POC does not go back to PROPOSED'],
  ])('DE-5 from %s to %s is told, and what to do', async (from, to, sentence) => {
    const register = `back-${from}-${to}`;
    await take([{ ...RUNS, Stage: from }], { register });
    const before = await own.head();
    const { of } = await take([{ ...RUNS, Stage: to }], { register });
    expect(of(2)).toMatchObject({
      outcome: 'refused',
      problems: [{ column: 'Stage', value: to, reason: expect.stringContaining(sentence) }],
    });
    expect(await own.head()).toBe(before);
  });

  it.each<[string, Cells, readonly string[]]>([
    [
      'from GRADUATED to STOPPED',
      { Stage: 'Over' },
      [expect.stringMatching(/^status stays GRADUATED\. It graduated, and that decision stands/)],
    ],
    [
      'a description',
      { Purpose: 'Other', Unit: 'Elsewhere' },
      [expect.stringMatching(/^hypothesis, unit stay as they are: It has graduated/)],
    ],
  ])('DE-5 %s of a decided POC is noted and refuses nothing, where the mapping keeps what is decided', async (what, otherwise, notes) => {
    const register = `kept-${what}`;
    await take([{ ...RUNS, Stage: 'Live' }], { register });
    const { report, of } = await take([{ ...RUNS, Stage: 'Live', Tested: 'Yes', ...otherwise }], {
      register,
      more: 'changes: { decided: keep }\n',
    });
    expect(of(2)).toMatchObject({ outcome: 'changed', status: 'GRADUATED', changed: ['scores.COMP-3'], problems: [], notes });
    expect(report).toMatchObject({ refused: 0, kept: 1 });
  });

  it('DE-5 what a decided POC takes no more is told for the column that changed', async () => {
    const register = 'decided';
    await take([{ ...RUNS, Stage: 'Live' }], { register });
    const { of } = await take([{ ...RUNS, Stage: 'Live', Purpose: 'Other', Tested: 'Yes' }], { register });
    expect(of(2)).toMatchObject({
      outcome: 'refused',
      changed: ['scores.COMP-3'],
      problems: [{ column: 'Purpose', value: 'Other', code: 'WRONG_STATUS' }],
    });
  });
});

describe('rows of one identity', () => {
  it('are taken once, and the later ones told', async () => {
    const { report, of } = await take([RUNS, { ...RUNS, Name: 'Twin' }, RUNS], { register: 'twins' });
    expect(report).toMatchObject({ taken: { RUNNING: 1 }, refused: 1, skipped: { 'the same to the letter as an earlier row': 1 } });
    expect(of(3).problems).toEqual([
      { column: 'Id', value: '1', reason: expect.stringMatching(/^Row 2 has the same identity, and was read first;/) },
    ]);
  });
});

describe('a refused row', () => {
  it('is told with row, column, value and reason; the others go on', async () => {
    const { report } = await take(
      [
        { ...RUNS, Owner: 'ola' },
        { ...RUNS, Id: '2', Name: 'x'.repeat(501) },
        { ...RUNS, Id: '3', Name: '' },
        { ...RUNS, Id: '4' },
      ],
      { register: 'refused' },
    );
    expect(report).toMatchObject({ refused: 3, taken: { RUNNING: 1 } });
    expect(report.errors.toSorted((a, b) => a.row - b.row)).toMatchObject([
      {
        row: 2,
        line: 2,
        column: 'Owner',
        value: 'ola',
        code: 'INVALID_EMAIL',
        reason: expect.stringMatching(/^owners\.productionOwner: /),
      },
      { row: 3, column: 'Name', reason: expect.stringContaining('Shorten name to 500 characters; it has 501.') },
      { row: 4, reason: expect.stringContaining('name: Fill in name: it is empty, or looks so.') },
    ]);
  });
});
