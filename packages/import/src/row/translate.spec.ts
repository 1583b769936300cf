import { describe, expect, it } from 'vitest';
import { cellReader } from '../mapping/columns.ts';
import { parseMapping } from '../mapping/read.ts';
import { type Intake, readRow } from './translate.ts';

const TODAY = '2026-11-24';

/** What one row becomes under a mapping with these lines more. */
const read = (cells: Record<string, string>, more: { fields?: string; adopted?: string; top?: string; status?: string } = {}) => {
  const {
    fields = '',
    adopted = '',
    top = '',
    status = 'status: { column: Stage, values: { Idea: PROPOSED, Runs: RUNNING, Live: GRADUATED, Over: { status: STOPPED, stopReason: OVERTAKEN } }, otherwise: RUNNING }',
  } = more;
  const mapping = parseMapping(
    `register: small\n${status}\nfields:\n  name: Name\n  hypothesis: { column: Purpose, otherwise: not stated }\n  track: { column: Track, values: { research: RESEARCH }, otherwise: PRODUCTION_BOUND }\n${fields}\n${adopted === '' ? '' : `adopted:\n${adopted}\n`}${top}`,
  );
  const all: Record<string, string> = { Name: 'Claims', Stage: 'Runs', Purpose: 'Sorts', Track: '', ...cells };
  const headings = Object.keys(all);
  const row = { number: 2, line: 2, cells: Object.values(all), isTooLong: false };
  const cellOf = cellReader('small.csv', mapping, headings);
  const unread: [string, string][] = [];
  const intake = readRow(mapping, row, {
    cell: (column) => cellOf(row, column),
    today: TODAY,
    isRepeat: () => false,
    onUnread: (field, { cell }) => unread.push([field, cell]),
  });
  return { intake, unread };
};
const wanted = (...given: Parameters<typeof read>) => {
  const { intake } = read(...given);
  if (!('wanted' in intake)) throw new Error(JSON.stringify(intake));
  return intake.wanted;
};
const problem = (...given: Parameters<typeof read>) => (read(...given).intake as Extract<Intake, { problem: object }>).problem;

