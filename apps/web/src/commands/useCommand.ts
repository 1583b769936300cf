import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { store } from '../drafts/stored';
import { ofEveryScreen } from '../graphql/asked';
import { ChangesSinceDocument } from '../graphql/generated/documents/ChangesSinceDocument';
import { type Answer, type Outcome, outcomeOf } from './outcome';
import { changedByOwnAlone, rememberOwn, rememberRecorded } from './own';
import { conflictOf } from './refusals';
import { recall, type Unanswered } from './unanswered';

interface Sender<Input, Answered extends Answer> {
  /**
   * Sends the command; after an unknown outcome the same input goes out under the same id, so that it is carried out once (GE-4). Where nobody but this
   * page has changed the POC since it was read, for a reading takes a moment to come, it goes out once more on what it has become.
   */
  readonly send: (input: Omit<Input, 'commandId'>) => Promise<Outcome<Answered>>;
  readonly isSending: boolean;
  /** How the last one ended; null before the first, and while one is on its way. */
  readonly outcome: Outcome<Answered> | null;
  /** The revision that the last one was decided on (`expectedRevision`); null where it named none. */
  readonly sentOn: number | null;
  readonly reset: () => void;
}

/** Sends one kind of command: a mutation with one field, of the variable `$input`. */
export function useCommand<Field extends string, Input, Answered extends Answer>(
  document: TypedDocumentNode<{ readonly [Each in Field | '__typename']?: Answered | null | 'Mutation' }, { input: Input }>,
  /** Where one without an answer is kept, for what is typed outlives the page (`useDraft`). */
  keptAs?: string,
): Sender<Input, Answered> {
  const client = useClient();
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Answered> | null>(null);
  const [sentOn, setSentOn] = useState<number | null>(null);
  const unanswered = useRef<Unanswered | null>(keptAs ? recall(keptAs) : null);

  const send = async (input: Omit<Input, 'commandId'>): Promise<Outcome<Answered>> => {
    const { pocId, expectedRevision } = input as { readonly pocId?: string; readonly expectedRevision?: number | null };
    // What was typed. What it is decided on is no part of it: a page that is loaded anew has read a later revision, perhaps one that this very command made.
    const body = JSON.stringify({ ...input, expectedRevision: undefined });
    const sendAs = async (sent: Unanswered): Promise<Outcome<Answered>> => {
      unanswered.current = sent;
      if (keptAs) store(keptAs, sent);
      rememberOwn(sent.commandId);
      const { commandId, decidedOn } = sent;
      const variables = { input: { ...input, ...(decidedOn !== undefined && { expectedRevision: decidedOn }), commandId } as Input };
      const { data, error } = await client.mutation(document, variables).toPromise();
      const answered = Object.entries(data ?? {}).find(([field]) => field !== '__typename')?.[1] as Answered | null | undefined;
      const ended = outcomeOf(answered, error);
      if (ended.kind !== 'unknown') {
        unanswered.current = null;
        if (keptAs) store(keptAs, null);
      }
      if (pocId && ended.kind === 'done' && ended.answer.position !== null) rememberRecorded(pocId, ended.answer.position);
      return ended;
    };
    setSending(true);
    setSentOn(expectedRevision ?? null);
    setOutcome(null);
    let ended = await sendAs(unanswered.current?.body === body ? unanswered.current : { body, ...onceOn(expectedRevision) });
    const conflict = conflictOf(ended);
    if (conflict !== null && pocId && expectedRevision != null) {
      const read = await client.query(ChangesSinceDocument, { pocId }, { requestPolicy: 'network-only', ...ofEveryScreen }).toPromise();
      const poc = read.data?.poc;
      if (poc && poc.revision >= conflict && changedByOwnAlone(poc, expectedRevision))
        ended = await sendAs({ body, ...onceOn(poc.revision) });
    }
    setOutcome(ended);
    setSending(false);
    return ended;
  };

  return { send, isSending, outcome, sentOn, reset: () => setOutcome(null) };
}

const onceOn = (revision: number | null | undefined): Pick<Unanswered, 'commandId' | 'decidedOn'> => ({
  commandId: crypto.randomUUID(),
  ...(revision != null && { decidedOn: revision }),
});
