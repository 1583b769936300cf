import type { InfrastructureTier, StopReason, TargetDirection, Track } from '../graphql/generated/graphql';
import type { Entries } from '../week/entries';

/** A proposal or an adoption as it is being typed: texts as they stand in their fields, in no currency's minor units yet. */
export interface Draft {
  readonly name: string;
  /** Empty: the one that the name gives. */
  readonly slug: string;
  readonly hypothesis: string;
  readonly unit: string;
  readonly track: Track | '';
  readonly measureName: string;
  readonly measureUnit: string;
  readonly direction: TargetDirection;
  readonly baseline: string;
  readonly baselineOn: string;
  readonly target: string;
  readonly expectedValue: string;
  readonly currency: string;
  readonly pocBudget: string;
  readonly productionBudget: string;
  readonly pocWeeks: string;
  readonly productionWeeks: string;
  readonly tier: InfrastructureTier | '';
  readonly where: string;
  readonly productionOwner: string;
  readonly pocLead: string;
  readonly sponsor: string;
  readonly members: readonly string[];
  readonly pocTeam: string;
  readonly productionTeam: string;
  readonly pocVendor: string;
  readonly productionVendor: string;
  readonly startedOn: string;
  readonly decisionDueOn: string;
  readonly goLiveOn: string;
  readonly template: string;
  readonly pilot: Readonly<Record<string, string>>;
  /** Of an adoption: what is known of its checklist, by item. */
  readonly scores: Entries;
  /** Of an adoption: how it was decided before it came here, if it was. */
  readonly outcome: 'GRADUATE' | 'STOP' | '';
  readonly outcomeOn: string;
  readonly rationale: string;
  readonly stopReason: StopReason | '';
  readonly learned: string;
}

export const emptyDraft: Draft = {
  name: '',
  slug: '',
  hypothesis: '',
  unit: '',
  track: '',
  measureName: '',
  measureUnit: '',
  direction: 'AT_LEAST',
  baseline: '',
  baselineOn: '',
  target: '',
  expectedValue: '',
  currency: '',
  pocBudget: '',
  productionBudget: '',
  pocWeeks: '',
  productionWeeks: '',
  tier: '',
  where: '',
  productionOwner: '',
  pocLead: '',
  sponsor: '',
  members: [],
  pocTeam: '',
  productionTeam: '',
  pocVendor: '',
  productionVendor: '',
  startedOn: '',
  decisionDueOn: '',
  goLiveOn: '',
  template: '',
  pilot: {},
  scores: {},
  outcome: '',
  outcomeOn: '',
  rationale: '',
  stopReason: '',
  learned: '',
};
