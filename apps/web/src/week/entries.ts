import { checkScore } from '@causeway/checklist/check-score.ts';
import type { GivenFragment } from '../graphql/generated/graphql';

/** What one side last said of an item, as the sheet found it. */
export type Given = Pick<GivenFragment, 'week' | 'score' | 'note' | 'evidence'>;

/** An item as it stands on the sheet: `mine` is what the side that scores here last said of it. */
export interface Line {
  readonly itemId: string;
  readonly isWaived: boolean;
  readonly mine: Given | null;
}

/** What is about to be said of an item: note and evidence as they are typed, one link a line; absent: as they were. */
export interface Entry {
  readonly score: number | null;
  readonly note?: string;
  readonly evidence?: string;
  /** What the side had said of the item when this was begun: another word since is a conflict. */
  readonly before: Given | null;
}

export type Entries = Readonly<Record<string, Entry>>;

const linksIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The score, note and links that an item will have once the sheet is saved. */
export function shownOf({ mine }: Pick<Line, 'mine'>, entry: Entry | undefined) {
  return {
    score: entry?.score ?? mine?.score ?? null,
    note: entry?.note ?? mine?.note ?? '',
    evidence: entry?.evidence === undefined ? (mine?.evidence ?? []) : linksIn(entry.evidence),
  };
}

const isSame = (one: Given | null, other: Given | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.week === other.week &&
    one.score === other.score &&
    (one.note ?? '') === (other.note ?? '') &&
    one.evidence.join('\n') === other.evidence.join('\n'));

/** CL-3: whether the log holds already what an entry says, for this week. */
export function isRecorded(line: Line, entry: Entry, week: string): boolean {
  const { score, note, evidence } = shownOf(line, entry);
  return score !== null && isSame(line.mine, { week, score, note, evidence });
}

/** Of what was entered that which the log does not hold yet, and whose item still stands on the list. */
export function unsent(lines: readonly Line[], entries: Entries, week: string): Entries {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const entry = entries[line.itemId];
      return entry && !isRecorded(line, entry, week) ? [[line.itemId, entry]] : [];
    }),
  );
}

/** Items whose side has said something else since the entry was begun. */
export const conflictsIn = (lines: readonly Line[], entries: Entries): Line[] =>
  lines.filter(({ itemId, mine }) => entries[itemId] !== undefined && !isSame(mine, entries[itemId].before));

/** CL-2: why an entry cannot be saved, by the server's own rule; in the order of the sheet. */
export function problemsIn(
  lines: readonly Line[],
  entries: Entries,
): { readonly itemId: string; readonly field: string; readonly message: string }[] {
  return lines.flatMap((line) => {
    const entry = entries[line.itemId];
    const { score, note, evidence } = shownOf(line, entry);
    if (!entry || score === null) return [];
    return checkScore({ score, note, evidence }, [], []).flatMap((reason) =>
      reason ? [{ itemId: line.itemId, field: reason.field?.[0] ?? 'score', message: reason.message }] : [],
    );
  });
}

/** Items that a note or a link was written for, but no score. */
export const scoreless = (lines: readonly Line[], entries: Entries): Line[] =>
  lines.filter((line) => entries[line.itemId] !== undefined && shownOf(line, entries[line.itemId]).score === null);

/** CL-3: confirms the rest: every item that is asked and was scored before, but neither for this week nor just now, is said again as it was. */
export function confirmRest(lines: readonly Line[], entries: Entries, week: string): Entries {
  const rest = lines.filter(
    ({ itemId, isWaived, mine }) => !isWaived && mine !== null && mine.week !== week && entries[itemId]?.score == null,
  );
  return {
    ...entries,
    ...Object.fromEntries(rest.map(({ itemId, mine }) => [itemId, { before: mine, ...entries[itemId], score: mine?.score ?? null }])),
  };
}

/** What one save sends, as one command. Note and links go as they are shown, so that what is recorded is what was seen. */
export const scoresFrom = (lines: readonly Line[], entries: Entries) =>
  lines.flatMap((line) => {
    const entry = entries[line.itemId];
    const { score, note, evidence } = shownOf(line, entry);
    return entry && score !== null ? [{ itemId: line.itemId, score, note, evidence }] : [];
  });

/** The sheet as a save has left it, before it is read anew. */
export const withRecorded = (lines: readonly Line[], given: ReadonlyMap<string, Given>): Line[] =>
  lines.map((line) => ({ ...line, mine: given.get(line.itemId) ?? line.mine }));

/** What this tab changes on what another may have entered meanwhile: item by item, the last word counts. */
export function mergedInto(standing: Entries, before: Entries, after: Entries): Entries {
  const changed = Object.entries(after).filter(([itemId, entry]) => entry !== before[itemId]);
  const stays = Object.entries(standing).filter(([itemId]) => after[itemId] !== undefined || before[itemId] === undefined);
  return Object.fromEntries([...stays, ...changed]);
}

/** What was entered while a save was on its way: begun, where the save held the item, on what it has recorded. */
export function enteredSince(sent: Entries, now: Entries, given: ReadonlyMap<string, Given>): Entries {
  const later = Object.entries(now).filter(([itemId, entry]) => JSON.stringify(entry) !== JSON.stringify(sent[itemId]));
  return Object.fromEntries(later.map(([itemId, entry]) => [itemId, { ...entry, before: given.get(itemId) ?? entry.before }]));
}

/** CL-9: items that are asked, and how many of them this side has said something of, for this week or just now. */
export function progressOf(lines: readonly Line[], entries: Entries, week: string) {
  const asked = lines.filter(({ isWaived }) => !isWaived);
  const done = asked.filter(({ itemId, mine }) => mine?.week === week || entries[itemId]?.score != null);
  return {
    asked: asked.length,
    done: done.length,
    never: asked.filter(({ itemId, mine }) => mine === null && entries[itemId]?.score == null).length,
  };
}
