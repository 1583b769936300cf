import type { GivenScore } from '@causeway/checklist/evolve.ts';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { PlannedStep } from '@causeway/poc/figures/roadmap.ts';
import type { ItemRow, ScoreRow, WaiverRow } from '@causeway/poc/view/checklist.ts';
import type { CriterionRow } from '@causeway/poc/view/gate.ts';
import type { PocRow } from '@causeway/poc/view/poc.ts';
import type { StepRow } from '@causeway/poc/view/road.ts';
import type { Moment } from '@causeway/portfolio/moment.ts';
import type { PocFilter } from '@causeway/portfolio/reader/filter.ts';
import type { PocKey, PocListing } from '@causeway/portfolio/reader/reader.ts';

// What resolvers hand to each other: enough to read the rest when it is asked for.

/** A POC at a moment. */
export interface PocParent extends PocKey {
  readonly moment: Moment;
  /** Whether that moment was asked for (`asOf`): cursors below are of that moment alone. */
  readonly isPast?: boolean;
}
export interface PersonParent {
  readonly id: string;
}
/** An event, and the moment that it was read at. */
export interface EventParent {
  readonly event: RecordedEvent;
  readonly moment: Moment;
  readonly isPast?: boolean;
}
/** A gate as it stands, its criteria to be read, or as it was kept. */
export type GateParent = { readonly open: boolean; readonly policyVersion: number } & (
  | { readonly poc: PocParent }
  | { readonly criteria: readonly CriterionRow[] }
);
export interface ChecklistParent {
  readonly poc: PocParent;
  readonly row: PocRow;
}
/** An item's definition, its score and its waiver. */
export interface ItemParent {
  readonly item: ItemRow;
  readonly score: ScoreRow | null;
  readonly waiver: WaiverRow | null;
}
export type GivenScoreParent = GivenScore;
export type MoneyParent = Money;
export type WaiverParent = WaiverRow;
export interface RoadmapParent {
  readonly poc: PocParent;
  readonly rows: readonly StepRow[];
}
export interface StepParent {
  readonly poc: PocParent;
  readonly step: PlannedStep;
}
export interface PortfolioParent {
  readonly moment: Moment;
  readonly filter: PocFilter;
}
export interface PocConnectionParent extends PocListing {
  readonly isPast: boolean;
}
