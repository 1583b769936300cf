import { dayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { Context, Decide } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { type AmountRules, canonicalMoney, checkAmount } from '@causeway/kernel/money.ts';
import { type Refusal, refusal, settle } from '@causeway/kernel/refusal.ts';
import { checkEvidence, checkName, checkText } from '@causeway/kernel/text.ts';
import type { RecordFeasibility, RecordValue, SuccessMeasure } from './commands.ts';
import type { FeasibilityEvent } from './events.ts';
import type { FeasibilityState, Measure } from './evolve.ts';

export interface FeasibilityContext extends Context {
  /** GE-3: the POC's currency and the policy's, that an amount must agree with. */
  readonly amounts: AmountRules;
}

/** FE-1: why a success measure cannot be stated; its baseline's day is not after today. */
export const checkMeasure = (measure: SuccessMeasure, today: PlainDate, field: readonly string[]): (Refusal | null)[] => [
  checkName(measure.name, [...field, 'name']),
  checkName(measure.unit, [...field, 'unit']),
  checkMeasuredOn(measure.baselineOn, today, [...field, 'baselineOn']),
];

/** FE-1: a measure as it is kept, absent parts null. */
export const measureOf = ({ name, unit, direction, baseline, baselineOn, target }: SuccessMeasure): Measure => ({
  name,
  unit,
  direction,
  baseline: baseline ?? null,
  baselineOn: baselineOn ?? null,
  target,
});

/** FE-1: without a success measure nothing is measured. */
export const missingMeasure = (isStated: boolean): Refusal | null =>
  isStated ? null : refusal('NO_MEASURE', 'This POC states no success measure; add one with describePoc (success) first.');

/** FE-1: a measured value is kept with its day and evidence; without a measure there is nothing to measure against. */
export const recordFeasibility: Decide<RecordFeasibility, FeasibilityState, FeasibilityEvent> = (command, state, { now, zone }) => {
  const today = dayOf(now, zone);
  const refused = settle([missingMeasure(state.measure !== null), ...checkMeasured(command, today)]);
  if (refused) return refused;
  return [fact('FeasibilityRecorded', { value: command.value, ...measured(command, today) }, command.on ?? undefined)];
};

/** MO-7: measured benefit is kept with its evidence. */
export const recordValue: Decide<RecordValue, FeasibilityState, FeasibilityEvent, FeasibilityContext> = (
  command,
  _state,
  { amounts, now, zone },
) => {
  const today = dayOf(now, zone);
  const refused = settle([checkAmount(command.measuredPerYear, amounts, ['measuredPerYear']), ...checkMeasured(command, today)]);
  if (refused) return refused;
  return [
    fact(
      'ValueRecorded',
      { measuredPerYear: canonicalMoney(command.measuredPerYear), ...measured(command, today) },
      command.on ?? undefined,
    ),
  ];
};

type Measuring = RecordFeasibility | RecordValue;

const checkMeasured = ({ on, evidence, note }: Measuring, today: PlainDate): (Refusal | null | false)[] => [
  checkMeasuredOn(on, today, ['on']),
  ...checkEvidence(evidence, ['evidence']),
  !!note && checkText(note, ['note']),
];

const measured = ({ on, evidence, note }: Measuring, today: PlainDate) => ({
  on: on ?? today,
  evidence: [...(evidence ?? [])],
  ...(note && { note }),
});

/** GE-1: the day of a measurement or a baseline is not after today. */
export const checkMeasuredOn = (on: PlainDate | null | undefined, today: PlainDate, field: readonly string[]): Refusal | null =>
  on && on > today ? refusal('DATE_OUT_OF_RANGE', `Give the day of the measurement: today (${today}) or earlier.`, field) : null;
