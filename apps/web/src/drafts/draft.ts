import { readStored, sentKey, store } from './stored';

/** What is typed into the fields of one form. */
export interface Draft {
  /** Whether it was begun before this form was opened. */
  readonly isTakenUp: boolean;
  /** Whether it begins in the place of one that was thrown away. */
  readonly isAnew: boolean;
  /** Where what was sent of it and never answered is kept (`useCommand`). */
  readonly sentAs: string;
  /** What was kept of a field; undefined where nothing was. */
  readonly read: (name: string) => unknown;
  /** Undefined where the field stands as it began. */
  readonly write: (name: string, value: unknown) => void;
  /** It is recorded: there is no draft any more. */
  readonly forget: () => void;
  /** It is thrown away, and the form begins anew. */
  readonly drop: () => void;
}

/**
 * The draft at a place of this browser's storage. Where two tabs type into the same one, the last to type wins, with all that stands in its fields;
 * what only the other has typed stays beside it.
 */
export function openDraft(key: string, onKept: (isKept: boolean) => void): Omit<Draft, 'drop' | 'isAnew'> {
  const shown = fieldsAt(key);
  const sentAs = sentKey(key);
  return {
    isTakenUp: shown.size > 0,
    sentAs,
    read: (name) => shown.get(name),
    write: (name, value) => {
      shown.set(name, value);
      const all = [...new Map([...fieldsAt(key), ...shown])].filter(([, kept]) => kept !== undefined);
      onKept(store(key, all.length > 0 ? Object.fromEntries(all) : null));
    },
    forget: () => {
      shown.clear();
      store(key, null);
      store(sentAs, null);
      onKept(true);
    },
  };
}

function fieldsAt(key: string): Map<string, unknown> {
  const kept = readStored(key);
  return new Map(typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? Object.entries(kept) : []);
}
