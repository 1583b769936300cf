import type { Instant } from '@causeway/kernel/calendar.ts';
import type { ItemRow, ReviewRow, ScoreRow, WaiverRow, WeekRow } from './view/checklist.ts';
import type { DrillRow } from './view/drills.ts';
import type { FindingCode, FindingRow } from './view/findings.ts';
import type { CriterionRow, DecisionRow } from './view/gate.ts';
import type { DeliveryRow, InfrastructureRow, SiblingRow } from './view/hosting.ts';
import type { BudgetRow, SpendRow } from './view/money.ts';
import type { MemberRow, OwnerRow } from './view/people.ts';
import type { PilotRow, PocRow, StandingRow } from './view/poc.ts';
import type { ForecastRow, StepRow } from './view/road.ts';
import type { FeasibilityRow, ValueRow } from './view/worth.ts';

/**
 * What a POC looks like at one moment: one property for each temporal table, singular ones one row a POC, lists many rows with a key of
 * their own. Everything is JSON but `position`. A text that was erased is null.
 */
export interface PocView {
  readonly poc: PocRow;
  readonly standing: StandingRow;
  readonly budget: BudgetRow;
  readonly feasibility: FeasibilityRow;
  readonly value: ValueRow;
  readonly infrastructure: InfrastructureRow | null;
  readonly delivery: DeliveryRow | null;
  readonly sibling: SiblingRow | null;
  readonly forecast: ForecastRow | null;
  readonly item: readonly ItemRow[];
  readonly score: readonly ScoreRow[];
  readonly waiver: readonly WaiverRow[];
  readonly week: readonly WeekRow[];
  readonly finding: readonly FindingRow[];
  readonly criterion: readonly CriterionRow[];
  readonly step: readonly StepRow[];
  readonly owner: readonly OwnerRow[];
  readonly member: readonly MemberRow[];
  readonly drill: readonly DrillRow[];
  readonly review: readonly ReviewRow[];
  readonly spend: readonly SpendRow[];
  readonly pilot: readonly PilotRow[];
  readonly decision: readonly DecisionRow[];
}

/** What a rendering must remember of the one before it, because a finding's beginning is not in the facts alone (AP-1). JSON. */
export interface Carried {
  /** Since when each open finding holds without a break. */
  readonly since: Readonly<Partial<Record<FindingCode, Instant>>>;
  /** AP-4: the findings of a decided POC, as they were when it was decided; null while undecided. */
  readonly kept: readonly FindingRow[] | null;
}

/** What a rendering of one POC at one clock gives. */
export interface Rendered {
  readonly view: PocView;
  /** The next instant at which time alone may change the view; null when none will. Never at or before the clock. */
  readonly next: Instant | null;
  readonly carried: Carried;
}
