import { basename, extname } from 'node:path';
import { dayOf } from '@causeway/kernel/calendar.ts';
import { LONGEST_REGISTER } from '../mapping/mapping.ts';
import { parseMapping } from '../mapping/read.ts';
import type { Encoding } from '../table/encoding.ts';
import { FileError } from '../table/file-error.ts';
import type { GivenFormat } from '../table/sniff.ts';
import { budgetLines } from './amounts.ts';
import { type Guesses, guess, suitsName } from './guess.ts';
import { type ColumnProfile, type FileProfile, profileOf } from './profile.ts';
import { quoted } from './quoted.ts';
import { isUnnamed, registerOf } from './register-name.ts';
import { stagesIn } from './stage.ts';
import { totalsIn } from './totals.ts';

export interface Suggestion {
  /** A mapping, commented, valid as it is. */
  readonly yaml: string;
  /** What a person should look at. */
  readonly notes: readonly string[];
  /** Each heading, and how a mapping writes it. */
  readonly columns: readonly { readonly heading: string; readonly written: string }[];
  /** What the file was read in: as it was given, or as it was detected. */
  readonly encoding: Encoding;
}

/**
 * Drafts a mapping from a file's columns: valid as it is, and to be read by a person before it is used.
 * @throws FileError where the file is no table
 */
export const suggestMapping = async (path: string, given: GivenFormat = {}): Promise<Suggestion> => {
  const profile = withOneOrder(await profileOf(path, given));
  if (profile.columns.every(({ heading }) => heading === ''))
    throw new FileError(`${path}:1: no record of the file names anything; a record is an object such as {"name": "Invoice triage"}.`);
  const guesses = guess(profile, dayOf(Date.now(), 'UTC'));
  const yaml = draft(path, profile, guesses);
  // A draft that were not valid would be worse than none.
  parseMapping(yaml, 'the draft');
  const columns = profile.columns.map(({ heading }) => ({ heading, written: quoted(heading) }));
  return { yaml, notes: notesOf(path, guesses, profile.rows), columns, encoding: profile.format.encoding };
};

/** As far as a mapping has room for it; no character is cut in two. */
const registerNamed = (path: string): string =>
  registerOf(basename(path, extname(path)))
    .slice(0, LONGEST_REGISTER)
    .replace(/[\ud800-\udbff]$/, '');

/** Day and month stand in one order in a whole file: what one column shows is so of those that show neither. */
const withOneOrder = (profile: FileProfile): FileProfile => {
  const shows = (order: Order, other: Order) => profile.columns.some((column) => has(column, order) && !has(column, other));
  const [isDayFirst, isMonthFirst] = [shows('D/M/', 'M/D/'), shows('M/D/', 'D/M/')];
  if (isDayFirst === isMonthFirst) return profile;
  const other = isDayFirst ? 'M/D/' : 'D/M/';
  const columns = profile.columns.map((column) => ({
    ...column,
    dateFormats: column.dateFormats.filter((format) => !format.startsWith(other)),
  }));
  return { ...profile, columns };
};
type Order = 'D/M/' | 'M/D/';
const has = ({ dateFormats }: ColumnProfile, order: Order): boolean => dateFormats.some((format) => format.startsWith(order));

