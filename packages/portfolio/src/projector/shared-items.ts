import type { Item } from '@causeway/checklist/events.ts';
import type { PocState } from '@causeway/poc/state.ts';

/** Ten thousand POCs written from one template say the same 112 sentences: they are kept once. */
const known = new Map<string, Item>();
/** Characters of what is kept, as JSON: some thousands of items as templates have them. */
const MOST_CHARACTERS = 5_000_000;
let characters = 0;

/** The same items, each as the one object that all POCs share; the list stays the POC's own. */
export const sharedItems = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => {
    const text = JSON.stringify(item);
    const shared = known.get(text);
    if (shared !== undefined) return shared;
    if (characters > MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    known.set(text, item);
    characters += text.length;
    return item;
  });

/** A state whose items, where they were written or changed, are shared. */
export const withSharedItems = (state: PocState, before: readonly Item[] | undefined): PocState =>
  state.checklist.items === before ? state : { ...state, checklist: { ...state.checklist, items: sharedItems(state.checklist.items) } };
