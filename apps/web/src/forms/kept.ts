/** Whether anything was typed that would be lost. */
export const isBegun = <Fields extends object>(fields: Fields, first: Fields): boolean =>
  (Object.keys(first) as (keyof Fields)[]).some((key) => JSON.stringify(fields[key]) !== JSON.stringify(first[key]));

/** What was kept of a form, if it can be read: each field by itself, so that an older one loses only what is gone. */
export function readKept<Fields extends object>(kept: string | null, first: Fields): Partial<Fields> | null {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return null;
    const known = Object.entries(read).filter(([key, value]) => fits(value, first[key as keyof Fields]));
    return Object.fromEntries(known) as Partial<Fields>;
  } catch {
    return null;
  }
}

/** Whether what was kept of a field is of the kind that the field begins with. */
export function fits(value: unknown, first: unknown): boolean {
  // A choice that nobody has made is null.
  if (first === null) return typeof value === 'string';
  return first !== undefined && value !== null && typeof value === typeof first && Array.isArray(value) === Array.isArray(first);
}
