import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Answer, type Outcome, outcomeOf } from '../commands/outcome';
import { rememberOwn, rememberRecorded } from '../commands/own';
import { onStoredElsewhere } from '../drafts/stored';
import { ScoreItemsDocument } from '../graphql/generated/documents/ScoreItemsDocument';
import type { ScoreItemsInput } from '../graphql/generated/graphql';
import { useNumbers } from '../numbers/useNumbers';
import { toasts } from '../toasts/toasts';
import { keepSheet, readSheet, type SheetDraft } from './draft';
import {
  conflictsIn,
  type Entries,
  enteredSince,
  type Given,
  type Line,
  mergedInto,
  problemsIn,
  scoreless,
  scoresFrom,
  unsent,
  withRecorded,
} from './entries';

interface SheetAsked {
  readonly draftKey: string;
  readonly pocId: string;
  readonly week: string;
  readonly lines: readonly Line[];
  /** That of the very answer that `lines` came with: what has changed since is a conflict. */
  readonly revision: number;
  readonly readAnew: () => void;
}

const RETRY_MS = 5_000;

/** A sheet being filled in: what was entered, what stands against saving it, and the one command that saves it. */
export function useSheet({ draftKey, pocId, week, lines: read, revision, readAnew }: SheetAsked) {
  const { t } = useLingui();
  const { week: told } = useNumbers();
  const client = useClient();
  const [draft, setDraft] = useState<SheetDraft | null>(() => readSheet(draftKey));
  const [foundAt, setFoundAt] = useState(() => draft?.at ?? null);
  const [isKept, setKept] = useState(true);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Answer> | null>(null);
  /** The revision that a save was refused at: it goes out again by itself once the sheet is newer and no item is in conflict. */
  const [refusedAt, setRefusedAt] = useState<number | null>(null);

  /** What a save has recorded stands on the sheet at once, not only when the sheet is read anew. */
  const [recorded, setRecorded] = useState<{ readonly after: number; readonly given: ReadonlyMap<string, Given> } | null>(null);
  const lines = useMemo(() => (recorded?.after === revision ? withRecorded(read, recorded.given) : read), [read, recorded, revision]);
  /** The draft as it stands now, also at the end of a save: one goes on while it is on its way, here and in other tabs. */
  const newest = useRef({ draft, isKept });
  const standing = () => (newest.current.isKept ? readSheet(draftKey) : newest.current.draft);

  const entries = useMemo(() => unsent(lines, draft?.entries ?? {}, week), [lines, draft, week]);
  const conflicts = conflictsIn(lines, entries);
  const problems = problemsIn(lines, entries);
  const missing = scoreless(lines, entries);
  const count = Object.keys(entries).length;
  const isWaiting = outcome?.kind === 'unknown' && count > 0;

  const keep = useCallback(
    (next: SheetDraft | null) => {
      newest.current = { draft: next, isKept: keepSheet(draftKey, next) };
      setDraft(next);
      setKept(newest.current.isKept);
    },
    [draftKey],
  );
  useEffect(
    () =>
      onStoredElsewhere(draftKey, () => {
        if (!newest.current.isKept) return;
        const told = readSheet(draftKey);
        newest.current = { draft: told, isKept: true };
        setDraft(told);
        setFoundAt((at) => told && (at ?? told.at));
      }),
    [draftKey],
  );
  const write = (next: Entries) => {
    const now = standing();
    keep({
      entries: mergedInto(unsent(lines, now?.entries ?? {}, week), entries, next),
      at: new Date().toISOString(),
      unanswered: now?.unanswered ?? null,
    });
  };
  const drop = () => {
    keep(null);
    setFoundAt(null);
    setOutcome(null);
  };

  const send = async () => {
    const scores = scoresFrom(lines, entries);
    const before = draft?.unanswered;
    const input: ScoreItemsInput =
      before && JSON.stringify(before.scores) === JSON.stringify(scores)
        ? before
        : { commandId: crypto.randomUUID(), pocId, week, scores, expectedRevision: revision };
    if (input.commandId) rememberOwn(input.commandId);
    keep({ entries: { ...standing()?.entries, ...entries }, at: draft?.at ?? new Date().toISOString(), unanswered: input });
    setSending(true);
    setRefusedAt(null);
    const { data, error } = await client.mutation(ScoreItemsDocument, { input }).toPromise();
    const ended = outcomeOf(data?.scoreItems, error);
    setSending(false);
    setOutcome(ended);
    if (ended.kind === 'unknown') return;
    const left = standing();
    const now = left?.entries ?? {};
    const at = left?.at ?? new Date().toISOString();
    if (ended.kind === 'done') {
      if (ended.answer.position !== null) rememberRecorded(pocId, ended.answer.position);
      const given = new Map(scores.map(({ itemId, ...score }) => [itemId, { ...score, week }]));
      const later = enteredSince(entries, now, given);
      setRecorded({ after: revision, given });
      keep(Object.keys(later).length > 0 ? { entries: later, at, unanswered: null } : null);
      setFoundAt(null);
      toasts.tell(t`Saved: ${plural(scores.length, { one: '# score', other: '# scores' })} for ${told(week)}.`);
    } else keep({ entries: now, at, unanswered: null });
    if (ended.kind === 'refused' && ended.errors.some(({ code }) => code === 'CONFLICT')) setRefusedAt(revision);
    readAnew();
  };

  const mayGo = count > 0 && conflicts.length === 0 && problems.length === 0 && missing.length === 0 && !isSending;
  const isNewer = refusedAt !== null && revision > refusedAt;
  useEffect(() => {
    // Somebody changed the POC meanwhile, but none of these items: nothing is there to decide.
    if (isNewer && mayGo) void send();
  });
  useEffect(() => {
    if (!isWaiting || !mayGo) return;
    const again = () => void send();
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  });

  return { lines, entries, count, conflicts, problems, missing, foundAt, isKept, isSending, isWaiting, outcome, mayGo, write, drop, send };
}

export type SheetState = ReturnType<typeof useSheet>;
