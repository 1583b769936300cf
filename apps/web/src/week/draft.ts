import { draftKey, readStored, store } from '../drafts/stored';
import type { ScoreItemsInput } from '../graphql/generated/graphql';
import type { Entries } from './entries';

/** A sheet that is not saved yet: kept in this browser, so that neither a reload nor a lost connection loses it. */
export interface SheetDraft {
  readonly entries: Entries;
  /** When it was last written to. */
  readonly at: string;
  /** What went out and was never answered: sent again as it was, under its id, it is carried out once (GE-4). */
  readonly unanswered: ScoreItemsInput | null;
}

/** One for each person, POC and week. */
export const sheetKey = (personId: string, slug: string, week: string): string => draftKey(personId, `week ${slug} ${week}`);

export function readSheet(key: string): SheetDraft | null {
  const kept = readStored(key) as SheetDraft | null;
  return kept && typeof kept.entries === 'object' && typeof kept.at === 'string' ? kept : null;
}

/** False where the browser keeps nothing: whoever writes must know. */
export const keepSheet = (key: string, draft: SheetDraft | null): boolean =>
  store(key, draft && (Object.keys(draft.entries).length > 0 || draft.unanswered) ? draft : null);