describe('where a value is taken from', () => {
  it.each<[string, string, Record<string, string>, string | undefined]>([
    ['a column', 'Unit', { Unit: ' Claims  office ' }, 'Claims  office'],
    ['a column by its beginning, any case', 'responsible', { 'Responsible unit (2024)': 'X' }, 'X'],
    ['a column in one line', 'Unit', { Unit: 'A\r\n B' }, 'A B'],
    ['a column in one line, tabs and the line breaks of word processors too', 'Unit', { Unit: 'A \tB\vC\u2028D' }, 'A B C D'],
    ['a value for every row', '{ value: IT }', {}, 'IT'],
    ['several columns, joined', '{ columns: [A, B, C], join: ", " }', { A: 'x', B: ' ', C: 'z' }, 'x, z'],
    ['the first of several', '{ columns: [A, B, C] }', { A: '', B: 'y', C: 'z' }, 'y'],
    ['a sentence with cells in it', '{ text: "{A} of {B}" }', { A: 'x', B: 'y' }, 'x of y'],
    ['no sentence where its cells are empty', '{ text: "{A} of {B}", otherwise: none }', { A: '', B: '' }, 'none'],
    ['a part of a cell', '{ column: A, split: "/", take: 2 }', { A: 'x / y / z' }, 'y'],
    ['its last part', '{ column: A, split: "/", take: last }', { A: 'x / y / z' }, 'z'],
    ['what a pattern fits', String.raw`{ column: A, extract: '\((.+)\)' }`, { A: 'x (y)' }, 'y'],
    [
      'what stands after something is replaced',
      String.raw`{ column: A, replace: [{ pattern: '^dept\.? of ', with: '' }, { pattern: '(\w+), (\w+)', with: '$2 $1' }] }`,
      { A: 'Dept. of b, a' },
      'a b',
    ],
    ['a translation, by the beginning', '{ column: A, values: { HR: People, HR lab: Lab } }', { A: 'hr lab, north' }, 'Lab'],
    [
      'a translation, by tests',
      '{ column: A, values: [{ is: [x, y], gives: first }, { contains: z, gives: second }, { pattern: "^\\\\d+$", gives: third }, { empty: false, gives: other }] }',
      { A: '12' },
      'third',
    ],
    [
      'a translation of numbers',
      '{ column: A, values: [{ below: 10, gives: small }, { atLeast: 10, below: 100, gives: middle }, { atLeast: 100, gives: large }] }',
      { A: '1,234' },
      'large',
    ],
    [
      'a translation of numbers, with a comma before the fraction',
      '{ column: A, values: [{ below: 10, decimal: ",", gives: small }, { atLeast: 1000, decimal: ",", gives: large }] }',
      { A: '€ 1.234' },
      'large',
    ],
    ['and of a part of one', '{ column: A, values: [{ below: 1, gives: part }, { atLeast: 1, gives: whole }] }', { A: '0,500' }, 'part'],
    ['what holds only under a condition', '{ column: A, where: { column: B, begins: "Yes" } }', { A: 'x', B: 'No' }, undefined],
    [
      'under several',
      '{ column: A, where: { all: [{ column: B, empty: false }, { not: { column: B, is: n } }, { any: [{ column: B, is: y }, { column: B, is: z }] }] } }',
      { A: 'x', B: 'z' },
      'x',
    ],
    ['a text that is too long, cut', '{ column: A, atMost: 5 }', { A: 'abcdefgh' }, 'abcd…'],
  ])('%s', (_, source, cells, unit) => expect(wanted(cells, { fields: `  unit: ${source}` }).unit).toBe(unit));

  it('tells which cells gave nothing', () => {
    expect(
      read({ A: 'Soon', B: 'perhaps' }, { fields: '  goLiveOn: { column: A }\n  unit: { column: B, values: { yes: x } }' }).unread,
    ).toEqual([
      ['unit', 'perhaps'],
      ['goLiveOn', 'Soon'],
    ]);
  });

  it('is an error that names column and value where it is required', () => {
    expect(problem({ A: 'Soon' }, { fields: '  goLiveOn: { column: A, required: true }' })).toEqual({
      column: 'A',
      value: 'Soon',
      reason:
        'goLiveOn is required, and this gives none: it is in none of its formats (add the one that it is written in), or outside its limits (1950 to 2149 without notBefore and notAfter).',
    });
    expect(problem({ A: '' }, { fields: '  unit: { column: A, required: true }' })).toMatchObject({
      reason: 'unit is required, and the row says nothing of it.',
    });
  });
});

