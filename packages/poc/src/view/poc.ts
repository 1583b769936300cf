import type { Area } from '@causeway/checklist/areas.ts';
import type { WeekStanding } from '@causeway/checklist/round.ts';
import type { Instant, IsoWeek, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Track } from '../commands.ts';
import type { PocStatus } from '../state.ts';
import type { AreaFigures } from './checklist.ts';
import type { FindingCode } from './findings.ts';

/** Who the POC is: changes rarely. */
export interface PocRow {
  readonly slug: string;
  readonly name: string;
  readonly hypothesis: string | null;
  readonly unit: string | null;
  readonly startedOn: PlainDate | null;
  readonly kickedOffOn: PlainDate | null;
  readonly decisionDueOn: PlainDate | null;
  /** The day that production is planned for, before its sibling opens too. */
  readonly goLiveOn: PlainDate | null;
  /** What kickOffPoc would refuse (KO-1…4); empty once it runs. */
  readonly missingSteps: readonly { code: string; message: string; field: readonly string[] | null }[];
  readonly templateId: string | null;
  readonly templateVersion: number | null;
  readonly hasChecklist: boolean;
}

/** How far it is: changes with every command; all that lists sort, filter and total by but money. */
export interface StandingRow {
  readonly track: Track;
  readonly status: PocStatus;
  readonly revision: number;
  readonly position: bigint;
  readonly lastChangedAt: Instant;
  readonly readiness: number;
  readonly scored: number;
  readonly stale: number;
  readonly total: number;
  readonly disputed: number;
  readonly catches: number;
  readonly weakest: Area | null;
  readonly lastScoredWeek: IsoWeek | null;
  /** The ISO week that `round` begins with, going back: that of the clock when the row was rendered, of a POC that no Monday changes that of its newest event. */
  readonly roundWeek: IsoWeek;
  /** CL-3: the two weeks that were open for scores then, that week and the one before. */
  readonly round: readonly WeekStanding[];
  /** In the order of AREAS. */
  readonly areas: readonly AreaFigures[];
  readonly gateOpen: boolean;
  readonly policyVersion: number;
  readonly ownerIds: readonly PersonId[];
  /** The one of them who is to run it in production. */
  readonly productionOwner: PersonId | null;
  /** Codes of the open findings, for filters and totals. */
  readonly findings: readonly FindingCode[];
}

/** Keyed by `id`. */
export interface PilotRow {
  readonly id: string;
  readonly place: number;
  readonly question: string;
  readonly answer: string | null;
}
