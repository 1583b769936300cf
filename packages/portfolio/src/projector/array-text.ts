/** An array of numbers or texts as PostgreSQL reads it (https://www.postgresql.org/docs/18/arrays.html#ARRAYS-IO); null is an item that is none. */
export const arrayText = (items: readonly unknown[]): string => `{${items.map(itemText).join(',')}}`;

const itemText = (item: unknown): string => {
  if (item === null) return 'NULL';
  return typeof item === 'string' ? `"${item.replace(/["\\]/g, '\\$&')}"` : String(item);
};
