import { MORE, MOST_LISTED } from '../table/row.ts';
import { folded } from './beginning.ts';

/** Where the columns that a mapping names stand in a table. */
export interface HeadingFinder {
  /** The place of the heading that a column equals, or else of the only one that it begins; -1 where there is none. */
  placeOf(column: string): number;
  /** How many headings begin with a column. */
  begunBy(column: string): number;
  /**
   * Whether a column is a member of a list, `contacts.3.email`, or the cell of those behind the fiftieth, `contacts.more`, where this edition has shorter ones,
   * `contacts.1.email`, or none: that cell is empty.
   */
  isOfShorterList(column: string): boolean;
  /** Whether a column is a member of a list, `contacts.51.email`, of which this edition has so many that they stand in one cell. */
  isBeyondList(column: string): boolean;
}

const asFirstMember = (heading: string): string => heading.replace(/\.\d+(?=\.|$)/g, '.1');

/** Headings are folded once: a mapping may name thousands of columns, and a table have a thousand. */
export const finderIn = (headings: readonly string[]): HeadingFinder => {
  const known = headings.map(folded);
  const places = new Map(known.map((heading, place) => [heading, place] as const).reverse());
  // Of Status and status in one file each is the one that is written so.
  const exact = new Map(headings.map((heading, place) => [heading, place] as const).reverse());
  let found: ReadonlySet<string> | null = null;
  const members = (): ReadonlySet<string> => {
    found ??= new Set(headings.map((heading) => folded(asFirstMember(heading))));
    return found;
  };
  const isMember = (column: string): boolean => members().has(folded(asFirstMember(column)));
  const hasMembers = (list: string): boolean => {
    const first = folded(asFirstMember(`${list}.1`));
    return [...members()].some((member) => member === first || member.startsWith(`${first}.`));
  };
  const isBeyondList = (column: string): boolean =>
    [...column.matchAll(/\.(\d+)(?=\.|$)/g)].some(
      ({ index, 1: place }) => Number(place) > MOST_LISTED && isMember(`${column.slice(0, index)}.${MORE}`),
    );
  const begun = (sought: string): number[] => known.flatMap((heading, place) => (heading.startsWith(sought) ? [place] : []));
  return {
    placeOf: (column) => {
      const sought = folded(column);
      const same = exact.get(column) ?? places.get(sought);
      if (same !== undefined) return same;
      const [first = -1, ...more] = begun(sought);
      return more.length === 0 ? first : -1;
    },
    begunBy: (column) => begun(folded(column)).length,
    isOfShorterList: (column) => {
      if (isBeyondList(column)) return false;
      const list = /^(.+?)\.\d+(?:\.|$)/.exec(column)?.[1];
      if (list !== undefined && (headings.includes(list) || isMember(column))) return true;
      if (!column.endsWith(`.${MORE}`)) return false;
      const cut = column.slice(0, -MORE.length - 1);
      return headings.includes(cut) || hasMembers(cut);
    },
    isBeyondList,
  };
};
