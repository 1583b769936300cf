/** Whether what was kept of a field is of the kind that the field begins with. */
export function fits(value: unknown, first: unknown): boolean {
  if (value === undefined) return false;
  // A choice that nobody has made is null.
  if (first === null) return typeof value === 'string';
  return first !== undefined && value !== null && typeof value === typeof first && Array.isArray(value) === Array.isArray(first);
}
