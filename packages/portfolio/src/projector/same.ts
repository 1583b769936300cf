import type { Table } from '../tables/table.ts';

// Asked of every column of every row that is rendered anew, so that no function is made on the way: its variables would be garbage each time.

/** Whether two values are the same JSON: a property that is undefined is one that is not there. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b);
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const key in left) if (!isSame(left[key], right[key])) return false;
  for (const key in right) if (left[key] === undefined && right[key] !== undefined) return false;
  return true;
};

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) if (!isSame(a[place], b[place])) return false;
  return true;
};

/** Whether a table's columns would hold the same for two rows. */
export const isSameRow = ({ properties }: Table, a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  for (const property of properties) if (!isSame(left[property] ?? null, right[property] ?? null)) return false;
  return true;
};
