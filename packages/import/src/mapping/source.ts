import { isPlainDate } from '@causeway/kernel/calendar.ts';
import { isCurrency } from '@causeway/kernel/currencies.ts';
import { z } from 'zod';
import { isDateFormat, YEAR_BEGINNINGS } from '../row/date.ts';
import { CALENDARS } from '../row/year.ts';
import { condition, decimal, IMPASSABLE, isPassable, tests } from './condition.ts';
import { pattern } from './pattern.ts';
import { PLACEHOLDER } from './placeholder.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
/** A column, by its heading or the beginning of it. */
export const column = z.string().min(1);
const day = z.string().refine(isPlainDate, 'must be a day such as 1990-01-01');

/** A table of values: what a cell says, and what that gives. */
export const translation = <Gives extends z.ZodType>(gives: Gives) =>
  z.union([
    z
      .record(z.string(), gives)
      .describe('What the cell begins with (whole words, any case), and what that gives; the longest that fits counts.'),
    z
      .array(
        z
          .strictObject({
            ...tests,
            decimal,
            where: condition.optional().describe('Counts only where this holds too.'),
            gives: gives.describe('What this cell gives.'),
          })
          .refine(isPassable, IMPASSABLE),
      )
      .min(1)
      .describe('Tests in their order; the first that the cell passes counts.'),
  ]);

const currencyCode = z
  .string()
  .refine(
    isCurrency,
    'is no currency in force (ISO 4217); give its three capital letters, such as EUR, and say what the euro replaced in euros (times: its fixed rate)',
  );
const currency = z.union([
  currencyCode,
  z.strictObject({
    column: column.describe('The column that holds the three letters of the currency.'),
    values: translation(currencyCode).optional().describe('Where it holds signs or names: what they mean, { "zł": PLN }.'),
    otherwise: currencyCode.optional().describe('The currency where the column says none.'),
  }),
]);

const whole = z.strictObject({
  value: scalar.optional().describe('This text, for every row.'),
  column: column.optional().describe('The column it is taken from, by its heading or the beginning of it.'),
  columns: z
    .array(column)
    .min(1)
    .optional()
    .describe('Several columns: joined where `join` is given, otherwise the first that gives something.'),
  join: z.string().optional().describe('What stands between the cells of `columns`; empty ones are left out.'),
  text: z.string().optional().describe('A sentence with cells in it: "Reported as {Stage}."'),
  where: condition.optional().describe('Counts only where this holds; elsewhere the field is empty.'),
  html: z
    .boolean()
    .optional()
    .describe('true: the cell is HTML, and what it says without its tags is taken; paragraphs and items are lines.'),
  split: z.string().min(1).optional().describe('Cuts the cell at this text; `take` says which part is meant (of lists: all).'),
  take: z
    .union([z.int().min(1), z.enum(['first', 'last'])])
    .optional()
    .describe('Which part of a split cell: 1, 2 …, first or last.'),
  extract: pattern
    .optional()
    .describe('A regular expression: its first group, or all that it fits, is taken; nothing where it does not fit.'),
  replace: z
    .array(z.strictObject({ pattern, with: z.string() }))
    .optional()
    .describe('Regular expressions, and what stands in their place ($1 is the first group).'),
  values: translation(scalar).optional().describe('Translates the cell; one that is not listed gives nothing, and is counted.'),
  formats: z
    .array(
      z
        .string()
        .refine(
          isDateFormat,
          'is no date format; write one such as YYYY-MM-DD, D.M.YYYY, M/D/YYYY, D MMMM YYYY, YYYY-MM, YYYY-Q, FYYYYY, serial or unix; a time behind a day is read over',
        ),
    )
    .min(1)
    .optional()
    .describe(
      'Of dates: how they are written, tried in this order. YYYY YY MMMM MMM MM M DD D, Y (a year of calendar), Q (a quarter: Q3), FY and [any text] for themselves, serial (days as a spreadsheet counts them) or unix (seconds or milliseconds since 1970).',
    ),
  language: z.string().optional().describe('Of dates: the language of the names of months (en, de, fr …).'),
  calendar: z
    .enum(CALENDARS)
    .optional()
    .describe(
      'Of dates: whose years they are. buddhist: 2567 of Thailand; roc: 113 of Taiwan; japanese: 令和6 or R6; Y in a format is such a year.',
    ),
  yearBegins: z
    .enum(YEAR_BEGINNINGS)
    .optional()
    .describe(
      'Of dates that are a year or a quarter alone: the month in which such a year begins. previous October: 2024 begins in October 2023.',
    ),
  notBefore: day.optional().describe('Of dates: an earlier day is no date; 1950-01-01 where it is not given.'),
  notAfter: day.optional().describe('Of dates: a later day is no date; 2149-12-31 where it is not given.'),
  decimal: z.enum(['.', ',']).optional().describe('Of numbers: what stands before the fraction.'),
  times: z.number().positive().optional().describe('Of numbers and amounts: 1000 where the column is in thousands.'),
  currency: currency.optional().describe('Of amounts: the currency, or the column that holds it.'),
  atMost: z.int().min(1).optional().describe('Of texts: a longer one is cut to this many characters, with … at its end.'),
  otherwise: scalar.optional().describe('What is taken where all that gives nothing.'),
  required: z.boolean().optional().describe('true: a row that gives nothing here is not taken, and told.'),
});
const ORIGINS = ['value', 'column', 'columns', 'text'] as const;

export const source = z
  .union([
    column.describe('The column it is taken from, by its heading or the beginning of it.'),
    whole
      .refine(
        (given) => ORIGINS.filter((origin) => given[origin] !== undefined).length === 1,
        'say where it is taken from: one of value, column, columns, text',
      )
      .refine((given) => given.text === undefined || !/[{}]/.test(given.text.replace(PLACEHOLDER, '')), {
        message: 'has a brace without its other one; columns stand between { and }',
        path: ['text'],
      })
      .refine((given) => given.join === undefined || given.columns !== undefined, { message: 'needs columns to join', path: ['join'] })
      .refine((given) => given.take === undefined || given.split !== undefined, {
        message: 'needs split, which makes the parts',
        path: ['take'],
      }),
  ])
  .meta({ id: 'Source', description: 'Where a value is taken from: a column, or an object that says more.' });
export type WholeSource = z.infer<typeof whole>;
export type Source = z.infer<typeof source>;
