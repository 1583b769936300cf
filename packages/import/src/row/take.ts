import type { PlainDate } from '@causeway/kernel/calendar.ts';
import { isCurrency } from '@causeway/kernel/currencies.ts';
import type { Money } from '@causeway/kernel/money.ts';
import { slugOf } from '@causeway/kernel/text.ts';
import { entryFor } from '../mapping/beginning.ts';
import { holds, passes, type Tests } from '../mapping/condition.ts';
import { firstIn } from '../mapping/pattern.ts';
import { PLACEHOLDER } from '../mapping/placeholder.ts';
import type { Source, WholeSource } from '../mapping/source.ts';
import { UNSEEN } from '../mapping/unseen.ts';
import { readDate } from './date.ts';
import { textOfHtml } from './html.ts';
import { readMoney, readNumber } from './number.ts';
import { ownText } from './own-text.ts';

/** The cell of one row in a column that the mapping names. */
export type Cell = (column: string) => string;

/** Where a value comes from: what a problem with it names. */
export interface Origin {
  /** null: from the mapping itself. */
  readonly column: string | null;
  readonly cell: string;
  /** Where it is not the field itself that is meant: the currency of an amount. */
  readonly part?: 'currency';
}

/** What a field wants to be given. */
export interface Kinds {
  /** One line. */
  name: string;
  /** One line, of an e-mail address. */
  address: string;
  /** Lines as they are. */
  text: string;
  day: PlainDate;
  /** A day that has come: a later one is none. */
  past: PlainDate;
  number: number;
  money: Money;
  list: readonly string[];
  /** Of small letters, digits and hyphens, made of what stands there. */
  slug: string;
}

export interface Taken<Value> {
  readonly value: Value;
  readonly origin: Origin;
  /** The row says nothing; the mapping fills it. */
  readonly isFilled: boolean;
}

export interface Taking {
  readonly cell: Cell;
  readonly today: PlainDate;
  /** Told of a cell that holds something which gives nothing: a value that is not listed, a date that is none. */
  readonly onUnread: (origin: Origin) => void;
}

/** What a source gives of a row; null when it gives nothing. */
export const take = <Kind extends keyof Kinds>(given: Source, kind: Kind, { cell, today, onUnread }: Taking): Taken<Kinds[Kind]> | null => {
  const source: WholeSource = typeof given === 'string' ? { column: given } : given;
  const isMeant = source.where === undefined || holds(source.where, cell);
  for (const origin of isMeant ? originsOf(source, cell) : []) {
    if (origin.cell.trim() === '') continue;
    const value = readCell(source.html ? textOfHtml(origin.cell) : origin.cell, source, kind, { cell, today });
    if (value !== null) return { value, origin, isFilled: false };
    const { currency } = source;
    const isOfNone = kind === 'money' && typeof currency === 'object' && currencyOf(source, cell) === undefined;
    onUnread(isOfNone ? { column: currency.column, cell: cell(currency.column), part: 'currency' } : origin);
  }
  if (source.otherwise === undefined) return null;
  const value = parsed(source.otherwise, source, kind, { cell, today });
  return value === null ? null : { value, origin: { column: null, cell: source.otherwise }, isFilled: true };
};

const originsOf = ({ value, column, columns, join, text }: WholeSource, cell: Cell): Origin[] => {
  if (value !== undefined) return [{ column: null, cell: value }];
  if (column !== undefined) return [{ column, cell: cell(column) }];
  if (text !== undefined) return [{ column: [...text.matchAll(PLACEHOLDER)][0]?.[1] ?? null, cell: filledIn(text, cell) }];
  const each = (columns ?? []).map((name) => ({ column: name, cell: cell(name) }));
  if (join === undefined) return each;
  const parts = each.map((origin) => ({ ...origin, cell: origin.cell.trim() })).filter((origin) => origin.cell !== '');
  return parts.length === 0 ? [] : [{ column: parts[0]!.column, cell: parts.map((origin) => origin.cell).join(join) }];
};

/** A sentence with cells in it, each in one line; nothing where all of them are empty. */
const filledIn = (text: string, cell: Cell): string => {
  const cells = [...text.matchAll(PLACEHOLDER)].map(([, column = '']) => cell(column).trim());
  if (cells.length > 0 && cells.every((each) => each === '')) return '';
  return text.replace(PLACEHOLDER, (_, column: string) => oneLine(cell(column)));
};

const readCell = <Kind extends keyof Kinds>(raw: string, source: WholeSource, kind: Kind, around: Around): Kinds[Kind] | null => {
  const { replace = [], extract, values } = source;
  if (kind === 'list') return listOf(raw, source) as Kinds[Kind] | null;
  let text = partOf(raw.trim(), source);
  for (const { pattern, with: replacement } of replace) text = text.replace(pattern, replacement);
  if (extract !== undefined) {
    const found = firstIn(extract, text);
    text = found === null ? '' : (found[1] ?? found[0]);
  }
  const part = text.length < raw.length / 2 ? ownText(text) : text;
  const translated = values === undefined ? part : translate(values, part, around.cell);
  return translated === undefined || translated.trim() === '' ? null : parsed(translated, source, kind, around);
};

