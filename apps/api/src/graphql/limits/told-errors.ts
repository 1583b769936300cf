import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../context.ts';
import { badUserInput } from '../errors/errors.ts';

/** Errors that one answer tells. A field that is asked for of 500 POCs under twenty names goes wrong ten thousand times. */
const MOST_TOLD = 1_000;

/** Leaves of an answer's errors as many as it tells, and one that says how many more there were. Their fields are null all the same. */
export const tellFew = (errors: readonly GraphQLError[]): void => {
  const more = errors.length - MOST_TOLD;
  if (more <= 0) return;
  const last = badUserInput(`${more.toLocaleString('en')} more went wrong than are told; correct these first.`);
  (errors as GraphQLError[]).splice(MOST_TOLD, more, last);
};

/** Before any of them is put into words. */
export const toldErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors }) => tellFew(errors),
  }),
};
