import { z } from 'zod';
import { withPlainDigits } from '../row/digits.ts';
import { readNumber } from '../row/number.ts';
import { beginsWithWords, folded } from './beginning.ts';
import { firstIn, pattern } from './pattern.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const texts = z.union([text, z.array(text).min(1)]).transform((given) => (Array.isArray(given) ? given : [given]));

/** How a cell is compared, the same words everywhere: any case, white space aside. */
export const tests = {
  is: texts.optional().describe('The whole cell is this text, or one of these; any case, white space aside.'),
  begins: texts
    .optional()
    .describe('The cell begins with these whole words, any case: "No – law" begins with "No", "Not applicable" does not.'),
  contains: texts.optional().describe('The cell contains this text, any case.'),
  pattern: pattern.optional().describe('A regular expression that fits somewhere in the cell, any case.'),
  atLeast: z.number().optional().describe('The cell is a number, this or greater.'),
  below: z.number().optional().describe('The cell is a number below this.'),
  empty: z.boolean().optional().describe('true: nothing is in the cell; false: something is.'),
};

/** Beside the tests of a number. */
export const decimal = z
  .enum(['.', ','])
  .optional()
  .describe('Of atLeast and below: what stands before the fraction; without it 1,234 is a thousand and more, and 1.234 one and a bit.');

export interface Tests {
  readonly is?: readonly string[] | undefined;
  readonly begins?: readonly string[] | undefined;
  readonly contains?: readonly string[] | undefined;
  readonly pattern?: RegExp | undefined;
  readonly atLeast?: number | undefined;
  readonly below?: number | undefined;
  readonly empty?: boolean | undefined;
  readonly decimal?: '.' | ',' | undefined;
}
export const TESTS = Object.keys(tests) as readonly (keyof typeof tests)[];

/** What must hold of a row. */
export interface Condition extends Tests {
  readonly column?: string | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly all?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

/** Tests that no cell passes together: a number from 10 that is below 5, an empty cell that begins with something. */
export const isPassable = ({ is, begins, contains, pattern: fitting, atLeast, below, empty }: Tests): boolean =>
  !(atLeast !== undefined && below !== undefined && atLeast >= below) &&
  !(empty === true && [is, begins, contains, fitting, atLeast, below].some((test) => test !== undefined));
export const IMPASSABLE = 'no cell is all of that at once';

const hasTest = (given: object): boolean => TESTS.some((test) => test in given);

export const condition: z.ZodType<Condition> = z
  .strictObject({
    column: z.string().min(1).optional().describe('The column that is looked at, by its heading or the beginning of it.'),
    ...tests,
    decimal,
    any: z
      .array(z.lazy(() => condition))
      .min(1)
      .optional()
      .describe('At least one of these holds.'),
    all: z
      .array(z.lazy(() => condition))
      .min(1)
      .optional()
      .describe('Each of these holds.'),
    not: z
      .lazy(() => condition)
      .optional()
      .describe('This does not hold.'),
  })
  .refine(
    (given) => (given.column === undefined) !== hasTest(given),
    'name the column, and what to look for in it: is, begins, contains, pattern, atLeast, below or empty',
  )
  .refine(
    (given) => given.column !== undefined || hasTest(given) || given.any || given.all || given.not,
    'say what must hold: column with is, begins …, or any, all, not',
  )
  .refine(isPassable, IMPASSABLE)
  .meta({ id: 'Condition' }) as unknown as z.ZodType<Condition>;

/** Whether a cell passes all tests given. */
export const passes = (cell: string, { is, begins, contains, pattern: fitting, atLeast, below, empty, decimal: point }: Tests): boolean => {
  // Once: a cell may be long, and the texts that it is compared with many.
  const said = is || begins || contains ? folded(cell) : '';
  if (is && !is.some((each) => said === folded(each))) return false;
  if (begins && !begins.some((each) => beginsWithWords(said, folded(each)))) return false;
  if (contains && !contains.some((each) => said.includes(folded(each)))) return false;
  if (fitting !== undefined && firstIn(fitting, cell) === null) return false;
  if (empty !== undefined && (cell.trim() === '') !== empty) return false;
  if (atLeast === undefined && below === undefined) return true;
  const number = numberIn(cell, point);
  return number !== null && number >= (atLeast ?? number) && (below === undefined || number < below);
};

/** Whether a condition holds of the row that `cell` reads. */
export const holds = (given: Condition, cell: (column: string) => string): boolean =>
  (given.column === undefined || passes(cell(given.column), given)) &&
  (given.any === undefined || given.any.some((each) => holds(each, cell))) &&
  (given.all === undefined || given.all.every((each) => holds(each, cell))) &&
  (given.not === undefined || !holds(given.not, cell));

/** A number in a cell that is compared; without `decimal` 1,234 and 1.234 are as English has them. */
const numberIn = (cell: string, point: Tests['decimal']): number | null => {
  if (point !== undefined) return readNumber(cell, { decimal: point });
  const text = withPlainDigits(cell)
    .replace(/[\s%']/g, '')
    .replace(/(?<!^[-+]?0),(?=\d{3}\b)/g, '')
    .replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};
