import { basename, extname } from 'node:path';
import { parseMapping } from '../mapping/read.ts';
import { type Guesses, guess, statusOf } from './guess.ts';
import { type ColumnProfile, type FileProfile, profileOf } from './profile.ts';

export interface Suggestion {
  /** A mapping, commented, valid as it is. */
  readonly yaml: string;
  /** What a person should look at. */
  readonly notes: readonly string[];
}

/**
 * Drafts a mapping from a file's columns: valid as it is, and to be read by a person before it is used.
 * @throws FileError where the file is no table
 */
export const suggestMapping = async (path: string): Promise<Suggestion> => {
  const profile = await profileOf(path);
  const guesses = guess(profile);
  const yaml = draft(path, profile, guesses);
  // A draft that were not valid would be worse than none.
  parseMapping(yaml, 'the draft');
  return { yaml, notes: notesOf(guesses) };
};

const quoted = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} ()/'’%+–_.-]*$/u.test(text) && !/^(yes|no|true|false|null|on|off|y|n)$/i.test(text) && !/\s$/.test(text)
    ? text
    : JSON.stringify(text);

const draft = (path: string, profile: FileProfile, guesses: Guesses): string =>
  `${[
    `# A draft from the columns of ${basename(path)}: look at each line, then try it with --dry-run. docs/import.md explains every word.`,
    `register: ${quoted(basename(path, extname(path)) || 'register')}   # the same name in each edition of this register`,
    ...fileLines(profile),
    '',
    ...identityLines(guesses),
    ...speaksOfLines(guesses),
    ...statusLines(guesses),
    '',
    'fields:',
    `  name: ${quoted(guesses.name?.heading ?? '')}`,
    guesses.hypothesis
      ? `  hypothesis: { column: ${quoted(guesses.hypothesis.heading)}, otherwise: not stated }`
      : '  hypothesis: { value: not stated }   # no column seems to say what it is for',
    ...(guesses.unit ? [`  unit: ${quoted(guesses.unit.heading)}`] : []),
    '  track: { value: PRODUCTION_BOUND }   # or RESEARCH',
    '  checklistTemplateId: { value: default }   # the 28 items that come with Causeway',
    ...dateLines('decisionDueOn', guesses.decisionDueOn),
    ...dateLines('goLiveOn', guesses.goLiveOn),
    ...budgetLines(guesses),
    ...ownerLines(guesses),
    ...adoptedLines(guesses),
    '',
    ...scoreLines(),
    ...unusedLines(profile, guesses),
  ].join('\n')}\n`;

const fileLines = ({ format: { format, encoding, delimiter, records } }: FileProfile): string[] => {
  const said = [
    `format: ${format}`,
    `encoding: ${encoding}`,
    ...(format === 'csv' && delimiter !== ',' ? [`delimiter: ${JSON.stringify(delimiter)}`] : []),
    ...(records === '' ? [] : [`records: ${quoted(records)}`]),
  ];
  return [`file: { ${said.join(', ')} }   # as detected`];
};

const identityLines = ({ id, name, unit }: Guesses): string[] =>
  id
    ? [`identity: [${quoted(id.heading)}]   # which rows are the same POC, in this edition and the next`, '']
    : [
        `# identity: [${[name, unit].flatMap((column) => (column ? quoted(column.heading) : [])).join(', ')}]   # which rows are the same POC; without an id, name and unit tell`,
        '',
      ];

const formatsOf = ({ dateFormats }: ColumnProfile): string =>
  `[${dateFormats
    .slice(0, 3)
    .map((format) => (format.includes(',') ? JSON.stringify(format) : format))
    .join(', ')}]`;

const speaksOfLines = ({ speaksOf }: Guesses): string[] => [
  ...(speaksOf
    ? [
        `# speaksOf: { column: ${quoted(speaksOf.heading)}, formats: ${formatsOf(speaksOf)} }   # the day that a row speaks of, if this column says it`,
      ]
    : ['# speaksOf: { value: 2025-12-31 }   # the day that this edition speaks of; or say it with --speaks-of']),
  '',
];