describe('fields', () => {
  it('a currency as a sign or a name is what the mapping says it means; one that is none is told by its column', () => {
    const fields = '  budget: { poc: { column: Budget, currency: { column: Cur, values: { zł: PLN, "€": EUR } } } }';
    expect(wanted({ Budget: '5', Cur: 'zł' }, { fields }).budget).toEqual({ poc: { minorUnits: '500', currency: 'PLN' } });
    expect(wanted({ Budget: '5', Cur: 'eur' }, { fields }).budget).toEqual({ poc: { minorUnits: '500', currency: 'EUR' } });
    expect(read({ Budget: '5', Cur: 'dukaty' }, { fields }).unread).toEqual([['budget.poc.currency', 'dukaty']]);
    const filled = '  budget: { poc: { column: Budget, currency: { column: Cur, otherwise: CHF } } }';
    expect(wanted({ Budget: '5', Cur: '' }, { fields: filled }).budget).toEqual({ poc: { minorUnits: '500', currency: 'CHF' } });
  });

  it('take amounts, weeks, people, teams and measures', () => {
    expect(
      wanted(
        {
          Budget: '1.500,50',
          Prod: '3 Mio',
          Cur: 'eur',
          Weeks: '4',
          'Weeks after': '14',
          Owner: 'Ola <ola@x.org>',
          Team: 'a@x.org; b@x.org',
          Goal: '80 %',
        },
        {
          fields: `
  budget: { poc: { column: Budget, currency: { column: Cur }, decimal: "," }, production: { column: Prod, currency: EUR } }
  plannedWeeks: { poc: Weeks, production: Weeks after }
  owners: { productionOwner: { column: Owner, extract: "[^<\\\\s]+@[^>\\\\s]+" } }
  members: { column: Team, split: ";" }
  delivery: { pocTeam: { value: Lab }, productionTeam: { value: Ops } }
  success: { name: { value: accuracy }, unit: { value: "%" }, direction: { value: AT_LEAST }, target: Goal }
  infrastructure: { tier: { value: SANDBOX } }`,
        },
      ),
    ).toMatchObject({
      budget: { poc: { minorUnits: '150050', currency: 'EUR' }, production: { minorUnits: '300000000', currency: 'EUR' } },
      plannedWeeks: { poc: 4, production: 14 },
      owners: { productionOwner: 'ola@x.org' },
      members: ['a@x.org', 'b@x.org'],
      delivery: { pocTeam: 'Lab', productionTeam: 'Ops' },
      success: { name: 'accuracy', unit: '%', direction: 'AT_LEAST', target: 80 },
      infrastructure: { tier: 'SANDBOX' },
    });
  });

  it('leave a group out where a part that it needs is not there', () => {
    expect(
      wanted(
        { Budget: 'TBD' },
        { fields: '  budget: { poc: { column: Budget, currency: EUR }, production: { value: "5", currency: EUR } }' },
      ),
    ).not.toHaveProperty('budget');
  });

  it('make a slug of what stands there', () => {
    expect(wanted({ Id: 'DE 17/Ä' }, { fields: '  slug: { text: "gov-{Id}" }' }).slug).toBe('gov-de-17-a');
    expect(wanted({ Id: 'แผน ๐๑๗' }, { fields: '  slug: { text: "gov-{Id}" }' }).slug).toBe('gov-017');
    // All rows of such a column would have one slug between them.
    const { intake, unread } = read({ Id: '計画' }, { fields: '  slug: Id' });
    expect(intake).not.toHaveProperty('wanted.slug');
    expect(unread).toEqual([['slug', '計画']]);
  });

  it('of words must be one of them', () => {
    expect(problem({ Where: 'cloud' }, { fields: '  infrastructure: { tier: Where }' })).toEqual({
      column: 'Where',
      value: 'cloud',
      reason:
        'infrastructure.tier must be one of LAPTOP, SANDBOX, SHARED_PLATFORM, PRODUCTION_GRADE; translate the cell with values in the mapping.',
    });
  });

  it('of a decision are read, and told where they give nothing, of rows that are decided so', () => {
    const more = { adopted: '  decidedOn: End\n  learned: { column: Lesson, otherwise: not stated }' };
    const at = (Stage: string) => {
      const { intake, unread } = read({ Stage, End: 'tbc', Lesson: '' }, more);
      return { filled: (intake as Extract<Intake, { wanted: object }>).filled.filter((field) => field !== 'track'), unread };
    };
    expect(at('Runs')).toEqual({ filled: [], unread: [] });
    expect(at('Live')).toEqual({ filled: [], unread: [['decidedOn', 'tbc']] });
    expect(at('Over')).toEqual({ filled: ['learned'], unread: [['decidedOn', 'tbc']] });
  });

  it('are read beside or instead of them of rows that run or are decided', () => {
    const more = {
      fields: '  unit: { value: all }\n  budget: { poc: { value: "1", currency: EUR } }',
      adopted: '  unit: { value: adopted }\n  budget: { production: { value: "2", currency: EUR } }\n  startedOn: Start',
    };
    expect(wanted({ Start: '2024-05-01' }, more)).toMatchObject({
      unit: 'adopted',
      budget: { poc: {}, production: {} },
      startedOn: '2024-05-01',
    });
    expect(wanted({ Stage: 'Idea', Start: '2024-05-01' }, more)).not.toHaveProperty('startedOn');
  });

  it('of days gone by take none that is still to come, but the next column', () => {
    expect(wanted({ A: '2026-11-25', B: '2026-11-24' }, { adopted: '  startedOn: { columns: [A, B] }' }).startedOn).toBe('2026-11-24');
    expect(wanted({ A: '2026-11-25' }, { fields: '  goLiveOn: A' }).goLiveOn).toBe('2026-11-25');
  });
});

