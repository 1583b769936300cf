import { hasSpend } from '@causeway/budget/decide.ts';
import { dayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { Outcome } from '@causeway/kernel/command.ts';
import { isRefused, type Refused, refusal, refuse, settle } from '@causeway/kernel/refusal.ts';
import { authorize } from './authorize.ts';
import type { PocCommand } from './commands.ts';
import type { PocContext } from './context.ts';
import { decidePoc } from './decide/decide-poc.ts';
import type { PocEvent } from './evolve.ts';
import { checkSize } from './size.ts';
import type { PocState } from './state.ts';

export interface Request {
  /** What the caller believes the newest revision to be; null or absent: any. */
  readonly expectedRevision?: number | null;
  /** TI-2: the day that it speaks of, where that is not today: imports and corrections. */
  readonly effectiveOn?: PlainDate | null;
  /** GE-4: what this POC recorded under the command's id before; null or absent: nothing. */
  readonly before?: CarriedOut | null;
}

/** A command that was carried out: the position of its last event, and whether its body was the same. */
export interface CarriedOut {
  readonly position: bigint;
  readonly isSameBody: boolean;
}

/** Facts to record (none: nothing changes), the position of the first time, or why not. */
export type Judgement = { readonly facts: readonly PocEvent[] } | { readonly repeat: bigint } | Refused;

const OPENS: readonly PocCommand['type'][] = ['proposePoc', 'adoptPoc'];

/** GE-5: the one way of a command, in order: may they, is it there, was it done, is it current, is it the time, is it right. */
export const judge = (command: PocCommand, state: PocState | null, context: PocContext, request: Request): Judgement => {
  const forbidden = authorize(command, context.actor, state);
  if (forbidden) return { refusals: [forbidden] };
  if (!state && !OPENS.includes(command.type)) return refuse('NOT_FOUND', 'There is no such POC; look it up under `pocs`.', ['pocId']);
  if (state && command.type === 'correctSpend' && !hasSpend(state.budget, command.spendId))
    return refuse('NOT_FOUND', 'This POC has no such spend; look it up under its `spend`.', ['spendId']);

  if (request.before)
    return request.before.isSameBody
      ? { repeat: request.before.position }
      : refuse('COMMAND_ID_REUSED', 'This command id was used for another command; send a fresh one.', ['commandId']);

  if (state && request.expectedRevision != null && request.expectedRevision !== state.revision)
    return {
      refusals: [
        {
          code: 'CONFLICT',
          message: `The POC is at revision ${state.revision}, not ${request.expectedRevision}: read it again and decide anew.`,
          field: ['expectedRevision'],
          currentRevision: state.revision,
        },
      ],
    };

  const outcome: Outcome<PocEvent> = decidePoc(command, state, context);
  const today = dayOf(context.now, context.zone);
  const effectiveOn = request.effectiveOn ?? today;
  const wrongDay =
    effectiveOn > today &&
    refusal('DATE_OUT_OF_RANGE', `Give the day on which it was so: today (${today}) or earlier, not ${effectiveOn}.`, ['effectiveOn']);
  if (isRefused(outcome)) return settle([...outcome.refusals, wrongDay]) ?? outcome;
  if (wrongDay) return { refusals: [wrongDay] };
  return checkSize(outcome, command) ?? { facts: outcome.map((fact) => dated(fact, request.effectiveOn ?? null, today)) };
};

/**
 * TI-2: a fact bears its own day, or else the one that its command speaks of: that is kept where it is today, too, for an import asks later how far the
 * register had spoken. Today is not said where nobody said it.
 */
const dated = (fact: PocEvent, spokenOf: PlainDate | null, today: PlainDate): PocEvent => {
  const effectiveOn = fact.effectiveOn ?? spokenOf;
  if (effectiveOn === null) return fact;
  if (spokenOf !== null || effectiveOn !== today) return { ...fact, effectiveOn };
  const { effectiveOn: _, ...undated } = fact;
  return undated as PocEvent;
};
