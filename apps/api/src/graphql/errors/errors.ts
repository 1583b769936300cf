import { HeaderMap } from '@apollo/server';
import { StoreUnavailable, UnknownOutcome } from '@causeway/event-store/event-store.ts';
import { isConnectionLoss, isFull, isOutOfService } from '@causeway/event-store/postgres/connections.ts';
import { BadReading, NotYet } from '@causeway/portfolio/reader/refused.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { IssuerUnavailable } from '../../identity/issuer-unavailable.ts';
import { MOST_TOKENS } from '../limits/limits.ts';
import { fieldOf } from './field-of.ts';
import { REQUEST_ERRORS } from './request-errors.ts';

/** Seconds after which trying again makes sense. */
export const RETRY_AFTER_SECONDS = 2;

export const badUserInput = (message: string, field?: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field && { field }) } });
/** A request that is refused before anything of it is carried out. */
export const badRequest = (message: string, field?: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field && { field }), http: { status: 400 } } });
export const SIGN_IN = 'Sign in, or send a bearer token.';
export const unauthenticated = (message = SIGN_IN): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) } },
  });
export const forbidden = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
/** What is asked cannot be done for now, whoever asks: answered with 503 and Retry-After. */
export const notNow = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'UNAVAILABLE' } });
/** Whether an error says that the machine is away for now, rather than that the request was wrong. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof IssuerUnavailable ||
  error instanceof StoreUnavailable ||
  error instanceof UnknownOutcome ||
  error instanceof NotYet ||
  isConnectionLoss(error) ||
  isOutOfService(error);

/** Why the machine is away, and what to do, as whoever asked is told. */
export const whyAway = (error: unknown): string => {
  if (error instanceof NotYet || error instanceof IssuerUnavailable) return error.message;
  return isFull(error)
    ? 'The database has no room left; nothing of this was recorded. Tell its operator, and try again once there is room.'
    : 'The service cannot reach its database for the moment; nothing is lost, try again shortly.';
};

/** The machine is away for now: a GraphQL error that says why, and when to come back. */
export const unavailable = (error: unknown): GraphQLFormattedError => ({
  message: whyAway(error),
  extensions: { code: 'UNAVAILABLE', retryAfterSeconds: RETRY_AFTER_SECONDS },
});

/** What a client sent wrongly, as Apollo names it: the contract has one code for all of it. */
const MALFORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'COST_LIMIT_EXCEEDED',
]);

/** What Apollo says without a code of a persisted operation that is sent wrongly. */
const ABOUT_PERSISTED = /^(provided sha does not match query|Unsupported persisted query version)$/;

/** Whether a code tells a client something; everything else is ours to mend and says nothing of the inside. */
const isPublic = (code: string): boolean => code in REQUEST_ERRORS && code !== 'INTERNAL_SERVER_ERROR';

/** What GraphQL itself says without a code: of an argument that only a variable made wrong, by a null; of so many wrong values that it gives up. */
const ABOUT_VALUES = /^(Argument "\w+" (of (non-null|required) type|has invalid value)|Too many errors processing variables)/;

/** GraphQL and rules repeat what they were sent: no answer is to be larger than its request. */
const LONGEST_SENTENCE = 1_000;

/** A sentence without the middle of what it repeats at length: its end says what is wrong with what stands before it. */
export const brief = (sentence: string): string =>
  sentence.length <= LONGEST_SENTENCE
    ? sentence
    : `${sentence.slice(0, LONGEST_SENTENCE / 2).toWellFormed()} … ${sentence.slice(-LONGEST_SENTENCE / 2).toWellFormed()}`;

/** What GraphQL's own checks say when they give up, in words that help. */
const sentenceOf = ({ message }: GraphQLFormattedError): string => {
  if (/call stack size/.test(message)) return 'The document is nested too deeply to be read.';
  if (/more that \d+ tokens/.test(message))
    return `The document has more than ${MOST_TOKENS.toLocaleString('en')} tokens: names, values and punctuation. Ask for less at once, or in several documents.`;
  if (message === 'Maximum introspection depth exceeded')
    return 'The document describes the schema too deeply: lists of fields, types or values within each other more than twice. Ask for less at once.';
  if (message === 'Validation aborted.') return 'The document asks for the same fields too often to be checked; ask for each once.';
  if (message.startsWith('Too many errors processing variables')) return 'More values are wrong than are listed; correct these first.';
  return brief(message);
};

/** An error as a client sees it: a code, a sentence, never a stack or another's words. `report` gets what is ours to mend. */
export const formatError =
  (report: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
    if (original instanceof BadReading)
      return {
        ...place,
        message: original.message,
        extensions: { code: 'BAD_USER_INPUT', ...(original.field.length > 0 && { field: original.field }) },
      };
    if (isUnavailable(original)) return { ...place, ...unavailable(original) };
    const given = String(formatted.extensions?.code ?? '');
    const isMalformed =
      MALFORMED.has(given) ||
      ABOUT_PERSISTED.test(formatted.message) ||
      (original instanceof GraphQLError && ABOUT_VALUES.test(formatted.message));
    const code = isMalformed ? 'BAD_USER_INPUT' : given;
    if (isPublic(code)) {
      const field = formatted.extensions?.field ?? (code === 'BAD_USER_INPUT' ? fieldOf(error) : undefined);
      return { ...place, message: sentenceOf(formatted), extensions: { code, ...(field ? { field } : {}) } };
    }
    report(original);
    return {
      ...place,
      message: 'Something went wrong on our side; the error was recorded under this request’s correlation id.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