it('GE-2 names and texts lose what turns the direction of writing, and addresses whatever nobody sees', () => {
  const fields = '  unit: Unit\n  members: { column: Team, split: ";" }\n  owners: { pocLead: Lead }';
  const cells = {
    Unit: '\u202bמשרד הדיגיטל\u202c',
    Team: '\u200ekim@example.com; \u2068lee@example.com\u2069',
    Lead: '\u200fadi@example.com\u200f',
  };
  expect(wanted(cells, { fields })).toMatchObject({
    unit: 'משרד הדיגיטל',
    members: ['kim@example.com', 'lee@example.com'],
    owners: { pocLead: 'adi@example.com' },
  });
});

it('a currency that the euro replaced is said in euros, and a half of a year by the quarter that it begins with', () => {
  const fields = `  budget:
    poc: { column: Budget, currency: EUR, decimal: ".", times: 0.511292, replace: [{ pattern: BGN, with: "" }] }
  goLiveOn: { column: Live, formats: [Q YYYY], replace: [{ pattern: H1, with: Q1 }, { pattern: H2, with: Q3 }] }`;
  expect(wanted({ Budget: '1,955.83 BGN', Live: 'H2 2024' }, { fields })).toMatchObject({
    budget: { poc: { minorUnits: '100000', currency: 'EUR' } },
    goLiveOn: '2024-07-01',
  });
});

describe('the status', () => {
  it.each<[string, string, object]>([
    ['Idea (new)', 'PROPOSED', {}],
    ['LIVE', 'GRADUATED', { rationale: 'Reported in the register as: LIVE.' }],
    ['Over', 'STOPPED', { stopReason: 'OVERTAKEN' }],
    ['', 'RUNNING', {}],
  ])('of %j is %s', (Stage, status, more) => expect(wanted({ Stage })).toMatchObject({ status, ...more }));

  it('that is not listed is an error that names column and value', () => {
    const status = 'status: { column: Stage, values: { Idea: PROPOSED } }';
    expect(problem({ Stage: 'Dreaming' }, { status })).toEqual({
      column: 'Stage',
      value: 'Dreaming',
      reason: "That is none of the mapping's values; say under status.values which of PROPOSED, RUNNING, GRADUATED, STOPPED it means.",
    });
    expect(problem({ Stage: ' ' }, { status }).reason).toContain('The cell is empty');
  });

  it('may be the same for every row, or told by tests', () => {
    expect(wanted({}, { status: 'status: { value: GRADUATED }' })).toMatchObject({
      status: 'GRADUATED',
      rationale: 'Taken in from the register small.',
    });
    expect(
      wanted({ Stage: '85' }, { status: 'status: { column: Stage, values: [{ atLeast: 80, gives: GRADUATED }], otherwise: RUNNING }' })
        .status,
    ).toBe('GRADUATED');
  });
});

