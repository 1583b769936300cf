import type { DrillScenario } from '@causeway/drills/commands.ts';
import type { PlainDate } from '@causeway/kernel/calendar.ts';

/** Keyed by `scenario`: the newest run of each. */
export interface DrillRow {
  readonly scenario: DrillScenario;
  readonly passed: boolean;
  readonly ranOn: PlainDate;
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly validUntil: PlainDate;
}