const partOf = (text: string, { split, take: which }: WholeSource): string => {
  if (split === undefined) return text;
  const parts = partsOf(text, split);
  return (which === 'last' ? parts.at(-1) : parts[which === undefined || which === 'first' ? 0 : which - 1]) ?? '';
};
const partsOf = (text: string, split: string): string[] =>
  text
    .split(split)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const listOf = (raw: string, { split, take: which, replace = [], extract }: WholeSource): readonly string[] | null => {
  const parts = split === undefined ? [raw.trim()] : partsOf(raw, split);
  const chosen = which === undefined ? parts : [partOf(raw, { split, take: which })];
  const found = chosen.flatMap((part) => {
    const text = replace.reduce((each, { pattern, with: replacement }) => each.replace(pattern, replacement), part);
    const match = extract === undefined ? [text] : firstIn(extract, text);
    return match === null ? [] : [address(match[1] ?? match[0] ?? '')];
  });
  const list = found.filter((each) => each !== '').map(ownText);
  return list.length === 0 ? null : list;
};

type Around = Pick<Taking, 'cell' | 'today'>;
const parsed = <Kind extends keyof Kinds>(text: string, source: WholeSource, kind: Kind, around: Around): Kinds[Kind] | null =>
  PARSE[kind](text, source, around) as Kinds[Kind] | null;

/** Line breaks and tabs are a space in a name; what word processors write for a line break within a paragraph is one in a text. */
const oneLine = (text: string): string => straight(text).replace(/\s*[\r\n\t\v\f\u0085\u2028\u2029]+\s*/g, ' ');
const withLines = (text: string): string => straight(text).replace(/[\v\f\u0085]/g, '\n');
/** Without what turns the direction of writing, as programs put it about names in Arabic and Hebrew: no name or text may hold it (GE-2). */
const straight = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim();
/** Nobody sees why an address with such a sign before it is none. */
const address = (text: string): string => oneLine(text.replace(UNSEEN, ''));
const cut = (text: string, atMost: number | undefined): string => {
  // A text has no more characters than code units.
  if (atMost === undefined || text.length <= atMost) return text;
  const beginning = [...text.slice(0, 2 * atMost + 2)];
  return beginning.length <= atMost
    ? text
    : `${beginning
        .slice(0, atMost - 1)
        .join('')
        .trimEnd()}…`;
};

/** The letters of the currency of an amount: the mapping's, or what a column says; undefined where that says none. */
const currencyOf = ({ currency }: WholeSource, cell: Cell): string | undefined => {
  if (typeof currency !== 'object') return currency;
  const said = cell(currency.column).trim();
  const code = currency.values === undefined ? undefined : translate(currency.values, said, cell);
  return code ?? (isCurrency(said.toUpperCase()) ? said.toUpperCase() : currency.otherwise);
};

const PARSE: { readonly [Kind in keyof Kinds]: (text: string, source: WholeSource, around: Around) => Kinds[Kind] | null } = {
  name: (text, { atMost }) => cut(oneLine(text), atMost),
  address: (text) => address(text),
  text: (text, { atMost }) => cut(withLines(text), atMost),
  day: (text, { formats = ['YYYY-MM-DD'], ...limits }) => readDate(text, formats, limits),
  past: (text, { formats = ['YYYY-MM-DD'], notAfter, ...limits }, { today }) =>
    readDate(text, formats, { ...limits, notAfter: notAfter !== undefined && notAfter < today ? notAfter : today }),
  number: (text, source) => readNumber(text, source),
  money: (text, source, { cell }) => {
    const code = currencyOf(source, cell);
    return code === undefined ? null : readMoney(text, code, source);
  },
  list: (text) => [text],
  slug: (text) => slugOf(text),
};

type Translation<Gives> =
  | Readonly<Record<string, Gives>>
  | readonly (Tests & { readonly where?: Parameters<typeof holds>[0] | undefined; readonly gives: Gives })[];

/** What a table of values gives for a cell; undefined when nothing in it fits. */
export const translate = <Gives>(values: Translation<Gives>, text: string, cell: Cell): Gives | undefined =>
  Array.isArray(values)
    ? (values as readonly (Tests & { where?: Parameters<typeof holds>[0]; gives: Gives })[]).find(
        (each) => passes(text, each) && (each.where === undefined || holds(each.where, cell)),
      )?.gives
    : entryFor(values as Readonly<Record<string, Gives>>, text);
