/** Whether anything was typed that would be lost. */
export const isBegun = <Fields extends object>(fields: Fields, first: Fields): boolean =>
  (Object.keys(first) as (keyof Fields)[]).some((key) => JSON.stringify(fields[key]) !== JSON.stringify(first[key]));

/** What was kept of a form, if it can be read: each field by itself, so that an older one loses only what is gone. */
export function readKept<Fields extends object>(kept: string | null, first: Fields): Partial<Fields> | null {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return null;
    const known = Object.entries(read).filter(([key, value]) => {
      const empty: unknown = first[key as keyof Fields];
      // A choice that nobody has made is null.
      if (empty === null) return typeof value === 'string';
      return empty !== undefined && typeof value === typeof empty && Array.isArray(value) === Array.isArray(empty);
    });
    return Object.fromEntries(known) as Partial<Fields>;
  } catch {
    return null;
  }
}
