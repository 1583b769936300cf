import { TIERS } from '@causeway/hosting/commands.ts';
import { STOP_REASONS } from '@causeway/poc/commands.ts';
import { STATUSES } from '@causeway/poc/state.ts';
import { z } from 'zod';
import { ENCODINGS } from '../table/encoding.ts';
import { condition } from './condition.ts';
import { misstated } from './meaning.ts';
import { column, source, translation } from './source.ts';

// What is described here is what editors show: the JSON Schema beside this package is generated from it.

const statusWord = z.enum(STATUSES);
const becomes = z.union([
  statusWord.refine(
    (word) => word !== 'STOPPED',
    `needs its reason: { status: STOPPED, stopReason: … }, one of ${STOP_REASONS.join(', ')}`,
  ),
  z
    .strictObject({ status: statusWord, stopReason: z.enum(STOP_REASONS).optional().describe('Why it was stopped; needed with STOPPED.') })
    .refine((given) => given.status !== 'STOPPED' || given.stopReason !== undefined, {
      message: `needs one of ${STOP_REASONS.join(', ')}`,
      path: ['stopReason'],
    }),
]);
export type Becomes = z.infer<typeof becomes>;

const status = z
  .strictObject({
    column: column.optional().describe('The column that says how far it is.'),
    value: becomes.optional().describe('Every row has this status.'),
    values: translation(becomes).optional().describe('What the column says, and the status that this means.'),
    otherwise: becomes.optional().describe('The status of what is not listed; without it such a row is not taken, and told.'),
  })
  .refine(
    (given) => (given.value === undefined) !== (given.column === undefined),
    'say either the column with its values, or one value for all',
  )
  .refine((given) => given.column === undefined || given.values !== undefined, {
    message: 'says what each value of the column means',
    path: ['values'],
  });

const optional = (what: string) => source.optional().describe(what);
const fields = {
  slug: optional('The short name in addresses; made of small letters, digits and hyphens from what stands here. Without it, of the name.'),
  name: optional('What the POC is called; in one line.'),
  hypothesis: optional('What it is to show, or what it is for.'),
  unit: optional('Business unit, agency or department.'),
  track: optional('PRODUCTION_BOUND or RESEARCH.'),
  decisionDueOn: optional('The day a decision is due.'),
  goLiveOn: optional('The day production is planned for.'),
  checklistTemplateId: optional(
    'The template that its checklist is written from: { value: default } for the 28 items that come with Causeway.',
  ),
  budget: z
    .strictObject({
      poc: optional('Approved for the POC.'),
      production: optional('Approved for production; counts beside an amount for the POC.'),
    })
    .optional()
    .describe('Amounts; each needs its currency.'),
  plannedWeeks: z
    .strictObject({
      poc: source.describe('Planned weeks of work of the POC.'),
      production: source.describe('Planned weeks of work of production.'),
    })
    .optional(),
  owners: z
    .strictObject({
      productionOwner: optional('E-mail address.'),
      pocLead: optional('E-mail address.'),
      sponsor: optional('E-mail address.'),
    })
    .optional()
    .describe('People, by e-mail address.'),
  members: optional('E-mail addresses of the team; split says what stands between them.'),
  infrastructure: z
    .strictObject({ tier: source.describe(`Where it runs: ${TIERS.join(', ')}.`), description: optional('In words.') })
    .optional(),
  delivery: z
    .strictObject({
      pocTeam: source.describe('The team that builds the POC.'),
      productionTeam: source.describe('The team that will run it.'),
      pocVendor: optional('The vendor of the POC.'),
      productionVendor: optional('The vendor of production.'),
    })
    .optional(),
  success: z
    .strictObject({
      name: source.describe('What is measured.'),
      unit: source.describe('In what.'),
      direction: source.describe('AT_LEAST or AT_MOST.'),
      target: source.describe('The number to reach.'),
      baseline: optional('The number today.'),
      baselineOn: optional('The day of it.'),
    })
    .optional()
    .describe('The success measure.'),
  expectedValuePerYear: optional('The benefit expected a year; an amount.'),
  startedOn: optional('The day it began; of rows that run or are decided.'),
  decidedOn: optional('The day it was decided; of rows that arrive GRADUATED or STOPPED.'),
  rationale: optional('Why it was decided so; of rows that are GRADUATED or STOPPED.'),
  learned: optional('What was learned; of rows that are STOPPED.'),
};

