import { dayOf, weekOf } from '@causeway/kernel/calendar.ts';
import type { Context, Decide, PersonId } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type Refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkText } from '@causeway/kernel/text.ts';
import type { HoldReview } from './commands.ts';
import { checkWeek } from './decide-scores.ts';
import type { ChecklistEvent } from './events.ts';
import type { ChecklistState } from './evolve.ts';

export interface ReviewContext extends Context {
  /** Whose presence counts (GA-1); null while none is named. */
  readonly productionOwner: PersonId | null;
  /** Why the attendees cannot be taken: addresses are people's affair, which this slice knows nothing of. */
  readonly attendees: { readonly ids: readonly PersonId[]; readonly reasons: readonly (Refusal | null)[] };
}

/** CL-8: the weekly meeting, one for each ISO week, this one or the one before; a second one replaces the first. */
export const holdReview: Decide<HoldReview, ChecklistState, ChecklistEvent, ReviewContext> = (command, { reviews }, context) => {
  const { now, zone, attendees, productionOwner } = context;
  const today = dayOf(now, zone);
  const note = command.note || null;
  const refused = settle([checkWeek(command.week, today), ...attendees.reasons, note !== null && checkText(note, ['note'])]);
  if (refused) return refused;
  const week = command.week ?? weekOf(today);
  const ownerPresent = productionOwner !== null && attendees.ids.includes(productionOwner);
  const held = reviews.find((review) => review.week === week);
  if (held && held.note === note && held.ownerPresent === ownerPresent && isSamePeople(held.attendees, attendees.ids)) return [];
  return [fact('ReviewHeld', { week, attendees: [...attendees.ids], ownerPresent, ...(note !== null && { note }) })];
};

const isSamePeople = (a: readonly PersonId[], b: readonly PersonId[]): boolean =>
  a.length === b.length && a.every((person) => b.includes(person));
