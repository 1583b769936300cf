import { setImmediate } from 'node:timers/promises';
import { folded } from '../mapping/beginning.ts';
import { decoded } from './decoded.ts';
import { FileError } from './file-error.ts';
import { BACKSLASH, type JsonText, jsonMembers, MOST_NESTED, QUOTE, tooDeep } from './json-values.ts';
import { parseJson } from './parse-json.ts';
import { MORE, MOST_COLUMNS, MOST_HEADING, MOST_LISTED, MOST_RECORD, type Row, type TableFormat } from './row.ts';

/** Records that are read in one go. */
const MOST_AT_ONCE = 200;

/**
 * Streams the records of a json or jsonl file. A member of a member is a column of its own, `owner.email`; a list of plain values is one cell, joined by
 * `; `; of a list of objects the first fifty are columns, `links.1.url`, and the others one cell, `links.more`; lists of lists of numbers, as of a map's
 * shapes, are one cell of JSON; where the records are members of an object, their names are the column `key`. Columns are added to the headings as they come; names that
 * differ in case or white space alone are one, where no record has both.
 * @throws FileError that names file and line
 */
export async function* jsonRows(path: string, { format, encoding, records }: TableFormat, headings: string[]): AsyncGenerator<Row> {
  const pieces = decoded(path, encoding);
  const texts = format === 'jsonl' ? jsonLines(path, pieces) : jsonMembers(path, pieces, records === '' ? [] : records.split('.'));
  const places = new Map<string, number>();
  /** The first column of each writing of a name: in one file records say Status, in another part of it status. */
  const alike = new Map<string, number>();
  const columnOf = (heading: string, line: number): number => {
    if (places.size === MOST_COLUMNS)
      throw new FileError(`${path}:${line}: with this record the file has more than ${MOST_COLUMNS.toLocaleString('en')} columns.`);
    if (heading.length > MOST_HEADING)
      throw new FileError(
        `${path}:${line}: a name in this record has more than ${MOST_HEADING.toLocaleString('en')} characters, and none is so long in a register.`,
      );
    const place = places.size;
    places.set(heading, place);
    if (!alike.has(folded(heading))) alike.set(folded(heading), place);
    headings.push(heading);
    return place;
  };
  let number = 0;
  for await (const { text, line, key } of texts) {
    number += 1;
    // Of records without anything in them a piece of a file holds a hundred thousand: others in this process have their turn.
    if (number % MOST_AT_ONCE === 0) await setImmediate();
    const value = parsed(path, line, text);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new FileError(
        key !== undefined && records === ''
          ? `${path}:1: the file is no list of records ([{…}, {…}]), and no object of them; import the list alone, or say where it is (file.records in the mapping), such as result.items.`
          : `${path}:${line}: a record must be an object ({"name": …}); this is ${Array.isArray(value) ? 'a list, which names no columns (save the table as CSV)' : JSON.stringify(value).slice(0, 40)}. Say where the records are (file.records in the mapping), such as result.items.`,
      );
    if (key !== undefined && areRowNumbers(Object.keys(value)))
      throw new FileError(
        `${path}:${line}: "${key.slice(0, 40)}" is a column, with a value for each row, and no record; save the file as a list of records ([{…}, {…}]; in Python, orient="records").`,
      );
    const record: [heading: string, cell: string][] = key === undefined ? [] : [['key', key]];
    flatten('', value, (heading, cell) => void record.push([heading, cell]), 0);
    const names = new Set(record.map(([heading]) => heading));
    const cells: string[] = [];
    for (const [given, cell] of record) {
      let place = places.get(given);
      // Two columns of one heading stay two: a.b beside the b of an a, a key of a record's own.
      if (place !== undefined && cells[place] !== undefined) place = places.get(`${given} (2)`) ?? columnOf(`${given} (2)`, line);
      if (place === undefined) {
        const other = given.length > MOST_HEADING ? undefined : alike.get(folded(given));
        const isFree = other !== undefined && cells[other] === undefined && !names.has(headings[other]!);
        place = isFree ? other : columnOf(given, line);
      }
      cells[place] = cell;
    }
    for (let place = 0; place < cells.length; place += 1) cells[place] ??= '';
    yield { number, line, cells, isTooLong: false };
  }
  if (number === 0) throw new FileError(`${path}:1: the file holds no record.`);
}

