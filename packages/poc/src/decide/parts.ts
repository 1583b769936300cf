import type { Outcome } from '@causeway/kernel/command.ts';
import { isRefused, type Refusal, settle } from '@causeway/kernel/refusal.ts';
import type { PocContext } from '../context.ts';
import type { PocEvent } from '../evolve.ts';
import { foldFacts } from '../fold.ts';
import type { PocState } from '../state.ts';

/** One step of a command that takes several: decided on what the steps before it have made. */
export type Part = (state: PocState) => Outcome<PocEvent>;

/** Renames the beginning of a refusal's path: a part's own field becomes the place it had in the whole command. */
export const renamed = (outcome: Outcome<PocEvent>, from: readonly string[], to: readonly string[]): Outcome<PocEvent> =>
  isRefused(outcome) ? { refusals: outcome.refusals.map((reason) => moved(reason, from, to)) } : outcome;

/** A slice's reason with its field where the command's own input has it: `['infrastructure', 'tier']` for `['tier']`. */
export const moved = (reason: Refusal, from: readonly string[], to: readonly string[]): Refusal => {
  const field = reason.field ?? [];
  return from.every((name, place) => field[place] === name) ? { ...reason, field: [...to, ...field.slice(from.length)] } : reason;
};

/** All facts of the parts in order, or every reason against any of them (GE-5). */
export const together = (
  opening: readonly PocEvent[],
  state: PocState | null,
  parts: readonly Part[],
  reasons: readonly (Refusal | null | false)[],
  context: PocContext,
): Outcome<PocEvent> => {
  const facts: PocEvent[] = [...opening];
  const found: Refusal[] = reasons.filter((reason): reason is Refusal => !!reason);
  let folded = foldFacts(state, opening, context) as PocState;
  for (const part of parts) {
    const outcome = part(folded);
    if (isRefused(outcome)) found.push(...outcome.refusals);
    else {
      facts.push(...outcome);
      folded = foldFacts(folded, outcome, context) as PocState;
    }
  }
  return settle(found) ?? facts;
};
