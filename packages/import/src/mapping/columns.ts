import { DIRECTIONS } from '@causeway/feasibility/commands.ts';
import { TIERS } from '@causeway/hosting/commands.ts';
import { TRACKS } from '@causeway/poc/commands.ts';
import { FileError } from '../table/file-error.ts';
import { type Headings, MOST_LISTED, type Row } from '../table/row.ts';
import { finderIn, type HeadingFinder } from './heading-finder.ts';
import { likest } from './likest.ts';
import type { Mapping } from './mapping.ts';
import { placeIn, type Way } from './place.ts';
import { PLACEHOLDER } from './placeholder.ts';

/** The cell of a row in a column that the mapping names. */
export type CellReader = (row: Row, column: string) => string;

/** Parts of a mapping whose members are sources, rather than being one. */
const GROUPS = new Set(['budget', 'plannedWeeks', 'owners', 'infrastructure', 'delivery', 'success']);

/** A column that the mapping names, and the way to where it does. */
interface Named {
  readonly column: string;
  readonly way: Way;
}

/** Every column that a mapping names. */
export const columnsOf = (mapping: Mapping): Named[] => {
  const { file, identity = [], speaksOf, skip, status, fields, adopted, scores } = mapping;
  return [
    ...(file.fillDown ?? []).map((column, place) => ({ column, way: ['file', 'fillDown', place] })),
    ...identity.flatMap((source, place) => ofSource(source, ['identity', place])),
    ...ofSource(speaksOf, ['speaksOf']),
    ...inside(skip, ['skip']),
    ...inside(status, ['status']),
    ...ofFields(fields, ['fields']),
    ...ofFields(adopted, ['adopted']),
    ...scores.flatMap(({ note, evidence, ...score }, place) => [
      ...inside(score, ['scores', place]),
      ...ofSource(note, ['scores', place, 'note']),
      ...ofSource(evidence, ['scores', place, 'evidence']),
    ]),
  ];
};

const ofFields = (fields: object, way: Way): Named[] =>
  Object.entries(fields).flatMap(([name, source]) =>
    GROUPS.has(name) ? ofFields((source ?? {}) as object, [...way, name]) : ofSource(source, [...way, name]),
  );

const ofSource = (source: unknown, way: Way): Named[] => (typeof source === 'string' ? [{ column: source, way }] : inside(source, way));

/** Columns anywhere inside: they stand under `column`, `columns` and in the braces of `text`. */
const inside = (part: unknown, before: Way): Named[] => {
  if (Array.isArray(part)) return part.flatMap((each, place) => inside(each, [...before, place]));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]): Named[] => {
    const way = [...before, key];
    if (key === 'column') return [{ column: value as string, way }];
    if (key === 'columns') return (value as string[]).map((column, place) => ({ column, way: [...way, place] }));
    if (key === 'text') return [...(value as string).matchAll(PLACEHOLDER)].map(([, column = '']) => ({ column, way }));
    return inside(value, way);
  });
};

/** What was probably meant to stand for itself in every row, or to have cells in it. */
const meantOtherwise = (column: string): string | null => {
  if (column.search(PLACEHOLDER) >= 0) return `; a sentence with cells in it is { text: ${JSON.stringify(column)} }`;
  if (/^[“”„«»‘’].*[“”«»‘’]$/.test(column)) return '; quotation marks about a name are straight ones, "…"';
  return ITSELF.test(column) ? `; what is the same in every row is { value: ${column} }` : null;
};
const ITSELF = new RegExp(`^(?:${[...TRACKS, ...TIERS, ...DIRECTIONS, 'default', '\\d{4}-\\d\\d-\\d\\d'].join('|')})$`);

const SHOWN = 60;
/** Columns that are told as missing; of a mapping for another file they may be thousands. */
const MOST_MISSING = 20;
const short = (heading: string): string => `"${heading.length > 60 ? `${heading.slice(0, 59)}…` : heading}"`;

/**
 * Resolves every column that a mapping names among all headings of a file, once.
 * @throws FileError with a line, and a mistake of the mapping, for each that is not there, which says where the mapping names it
 */
export const cellReader = (path: string, mapping: Mapping, headings: Headings): CellReader => {
  const finder = finderIn(headings);
  const places = new Map<string, number>();
  const missing: Named[] = [];
  for (const named of columnsOf(mapping)) {
    const place = finder.placeOf(named.column);
    if (place >= 0) places.set(named.column, place);
    else if (!finder.isOfShorterList(named.column)) missing.push(named);
  }
  if (missing.length > 0) {
    const told = missing.slice(0, MOST_MISSING).map(({ column, way }) => ({
      place: placeIn(mapping, way),
      way: way.join('.'),
      message: missingAs(column, finder, headings),
    }));
    const lines = told.map(
      ({ place, way, message }) => `${place ? `${place.file}:${place.line}:${place.column}` : path}: ${way}: ${message}\n`,
    );
    const rest = missing.length > MOST_MISSING ? `and ${missing.length - MOST_MISSING} more\n` : '';
    throw new FileError(
      `${lines.join('')}${rest}The columns of ${path} are ${headings.slice(0, SHOWN).map(short).join(', ')}${headings.length > SHOWN ? ` and ${headings.length - SHOWN} more` : ''}.`,
      {
        problems: told.flatMap(({ place, way, message }) =>
          place ? [{ line: place.line, column: place.column, path: way, message }] : [],
        ),
      },
    );
  }
  return (row, column) => row.cells[places.get(column) ?? -1] ?? '';
};

/** A column that is not there, and what was probably meant. */
const missingAs = (column: string, finder: HeadingFinder, headings: Headings): string => {
  if (finder.isBeyondList(column)) return `of a list the first ${MOST_LISTED} are columns, and ${short(column)} is none`;
  const begun = finder.begunBy(column);
  const like = likest(column, headings);
  const hint =
    begun > 1 ? `; ${begun} columns begin so` : (meantOtherwise(column) ?? (like === null ? '' : `; did you mean ${short(like)}?`));
  return `no column is, or alone begins with, ${short(column)}${hint}`;
};

/** Which of the first rows of a file, from 1, has every column that a mapping names; null where none has. */
export const headingRowIn = (rows: readonly (readonly string[])[], mapping: Mapping): number | null => {
  const columns = columnsOf(mapping).map(({ column }) => column.replace(/ \(\d+\)$/, ''));
  const place = rows.findIndex((row) => {
    const finder = finderIn(row);
    return columns.every((column) => finder.placeOf(column) >= 0);
  });
  return place < 0 ? null : place + 1;
};

/** Where columns that are there stand. */
export const placesOf = (columns: readonly string[], headings: Headings): number[] => {
  const finder = finderIn(headings);
  return columns.map((column) => finder.placeOf(column)).filter((place) => place >= 0);
};
