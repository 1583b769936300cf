import { addDays, dayOf } from '@causeway/kernel/calendar.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnEngine, ownEngine } from '../testing/engine.ts';
import { folder } from '../testing/files.ts';
import { tableOf, takeTable } from '../testing/take-table.ts';
import type { Door } from './door.ts';
import { rehearsal } from './rehearsal.ts';
import type { RowResult } from './report.ts';

const file = folder();
let own: OwnEngine;
beforeAll(async () => {
  own = await ownEngine();
});
afterAll(() => own.close());

const MAPPING = `identity: [Id]
status: { column: Stage, values: { Idea: PROPOSED, Runs: RUNNING, Live: GRADUATED, Over: { status: STOPPED, stopReason: OVERTAKEN } } }
fields:
  name: Name
  hypothesis: Purpose
  unit: Unit
  track: { column: Track, otherwise: PRODUCTION_BOUND }
  checklistTemplateId: { value: default }
  budget: { poc: { column: Budget, currency: EUR }, production: { column: Production, currency: EUR } }
  expectedValuePerYear: { column: Worth, currency: EUR }
  owners: { productionOwner: Owner }
  infrastructure: { tier: Where, description: Platform }
  delivery: { pocTeam: Lab, productionTeam: Ops, productionVendor: Vendor }
  members: { column: Team, split: ";" }
  slug: Slug
adopted: { startedOn: Start, decidedOn: Decided, learned: Learned }
scores:
  - { item: COMP-3, column: Tested, values: { planned: 1, done: 2, proven: 3 }, note: Remark, evidence: Link }
  - { item: MON-3, column: Watched, values: { "no": 0, done: 2, proven: 3 }, evidence: Link }
`;
const COLUMNS =
  'Id Name Stage Purpose Unit Track Budget Production Worth Owner Where Platform Lab Ops Vendor Team Slug Start Decided Learned Tested Remark Link Watched'.split(
    ' ',
  );
type Cells = Readonly<Record<string, string>>;
const ROW: Cells = { Id: '1', Name: 'Claims triage', Stage: 'Runs', Purpose: 'Sorts claims', Unit: 'Claims' };

/** Takes an edition in; what became of each row. */
const taken = async (register: string, rows: readonly Cells[], on?: string, door: Door = own.door): Promise<readonly RowResult[]> => {
  const path = file(`${register}.csv`, tableOf(COLUMNS, rows));
  return (await takeTable(path, `register: ${register}\n${MAPPING}`, door, on)).rows;
};
const take = async (register: string, row: Cells, on?: string, door?: Door): Promise<RowResult> =>
  (await taken(register, [row], on, door))[0]!;
const head = async (): Promise<number> => Number(await own.head());
/** An edition imported once more records nothing, and tells so. */
const saysNothingNew = async (register: string, cells: Cells): Promise<void> => {
  const before = await head();
  expect(await take(register, cells)).toMatchObject({ outcome: 'known', changed: [], problems: [] });
  expect(await head()).toBe(before);
};

describe('a cell that was emptied', () => {
  const FULL = { ...ROW, Where: 'SANDBOX', Platform: 'rack 3', Lab: 'Lab', Ops: 'Ops', Vendor: 'Acme', Tested: 'done', Remark: 'by hand' };

  it.each(['Name', 'Purpose', 'Unit', 'Platform', 'Vendor', 'Where', 'Tested', 'Remark'])('says nothing: %s', async (column) => {
    const register = `emptied-${column}`;
    await take(register, FULL);
    await saysNothingNew(register, { ...FULL, [column]: ' \u00a0' });
  });

  it('beside something else of the same thing that changed: the thing is as the row has it', async () => {
    await take('emptied-beside', FULL);
    const { slug, changed } = await take('emptied-beside', { ...FULL, Where: 'SHARED_PLATFORM', Platform: '' });
    expect(changed).toEqual(['infrastructure']);
    expect((await own.events(slug!)).at(-1)).toMatchObject({ type: 'InfrastructureDeclared', data: { tier: 'SHARED_PLATFORM' } });
    expect((await own.events(slug!)).at(-1)!.data).not.toHaveProperty('description');
  });
});

