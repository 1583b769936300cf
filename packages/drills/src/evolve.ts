import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { DrillScenario } from './commands.ts';
import type { DrillEvent } from './events.ts';

export interface Run {
  readonly scenario: DrillScenario;
  readonly passed: boolean;
  readonly ranOn: PlainDate;
  readonly evidence: readonly string[];
  readonly note: string | null;
  /** Place among all recorded runs, from 0: of runs of one day the later recorded is the newer (GE-1). */
  readonly place: number;
}

export interface DrillsState {
  readonly recorded: number;
  /** The newest run of each scenario. */
  readonly newest: Readonly<Partial<Record<DrillScenario, Run>>>;
}

export const initialDrills: DrillsState = { recorded: 0, newest: {} };

/** What is so after one more event of the slice. */
export const evolveDrills = (state: DrillsState, { data }: Recorded<DrillEvent>): DrillsState => {
  const run: Run = { ...data, note: data.note ?? null, place: state.recorded };
  const known = state.newest[data.scenario];
  const isNewest = known === undefined || known.ranOn <= run.ranOn;
  return { recorded: state.recorded + 1, newest: isNewest ? { ...state.newest, [data.scenario]: run } : state.newest };
};
