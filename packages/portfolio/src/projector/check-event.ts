import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { pocEvents } from '@causeway/poc/registry.ts';

/** Why an event cannot be projected, whatever folds it: nobody knows it, it is not of its shape, or holds what no table can; null when it can. */
export const problemOf = ({ type, schemaVersion, data, position }: RecordedEvent): string | null => {
  const known = pocEvents[type];
  if (known === undefined) return `${type} at position ${position} is no event type of this version`;
  const values = Object.values(data);
  // Of a newer version of its type what is known is used; an older one is what its upcaster makes of it.
  if (schemaVersion === known.version && !known.isSurely?.(data, values.length)) {
    // A text that was erased is null: the shape is that of what was written.
    const whole = known.texts.some((name) => data[name] === null)
      ? Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value === null && known.texts.includes(name) ? '-' : value]))
      : data;
    const parsed = known.schema.safeParse(whole);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return `${type} at position ${position} is not of its shape: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`;
    }
  }
  return values.every(isStorable) ? null : `${type} at position ${position} holds a character that no text can hold`;
};

/** PostgreSQL's texts hold no NUL, and no half of a surrogate pair. */
const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return (Array.isArray(value) ? value : Object.values(value)).every(isStorable);
};
