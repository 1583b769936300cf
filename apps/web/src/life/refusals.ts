import type { Answer, Outcome } from '../commands/outcome';
import type { UserErrorPartsFragment } from '../graphql/generated/graphql';

const none: readonly UserErrorPartsFragment[] = [];

/** What the server refused; one list for one answer, so that a form knows an answer from a rendering. */
export const refusalsOf = (outcome: Outcome<Answer> | null): readonly UserErrorPartsFragment[] =>
  outcome?.kind === 'refused' ? outcome.errors : none;
