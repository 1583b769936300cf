/**
 * What is typed and not recorded yet, as this browser keeps it: for each person and form (`propose`, `waiveItem triage AUTH-1`) apart. Nobody else
 * is shown it, and whoever signs out leaves none behind.
 */
export const draftKey = (personId: string, form: string): string => `${ofPerson(personId)}${form}`;

const ofPerson = (personId: string): string => `causeway-draft ${personId} `;

/** Null where nothing is kept that can be read: storage may be switched off, or hold something else. */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Null removes what is kept. False where the browser keeps nothing (a private window, a full disk): whoever types must know. */
export function store(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return value === null;
  }
}

/** Hears of what another tab of this browser keeps at a place. Answers what ends it. */
export function onStoredElsewhere(key: string, heard: () => void): () => void {
  // Without a key everything was removed at once.
  const hear = (event: StorageEvent) => (event.key === key || event.key === null) && heard();
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** How many of a person's forms are begun. */
export const countDrafts = (personId: string): number => keysOf(personId).filter((key) => !key.endsWith(sent)).length;

/** Where what was sent of a draft and never answered is kept (`useCommand`). */
export const sentKey = (key: string): string => `${key}${sent}`;
const sent = ' sent';

export function forgetDraftsOf(personId: string): void {
  for (const key of keysOf(personId)) store(key, null);
}

function keysOf(personId: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(ofPerson(personId)));
  } catch {
    return [];
  }
}