/** Tables that are kept column by column number the rows of each, from 0 or 1 on; a record may have a value for each year. */
const areRowNumbers = (names: readonly string[]): boolean =>
  (names[0] === '0' || names[0] === '1') && names.every((name, place) => name === String(place + Number(names[0])));

const LIST = 91;
const OBJECT = 123;

/** Lists and objects in one record: each takes many times the memory of its brackets. */
const MOST_PARTS = 50_000;

/** How many lists and objects a record holds, and how deep they stand in each other; texts are passed over. */
const partsOf = (text: string): { readonly parts: number; readonly depth: number } => {
  let [parts, open, depth, inText] = [0, 0, 0, false];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === BACKSLASH && inText) place += 1;
    else if (code === QUOTE) inText = !inText;
    else if (inText) continue;
    else if (code === LIST || code === OBJECT) {
      parts += 1;
      open += 1;
      if (open > depth) depth = open;
    } else if (code === LIST + 2 || code === OBJECT + 2) open -= 1;
  }
  return { parts, depth };
};

const parsed = (path: string, line: number, text: string): unknown => {
  // Of a shorter text neither can be.
  const { parts, depth } = text.length > MOST_NESTED ? partsOf(text) : { parts: 0, depth: 0 };
  if (parts > MOST_PARTS)
    throw new FileError(
      `${path}:${line}: the record that begins here holds more than ${MOST_PARTS.toLocaleString('en')} lists and objects; is it one POC?`,
    );
  if (depth > MOST_NESTED) throw tooDeep(path, line);
  try {
    return parseJson(text);
  } catch (error) {
    throw new FileError(`${path}:${line}: the record that begins here is no JSON: ${(error as Error).message}.`);
  }
};

/** Lists of lists of numbers alone, as of a map's shapes. */
const isShape = (list: readonly unknown[]): boolean => {
  const values = list.flat(Number.POSITIVE_INFINITY);
  return values.length > 0 && values.every((value) => typeof value === 'number');
};

const MOST_DEPTH = 32;
const flatten = (prefix: string, value: object, put: (heading: string, cell: string) => void, depth: number): void => {
  for (const [key, member] of Object.entries(value)) {
    const heading = prefix === '' ? key : `${prefix}.${key}`;
    if (member === null) put(heading, '');
    else if (typeof member !== 'object') put(heading, String(member));
    else if (depth >= MOST_DEPTH) put(heading, JSON.stringify(member));
    else if (!Array.isArray(member)) flatten(heading, member, put, depth + 1);
    else if (member.every((each) => each === null || typeof each !== 'object')) put(heading, member.map((each) => each ?? '').join('; '));
    else if (isShape(member)) put(heading, JSON.stringify(member));
    else {
      for (const [place, each] of member.slice(0, MOST_LISTED).entries()) flatten(heading, { [place + 1]: each }, put, depth + 1);
      if (member.length > MOST_LISTED) put(`${heading}.${MORE}`, JSON.stringify(member.slice(MOST_LISTED)));
    }
  }
};

/** A record a line; blank lines are passed over. */
async function* jsonLines(path: string, pieces: AsyncIterable<string>): AsyncGenerator<JsonText> {
  let line = 1;
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const text of lines) {
      if (text.trim() !== '') yield { text, line };
      line += 1;
    }
    if (rest.length > MOST_RECORD)
      throw new FileError(
        `${path}:${line}: this line does not end within ${MOST_RECORD / 1024 / 1024} MB; is the file one list (file.format: json)?`,
      );
  }
  if (rest.trim() !== '') yield { text: rest, line };
}
