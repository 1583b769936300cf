import { expect, it } from 'vitest';
import { FileError } from '../table/file-error.ts';
import { cellReader } from './columns.ts';
import { parseMapping } from './read.ts';

const naming = (columns: readonly string[]) =>
  parseMapping(
    `register: r\nstatus: { value: RUNNING }\nidentity: ${JSON.stringify(columns)}\nfields: { name: A, hypothesis: A, track: RESEARCH? }\n`,
  );
const headings = (count: number, length: number) => [
  'A',
  ...Array.from({ length: count }, (_, place) => `${place} `.padEnd(length, 'lorem ipsum ')),
];

it.each([
  ['thousands of columns that are not there', Array.from({ length: 5_000 }, (_, place) => `missing ${place}`), headings(900, 30)],
  ['headings and a column as long as texts', ['x'.repeat(9_000)], headings(900, 9_000)],
  ['columns that are there, each by its beginning', Array.from({ length: 900 }, (_, place) => `${place} lorem`), headings(900, 3_000)],
])('%s are told in a moment', (_, columns, of) => {
  const mapping = naming(columns);
  const before = process.threadCpuUsage();
  expect(() => cellReader('file', mapping, of)).toThrow(FileError);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});

it('of many columns that are not there the first are told, and how many more there are', () =>
  expect(() => cellReader('file', naming(Array.from({ length: 25 }, (_, place) => `m${place}`)), ['A', 'M30'])).toThrow(
    /identity\.0: no column is, or alone begins with, "m0"; did you mean "M30"\?\n.*"m20".*\nand 5 more\nThe columns of file are "A", "M30"\.$/s,
  ));

const reading = (column: string) =>
  parseMapping(`register: r\nstatus: { value: RUNNING }\nfields: { name: A, hypothesis: ${column}, track: track }\n`);

it('a member of a list that is a column in no file is told: it was taken as one that this edition is too short for', () => {
  const found = ['A', 'track', 'links.1.url', 'links.more'];
  expect(() => cellReader('file', reading('links.50.url'), found)).not.toThrow();
  expect(() => cellReader('file', reading('links.51.url'), found)).toThrow(
    'of a list the first 50 are columns, and "links.51.url" is none',
  );
});

it.each([
  ['the cell of those after the fiftieth, of an edition of shorter lists', 'links.more', 'links.1.url'],
  ['the same, of one without any', 'links.more', 'links'],
  ['the same, of lists within lists', 'contracts.2.links.more', 'contracts.1.links.1.url'],
  ['the year of an object that has others', 'spend.2025', 'spend.2024'],
  ['the sixtieth of a table that is as wide as its longest list', 'links.60.url', 'links.1.url'],
])('is empty: %s', (_, column, heading) => {
  const read = cellReader('file', reading(column), ['A', 'track', heading]);
  expect(read({ number: 2, line: 2, cells: ['a', 'b', 'c'], isTooLong: false }, column)).toBe('');
});

it.each(['links.more', 'a.links.more'])('is told as not there: %s of a table without such a list', (column) =>
  expect(() => cellReader('file', reading(column), ['A', 'track', 'links.last', 'a.links.last'])).toThrow('no column is'),
);

it('of two columns that differ in case alone each is the one that is written so', () => {
  const row = { number: 1, line: 2, cells: ['', '', 'Live', 'Pilot'], isTooLong: false };
  const read = (column: string) => cellReader('file', reading(column), ['A', 'track', 'Status', 'status'])(row, column);
  expect([read('Status'), read('status'), read('STATUS')]).toEqual(['Live', 'Pilot', 'Live']);
});