describe('what is refused', () => {
  it('GE-5 does not hold up what else is said of the POC', async () => {
    await take('one-bad', ROW);
    expect(await take('one-bad', { ...ROW, Name: 'x'.repeat(501), Unit: 'Service' })).toMatchObject({
      outcome: 'refused',
      changed: ['unit'],
      problems: [{ column: 'Name', reason: expect.stringContaining('Shorten name') }],
    });
  });

  it('CL-2 a score without its proof leaves the others, and is told with its own column', async () => {
    await take('one-unproven', { ...ROW, Tested: 'planned' });
    expect(await take('one-unproven', { ...ROW, Tested: 'done', Watched: 'proven' })).toMatchObject({
      outcome: 'refused',
      changed: ['scores.COMP-3'],
      problems: [{ column: 'Watched', value: 'proven', code: 'EVIDENCE_REQUIRED' }],
    });
  });

  it('GE-2 a link that is none is told with its own cell, of a new row as of a known one', async () => {
    const told = {
      outcome: 'refused',
      problems: [{ column: 'Link', value: 'the intranet', code: 'INVALID_EVIDENCE' }],
    };
    expect(await take('one-link', { ...ROW, Tested: 'done', Link: 'the intranet' })).toMatchObject(told);
    await take('one-link', ROW);
    expect(await take('one-link', { ...ROW, Tested: 'done', Link: 'the intranet' })).toMatchObject(told);
  });
});

describe('what rests on something else of the same edition', () => {
  it('TR-2 research turns to production with the four steps that its row brings', async () => {
    const turned = {
      ...ROW,
      Track: 'PRODUCTION_BOUND',
      Budget: '100',
      Production: '300',
      Owner: 'ola@example.org',
      Where: 'SHARED_PLATFORM',
    };
    await take('turns', { ...ROW, Track: 'RESEARCH' });
    expect(await take('turns', turned)).toMatchObject({ outcome: 'changed', changed: expect.arrayContaining(['track']), problems: [] });
    await saysNothingNew('turns', turned);
  });

  it('GE-3 an expected benefit is in the currency of the first budget', async () => {
    await take('worth', ROW);
    expect(await take('worth', { ...ROW, Budget: '100', Worth: '900' })).toMatchObject({
      outcome: 'changed',
      changed: ['budget.poc', 'expectedValuePerYear'],
    });
  });
});

it('CL-2 a remark that comes later is recorded, though the score is the same', async () => {
  await take('remark', { ...ROW, Tested: 'done' });
  const { slug, changed } = await take('remark', { ...ROW, Tested: 'done', Remark: 'by Ola' });
  expect(changed).toEqual(['scores.COMP-3']);
  expect((await own.events(slug!)).at(-1)!.data).toMatchObject({ score: 2, note: 'by Ola' });
});

it('what a person has changed to the same already is not told as changed', async () => {
  const { slug } = await take('already', ROW);
  await own.does(slug!, 'describePoc', { unit: 'Service', reason: 'moved' });
  expect((await take('already', { ...ROW, Unit: 'Service', Purpose: 'Answers' })).changed).toEqual(['hypothesis']);
  await own.does(slug!, 'decide', { decision: 'STOP', rationale: 'over', stopReason: 'OVERTAKEN', learned: 'much' });
  await saysNothingNew('already', { ...ROW, Unit: 'Service', Purpose: 'Answers' });
});

it('§9 a lead whom the register no longer names as a member stays one, and a decision later refuses nothing for it', async () => {
  const { slug } = await take('team', { ...ROW, Team: 'kim@example.org;ola@example.org' });
  await own.does(slug!, 'changeOwner', { role: 'POC_LEAD', email: 'kim@example.org', reason: 'leads now' });
  const without = { ...ROW, Team: 'ola@example.org' };
  await saysNothingNew('team', without);
  await own.does(slug!, 'decide', { decision: 'STOP', rationale: 'over', stopReason: 'OVERTAKEN', learned: 'much' });
  await saysNothingNew('team', without);
});

it('PR-2 a member or an owner who was erased is not brought back by a register that still names them, nor taken for somebody new', async () => {
  const row = { ...ROW, Owner: 'kim@example.org', Team: 'kim@example.org;ola@example.org' };
  await take('erased', row);
  const erased: Door = {
    ...own.door,
    opened: async (commandId) => {
      const poc = await own.door.opened(commandId);
      return poc && { ...poc, emails: new Map([...poc.emails].filter(([, email]) => email !== 'kim@example.org')) };
    },
  };
  const before = await head();
  expect(await take('erased', { ...row, Owner: '', Team: 'ola@example.org' }, undefined, erased)).toMatchObject({
    outcome: 'known',
    notes: [],
  });
  expect(await take('erased', row, undefined, erased)).toMatchObject({
    outcome: 'known',
    notes: [expect.stringContaining('owners.productionOwner: nobody is named'), expect.stringContaining('members: nobody is added')],
  });
  expect(await head()).toBe(before);
});

