import { keyOf } from '@causeway/portfolio/global-id.ts';
import type { AsOf } from '@causeway/portfolio/reader/as-of.ts';
import { badUserInput } from './errors/errors.ts';
import type { AsOf as AsOfInput } from './generated/resolvers.ts';

/** The contract's AsOf as the reader takes it. @throws GraphQLError BAD_USER_INPUT for an id that is no event's */
export const asOfFrom = (input: AsOfInput | null | undefined): AsOf => {
  if (input == null) return null;
  if (input.at != null) return { at: input.at };
  if (input.position != null) return { position: input.position };
  const event = keyOf('Event', input.event ?? '');
  if (event === null) throw badUserInput('There is no such event.', ['asOf', 'event']);
  return { event };
};
