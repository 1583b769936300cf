/** Of what now stands in a form's fields, what differs from before; what was emptied stays as it was, as the command has it. */
export function changedOf<Fields extends Record<string, unknown>>(before: Fields, now: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => value !== null && value !== '' && plain(value) !== plain(before[name])),
  ) as Partial<Fields>;
}

/** Compared by what it says: what the cache keeps beside it (`__typename`) and the order of members are left out. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([name]) => name !== '__typename')
            .sort(([one], [other]) => one.localeCompare(other)),
        )
      : part,
  );
}
