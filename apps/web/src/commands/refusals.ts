import type { UserErrorPartsFragment } from '../graphql/generated/graphql';
import type { Answer, Outcome } from './outcome';

const none: readonly UserErrorPartsFragment[] = [];

/** The revision that a command would have had to be decided on (CONFLICT, which stands alone: GE-5); null where it was refused for no such thing. */
export function conflictOf(outcome: Outcome<Answer> | null): number | null {
  if (outcome?.kind !== 'refused') return null;
  const conflict = outcome.errors.find(({ code }) => code === 'CONFLICT');
  return conflict ? (conflict.currentRevision ?? Number.POSITIVE_INFINITY) : null;
}

/** What the server refused, but a conflict, which is shown by what changed; one list for one answer, so that a form knows an answer from a rendering. */
export const refusalsOf = (outcome: Outcome<Answer> | null): readonly UserErrorPartsFragment[] =>
  outcome?.kind === 'refused' && conflictOf(outcome) === null ? outcome.errors : none;
