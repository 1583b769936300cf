import { dayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkEvidence, checkText } from '@causeway/kernel/text.ts';
import type { RecordDrill } from './commands.ts';
import type { DrillEvent } from './events.ts';
import type { DrillsState } from './evolve.ts';

/** GE-1: the day of a drill is not after today. */
export const checkRanOn = (ranOn: PlainDate, today: PlainDate): Refusal | null =>
  ranOn > today ? refusal('DATE_OUT_OF_RANGE', `Record a drill once it ran: today (${today}) or earlier.`, ['on']) : null;

/** GA-1: a rehearsal is recorded passed or failed, on the day it ran, which is not after today (GE-1). */
export const recordDrill: Decide<RecordDrill, DrillsState, DrillEvent> = (
  { scenario, passed, on, evidence, note },
  _state,
  { now, zone },
) => {
  const today = dayOf(now, zone);
  const ranOn = on ?? today;
  const refused = settle([checkRanOn(ranOn, today), ...checkEvidence(evidence, ['evidence']), !!note && checkText(note, ['note'])]);
  if (refused) return refused;
  return [fact('DrillRecorded', { scenario, passed, ranOn, evidence: [...(evidence ?? [])], ...(note && { note }) }, on ?? undefined)];
};
