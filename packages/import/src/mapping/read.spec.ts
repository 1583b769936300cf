import { describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { mistypedIn } from './mistyped.ts';
import { MappingError, parseMapping } from './read.ts';

const GOOD = `register: register
status:
  column: Stage
  values:
    Idea: PROPOSED
    Over: { status: STOPPED, stopReason: OVERTAKEN }
fields:
  name: Name
  hypothesis: { column: Purpose, otherwise: not stated }
  track: { value: RESEARCH }
`;
const problemsOf = (text: string): string[] => {
  try {
    parseMapping(text, 'm.yaml');
  } catch (error) {
    if (error instanceof MappingError) return error.message.split('\n');
    throw error;
  }
  return ['accepted'];
};

describe('a mapping', () => {
  it('is read with its defaults', () => {
    expect(parseMapping(GOOD)).toMatchObject({
      register: 'register',
      file: {},
      skip: [],
      scores: [],
      adopted: {},
      changes: { override: true },
    });
  });

  it('that would fill any memory, or nests without an end, is one mistake', () => {
    const aliases = Array.from(
      { length: 9 },
      (_, n) => `${'bcdefghij'[n]}: &${'bcdefghij'[n]} [${Array(9).fill(`*${'abcdefghi'[n]}`).join(',')}]`,
    );
    expect(problemsOf(['a: &a [x, x, x, x, x, x, x, x, x]', ...aliases].join('\n'))).toEqual([
      expect.stringMatching(/^m\.yaml:1:1: cannot be read: .*alias/),
    ]);
    expect(problemsOf('['.repeat(5_000))[0]).toContain('stand in each other too deep');
  });

  it('has no more of its mistakes worded than are told, of the hundred thousand that one line may hold', () => {
    const text = '&a '.repeat(1_000);
    const document = parseDocument(text, { prettyErrors: false });
    expect(document.errors.length).toBeGreaterThan(900);
    expect(mistypedIn(document, text)).toHaveLength(100);
  });

  it('may write numbers and yes and no as they are meant', () => {
    const { fields } = parseMapping(
      GOOD.replace('track: { value: RESEARCH }', 'track: { column: T, values: { Yes: RESEARCH, 1: PRODUCTION_BOUND } }'),
    );
    expect(fields.track).toMatchObject({ values: { Yes: 'RESEARCH', '1': 'PRODUCTION_BOUND' } });
  });

  it.each<[string, string, ...string[]]>([
    [
      'a status that does not exist',
      GOOD.replace('Idea: PROPOSED', 'Idea: PROPOSD'),
      'm.yaml:5:11: status.values.Idea: "PROPOSD" is none of PROPOSED, RUNNING, GRADUATED, STOPPED; did you mean PROPOSED?',
    ],
    ['a stop without its reason', GOOD.replace(', stopReason: OVERTAKEN', ''), 'm.yaml:6:11: status.values.Over.stopReason: is missing'],
    ['a word that is none of its own', `${GOOD}colour: red\n`, 'm.yaml:11:1: "colour" is not known here; known are register, file, '],
    [
      'a word mistyped',
      GOOD.replace('column: Purpose', 'colum: Purpose'),
      'm.yaml:9:17: fields.hypothesis: "colum" is not known here; did you mean "column"?',
    ],
    [
      'a currency as another value is written',
      `${GOOD}  budget: { poc: { column: Cost, currency: { value: CLP } } }\n`,
      'm.yaml:11:46: fields.budget.poc.currency: "value" is not known here; a currency that is the same in every row stands alone: currency: CLP',
    ],
    [
      'a test outside a condition',
      GOOD.replace('name: Name', 'name: { column: Name, begins: http }'),
      'm.yaml:8:25: fields.name: "begins" is not known here; a test stands in a condition: where: { column: …, begins: … }',
    ],
    [
      'a condition without its column',
      GOOD.replace('name: Name', 'name: { column: Name, where: { begins: http } }'),
      'm.yaml:8:32: fields.name.where: name the column, and what to look for in it: is, begins, ',
    ],
    [
      'a stop that names no reason at all',
      GOOD.replace('Idea: PROPOSED', 'Idea: STOPPED'),
      'm.yaml:5:11: status.values.Idea: "STOPPED" needs its reason: { status: STOPPED, stopReason: … }, one of NOT_WORTH_PRODUCTION_COST, ',
    ],
    [
      'a text with a comma between braces',
      `${GOOD}skip:\n  - { where: { column: Name, is: Total }, reason: totals, or notes }\n`,
      'm.yaml:12:59: skip.0: "or notes" is not known here; a text with a comma in it stands in quotation marks',
    ],
    [
      'tests that no cell passes together',
      `${GOOD}skip:\n  - { where: { column: Name, atLeast: 10, below: 5 }, reason: never }\n`,
      'm.yaml:12:14: skip.0.where: no cell is all of that at once',
    ],
    [
      'a brace that is not closed',
      GOOD.replace('name: Name', 'name: { text: "{Name x" }'),
      'm.yaml:8:17: fields.name.text: "{Name x" has a brace without its other one',
    ],
    [
      'a pattern of another language',
      GOOD.replace('name: Name', 'name: { column: Name, extract: "(?i)abc" }'),
      'm.yaml:8:34: fields.name.extract: "(?i)abc" is no regular expression of JavaScript: any case is meant without (?i)',
    ],
    [
      'a pattern that breaks off',
      GOOD.replace('name: Name', 'name: { column: Name, extract: "([a-z" }'),
      'm.yaml:8:34: fields.name.extract: "([a-z" is no regular expression of JavaScript: unterminated character class',
    ],
    [
      'days as programs format them',
      GOOD.replace('  track', '  goLiveOn: { column: D, formats: ["%d/%m/%Y", dd.mm.YYYY] }\n  track'),
      'm.yaml:10:36: fields.goLiveOn.formats.0: "%d/%m/%Y" is no date format',
      'm.yaml:10:48: fields.goLiveOn.formats.1: "dd.mm.YYYY" is no date format',
    ],
    [
      'amounts that are nothing',
      GOOD.replace('  track', '  budget: { poc: { column: C, currency: EUR, times: 0 } }\n  track'),
      'm.yaml:10:53: fields.budget.poc.times: must be above 0, and is 0',
    ],
    [
      'a number for a text',
      GOOD.replace('register: register', 'register: 2025'),
      'm.yaml:1:11: register: must be a text; put it in quotation marks: "2025"',
    ],
    ['a delimiter in words', `${GOOD}file: { delimiter: semicolon }\n`, 'm.yaml:11:20: file.delimiter: must be one sign, such as ";"'],
    [
      'a quotation mark that is not closed',
      GOOD.replace('name: Name', 'name: "Name'),
      'm.yaml:8:9: a quotation mark is opened here and not closed.',
    ],
    [
      'a brace that is not closed on its line',
      GOOD.replace('not stated }', 'not stated'),
      'm.yaml:10:3: above this line { is opened and not closed with }',
    ],
    ['a tab', GOOD.replace('  name', '\tname'), 'm.yaml:8:1: lines are indented with spaces; this one has a tab.'],
    ['a no-break space', GOOD.replace('  name', '\u00a0\u00a0name'), 'm.yaml:8:9: lines are indented with spaces; this one has others'],
    ['a reference to nothing', GOOD.replace('name: Name', 'name: *Name'), 'm.yaml:8:9: *Name refers to nothing above it'],
    ['two documents', `${GOOD}---\n${GOOD}`, 'm.yaml:11:1: a mapping is one document; leave out the line ---'],
    ['a missing part', GOOD.replace(/fields:[\s\S]*/, ''), 'm.yaml:1:1: fields: is missing'],
    ['a field left empty', GOOD.replace('name: Name', 'name:'), 'm.yaml:8:8: fields.name: is empty'],
    [
      'a field that is a list',
      GOOD.replace('name: Name', 'name: [Name]'),
      'm.yaml:8:9: fields.name: must be a text (a column), or an object such as { column: … }',
    ],
    [
      'two places to take from',
      GOOD.replace('{ value: RESEARCH }', '{ value: RESEARCH, column: Track }'),
      'm.yaml:10:10: fields.track: say where it is taken from: one of value, column, columns, text',
    ],
    [
      'a score beyond 3',
      `${GOOD}scores:\n  - { item: MON-3, column: Monitoring, values: { Yes: 4 } }\n`,
      'm.yaml:12:55: scores.0.values.Yes: must be 3 or less, and is 4',
    ],
    [
      'a score without answers',
      `${GOOD}scores:\n  - { item: MON-3, column: Monitoring }\n`,
      'm.yaml:12:5: scores.0: give either values, which translate a column, or one value',
    ],
    ['an encoding that is none', `${GOOD}file: { encoding: utf8 }\n`, 'm.yaml:11:19: file.encoding: "utf8" is none of utf-8, '],
    [
      'a limit that is no day',
      GOOD.replace('name: Name', 'name: Name\n  goLiveOn: { column: L, notBefore: "1990" }'),
      'm.yaml:9:37: fields.goLiveOn.notBefore: "1990" must be a day such as 1990-01-01',
    ],
    [
      'a format that is none',
      GOOD.replace('name: Name', 'name: Name\n  goLiveOn: { column: L, formats: [yesterday] }'),
      'm.yaml:9:36: fields.goLiveOn.formats.0: "yesterday" is no date format',
    ],
    [
      'a pattern that is none',
      GOOD.replace('name: Name', 'name: { column: N, extract: "(" }'),
      'm.yaml:8:31: fields.name.extract: "(" is no regular expression',
    ],
    [
      'a currency that is none',
      GOOD.replace('name: Name', 'name: Name\n  budget: { poc: { column: B, currency: EURO } }'),
      'm.yaml:9:41: fields.budget.poc.currency: "EURO" is no currency in force (ISO 4217)',
    ],
    [
      'a condition without a test',
      `${GOOD}skip:\n  - { where: { column: A }, reason: x }\n`,
      'm.yaml:12:14: skip.0.where: name the column, and what to look for in it',
    ],
    ['a skip without a reason', `${GOOD}skip:\n  - { repeated: true }\n`, 'm.yaml:12:5: skip.0.reason: is missing'],
    [
      'join without columns',
      GOOD.replace('name: Name', 'name: { column: N, join: "," }'),
      'm.yaml:8:28: fields.name.join: "," needs columns to join',
    ],
    [
      'an amount of no currency',
      GOOD.replace('name: Name', 'name: Name\n  budget: { poc: Cost }'),
      'm.yaml:9:18: fields.budget.poc: "Cost" is an amount, and needs its currency: { column: "Cost", currency: EUR }',
    ],
    [
      'a track that is none, in a table and for all',
      `${GOOD.replace('{ value: RESEARCH }', '{ column: T, values: { a: RESARCH }, otherwise: production }')}adopted: { infrastructure: { tier: { value: CLOUD } } }\n`,
      'm.yaml:10:36: fields.track.values.a: "RESARCH" is none of PRODUCTION_BOUND, RESEARCH; did you mean RESEARCH?',
      'm.yaml:10:58: fields.track.otherwise: "production" is none of PRODUCTION_BOUND, RESEARCH',
      'm.yaml:11:45: adopted.infrastructure.tier.value: "CLOUD" is none of LAPTOP, ',
    ],
    [
      'a day that does not exist',
      `${GOOD}speaksOf: { value: 2026-02-30 }\n`,
      'm.yaml:11:20: speaksOf.value: "2026-02-30" is no day (YYYY-MM-DD)',
    ],
    [
      'a language that nobody speaks',
      GOOD.replace('name: Name', 'name: Name\n  goLiveOn: { column: L, formats: [D MMMM YYYY], language: klingon }'),
      'm.yaml:9:60: fields.goLiveOn.language: "klingon" is no language whose months are known',
    ],
    ["npm's own lines above it", `\n> causeway@0.1.0 causeway\n> node main.ts import\n\n${GOOD}`, 'm.yaml:2:3: this line is of npm'],
    ['a name twice', `${GOOD}register: other\n`, 'm.yaml:11:1: this name stands here a second time'],
    ['a tab', 'register: x\n\tidentity: [ID]\n', 'm.yaml:2:1: lines are indented with spaces'],
    ['nothing at all', '', 'm.yaml:1:1: a mapping is a list of names'],
    ['a list', '- a\n', 'm.yaml:1:1: a mapping is a list of names'],
    [
      'two mistakes',
      `${GOOD.replace('PROPOSED', 'X').replace('name: Name', 'nam: Name')}`,
      'm.yaml:5:11: ',
      'm.yaml:8:3: fields.name: is missing',
      'm.yaml:8:3: fields: "nam" is not known here; did you mean "name"?',
    ],
  ])('with %s is refused with line and column', (_, text, ...expected) => {
    const problems = problemsOf(text);
    expect(problems.length).toBe(expected.length);
    for (const [place, sentence] of expected.entries()) expect(problems[place]).toContain(sentence);
  });

  it('of thousands of names that nobody knows is refused with the first hundred, without comparing each with each', () => {
    const problems = problemsOf(GOOD + Array.from({ length: 8_000 }, (_, place) => `x${place}: 1\n`).join(''));
    expect(problems).toHaveLength(100);
    expect(problems[0]).toBe(`m.yaml:11:1: "x0" is not known here${problems[0]!.slice(problems[0]!.indexOf('; known are'))}`);
  });

  it('that is as long as a register is refused before it is read', () => {
    expect(problemsOf('x'.repeat(300_001))).toEqual([
      'm.yaml:1:1: a mapping has at most 300,000 characters, and this has 300,001; is it the register itself?',
    ]);
  });

  it.each([']', '}', '!a ', '&a ', '*a ', '"', 'a:\n', '- ', '?\n', '[a,', '#\n', '\n', '\t\n'])(
    'that is nothing but 200,000 times %j is refused before it is read',
    (sign) => {
      expect(problemsOf(sign.repeat(200_000 / sign.length))).toEqual([
        'm.yaml:1:1: a mapping has at most 60,000 signs, names and values, and this has more; is it one?',
      ]);
    },
  );

  it('that translates five thousand values at length is read', () => {
    const values = Array.from({ length: 5_000 }, (_, place) => `    value of the register number ${place}: "RUNNING"`).join('\n');
    const problems = problemsOf(`register: large\nstatus:\n  column: Status\n  exact:\n${values}`);
    expect(problems.join()).not.toContain('at most');
  });

  it('whose names are lists warns nobody of them but who sent it', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    expect(problemsOf('[a, b]: 1').length).toBeGreaterThan(0);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('that is no YAML is refused with line and column', () => expect(problemsOf('register: [x\nfile: y')[0]).toMatch(/^m\.yaml:2:\d+: /));
});
