import { addDays, endOfDay, type Instant, type PlainDate, startOfDay, type TimeZone } from './calendar.ts';
import { type Refusal, refusal } from './refusal.ts';
import { checkReason } from './text.ts';

// What a life's days and reasons are refused for: one sentence each, which a screen says before the click as the server does after it.

/** DE-5: the commands that a graduated POC still takes. */
export const GRADUATED_TAKES: readonly string[] = [
  'scoreItems',
  'recordSpend',
  'correctSpend',
  'recordDrill',
  'recordFeasibility',
  'recordValue',
  'declareInfrastructure',
  'nameDelivery',
];

/** DE-5: the commands that a stopped POC still takes. */
export const STOPPED_TAKES: readonly string[] = ['correctSpend'];

/** KO-5: the first day that a kick-off may still be dated on. */
export const earliestKickOff = (today: PlainDate): PlainDate => addDays(today, -7);

/** KO-5: a kick-off is today or up to seven days ago. */
export const checkKickOffDay = (on: PlainDate, today: PlainDate): Refusal | null =>
  on > today || on < earliestKickOff(today)
    ? refusal(
        'DATE_OUT_OF_RANGE',
        `A kick-off is today or up to seven days ago (${earliestKickOff(today)} to ${today}); adopt what ran longer.`,
        ['on'],
      )
    : null;

/** KO-7, GE-1: the day of what is adopted is not still to come. */
export const checkAdoptedDay = (day: PlainDate | null | undefined, today: PlainDate, field: readonly string[]): Refusal | null =>
  day != null && day > today
    ? refusal('DATE_OUT_OF_RANGE', `That day has not come yet; give today (${today}) or an earlier one.`, field)
    : null;

/** TR-3: research is not adopted as graduated. */
export const checkAdoptedTrack = (track: string, decision: string | null | undefined): Refusal | null =>
  track === 'RESEARCH' && decision === 'GRADUATE'
    ? refusal('WRONG_STATUS', 'Research cannot be adopted as graduated: adopt it as production-bound or as stopped.', [
        'outcome',
        'decision',
      ])
    : null;

/** DE-3: the day that an extension must lie after: the one it was due, or today. */
export const extendsBeyond = (decisionDueOn: PlainDate | null | undefined, today: PlainDate): PlainDate =>
  decisionDueOn != null && decisionDueOn > today ? decisionDueOn : today;

/** DE-3: an extension needs a date later than today and than the day it was due. */
export const checkExtension = (
  extendTo: PlainDate | null | undefined,
  decisionDueOn: PlainDate | null | undefined,
  today: PlainDate,
): Refusal | null => {
  const last = extendsBeyond(decisionDueOn, today);
  return extendTo == null || extendTo <= last
    ? refusal('DATE_OUT_OF_RANGE', `Extend to a day after ${last}${last === today ? ', today' : ', the day it is due'}.`, ['extendTo'])
    : null;
};

/** DE-2: a STOP names its reason. */
export const checkStopReason = (stopReason: string | null | undefined): Refusal | null =>
  stopReason == null ? refusal('REASON_REQUIRED', 'Say why it is stopped: one of the four stop reasons.', ['stopReason']) : null;

/** KO-7: so does a STOP that is adopted. */
export const checkAdoptedStopReason = (stopReason: string | null | undefined): Refusal | null =>
  stopReason == null
    ? refusal('REASON_REQUIRED', 'Say why it was stopped: one of the four stop reasons.', ['outcome', 'stopReason'])
    : null;

/** DE-2: a STOP says what was learned. */
export const checkLearned = (learned: string | null | undefined): Refusal | null => {
  const wrong = checkReason(learned, ['learned']);
  return wrong?.code === 'REASON_REQUIRED'
    ? refusal('LEARNED_REQUIRED', 'Say what was learned: it is what a stopped POC is worth.', ['learned'])
    : wrong;
};

/** DE-5, TR-3: which decisions a status and a track take; what is decided already is refused elsewhere, whatever is asked of it. */
export const checkDecidable = (decision: string, status: string, track: string): Refusal | null => {
  if (status === 'PROPOSED' && decision !== 'STOP')
    return refusal('WRONG_STATUS', 'A proposed POC can be stopped only: kick it off before deciding otherwise.', ['decision']);
  if (status === 'RUNNING' && track === 'RESEARCH' && decision === 'GRADUATE')
    return refusal('WRONG_STATUS', 'Research cannot graduate: stop it with what was learned, extend it, or change its track.', [
      'decision',
    ]);
  return null;
};

/** DE-1: whoever leads a POC cannot graduate it. */
export const checkGraduates = (isLead: boolean): Refusal | null =>
  isLead
    ? refusal('SEGREGATION_OF_DUTIES', 'Whoever leads the POC cannot graduate it, not by override either; another PMO decides.', [
        'decision',
      ])
    : null;

/** What of the gate a refusal names: one criterion with what was required and what is. */
interface Unmet {
  readonly code: string;
  readonly area?: string | null;
  readonly required: string;
  readonly actual: string;
}

/** DE-1: a shut gate refuses with each criterion that is unmet. */
export const shutBy = ({ code, area, required, actual }: Unmet): Refusal =>
  refusal('GATE_SHUT', `The gate is shut by ${area ? `${code} ${area}` : code}. Required: ${required}. Now: ${actual}.`, ['decision']);

/** AUTH_LATER, NO_PRODUCTION_OWNER, GE-1: two weeks after a day begin 14 days after 00:00 of it. */
export const isTwoWeeksOn = (day: PlainDate, clock: Instant, zone: TimeZone): boolean => clock >= startOfDay(addDays(day, 14), zone);

/** MONITORING_LATER, GE-1: the decision is due within 28 days, or was. */
export const isDecisionNear = (dueOn: PlainDate | null, clock: Instant, zone: TimeZone): boolean =>
  dueOn !== null && clock >= startOfDay(addDays(dueOn, -28), zone);

/** GE-1: the first instant after a deadline's day; the last day that can be named never ends. */
export const endOfDeadline = (day: PlainDate, zone: TimeZone): Instant =>
  day >= '9999-12-31' ? Number.POSITIVE_INFINITY : endOfDay(day, zone);

/** DECISION_OVERDUE: the day that the decision was due on has ended. */
export const isOverdue = (dueOn: PlainDate | null, clock: Instant, zone: TimeZone): boolean =>
  dueOn !== null && clock >= endOfDeadline(dueOn, zone);
