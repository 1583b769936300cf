import type { WeekStanding } from '@causeway/checklist/round.ts';
import type { Instant, IsoWeek, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';
import type { Money, MoneyRange } from '@causeway/kernel/money.ts';
import type { Policy } from './policy.ts';

// What a POC looks like at one moment: one property for each temporal table, singular ones one row a POC, lists many rows
// with a key of their own. Everything is JSON but `position`. A text that was erased is null.

export const AREAS = ['AUTHENTICATION', 'ERROR_HANDLING', 'MONITORING', 'DATA_SYNC', 'PERFORMANCE', 'COMPLIANCE', 'SUPPORT'] as const;
export type Area = (typeof AREAS)[number];
export type Track = 'PRODUCTION_BOUND' | 'RESEARCH';
export type PocStatus = 'PROPOSED' | 'RUNNING' | 'GRADUATED' | 'STOPPED';
export type Envelope = 'POC' | 'PRODUCTION';
export type OwnerRole = 'PRODUCTION_OWNER' | 'POC_LEAD' | 'SPONSOR';
export type InfrastructureTier = 'LAPTOP' | 'SANDBOX' | 'SHARED_PLATFORM' | 'PRODUCTION_GRADE';
export type DrillScenario = 'SLOW_MODEL' | 'STALE_DATA' | 'CUSTOMER_ON_HOLD' | 'TUESDAY_MORNING';
export type RatioBand = 'UNBUDGETED' | 'HARDENING_SKIPPED' | 'THIN' | 'TYPICAL' | 'ABOVE_TYPICAL';
export type Severity = 'INFO' | 'WARNING' | 'CRITICAL';
export type FindingCode =
  | 'AUTH_LATER'
  | 'REPLATFORM_LATER'
  | 'HANDOFF'
  | 'MONITORING_LATER'
  | 'BROKEN_MIDDLE'
  | 'NO_CHECKLIST'
  | 'NO_PRODUCTION_BUDGET'
  | 'HARDENING_SKIPPED'
  | 'SLIDE_SIZED'
  | 'ENVELOPE_RAIDED'
  | 'OVERSPENT'
  | 'NO_PRODUCTION_OWNER'
  | 'OWNER_ABSENT'
  | 'OWNER_IS_TEAM'
  | 'WEEK_MISSED'
  | 'WEEK_PARTIAL'
  | 'CHECKLIST_LATE'
  | 'BUDGET_LATE'
  | 'OWNER_LATE'
  | 'SCOPED_LATE'
  | 'DECISION_OVERDUE'
  | 'QUIET_DEATH';
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
  readonly areas: readonly { readiness: number | null; scored: number; stale: number; total: number }[];
  readonly gateOpen: boolean;
  readonly policyVersion: number;
  readonly ownerIds: readonly PersonId[];
  /** The one of them who is to run it in production. */
  readonly productionOwner: PersonId | null;
  /** Codes of the open findings, for filters and totals. */
  readonly findings: readonly FindingCode[];
}

export interface EnvelopeState {
  readonly approved: Money;
  readonly spent: Money;
  readonly remaining: Money;
}

/** One currency for the whole row. */
export interface BudgetRow {
  readonly currency: string;
  readonly poc: EnvelopeState;
  readonly production: EnvelopeState;
  readonly ratio: number | null;
  readonly band: RatioBand;
  readonly actualRatio: number | null;
  readonly plannedWeeks: { readonly poc: number; readonly production: number } | null;
  readonly workRatio: number | null;
  readonly hardeningEstimate: Money;
  readonly shortfall: Money;
  readonly exposure: MoneyRange;
  /** Released by a STOP; null unless stopped here. */
  readonly saved: Money | null;
}

export interface FeasibilityRow {
  readonly state: 'UNTESTED' | 'SHOWN' | 'NOT_SHOWN';
  readonly measure: {
    name: string;
    unit: string;
    direction: 'AT_LEAST' | 'AT_MOST';
    baseline: number | null;
    baselineOn: PlainDate | null;
    target: number;
  } | null;
  readonly value: number | null;
  readonly measuredOn: PlainDate | null;
  readonly evidence: readonly string[];
}

export interface ValueRow {
  readonly expectedPerYear: Money | null;
  readonly measuredPerYear: Money | null;
  readonly measuredOn: PlainDate | null;
  readonly proven: boolean;
  readonly evidence: readonly string[];
}

