import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Answer, type Outcome, outcomeOf } from './outcome';
import { forget, recall, remember } from './unanswered';

interface Sender<Input, Answered extends Answer> {
  /** Sends the command; after an unknown outcome the same input goes out under the same id, so that it is carried out once (GE-4). */
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
  const unanswered = useRef(keptAs ? recall(keptAs) : null);

  const send = async (input: Omit<Input, 'commandId'>): Promise<Outcome<Answered>> => {
    const body = JSON.stringify(input);
    const commandId = unanswered.current?.body === body ? unanswered.current.commandId : crypto.randomUUID();
    unanswered.current = { body, commandId };
    if (keptAs) remember(keptAs, unanswered.current);
    setSending(true);
    setSentOn((input as { readonly expectedRevision?: number | null }).expectedRevision ?? null);
    setOutcome(null);
    const { data, error } = await client.mutation(document, { input: { ...input, commandId } as Input }).toPromise();
    const answered = Object.entries(data ?? {}).find(([field]) => field !== '__typename')?.[1] as Answered | null | undefined;
    const ended = outcomeOf(answered, error);
    if (ended.kind !== 'unknown') {
      unanswered.current = null;
      if (keptAs) forget(keptAs);
    }
    setOutcome(ended);
    setSending(false);
    return ended;
  };

  return { send, isSending, outcome, sentOn, reset: () => setOutcome(null) };
}
