import { onStoredElsewhere, readStored, sentKey, store } from './stored';

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
  /** Hears that another tab has typed, recorded or thrown away: what `read` answers is what stands there. Answers what ends it. */
  readonly onElsewhere: (heard: () => void) => () => void;
  /** It is recorded: there is no draft any more. */
  readonly forget: () => void;
  /** It is thrown away, and the form begins anew. */
  readonly drop: () => void;
}

/** The draft at a place of this browser's storage: one for all tabs, each of which shows what was typed last, in whichever of them. */
export function openDraft(key: string, onKept: (isKept: boolean) => void): Omit<Draft, 'drop' | 'isAnew'> {
  let shown = fieldsAt(key);
  let isKept = true;
  const keep = (fields: ReadonlyMap<string, unknown>) => {
    isKept = store(key, fields.size > 0 ? Object.fromEntries(fields) : null);
    onKept(isKept);
  };
  const sentAs = sentKey(key);
  return {
    isTakenUp: shown.size > 0,
    sentAs,
    read: (name) => shown.get(name),
    write: (name, value) => {
      // What another tab has typed just now may not have been told yet. What could not be kept stands here alone.
      if (isKept) shown = fieldsAt(key);
      if (value === undefined) shown.delete(name);
      else shown.set(name, value);
      keep(shown);
    },
    onElsewhere: (heard) =>
      onStoredElsewhere(key, () => {
        if (!isKept) return;
        shown = fieldsAt(key);
        heard();
      }),
    forget: () => {
      shown.clear();
      keep(shown);
      store(sentAs, null);
    },
  };
}

function fieldsAt(key: string): Map<string, unknown> {
  const kept = readStored(key);
  return new Map(typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? Object.entries(kept) : []);
}