const statusLines = ({ status }: Guesses): string[] => {
  if (!status) return ['status: { value: PROPOSED }   # no column seems to say how far each is: PROPOSED, RUNNING, GRADUATED or STOPPED'];
  const values = [...status.cells.keys()];
  return [
    'status:',
    `  column: ${quoted(status.heading)}`,
    '  values:',
    ...values.map((value) => {
      const { status: meant, isSure } = statusOf(value);
      return `    - { is: ${quoted(value.replace(/\s+/g, ' '))}, gives: ${meant === 'STOPPED' ? '{ status: STOPPED, stopReason: OVERTAKEN }' : meant} }${isSure ? '' : '   # a guess: no word of it says how far it is'}`;
    }),
    '  otherwise: PROPOSED   # of an empty cell, or one that is not listed; without this line such rows are told instead',
  ];
};

const dateLines = (field: string, column: ColumnProfile | undefined): string[] =>
  column ? [`  ${field}: { column: ${quoted(column.heading)}, formats: ${formatsOf(column)} }${ambiguous(column)}`] : [];

const ambiguous = ({ dateFormats }: ColumnProfile): string =>
  dateFormats.includes('M/D/YYYY') && dateFormats.includes('D/M/YYYY')
    ? '   # day and month may be the other way round: put the right format first'
    : '';

const amountOf = (column: ColumnProfile): string => {
  const cells = [...column.cells.keys()].join(' ');
  const currency = /€|\bEUR\b/.test(cells + column.heading)
    ? 'EUR'
    : /£|\bGBP\b/.test(cells + column.heading)
      ? 'GBP'
      : /\bCHF\b/.test(cells + column.heading)
        ? 'CHF'
        : 'USD';
  const commas = [...column.cells.keys()].filter((cell) => /,\d{1,2}\s*\D*$/.test(cell)).length;
  const decimal = commas > column.cells.size / 4 ? ',' : '.';
  const thousands = /\b(k|thousands?|tsd|milliers)\b|\(000/i.test(column.heading)
    ? ', times: 1000'
    : /\b(m|millions?|mio)\b/i.test(column.heading)
      ? ', times: 1000000'
      : '';
  return `{ column: ${quoted(column.heading)}, currency: ${currency}, decimal: ${JSON.stringify(decimal)}${thousands} }`;
};

const budgetLines = ({ poc, production }: Guesses): string[] => {
  if (!poc) return production ? [`  # budget: { production: ${amountOf(production)} }   # counts beside an amount for the POC`] : [];
  return [
    '  budget:',
    `    poc: ${amountOf(poc)}   # is the currency right?`,
    ...(production ? [`    production: ${amountOf(production)}`] : []),
  ];
};

const ownerLines = ({ productionOwner, pocLead, sponsor }: Guesses): string[] => {
  const owners = Object.entries({ productionOwner, pocLead, sponsor }).flatMap(([role, column]) =>
    column ? [`    ${role}: ${quoted(column.heading)}`] : [],
  );
  return owners.length === 0 ? [] : ['  owners:   # by e-mail address', ...owners];
};

const adoptedLines = ({ startedOn, decidedOn }: Guesses): string[] => [
  '',
  '# Of rows that run or are decided (RUNNING, GRADUATED, STOPPED).',
  'adopted:',
  ...dateLines('startedOn', startedOn),
  ...dateLines('decidedOn', decidedOn),
  '  learned: { value: not stated }   # what was learned of those that stop in a later edition; a column, if one says it',
];

const scoreLines = (): string[] => [
  '# Answers that become scores of the checklist: 0 absent, 1 designed, 2 working, 3 proven (a 3 needs a link to its proof).',
  '# scores:',
  '#   - { item: COMP-3, column: Security tested?, values: { "No": 0, Planned: 1, "Yes": 2 } }',
];

const unusedLines = ({ columns }: FileProfile, guesses: Guesses): string[] => {
  const unused = columns.filter((column) => !Object.values(guesses).includes(column));
  return unused.length === 0
    ? []
    : ['', '# Columns that nothing reads yet:', ...unused.slice(0, 200).map(({ heading }) => `#   ${heading.replace(/\s+/g, ' ')}`)];
};

const notesOf = ({ status, name, hypothesis, id }: Guesses): string[] => [
  `name: ${name?.heading ?? '–'}; status: ${status?.heading ?? 'none found'}; hypothesis: ${hypothesis?.heading ?? 'none found'}; identity: ${id?.heading ?? 'name and unit'}.`,
  'A draft: look at each line, then try it with --dry-run.',
];