const score = z
  .strictObject({
    item: z.string().min(1).describe('The item of the checklist, such as MON-3.'),
    column: column.optional().describe('The column that answers it.'),
    columns: z.array(column).min(1).optional().describe('Several columns: the first that gives a score counts.'),
    value: z.int().min(0).max(3).optional().describe('This score, where `where` holds.'),
    values: translation(z.int().min(0).max(3))
      .optional()
      .describe('What the answer says, and the score that this means: 0 absent, 1 designed, 2 working, 3 proven.'),
    where: condition.optional().describe('Counts only where this holds.'),
    note: source.optional().describe('The note kept with the score; without it, the answer itself.'),
    evidence: source.optional().describe('Links that prove it, which a 3 needs; split says what stands between them.'),
  })
  .refine(
    (given) => (given.value === undefined) === (given.values !== undefined),
    'give either values, which translate a column, or one value',
  )
  .refine((given) => given.values === undefined || (given.column === undefined) !== (given.columns === undefined), {
    message: 'name the column that answers it',
    path: ['column'],
  });

/** Of a register's name. */
export const LONGEST_REGISTER = 100;

const schema = z.strictObject({
  $schema: z.string().optional(),
  register: z
    .string()
    .min(1)
    .max(LONGEST_REGISTER)
    .describe('Names the register, the same in each edition of it: by this a POC is known again.'),
  file: z
    .strictObject({
      format: z.enum(['csv', 'tsv', 'json', 'jsonl']).optional().describe('How the file is written; detected where it is not given.'),
      encoding: z.enum(ENCODINGS).optional().describe('Detected where it is not given; a byte-order mark is always followed.'),
      delimiter: z.string().length(1).optional().describe('What stands between cells; detected where it is not given.'),
      quotes: z
        .boolean()
        .optional()
        .describe(
          'false: quotation marks are text like any other, as in exports that quote nothing. Without it they hold a cell together.',
        ),
      headingRow: z.int().min(1).max(1_000).optional().describe('The row that names the columns; 1 where it is not given.'),
      fillDown: z
        .array(column)
        .min(1)
        .optional()
        .describe('Columns in which an empty cell means the one above it, as in cells that a spreadsheet merged.'),
      records: z
        .string()
        .optional()
        .describe('Of json: where the records are, a list or an object of them, by the names on the way: result.items.'),
    })
    .default({}),
  identity: z
    .array(source)
    .min(1)
    .optional()
    .describe(
      'What tells which rows are the same POC, in this edition and the next: columns, or what is made of them; an id is best. Without it, name and unit do.',
    ),
  speaksOf: source
    .optional()
    .describe('The day that this edition speaks of: { value: 2025-01-31 }, or a column of dates. Changes are recorded with it.'),
  skip: z
    .array(
      z.union([
        z.strictObject({
          repeated: z.literal(true).describe('A row that is the same to the letter as an earlier one.'),
          reason: z.string().min(1),
        }),
        z.strictObject({
          where: condition.describe('Rows where this holds are left out.'),
          reason: z.string().min(1).describe('Why, for the report.'),
        }),
      ]),
    )
    .default([])
    .describe('Rows that are left out, and why.'),
  status: status.describe('How far it is: PROPOSED, RUNNING, GRADUATED or STOPPED.'),
  fields: z
    .strictObject({
      ...fields,
      name: source.describe('What the POC is called; in one line.'),
      hypothesis: source.describe('What it is to show, or what it is for.'),
      track: source.describe('PRODUCTION_BOUND or RESEARCH.'),
    })
    .describe('Read of every row.'),
  adopted: z
    .strictObject(fields)
    .default({})
    .describe('Read only of rows that run or are decided (RUNNING, GRADUATED, STOPPED), beside or instead of `fields`.'),
  scores: z.array(score).default([]).describe('Answers that become scores of the checklist; of rows that run or are decided.'),
  changes: z
    .strictObject({
      reason: z.string().min(1).optional().describe('Kept with every change that a newer edition brings.'),
      learned: z
        .string()
        .min(1)
        .optional()
        .describe('Kept as what was learned of a POC that stops in a newer edition, where its row does not say (fields.learned).'),
      override: z
        .boolean()
        .default(true)
        .describe(
          'true: what the register calls productive graduates although its gate is shut, marked as overridden; false: it is told instead.',
        ),
      decided: z
        .enum(['refuse', 'keep'])
        .default('refuse')
        .describe(
          'What a newer edition says otherwise of a POC that is decided, and the rules do not take any more. refuse: the row is told as refused; keep: it stays as it is here, and the report notes it.',
        ),
    })
    .default({ override: true, decided: 'refuse' })
    .describe('How a newer edition is taken in over an older one.'),
});

export const mappingSchema = schema.superRefine((mapping, context) => {
  for (const { path, message } of misstated(mapping)) context.addIssue({ code: 'custom', path: [...path], message });
});

/** How the rows of a register become POCs. */
export type Mapping = z.infer<typeof mappingSchema>;
export type ScoreMapping = Mapping['scores'][number];
export type FieldMappings = Mapping['adopted'];
