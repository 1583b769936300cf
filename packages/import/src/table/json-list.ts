import { parseJson } from './parse-json.ts';

/**
 * Where the records are in the beginning of a JSON text, by the names on the way, as `file.records` says it: the list of objects, or the object of objects
 * that are alike, with the most members, and one that describes the records only where nothing else is found. Empty where the text itself is it, or none is found.
 */
export const listIn = (beginning: string): string => {
  const found = recordsIn(wholeOf(beginning), []);
  const best = found.reduce((sofar, each) => (surety(each) > surety(sofar) ? each : sofar), NOTHING);
  // A table of lists at the top, and what describes it: meta.view.approvals, data.
  if (WITHIN.test(best.way))
    return found.find(({ way, members, areLists }) => areLists && !way.includes('.') && members > best.members)?.way ?? best.way;
  // Lists of lists in an object, and nothing else: a map's shape in the only record.
  return best.way.includes('.') && found.every(({ areLists }) => areLists) ? '' : best.way;
};

/** What programs send beside the records: what their columns are, and what they refer to. Short registers have fewer records than columns. */
const BESIDE = /(?:^|\.)(?:fields|columns|included|schema|meta|metadata|facets|links)$/;
const WITHIN = /(?:^|\.)(?:schema|meta|metadata)\./;
const surety = ({ way, members, areLists }: Found): number =>
  BESIDE.test(way) ? members / Number.MAX_SAFE_INTEGER : areLists ? members / 1e6 : members;

/** Lists and objects in each other. */
const MOST_NESTED = 1_000;

interface Found {
  readonly way: string;
  readonly members: number;
  /** Lists that name no columns: no records, but where they would be. */
  readonly areLists?: boolean;
}

const NOTHING: Found = { way: '', members: 0 };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** In their order; not within another. */
const recordsIn = (value: unknown, way: readonly string[]): Found[] => {
  const here = { way: way.join('.'), members: value !== null && typeof value === 'object' ? Object.keys(value).length : 0 };
  if (Array.isArray(value)) return isObject(value[0]) ? [here] : Array.isArray(value[0]) ? [{ ...here, areLists: true }] : [];
  if (!isObject(value)) return [];
  if (areAlike(Object.values(value))) return [here];
  return Object.entries(value).flatMap(([name, member]) => recordsIn(member, [...way, name]));
};

/** Whether the first two are objects that have most of their names in common. */
const areAlike = ([one, other]: readonly unknown[]): boolean => {
  if (!isObject(one) || !isObject(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return names.size > 1 && Object.keys(one).filter((name) => name in other).length > names.size / 2;
};

/** A text that breaks off, as far as its last whole value; null where not even that is JSON, or it is nested as no register is. */
const wholeOf = (beginning: string): unknown => {
  const open: string[] = [];
  let end = 0;
  for (const { 0: token, index } of beginning.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{},]/gs)) {
    // The text may break off inside a value, whose commas and brackets are no signs.
    if (token.startsWith('"') && (token.length === 1 || !/[^\\](\\\\)*"$/.test(token))) break;
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']');
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ',') continue;
    if (open.length > MOST_NESTED) return null;
    end = index + (token === ',' ? 0 : 1);
  }
  try {
    return parseJson(beginning.slice(0, end) + open.toReversed().join(''));
  } catch {
    return null;
  }
};
