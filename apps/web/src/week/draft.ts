import type { ScoreItemsInput } from '../graphql/generated/graphql';
import type { Entries } from './entries';

/** A sheet that is not saved yet: kept in this browser, so that neither a reload nor a lost connection loses it. */
export interface Draft {
  readonly entries: Entries;
  /** When it was last written to. */
  readonly at: string;
  /** What went out and was never answered: sent again as it was, under its id, it is carried out once (GE-4). */
  readonly unanswered: ScoreItemsInput | null;
}

/** One for each person, POC and week. */
export const draftKey = (personId: string, slug: string, week: string): string => `causeway-sheet ${personId} ${slug} ${week}`;

export function readDraft(key: string): Draft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    return kept && typeof kept.entries === 'object' && typeof kept.at === 'string' ? kept : null;
  } catch {
    // Storage may be switched off, or hold something else: then there is no draft.
    return null;
  }
}

/** False where the browser keeps nothing: whoever writes must know. */
export function keepDraft(key: string, draft: Draft | null): boolean {
  try {
    if (draft && (Object.keys(draft.entries).length > 0 || draft.unanswered)) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
