import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { type PocStatus, STATUSES } from '@causeway/poc/state.ts';
import { holds } from '../mapping/condition.ts';
import type { Becomes, FieldMappings, Mapping } from '../mapping/mapping.ts';
import type { Row } from '../table/row.ts';
import { BadRow, type FieldTaking, type RowProblem, readFields } from './fields.ts';
import { keysOf } from './key.ts';
import { readScores } from './scores.ts';
import { type Cell, type Origin, take, translate } from './take.ts';
import type { Wanted } from './wanted.ts';

/** What a row becomes. */
export type Intake =
  | {
      readonly wanted: Wanted;
      /** By what it is known again: the same in each edition. */
      readonly key: string;
      /** What the key was while 0012 and 12 were two: what was taken in then bears an id made of it. Null where it is the same. */
      readonly keyBefore: string | null;
      /** The day that the row speaks of; null: today. */
      readonly speaksOf: PlainDate | null;
      /** Where each field came from, by its path in the contract's input. */
      readonly origins: ReadonlyMap<string, Origin>;
      /** Fields that the row leaves empty and the mapping fills. */
      readonly filled: readonly string[];
    }
  | { readonly skipped: string }
  | { readonly problem: RowProblem };

export interface Reading extends FieldTaking {
  /** Whether an earlier row was the same to the letter; asked only of rows of which it matters. */
  readonly isRepeat: () => boolean;
  /** Instead of what the mapping says. */
  readonly speaksOf?: PlainDate | undefined;
}

/** Reads a row as the mapping says. */
export const readRow = (mapping: Mapping, row: Row, reading: Reading): Intake => {
  try {
    return intakeOf(mapping, row, reading);
  } catch (error) {
    if (error instanceof BadRow) return { problem: error.problem };
    throw error;
  }
};

const intakeOf = (mapping: Mapping, row: Row, { isRepeat, speaksOf, ...taking }: Reading): Intake => {
  const { cell } = taking;
  if (row.swallowing !== undefined)
    throw new BadRow(
      'The cell seems to hold the cells or rows after it: a quotation mark is opened in it and not closed where it ends. Close it, or double it where it belongs to the text.',
      { column: row.swallowing, cell: '' },
    );
  if (row.isTooLong)
    throw new BadRow(
      `It has more cells than the file has columns${row.beyond === undefined ? '' : `; beyond the last stands "${short(row.beyond)}"`}: put cells that hold the delimiter or a line break in quotation marks.`,
    );
  for (const rule of mapping.skip) if ('repeated' in rule ? isRepeat() : holds(rule.where, cell)) return { skipped: rule.reason };
  const { becomes, origin } = statusOf(mapping, cell);
  const isAdopted = becomes.status !== 'PROPOSED';
  const fields = readFields(ofStatus(becomes.status, isAdopted ? both(mapping.fields, mapping.adopted) : mapping.fields), taking);
  const { scores, origins } = isAdopted ? readScores(mapping.scores, taking) : { scores: [], origins: new Map<string, Origin>() };
  const said = origin.cell.trim().replace(/\s+/g, ' ');
  return {
    wanted: {
      rationale: said === '' ? `Taken in from the register ${mapping.register}.` : `Reported in the register as: ${said}.`,
      ...fields.values,
      ...becomes,
      scores,
    },
    ...keysOf(mapping, taking, fields.values),
    speaksOf: speaksOf ?? dayOf(mapping, taking),
    origins: new Map([...fields.origins, ...origins, ['status', origin]]),
    filled: fields.filled,
  };
};

const statusOf = (mapping: Mapping, cell: Cell): { becomes: Exclude<Becomes, string>; origin: Origin } => {
  const { column, value, values, otherwise } = mapping.status;
  const origin = { column: column ?? null, cell: column === undefined ? '' : cell(column) };
  const found = value ?? (values === undefined ? undefined : translate<Becomes>(values, origin.cell, cell)) ?? otherwise;
  if (found === undefined)
    throw new BadRow(
      origin.cell.trim() === ''
        ? 'The cell is empty: say in the mapping what such rows are (status.otherwise), or leave them out (skip).'
        : `That is none of the mapping's values; say under status.values which of ${STATUSES.join(', ')} it means.`,
      origin,
    );
  return { becomes: typeof found === 'string' ? { status: found } : found, origin };
};

/** What is said of a decision, and no row has that is not so far: its cell is not read there, nor told as one that gives nothing. */
const NOT_YET: Readonly<Record<PocStatus, readonly (keyof FieldMappings)[]>> = {
  PROPOSED: ['startedOn', 'decidedOn', 'rationale', 'learned'],
  RUNNING: ['decidedOn', 'rationale', 'learned'],
  GRADUATED: ['learned'],
  STOPPED: [],
};
const ofStatus = (status: PocStatus, fields: FieldMappings): FieldMappings => ({
  ...fields,
  ...Object.fromEntries(NOT_YET[status].map((field) => [field, undefined])),
});

/** `adopted` beside or instead of `fields`, group by group. */
const both = (fields: FieldMappings, adopted: FieldMappings): FieldMappings => {
  const merged: Record<string, unknown> = { ...fields };
  for (const [name, given] of Object.entries(adopted)) {
    const before = merged[name];
    const isGroup = ['budget', 'owners', 'plannedWeeks', 'infrastructure', 'delivery', 'success'].includes(name);
    merged[name] = isGroup && before ? { ...(before as object), ...(given as object) } : given;
  }
  return merged as FieldMappings;
};

const dayOf = ({ speaksOf }: Mapping, { onUnread, ...taking }: FieldTaking): PlainDate | null => {
  if (speaksOf === undefined) return null;
  return take(speaksOf, 'past', { ...taking, onUnread: (origin) => onUnread('speaksOf', origin) })?.value ?? null;
};

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/\s+/g, ' ');
