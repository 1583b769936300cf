/** The longest list that is written out again each time it is met. */
const SHORT = 15;

/** Canonical texts of long lists, by their identity: every checklist that is written from one template hands in the same items. */
const lists = new WeakMap<readonly unknown[], string>();

/** Names of members as they are written, with their colon: there are few, and they come again with each event. */
const names = new Map<string, string>();
const MOST_NAMES = 1_000;

/**
 * A JSON value as RFC 8785 writes it: members in the order of their names by UTF-16 code units, numbers and texts as ECMAScript's own JSON writes them,
 * nothing between. As there, a member without a value is left out. A long list is written out once for each object that it is: what is recorded is
 * never changed in place.
 * @throws Error for what canonical JSON has no form for: half a surrogate pair, a number without end, a function
 */
export const canonical = (value: unknown): string => {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  if (typeof value === 'boolean' || value === null) return `${value}`;
  if (Array.isArray(value)) return value.length > SHORT ? longList(value) : list(value);
  if (typeof value === 'object') return object(value as Readonly<Record<string, unknown>>);
  throw new Error(`Canonical JSON has no form for ${String(value)}.`);
};

const text = (value: string): string => {
  if (!value.isWellFormed()) throw new Error('Canonical JSON has no form for half a surrogate pair.');
  return JSON.stringify(value);
};

const object = (members: Readonly<Record<string, unknown>>): string => {
  let written = '';
  for (const name of Object.keys(members).sort()) {
    const value = members[name];
    if (value !== undefined) written += `${written === '' ? '{' : ','}${nameOf(name)}${canonical(value)}`;
  }
  return written === '' ? '{}' : `${written}}`;
};

const nameOf = (name: string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const written = `${text(name)}:`;
  if (names.size < MOST_NAMES) names.set(name, written);
  return written;
};

const list = (items: readonly unknown[]): string => `[${items.map((item) => (item === undefined ? 'null' : canonical(item))).join(',')}]`;

const longList = (items: readonly unknown[]): string => {
  const written = lists.get(items) ?? list(items);
  lists.set(items, written);
  return written;
};
