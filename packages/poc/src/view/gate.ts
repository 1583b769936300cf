import type { Area } from '@causeway/checklist/areas.ts';
import type { Instant, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Money } from '@causeway/kernel/money.ts';

export type CriterionCode =
  | 'FEASIBILITY'
  | 'OVERALL_READINESS'
  | 'AREA_READINESS'
  | 'BLOCKING_ITEMS'
  | 'WAIVERS'
  | 'OWNER_NAMED'
  | 'OWNER_ACCEPTED'
  | 'OWNER_ATTENDANCE'
  | 'BUDGET_RATIO'
  | 'INFRASTRUCTURE'
  | 'DRILL_SLOW_MODEL'
  | 'DRILL_STALE_DATA'
  | 'DRILL_CUSTOMER_ON_HOLD';

/** Keyed by `place`, in the order of GA-1, areas in theirs. */
export interface CriterionRow {
  readonly place: number;
  readonly code: CriterionCode;
  readonly area: Area | null;
  readonly met: boolean;
  readonly required: string;
  readonly actual: string;
  readonly requiredValue: number | null;
  readonly actualValue: number | null;
  readonly items: readonly string[];
}

/** Keyed by `id`. */
export interface DecisionRow {
  readonly id: string;
  readonly place: number;
  readonly decision: 'GRADUATE' | 'STOP' | 'EXTEND';
  /** Where the log says so: a decimal string. */
  readonly position: string;
  readonly decidedAt: Instant;
  readonly effectiveOn: PlainDate | null;
  readonly decidedBy: PersonId | null;
  readonly rationale: string | null;
  readonly stopReason: string | null;
  readonly learned: string | null;
  readonly override: boolean;
  readonly extendTo: PlainDate | null;
  readonly saved: Money | null;
  /** As it stood when decided; null when it was decided before it came here. */
  readonly gate: { readonly open: boolean; readonly policyVersion: number; readonly criteria: readonly CriterionRow[] } | null;
}
