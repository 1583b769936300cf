import { StoreUnavailable, UnknownOutcome } from '@causeway/event-store/event-store.ts';
import { isConnectionLoss, isOutOfService } from '@causeway/event-store/postgres/connections.ts';
import { BadReading, NotYet } from '@causeway/portfolio/reader/refused.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Seconds after which trying again makes sense. */
export const RETRY_AFTER_SECONDS = 2;

export const badUserInput = (message: string, field?: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field && { field }) } });
export const unauthenticated = (message = 'Sign in, or send a bearer token.'): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
export const forbidden = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
const unavailable = (message: string): GraphQLFormattedError['extensions'] & { message: string } => ({ message, code: 'UNAVAILABLE' });

/** Whether an error says that the machine is away for now, rather than that the request was wrong. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof StoreUnavailable ||
  error instanceof UnknownOutcome ||
  error instanceof NotYet ||
  isConnectionLoss(error) ||
  isOutOfService(error);

/** What a client sent wrongly, as Apollo names it: the contract has one code for all of it. */
const MALFORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'COST_LIMIT_EXCEEDED',
]);

/** Codes that tell a client something; everything else is ours to mend and says nothing of the inside. */
const PUBLIC = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAVAILABLE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** An error as a client sees it: a code, a sentence, never a stack or another's words. `report` gets what is ours to mend. */
export const formatError =
  (report: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
    if (original instanceof BadReading)
      return { ...place, message: original.message, extensions: { code: 'BAD_USER_INPUT', field: original.field } };
    if (isUnavailable(original)) {
      const { message, ...extensions } = unavailable(
        'The service cannot reach its database for the moment; nothing is lost, try again shortly.',
      );
      return { ...place, message, extensions: { ...extensions, retryAfterSeconds: RETRY_AFTER_SECONDS } };
    }
    const given = String(formatted.extensions?.code ?? '');
    const code = MALFORMED.has(given) ? 'BAD_USER_INPUT' : given;
    if (PUBLIC.has(code)) {
      const { field } = formatted.extensions ?? {};
      return { ...place, message: formatted.message, extensions: { code, ...(field ? { field } : {}) } };
    }
    report(original);
    return {
      ...place,
      message: 'Something went wrong on our side; the error was recorded under this request’s correlation id.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
