import type { BudgetState } from '@causeway/budget/evolve.ts';
import type { PlannedWeeks } from '@causeway/budget/planned-weeks.ts';
import type { ChecklistState } from '@causeway/checklist/evolve.ts';
import type { DrillsState } from '@causeway/drills/evolve.ts';
import type { FeasibilityState } from '@causeway/feasibility/evolve.ts';
import type { HostingState } from '@causeway/hosting/evolve.ts';
import type { Instant, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { OwnershipState } from '@causeway/ownership/evolve.ts';
import type { Decision, StopReason, Track } from './commands.ts';
import type { KeptFigures, KeptFinding, KeptGate } from './decided.ts';
import type { Policy } from './policy.ts';

/** The statuses of a POC, in the order of its life (DE-5). */
export const STATUSES = ['PROPOSED', 'RUNNING', 'GRADUATED', 'STOPPED'] as const;
export type PocStatus = (typeof STATUSES)[number];

/** When something was done first, and whether by a command after the one that made the POC run. */
export interface First {
  readonly at: Instant;
  readonly late: boolean;
}

/** A decision with what stood when it was taken (DE-4). */
export interface Decided {
  readonly id: string;
  readonly decision: Decision;
  /** Where the log says so: a decimal string. */
  readonly position: string;
  readonly decidedAt: Instant;
  readonly effectiveOn: PlainDate | null;
  readonly decidedBy: PersonId | null;
  readonly rationale: string | null;
  readonly stopReason: StopReason | null;
  readonly learned: string | null;
  readonly override: boolean;
  readonly extendTo: PlainDate | null;
  readonly saved: Money | null;
  /** It was decided before it came here (KO-7). */
  readonly adopted: boolean;
  readonly gate: KeptGate | null;
  readonly figures: KeptFigures | null;
  readonly findings: readonly KeptFinding[];
  readonly policy: Policy;
}

/** All that a `poc-<slug>` stream says, folded. JSON throughout (positions as decimal strings): it can be stored and read back. */
export interface PocState {
  readonly slug: string;
  readonly name: string;
  readonly hypothesis: string | null;
  readonly unit: string | null;
  readonly track: Track;
  readonly status: PocStatus;
  readonly decisionDueOn: PlainDate | null;
  readonly goLiveOn: PlainDate | null;
  readonly plannedWeeks: PlannedWeeks | null;
  /** GE-3: fixed by the first amount; null until there is one. */
  readonly currency: string | null;
  readonly startedOn: PlainDate | null;
  readonly kickedOffOn: PlainDate | null;
  /** KO-7: taken in as it ran, or was decided. */
  readonly isAdopted: boolean;
  /** What made it run (kick-off or adoption); null while PROPOSED. */
  readonly ran: { readonly at: Instant; readonly commandId: string; readonly track: Track } | null;
  /** The `…_LATE` findings: what was done for the first time, and when. */
  readonly firsts: {
    readonly checklist: First | null;
    readonly productionBudget: First | null;
    readonly productionOwner: First | null;
    readonly scoped: First | null;
  };
  readonly sibling: { readonly openedOn: PlainDate; readonly openedWith: Money | null; readonly isClosed: boolean } | null;
  /** In the order they were first answered. */
  readonly pilot: readonly { readonly id: string; readonly question: string; readonly answer: string | null }[];
  /** Oldest first. */
  readonly decisions: readonly Decided[];
  readonly feasibility: FeasibilityState;
  readonly checklist: ChecklistState;
  readonly budget: BudgetState;
  readonly hosting: HostingState;
  readonly ownership: OwnershipState;
  readonly drills: DrillsState;
  readonly createdAt: Instant;
  /** Of the newest event. */
  readonly revision: number;
  readonly position: string;
  readonly lastChangedAt: Instant;
}

/** The decision that ended it; null while it is undecided (an EXTEND decides nothing for good). */
export const finalDecision = (state: PocState): Decided | null =>
  state.status === 'GRADUATED' || state.status === 'STOPPED' ? (state.decisions.at(-1) ?? null) : null;
