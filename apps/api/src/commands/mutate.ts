import type { Executed } from '@causeway/engine/commands/execute.ts';
import { isRefused, type Refusal, type Refused } from '@causeway/kernel/refusal.ts';
import type { CommandType } from '@causeway/poc/authorize.ts';
import { keyOf } from '@causeway/portfolio/global-id.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import { NotYet } from '@causeway/portfolio/reader/refused.ts';
import type { RequestContext } from '../graphql/context.ts';
import { badUserInput, brief, forbidden, notNow } from '../graphql/errors/errors.ts';
import type { ErrorCode, UserError } from '../graphql/generated/resolvers.ts';
import { Execute } from './execute.ts';

/** What became of a mutation's command. */
export interface Mutated {
  /** The stream that it is of; null, as its position, when it was refused. */
  readonly stream: string | null;
  readonly position: bigint | null;
  /** The moment that the answer is read at; null when the read side lags, or the command was refused. */
  readonly moment: Moment | null;
  readonly userErrors: readonly UserError[];
}

type Input = Readonly<Record<string, unknown>>;

/** The stream that a global id of a POC names; one that no POC can have, when it is none: it is not found. */
const streamOf = (pocId: string): string => `poc-${keyOf('Poc', pocId) ?? '?'}`;

/** Sends a mutation's input as one command, waits until the read side has passed it, and answers where to read. */
export const mutate = async (type: CommandType, given: object, context: RequestContext): Promise<Mutated> => {
  const actor = await context.actor();
  const { pocId, ...input } = plain(given) as Input & { pocId?: string };
  const request = {
    type,
    input,
    stream: pocId === undefined ? null : streamOf(pocId),
    actor,
    correlationId: context.correlationId,
    ...(context.asker?.isService && { isService: true }),
  };
  if (request.stream !== null && (await context.engine.reader.isParked(request.stream)))
    throw notNow('This POC cannot be shown as it is until an operator has repaired it (causeway rebuild --stream); nothing was recorded.');
  const outcome = await context.commands.execute(new Execute(request));
  return isRefused(outcome) ? refused(outcome) : answered(outcome, context);
};

const answered = async ({ stream, position }: Executed, { engine, wrote }: RequestContext): Promise<Mutated> => {
  wrote(position);
  engine.projector.nudge(position);
  const moment = await engine.reader.waitFor(position).catch((error: unknown) => {
    if (error instanceof NotYet) return null;
    throw error;
  });
  return { stream, position, moment, userErrors: [] };
};

/** A refusal that is the request's fault answers as a GraphQL error, a rule's in userErrors (GE-5). */
const refused = ({ refusals }: Refused): Mutated => {
  const [first] = refusals;
  if (first?.code === 'FORBIDDEN') throw forbidden(first.message);
  if (first?.code === 'BAD_USER_INPUT') throw badUserInput(first.message, first.field);
  return { stream: null, position: null, moment: null, userErrors: refusals.map(userError) };
};

const userError = ({ code, message, field, currentRevision }: Refusal): UserError => ({
  code: code as ErrorCode,
  message: brief(message),
  field: field ?? null,
  currentRevision: currentRevision ?? null,
});

/** Input objects come without a prototype and with `undefined`: as plain JSON, so that the same input has the same hash. */
const plain = (input: object): Input =>
  JSON.parse(JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))) as Input;
