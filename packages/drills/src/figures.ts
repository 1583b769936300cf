import { addDays, type PlainDate } from '@causeway/kernel/calendar.ts';
import { type DrillScenario, SCENARIOS } from './commands.ts';
import type { DrillsState, Run } from './evolve.ts';

/** The newest run of each scenario that was run, in the order of SCENARIOS. */
export const newestRuns = ({ newest }: DrillsState): Run[] => SCENARIOS.flatMap((scenario) => newest[scenario] ?? []);

/** GA-1: the last day on which a run still counts. */
export const validUntil = ({ ranOn }: Run, maxAgeDays: number): PlainDate => addDays(ranOn, maxAgeDays);

/** GA-1: the run that decides a scenario's criterion: its own newest or the newest TUESDAY_MORNING, whichever is newer; null without any. */
export const decidingRun = ({ newest }: DrillsState, scenario: DrillScenario): Run | null => {
  const own = newest[scenario];
  const all = newest.TUESDAY_MORNING;
  if (own === undefined || all === undefined) return own ?? all ?? null;
  return own.ranOn > all.ranOn || (own.ranOn === all.ranOn && own.place > all.place) ? own : all;
};

/** GA-1: whether a scenario's criterion is met today: the deciding run passed and is not too old. */
export const isDrilled = (state: DrillsState, scenario: DrillScenario, today: PlainDate, maxAgeDays: number): boolean => {
  const run = decidingRun(state, scenario);
  return run?.passed === true && today <= validUntil(run, maxAgeDays);
};
