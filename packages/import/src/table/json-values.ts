import { FileError } from './file-error.ts';
import { MOST_RECORD } from './row.ts';

/** One member of the list of records, still as text. */
export interface JsonText {
  readonly text: string;
  /** The line that it begins on. */
  readonly line: number;
  /** Of a member of an object: its name. */
  readonly key?: string;
}

/** Lists and objects in each other: what is open is remembered. */
export const MOST_NESTED = 1_000;

export const QUOTE = 34;
export const BACKSLASH = 92;

/**
 * Cuts a JSON text that comes in pieces into the members of one list in it, or of one object ({"A-1": {…}, "A-2": {…}}), without holding more than one of
 * them. `where` is the way to it by the names of objects, outermost first; empty: the text itself. What stands elsewhere is passed over. The members are not
 * parsed yet.
 * @throws FileError where it is not there, or the text breaks off inside it
 */
export async function* jsonMembers(path: string, pieces: AsyncIterable<string>, where: readonly string[]): AsyncGenerator<JsonText> {
  const open: { readonly isList: boolean; key: string }[] = [];
  let [line, begun, inText, isEscaped, found, ended] = [1, 1, false, false, false, false];
  /** What is kept of the member, or of the name, that is being read. */
  let kept = '';
  let [member, name] = [false, false];
  /** The members of an object have names. */
  let isKeyed = false;
  let memberKey: string | undefined;
  const fits = (depth: number): boolean => open.length === depth && where.every((key, place) => open[place]?.key === key);
  for await (const piece of pieces) {
    let from = 0;
    for (let place = 0; place < piece.length; place += 1) {
      const code = piece.charCodeAt(place);
      if (code === 10 || (code === 13 && piece.charCodeAt(place + 1) !== 10)) line += 1;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) {
          inText = false;
          if (name) {
            name = false;
            const text = nameOf(kept + piece.slice(from, place + 1));
            if (found) memberKey = text;
            else open.at(-1)!.key = text;
            kept = '';
          }
        }
        continue;
      }
      if (code <= 32) continue;
      const inList = found && open.length === where.length + 1;
      const character = piece[place]!;
      const isNamed = !isKeyed || (memberKey !== undefined && character !== ':');
      if (inList && !member && isNamed && character !== ',' && character !== (isKeyed ? '}' : ']')) {
        [member, from, kept, begun] = [true, place, '', line];
      }
      switch (character) {
        case '"':
          inText = true;
          if (!member && (found ? inList && isKeyed : open.length > 0 && !open.at(-1)!.isList && open.at(-1)!.key === '')) {
            name = true;
            [from, kept] = [place, ''];
          }
          break;
        case ',':
          if (inList && member) {
            yield { text: kept + piece.slice(from, place), line: begun, ...(memberKey !== undefined && { key: memberKey }) };
            [member, kept, memberKey] = [false, '', undefined];
          }
          if (open.length > 0 && !found) open.at(-1)!.key = '';
          break;
        case '[':
        case '{':
          if (!found && !ended && fits(where.length)) [found, isKeyed] = [true, character === '{'];
          if (open.length === MOST_NESTED) throw tooDeep(path, line);
          open.push({ isList: character === '[', key: character === '[' ? '[' : '' });
          break;
        case ']':
        case '}':
          if (inList && character === (isKeyed ? '}' : ']')) {
            if (member) yield { text: kept + piece.slice(from, place), line: begun, ...(memberKey !== undefined && { key: memberKey }) };
            [member, kept, memberKey, found, ended] = [false, '', undefined, false, true];
          }
          if (open.pop() === undefined) throw new FileError(`${path}:${line}: this "${character}" closes nothing; the file is no JSON.`);
          break;
        default:
      }
    }
    if (member || name) kept += piece.slice(from);
    if (kept.length > MOST_RECORD)
      throw new FileError(
        `${path}:${begun}: the record that begins here does not end within ${MOST_RECORD / 1024 / 1024} MB; is a quotation mark or a bracket missing?`,
      );
  }
  if (found || inText || (ended && open.length > 0))
    throw new FileError(
      `${path}:${begun}: the file breaks off in the record that begins here; it was cut off, or a quotation mark or bracket is never closed.`,
    );
  if (!ended)
    throw new FileError(
      where.length === 0
        ? `${path}:1: the file is no list of records ([{…}, {…}]); import the list alone, or say where it is (file.records in the mapping), such as result.items.`
        : `${path}:1: there are no records at ${where.join('.')}, where the mapping says they are (file.records): a list ([{…}, {…}]), or an object of them ({"A-1": {…}}).`,
    );
}

export const tooDeep = (path: string, line: number): FileError =>
  new FileError(
    `${path}:${line}: lists and objects stand in each other more than ${MOST_NESTED.toLocaleString('en')} deep; is it a register?`,
  );

const nameOf = (text: string): string => {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
};
