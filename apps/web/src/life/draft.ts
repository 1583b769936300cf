import type { InfrastructureTier, StopReason, TargetDirection, Track } from '../graphql/generated/graphql';

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
  outcome: '',
  outcomeOn: '',
  rationale: '',
  stopReason: '',
  learned: '',
};

/** Whether anything was typed that would be lost. */
export const isBegun = (draft: Draft, first: Draft): boolean =>
  (Object.keys(emptyDraft) as (keyof Draft)[]).some((key) => JSON.stringify(draft[key]) !== JSON.stringify(first[key]));

/** What was kept, if it can be read: each field by itself, so that an older draft loses only what is gone. */
export function readDraft(kept: string | null): Partial<Draft> | null {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== 'object' || read === null) return null;
    const known = Object.entries(read).filter(([key, value]) => {
      const empty = emptyDraft[key as keyof Draft];
      return empty !== undefined && typeof value === typeof empty && Array.isArray(value) === Array.isArray(empty);
    });
    return Object.fromEntries(known);
  } catch {
    return null;
  }
}
