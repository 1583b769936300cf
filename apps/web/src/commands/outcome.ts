import type { CombinedError } from 'urql';
import { isForbidden } from '../graphql/client';
import type { UserErrorPartsFragment } from '../graphql/generated/graphql';
import { isolatedWithin } from '../people/isolated';

/** What every mutation of the product answers with. */
export interface Answer {
  readonly position: string | null;
  readonly userErrors: readonly UserErrorPartsFragment[];
}

/** How a command ended, for whoever sent it. */
export type Outcome<Answered extends Answer> =
  | { readonly kind: 'done'; readonly answer: Answered }
  /** A rule said no, and nothing was recorded: each reason with the path of its field. */
  | { readonly kind: 'refused'; readonly errors: readonly UserErrorPartsFragment[] }
  /** The account may not do this. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** The request was malformed (BAD_USER_INPUT), or the server is broken. */
  | { readonly kind: 'failed'; readonly message: string }
  /** No answer came: it may have been recorded. The same command sent again is carried out once (GE-4). */
  | { readonly kind: 'unknown' };

/** The outcome of a mutation's result; `field` is the one field that the document asks for. */
export function outcomeOf<Answered extends Answer>(
  answer: Answered | null | undefined,
  error: CombinedError | undefined,
): Outcome<Answered> {
  if (answer) return answer.userErrors.length > 0 ? { kind: 'refused', errors: answer.userErrors } : { kind: 'done', answer };
  const told = error?.graphQLErrors[0]?.message;
  const message = told && isolatedWithin(told);
  if (isForbidden(error)) return { kind: 'forbidden', message: message ?? '' };
  const status = (error?.response as Response | undefined)?.status;
  // 503: the read side lags or the database is away; whether the command was recorded is not known.
  if (message && status !== 503) return { kind: 'failed', message };
  return { kind: 'unknown' };
}

/** The message of the first error whose path begins so (`['scores', '3']`), if any. */
export function errorAt(errors: readonly UserErrorPartsFragment[], ...path: string[]): string | undefined {
  return errors.find(({ field }) => path.every((part, place) => field?.[place] === part))?.message;
}

/** Errors whose field is none of those that show theirs beside themselves. */
export function errorsElsewhere(errors: readonly UserErrorPartsFragment[], shown: readonly string[]): readonly UserErrorPartsFragment[] {
  return errors.filter(({ field }) => !field?.[0] || !shown.includes(field[0]));
}