describe('scores', () => {
  const scores = `scores:
  - { item: MON-3, columns: [A, B], values: { "No": 0, "Yes": 2 } }
  - { item: AUTH-1, column: A, values: { "Yes, proven": 3 }, evidence: { column: Links, split: " " }, note: { value: seen } }
  - { item: AUTH-1, column: B, values: { "Yes": 2 } }
  - { item: COMP-3, value: 1, where: { column: B, contains: plan } }
`;
  it('are given by answers, the first column and the first entry that give one', () =>
    expect(wanted({ A: 'perhaps', B: 'Yes, by plan', Links: '' }, { top: scores }).scores).toEqual([
      { itemId: 'MON-3', score: 2, note: 'Yes, by plan' },
      { itemId: 'AUTH-1', score: 2, note: 'Yes, by plan' },
      { itemId: 'COMP-3', score: 1, note: '' },
    ]));
  it('bring their evidence and note', () =>
    expect(wanted({ A: 'Yes, proven', B: '', Links: 'https://a.org  https://b.org' }, { top: scores }).scores).toContainEqual({
      itemId: 'AUTH-1',
      score: 3,
      note: 'seen',
      evidence: ['https://a.org', 'https://b.org'],
    }));
  it('tell their evidence and note by the cells that these came from', () => {
    const given = 'scores: [{ item: COMP-3, value: 2, evidence: { column: Links, extract: "https:.+" }, note: Remark }]\n';
    const { intake, unread } = read({ Links: 'see the intranet', Remark: 'asked for' }, { top: given });
    expect('origins' in intake && [...intake.origins].filter(([path]) => path.startsWith('scores.0.'))).toEqual([
      ['scores.0.evidence', { column: 'Links', cell: 'see the intranet' }],
      ['scores.0.note', { column: 'Remark', cell: 'asked for' }],
    ]);
    expect(unread).toEqual([['scores.COMP-3.evidence', 'see the intranet']]);
  });
  it('are not read of proposals', () =>
    expect(wanted({ Stage: 'Idea', A: 'Yes', B: 'Yes', Links: '' }, { top: scores }).scores).toEqual([]));
});

describe('which POC a row is', () => {
  const keyOf = (cells: Record<string, string>, top = '') => {
    const { intake } = read(cells, { top, fields: '  unit: { column: Unit }' });
    return 'key' in intake ? intake.key : intake;
  };
  it('is told by name and unit, white space and case aside', () => {
    expect(keyOf({ Name: 'A  b', Unit: 'U' })).toBe(keyOf({ Name: ' a B', Unit: 'u', Purpose: 'other' }));
    expect(keyOf({ Unit: 'U' })).not.toBe(keyOf({ Unit: 'V' }));
  });
  it('or by the columns that the mapping names', () => {
    const top = 'identity: [Id]';
    expect(keyOf({ Unit: '', Id: '7' }, top)).toBe(keyOf({ Unit: '', Id: '7', Name: 'renamed' }, top));
    // Another tool wrote its digits.
    expect(keyOf({ Unit: '', Id: 'Ａ-๐๗' }, top)).toBe(keyOf({ Unit: '', Id: 'a-07' }, top));
    expect(keyOf({ Unit: '', Id: 'a-7' }, top)).not.toBe(keyOf({ Unit: '', Id: 'a-07' }, top));
    // A spreadsheet took the zeros of a number away.
    expect(keyOf({ Unit: '', Id: '7' }, top)).toBe(keyOf({ Unit: '', Id: '007' }, top));
    expect(keyOf({ Unit: '', Id: ' ' }, top)).toMatchObject({ problem: { column: 'Id' } });
  });
});

describe('rows that are left out', () => {
  const top = 'skip:\n  - { where: { column: Name, pattern: "^test" }, reason: a test }\n  - { repeated: true, reason: again }\n';
  it('are told with the reason', () => expect(read({ Name: 'Test 1' }, { top }).intake).toEqual({ skipped: 'a test' }));
  it('are not those of which it does not hold', () => expect(read({}, { top }).intake).toHaveProperty('wanted'));
});

describe('the day that a row speaks of', () => {
  it('comes from the mapping, for all or from a column', () => {
    expect(read({}, { top: 'speaksOf: { value: 2025-12-31 }' }).intake).toMatchObject({ speaksOf: '2025-12-31' });
    expect(read({ Updated: '3.2.2025' }, { top: 'speaksOf: { column: Updated, formats: [D.M.YYYY] }' }).intake).toMatchObject({
      speaksOf: '2025-02-03',
    });
    expect(read({}).intake).toMatchObject({ speaksOf: null });
  });
});