const draft = (path: string, profile: FileProfile, guesses: Guesses): string =>
  `${[
    `# A draft from the columns of ${basename(path)}: look at each line, then see what it makes of each row before it is used. docs/import.md explains every word.`,
    `register: ${quoted(registerNamed(path))}   # the same name in each edition of this register`,
    ...fileLines(profile, guesses),
    '',
    ...identityLines(profile, guesses),
    ...speaksOfLines(guesses),
    ...skipLines(profile),
    ...statusLines(guesses),
    '',
    'fields:',
    ...textLines(guesses),
    ...unitLines(guesses),
    '  track: { value: PRODUCTION_BOUND }   # or RESEARCH',
    '  checklistTemplateId: { value: default }   # the 28 items that come with Causeway',
    ...dateLines('decisionDueOn', guesses.decisionDueOn),
    ...dateLines('goLiveOn', guesses.goLiveOn),
    ...budgetLines(profile, guesses),
    ...ownerLines(guesses),
    ...adoptedLines(guesses),
    '',
    ...scoreLines(),
    ...unusedLines(profile, guesses),
  ].join('\n')}\n`;

/** Rows that only a text tells apart are called by its beginning. */
const LONG_NAME = 60;

const textLines = ({ name, hypothesis }: Guesses): string[] => {
  if (name && !hypothesis && name.meanLength > LONG_NAME)
    return [
      `  name: { column: ${quoted(name.heading)}, atMost: 120 }   # no column seems to name it: the beginning of what it is for`,
      `  hypothesis: { column: ${quoted(name.heading)}, otherwise: not stated }`,
    ];
  const areNumbers = name !== undefined && name.numbers * 2 >= name.filled;
  return [
    `  name: ${quoted(name?.heading ?? '')}${areNumbers ? '   # a guess: its cells are numbers; does each heading stand above its column?' : ''}`,
    hypothesis
      ? `  hypothesis: { column: ${quoted(hypothesis.heading)}${hypothesis.marked * 10 >= hypothesis.filled ? ', html: true' : ''}, otherwise: not stated }`
      : '  hypothesis: { value: not stated }   # no column seems to say what it is for',
  ];
};