describe('a register that is imported once more', () => {
  const rows = Array.from({ length: 200 }, (_, place) => ({ ...ROW, Id: `${place}`, Slug: `again-${place}` }));

  it('is looked for, row by row, and not sent once more', async () => {
    await taken('again', rows);
    let sent = 0;
    const counting: Door = {
      ...own.door,
      command: (command, poc) => {
        sent += 1;
        return own.door.command(command, poc);
      },
    };
    const results = await taken('again', [...rows, { ...ROW, Id: 'new' }], undefined, counting);
    expect(results.map(({ outcome }) => outcome)).toEqual([...rows.map(() => 'known'), 'taken']);
    // Those that are under way before the first is known.
    expect(sent).toBeLessThan(rows.length / 2);
  });

  it('GE-2 has its slugs in a dry run, however its rows were found', async () => {
    const twin = { ...ROW, Id: 'twin', Slug: 'again-199' };
    expect((await taken('again', [...rows, twin], undefined, rehearsal(own.door, Date.now))).at(-1)).toMatchObject({
      problems: [{ column: 'Slug', code: 'SLUG_TAKEN' }],
    });
  });
});

describe('the day that an edition speaks of', () => {
  it('TI-2 is kept where it is today, so that an older edition records nothing after it', async () => {
    const today = dayOf(Date.now(), 'UTC');
    await take('today', ROW, today);
    const before = await head();
    expect(await take('today', { ...ROW, Unit: 'Before' }, '2025-01-31')).toMatchObject({
      outcome: 'known',
      notes: [`the register spoke of ${today} before; 2025-01-31 is older, and nothing was recorded of it`],
    });
    expect(await head()).toBe(before);
  });

  it('is not that of a decision which the row tells with a day of its own: the next edition is no older one', async () => {
    await take('decided-later', ROW, '2025-01-31');
    await take('decided-later', { ...ROW, Stage: 'Live', Decided: '2026-05-01' }, '2025-06-30');
    expect(await take('decided-later', { ...ROW, Stage: 'Live', Watched: 'done' }, '2025-12-31')).toMatchObject({
      changed: ['scores.MON-3'],
    });
  });

  it('KO-6 is not that of a kick-off, nor of the production sibling that it opens', async () => {
    const idea = { ...ROW, Stage: 'Idea', Budget: '100', Production: '300', Owner: 'ola@example.org', Where: 'SHARED_PLATFORM' };
    for (const start of ['', addDays(dayOf(Date.now(), 'UTC'), -2)]) {
      const register = `kicked-off-${start || 'unsaid'}`;
      await take(register, idea, '2025-01-31');
      expect(await take(register, { ...idea, Stage: 'Runs', Start: start }, '2025-06-30')).toMatchObject({ changed: ['status'] });
      expect(await take(register, { ...idea, Stage: 'Runs', Start: start, Unit: 'Service' }, '2025-12-31')).toMatchObject({
        changed: ['unit'],
      });
    }
  });

  it('TI-2 is not the day of a start that is today', async () => {
    const today = dayOf(Date.now(), 'UTC');
    const { slug } = await take('starts-today', { ...ROW, Start: today }, '2025-12-31');
    expect((await own.events(slug!)).slice(0, 2)).toMatchObject([
      { type: 'PocAdopted', effectiveOn: today },
      { effectiveOn: '2025-12-31' },
    ]);
  });
});

it('DE-4 day, reason and learnings of a decision are kept as they were recorded, and the row tells so', async () => {
  const over = { ...ROW, Stage: 'Over', Decided: '2025-05-01', Learned: 'Too slow' };
  await take('decision-kept', over, '2025-06-30');
  const before = await head();
  expect(await take('decision-kept', { ...over, Decided: '2025-05-02', Learned: 'Too dear' }, '2025-12-31')).toMatchObject({
    outcome: 'known',
    notes: [
      'decidedOn stays 2025-05-01: a decision stands as it was recorded (the register says 2025-05-02).',
      'learned stays Too slow: a decision stands as it was recorded (the register says Too dear).',
    ],
  });
  expect(await head()).toBe(before);
});

it('DE-5 the same edition imported twice at once refuses nothing that the other of the two has just done', async () => {
  const live = { ...ROW, Stage: 'Live', Unit: 'Service' };
  await take('at-once', ROW);
  let beside: RowResult | null = null;
  const overtaken: Door = {
    ...own.door,
    opened: async (commandId) => {
      const poc = await own.door.opened(commandId);
      beside ??= await take('at-once', live);
      return poc;
    },
  };
  expect(await take('at-once', live, undefined, overtaken)).toMatchObject({ outcome: 'known', problems: [] });
  expect(beside).toMatchObject({ outcome: 'changed', changed: ['unit', 'status'] });
});

it('GE-2 a dry run tells of a slug that an earlier row has here already', async () => {
  const twins = [
    { ...ROW, Slug: 'taken-once' },
    { ...ROW, Id: '2', Slug: 'taken-once' },
  ];
  await take('slugs', twins[0]!);
  expect((await taken('slugs', twins, undefined, rehearsal(own.door, Date.now)))[1]).toMatchObject({
    outcome: 'refused',
    problems: [{ column: 'Slug', code: 'SLUG_TAKEN' }],
  });
});
