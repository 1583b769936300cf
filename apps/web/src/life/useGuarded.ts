import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { Answer } from '../commands/outcome';
import { conflictOf } from '../commands/refusals';
import { useCommand } from '../commands/useCommand';

/** What a command is decided on: the POC as it was read, and the way to read it anew. */
interface Ground {
  readonly poc: { readonly id: string; readonly revision: number };
  readonly readAnew: () => void;
}

/** CONFLICT: what is still to be looked at, and what is agreed to once it was. */
export interface Meanwhile {
  readonly pocId: string;
  /** The revision that has been seen, where there is something newer to look at; null where there is not. */
  readonly since: number | null;
  readonly onSeen: (revision: number) => void;
}

/**
 * A command that is decided on what its reader has seen. Where somebody was faster, that is shown, and going on agrees to what was shown and to nothing
 * later: what was recorded between the two is shown as well before anything is sent on it.
 */
export function useGuarded<Field extends string, Input, Answered extends Answer>(
  document: TypedDocumentNode<{ readonly [Each in Field | '__typename']?: Answered | null | 'Mutation' }, { input: Input }>,
  { poc, readAnew }: Ground,
  keptAs?: string,
) {
  const command = useCommand(document, keptAs);
  const { outcome, sentOn, reset } = command;
  /** What was agreed to by going on: whatever is read after it is looked at first. */
  const [looked, setLooked] = useState<number | null>(null);
  const isBehind = looked !== null && poc.revision > looked;
  const since = conflictOf(outcome) === null ? (isBehind ? looked : null) : sentOn;
  const meanwhile: Meanwhile = {
    pocId: poc.id,
    since,
    onSeen: (revision) => {
      setLooked(revision);
      reset();
      readAnew();
    },
  };
  return { ...command, expectedRevision: since ?? looked ?? poc.revision, meanwhile };
}