export interface InfrastructureRow {
  readonly tier: InfrastructureTier;
  readonly description: string | null;
  readonly declaredAt: Instant;
}
export interface DeliveryRow {
  readonly pocTeam: string;
  readonly productionTeam: string;
  readonly pocVendor: string | null;
  readonly productionVendor: string | null;
}

export interface SiblingRow {
  readonly openedOn: PlainDate;
  readonly openedWith: Money;
  readonly envelope: EnvelopeState;
  readonly owner: PersonId | null;
  readonly team: string | null;
  readonly vendor: string | null;
  readonly goLiveOn: PlainDate | null;
  readonly state: 'WAITING' | 'STARTED' | 'CLOSED';
}

/** LO-1 without today: `forecastOn(row, today)` clamps the days to the day of reading. Null rows: no forecast. */
export interface ForecastRow {
  readonly alreadyMet: boolean;
  readonly expectedOn: PlainDate | null;
  readonly earliestOn: PlainDate | null;
  readonly latestOn: PlainDate | null;
  readonly weeksObserved: number;
}

/** Keyed by `id`. The definition of an item: changes only with the list. */
export interface ItemRow {
  readonly id: string;
  /** Place in checklist order, from 0. */
  readonly place: number;
  readonly area: Area;
  readonly question: string;
  readonly levels: readonly string[];
  readonly weight: number;
  readonly blocking: boolean;
  readonly effortWeeks: number;
}

/** Keyed by `id` of the item; present once it was scored by either side. */
export interface ScoreRow {
  readonly id: string;
  readonly score: number | null;
  readonly teamScore: number | null;
  readonly ownerScore: number | null;
  readonly disputed: boolean;
  readonly note: string | null;
  readonly evidence: readonly string[];
  readonly scoredAt: Instant | null;
  readonly scoredBy: PersonId | null;
  readonly week: IsoWeek | null;
  readonly fresh: boolean;
}

/** Keyed by `id` of the item; present while the waiver stands. */
export interface WaiverRow {
  readonly id: string;
  readonly reason: string | null;
  readonly approvedBy: PersonId | null;
  readonly expiresOn: PlainDate;
}

/** Keyed by `week`. */
export interface WeekRow {
  readonly week: IsoWeek;
  readonly overall: number;
  readonly areas: readonly { readiness: number | null; scored: number; stale: number; total: number }[];
  readonly complete: boolean;
  readonly reviewed: boolean;
  readonly ownerPresent: boolean;
}

/** Keyed by `code`. */
export interface FindingRow {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly since: Instant;
  readonly exposure: MoneyRange | null;
}

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

/** Keyed by `id` of the item. LO-2 without today: `roadmapFrom(steps, today)` lays the days end to end. */
export interface StepRow {
  readonly id: string;
  readonly place: number;
  readonly fromScore: number;
  readonly toScore: number;
  readonly weeks: number;
  readonly workingDays: number;
  readonly cost: Money;
}

/** Keyed by `role`. */
export interface OwnerRow {
  readonly role: OwnerRole;
  readonly person: PersonId;
  readonly since: Instant;
  readonly accepted: boolean;
  readonly attendance: number | null;
}
/** Keyed by `person`. The lead is one of them. */
export interface MemberRow {
  readonly person: PersonId;
  readonly place: number;
}
/** Keyed by `scenario`: the newest run of each. */
export interface DrillRow {
  readonly scenario: DrillScenario;
  readonly passed: boolean;
  readonly ranOn: PlainDate;
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly validUntil: PlainDate;
}
/** Keyed by `week`. */
export interface ReviewRow {
  readonly week: IsoWeek;
  readonly heldAt: Instant;
  readonly attendees: readonly PersonId[];
  readonly ownerPresent: boolean;
  readonly note: string | null;
}
/** Keyed by `id`. */
export interface SpendRow {
  readonly id: string;
  readonly place: number;
  readonly envelope: Envelope;
  readonly amount: Money;
  readonly on: PlainDate;
  readonly note: string | null;
  readonly corrected: Money | null;
  readonly recordedBy: PersonId | null;
}
/** Keyed by `id`. */
export interface PilotRow {
  readonly id: string;
  readonly place: number;
  readonly question: string;
  readonly answer: string | null;
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

export interface Rendered {
  readonly view: PocView;
  /** The next instant at which time alone may change the view; null when none will. Never at or before the clock. */
  readonly next: Instant | null;
  readonly carried: Carried;
}

/** `packages/poc/src/render.ts` exports a function of this type: pure, of one POC at one clock. */
export type Render<State> = (state: State, policy: Policy, clock: Instant, carried: Carried) => Rendered;