/** What a list of SharePoint looks up elsewhere bears its number there: 12;#Roads. */
const unitLines = ({ unit }: Guesses): string[] => {
  if (!unit) return [];
  const isLookup = [...unit.cells.keys()].every((cell) => /^\d+;#/.test(cell));
  return [
    `  unit: ${isLookup ? `{ column: ${quoted(unit.heading)}, replace: [{ pattern: "^\\\\d+;#", with: "" }] }` : quoted(unit.heading)}`,
  ];
};

/** Cells that a spreadsheet merged: each unit once, above the rows that are of it. */
const isMerged = ({ rows }: FileProfile, unit: ColumnProfile | undefined): unit is ColumnProfile =>
  unit?.isFirstFilled === true && unit.filled > 1 && unit.filled * 2.5 <= rows && unit.cells.size >= unit.filled * 0.9;

const fileLines = (profile: FileProfile, { unit }: Guesses): string[] => {
  const { format, encoding, delimiter, headingRow, records } = profile.format;
  const said = [
    `format: ${format}`,
    `encoding: ${encoding}`,
    ...(format === 'csv' && delimiter !== ',' ? [`delimiter: ${JSON.stringify(delimiter)}`] : []),
    ...(headingRow === 1 ? [] : [`headingRow: ${headingRow}`]),
    ...(records === '' ? [] : [`records: ${quoted(records)}`]),
    ...(isMerged(profile, unit) ? [`fillDown: [${quoted(unit.heading)}]`] : []),
  ];
  return [`file: { ${said.join(', ')} }   # as detected`];
};

/** Rows without an id, where those are more than totals and notes, are told by their name. */
const identityOf = (id: ColumnProfile, name: ColumnProfile | undefined, rows: number): string =>
  name === undefined || rows - id.filled <= Math.max(3, rows * 0.1)
    ? quoted(id.heading)
    : `{ columns: [${quoted(id.heading)}, ${quoted(name.heading)}] }`;

const doubtOfIdentity = ({ isRunning, isUnique }: ColumnProfile): string | null => {
  if (!isUnique) return 'several rows have the same: all but the first are refused, unless a column more tells them apart';
  return isRunning ? 'a running number: does the next edition give each POC the same? Without this line name and unit tell' : null;
};

const identityLines = ({ rows }: FileProfile, { id, name, unit }: Guesses): string[] =>
  id
    ? [
        `identity: [${identityOf(id, name, rows)}]   # ${doubtOfIdentity(id) ?? 'which rows are the same POC, in this edition and the next'}`,
        '',
      ]
    : [
        `# identity: [${[name, unit].flatMap((column) => (column ? quoted(column.heading) : [])).join(', ')}]   # which rows are the same POC; without an id, name and unit tell`,
        '',
      ];

const formatsOf = ({ dateFormats }: ColumnProfile): string =>
  `[${dateFormats
    .slice(0, 6)
    .map((format) => (/[,[\]]/.test(format) ? JSON.stringify(format) : format))
    .join(', ')}]`;

const speaksOfLines = ({ speaksOf }: Guesses): string[] => [
  ...(speaksOf
    ? [`# speaksOf: ${daySource(speaksOf)}   # the day that a row speaks of, if this column says it`]
    : ['# speaksOf: { value: 2025-12-31 }   # the day that this edition speaks of; or say it beside the mapping (--speaks-of)']),
  '',
];

const skipLines = (profile: FileProfile): string[] => {
  const totals = totalsIn(profile);
  return totals === null
    ? []
    : [
        'skip:',
        `  - { where: { column: ${quoted(totals.column.heading)}, is: [${totals.cells.map(quoted).join(', ')}] }, reason: the sum of others }`,
        '',
      ];
};

const statusLines = ({ status }: Guesses): string[] => {
  if (!status) return ['status: { value: PROPOSED }   # no column seems to say how far each is: PROPOSED, RUNNING, GRADUATED or STOPPED'];
  return [
    'status:',
    `  column: ${quoted(status.heading)}`,
    '  values:',
    ...stagesIn(status).map(
      ({ test, text, status: meant, doubt }) =>
        `    - { ${test}: ${quoted(text)}, gives: ${meant === 'STOPPED' ? `{ status: STOPPED, stopReason: ${stopReasonOf(text)} }` : meant} }${doubt === null ? '' : `   # a guess: ${doubt}`}`,
    ),
    '  otherwise: PROPOSED   # of an empty cell, or one that is not listed; without this line such rows are told instead',
  ];
};

const stopReasonOf = (text: string): string => {
  if (/fail|unsuccess|not feasible|gescheitert|échec|fracas|niepowodz|neúspěš|inviable|失敗|失败|실패|不可行/i.test(text))
    return 'NOT_FEASIBLE';
  return /aband|cancel|annul|abgebroch|gestopt|stopp/i.test(text) ? 'ABANDONED' : 'OVERTAKEN';
};

/** How a column of days is read. */
const daySource = (column: ColumnProfile): string => {
  const { heading, language, calendar, yearBegins } = column;
  const said = [
    `column: ${quoted(heading)}`,
    `formats: ${formatsOf(column)}`,
    ...(language === 'en' ? [] : [`language: ${language}`]),
    ...(calendar === undefined ? [] : [`calendar: ${calendar}`]),
    ...(yearBegins === undefined ? [] : [`yearBegins: ${yearBegins}`]),
  ];
  return `{ ${said.join(', ')} }`;
};

const dateLines = (field: string, column: ColumnProfile | undefined): string[] =>
  column ? [`  ${field}: ${daySource(column)}${doubtOf(column)}`] : [];

const doubtOf = (column: ColumnProfile): string => {
  const { yearBegins, calendar } = column;
  if (has(column, 'M/D/') && has(column, 'D/M/')) return '   # day and month may be the other way round: put the right format first';
  return yearBegins === undefined || calendar !== undefined ? '' : '   # fiscal years: is that the month in which they begin?';
};

/** The address alone, where a name stands beside it, and nothing where `N.N.` stands in its place: without extract such a row is refused. */
const addressIn = ({ heading, emails, filled }: ColumnProfile): string =>
  emails === filled ? quoted(heading) : `{ column: ${quoted(heading)}, extract: "[^\\\\s<>()\\",;:]+@[^\\\\s<>()\\",;:]+" }`;

const ownerLines = ({ productionOwner, pocLead, sponsor }: Guesses): string[] => {
  const owners = Object.entries({ productionOwner, pocLead, sponsor }).flatMap(([role, column]) =>
    column ? [`    ${role}: ${addressIn(column)}`] : [],
  );
  if (owners.length === 0) return [];
  // An address that stands in row after row is an office's: it would lead, and could score, all of them.
  const isOffice = [productionOwner, pocLead, sponsor].some(
    (column) => column !== undefined && column.filled > 3 && column.cells.size * 10 <= column.filled,
  );
  return isOffice
    ? [
        '  # These few addresses stand in row after row: are they of people, or of an office?',
        '  # owners:   # by e-mail address',
        ...owners.map((line) => line.replace(/^ {2}/, '  # ')),
      ]
    : ['  owners:   # by e-mail address', ...owners];
};

const adoptedLines = ({ startedOn, decidedOn }: Guesses): string[] => [
  '',
  ...(startedOn || decidedOn ? ['# Of rows that run or are decided (RUNNING, GRADUATED, STOPPED).', 'adopted:'] : []),
  ...dateLines('startedOn', startedOn),
  ...dateLines('decidedOn', decidedOn),
];

const scoreLines = (): string[] => [
  '# Of a later edition. learned: what was learned of those that stop, where no column says it (adopted: learned). decided: keep notes what a decision stands against; refuse tells it as an error.',
  'changes: { learned: not stated, decided: keep }',
  '',
  '# Answers that become scores of the checklist: 0 absent, 1 designed, 2 working, 3 proven (a 3 needs a link to its proof).',
  '# scores:',
  '#   - { item: COMP-3, column: Security tested?, values: { "No": 0, Planned: 1, "Yes": 2 } }',
];

/** Of a heading that is told: a draft has room for two hundred of them. */
const MOST_OF_HEADING = 200;
const unusedLines = ({ columns }: FileProfile, guesses: Guesses): string[] => {
  const unused = columns.filter((column) => !Object.values(guesses).includes(column));
  return unused.length === 0
    ? []
    : [
        '',
        '# Columns that nothing reads yet:',
        ...unused.slice(0, 200).map(({ heading }) => `#   ${heading.slice(0, MOST_OF_HEADING).replace(/\s+/g, ' ')}`),
      ];
};

const quotedIn = (column: ColumnProfile | undefined): string | undefined => column && `“${column.heading.replace(/\s+/g, ' ')}”`;

/** Of the stages of a draft that are guesses so many are told beside it. */
const MOST_STAGES = 6;

const notesOf = (path: string, { status, name, hypothesis, id }: Guesses, rows: number): string[] => {
  const register = registerNamed(path);
  const guessed = (status ? stagesIn(status) : []).filter(({ doubt }) => doubt !== null);
  const stages = guessed.slice(0, MOST_STAGES).map(({ text, status: meant }) => `“${text}” gives ${meant}`);
  return [
    `name: ${quotedIn(name) ?? 'none found'}; status: ${quotedIn(status) ?? 'none found'}; hypothesis: ${quotedIn(hypothesis) ?? 'none found'}; identity: ${quotedIn(id) ?? 'name and unit'}`,
    ...(isUnnamed(register)
      ? [`“${register}” names no register: give it a name of its own, or another file called so is taken for its newer edition.`]
      : []),
    ...(name && !suitsName(name, rows) ? [`No column seems to hold names; ${quotedIn(name)} stands in for one.`] : []),
    ...(status ? [] : ['No column seems to say how far each is: all are PROPOSED.']),
    ...(stages.length > 0 ? [`Guessed of ${quotedIn(status)}: ${stages.join(', ')}${guessed.length > MOST_STAGES ? ', …' : ''}.`] : []),
    'A draft: look at each line, and at what it makes of each row, before it is used.',
  ];
};
