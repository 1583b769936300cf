/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The seven areas of production readiness, in their order. */
export type Area =
  /** Who may use it, and as whom it acts. */
  | 'AUTHENTICATION'
  /** Whether it may be run at all. */
  | 'COMPLIANCE'
  /** Whether it works on the data of today. */
  | 'DATA_SYNC'
  /** What happens when something fails. */
  | 'ERROR_HANDLING'
  /** Whether anybody would notice. */
  | 'MONITORING'
  /** Whether it is fast enough for those who wait. */
  | 'PERFORMANCE'
  /** Who picks up the telephone. */
  | 'SUPPORT';

/** A moment in the log to read at: exactly one. What hangs below a field read at a moment is read at the same. */
export type AsOf =
  {   /** Everything recorded by this instant, with the clock standing at it. An instant to come is BAD_USER_INPUT. */
  at: string; event?: never; position?: never; }
  |  { at?: never;   /** Everything up to this event's position, by the same rule as position. */
  event: string | number; position?: never; }
  |  { at?: never; event?: never;   /** Everything up to this position, with the clock of the newest event there; inside a command it means before that command. */
  position: string; };

/** Which way a listing runs. */
export type Direction =
  /** From the least to the greatest. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** The ways in which organisations fool themselves about POCs, each detected from the facts (AP-1 to AP-4). */
export type FindingCode =
  /** Two weeks in, a blocking authentication item is still absent. */
  | 'AUTH_LATER'
  /** It behaves like both tracks: the costly middle ground. */
  | 'BROKEN_MIDDLE'
  /** Production money was approved after it began to run. */
  | 'BUDGET_LATE'
  /** The checklist was written after it began to run. */
  | 'CHECKLIST_LATE'
  /** The day that the decision was due has passed. */
  | 'DECISION_OVERDUE'
  /** Less is approved for production than the sibling opened with. */
  | 'ENVELOPE_RAIDED'
  /** Production goes to another team or vendor than the POC. */
  | 'HANDOFF'
  /** The production budget is less than twice the POC's. */
  | 'HARDENING_SKIPPED'
  /** The decision is near, or it is live, and monitoring is hardly there. */
  | 'MONITORING_LATER'
  /** No production checklist is written. */
  | 'NO_CHECKLIST'
  /** Nothing is approved for production, or nothing for the POC. */
  | 'NO_PRODUCTION_BUDGET'
  /** Nobody is named to own it in production, or who was named has not accepted in two weeks. */
  | 'NO_PRODUCTION_OWNER'
  /** More was spent than approved in either envelope. */
  | 'OVERSPENT'
  /** The owner attended neither of the last two reviews. */
  | 'OWNER_ABSENT'
  /** The owner is lead or member of the team that the owner should look at. */
  | 'OWNER_IS_TEAM'
  /** The production owner was named after it began to run. */
  | 'OWNER_LATE'
  /** It was shown to work, and nothing was recorded for four weeks. */
  | 'QUIET_DEATH'
  /** It runs on a laptop, a sandbox or nothing named, and will have to be built again. */
  | 'REPLATFORM_LATER'
  /** It became production-bound after it began to run. */
  | 'SCOPED_LATE'
  /** The plan gives production at most one and a half times the POC's weeks. */
  | 'SLIDE_SIZED'
  /** The last ISO week has no score. */
  | 'WEEK_MISSED'
  /** The last ISO week has some scores, but not all. */
  | 'WEEK_PARTIAL';

/** What somebody answers for. */
export type OwnerRole =
  /** Leads the POC's team, and counts as one of its members. */
  | 'POC_LEAD'
  /** Answers for it in production, and scores beside the team (KO-4, CL-5). */
  | 'PRODUCTION_OWNER'
  /** Stands behind it. */
  | 'SPONSOR';

/** Which POCs; everything that is given must hold, and of a list any one. */
export type PocFilter = {
  /** Only POCs with an event after this position: what to fetch again. */
  changedAfter?: string | null | undefined;
  /** With one of these findings open. */
  finding?: Array<FindingCode> | null | undefined;
  /** Whose gate is open, or shut. */
  gateOpen?: boolean | null | undefined;
  /** Whose production owner, lead or sponsor is this person. */
  ownerId?: string | number | null | undefined;
  /** Whose overall readiness is below this. */
  readinessBelow?: number | null | undefined;
  /** Words in name, slug, hypothesis or unit, any case, accents ignored. */
  search?: string | null | undefined;
  /** Of one of these statuses. */
  status?: Array<PocStatus> | null | undefined;
  /** On one of these tracks. */
  track?: Array<Track> | null | undefined;
  /** Of one of these units, written exactly so. */
  unit?: Array<string> | null | undefined;
};

/** How to sort POCs. */
export type PocOrder = {
  /** Which way; absent values come last both ways. */
  direction?: Direction;
  /** By what. */
  field: PocOrderField;
};

/** Ties by name, then id; absent values last; money by currency, then amount. Names compare by the root collation. */
export type PocOrderField =
  /** By the day that the decision is due. */
  | 'DECISION_DUE_ON'
  /** By the upper bound of the money at risk. */
  | 'EXPOSURE'
  /** By the newest event. */
  | 'LAST_CHANGED'
  /** By name. */
  | 'NAME'
  /** By what is approved for production. */
  | 'PRODUCTION_BUDGET'
  /** By overall readiness. */
  | 'READINESS';

/** How far a POC is. */
export type PocStatus =
  /** Decided: it goes to production. */
  | 'GRADUATED'
  /** Written down, not yet begun. */
  | 'PROPOSED'
  /** Kicked off or adopted, and not yet decided. */
  | 'RUNNING'
  /** Decided: it ended, or was withdrawn. */
  | 'STOPPED';

/** What the two budgets say about each other (MO-2). */
export type RatioBand =
  /** Above 4.0. */
  | 'ABOVE_TYPICAL'
  /** Below 2.0: the work that makes it last is not paid for. */
  | 'HARDENING_SKIPPED'
  /** From 2.0 to below 2.5. */
  | 'THIN'
  /** From 2.5 to 4.0: what production usually costs. */
  | 'TYPICAL'
  /** Nothing is approved for production, or nothing for the POC. */
  | 'UNBUDGETED';

/** How bad a finding is. */
export type Severity =
  /** Will keep it from production, or cost a great deal. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Will cost something. */
  | 'WARNING';

/** What the POC is for. There is no third kind: work that acts like both is reported as the finding BROKEN_MIDDLE. */
export type Track =
  /** Headed for production, and built like production from day one. */
  | 'PRODUCTION_BOUND'
  /** Never going to production, and that is fine. */
  | 'RESEARCH';

export type PortfolioRowFragment = { id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { display: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { display: string }, high: { minorUnits: string, display: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> };

export type PortfolioPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PocFilter | null | undefined;
  orderBy?: PocOrder | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioPageQuery = { pocs: { position: string, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { display: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { display: string }, high: { minorUnits: string, display: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> }> } | null };

export type PortfolioTotalsQueryVariables = Exact<{
  filter?: PocFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioTotalsQuery = { portfolio: { position: string, at: string, readiness: number, counts: { total: number, proposed: number, running: number, graduated: number, stopped: number, gateOpen: number }, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }>, budgets: Array<{ currency: string, pocApproved: { display: string }, pocSpent: { display: string }, productionApproved: { display: string }, productionSpent: { display: string }, shortfall: { display: string }, exposure: { low: { display: string }, high: { display: string } } }>, values: Array<{ currency: string, expectedPerYear: { display: string }, measuredPerYear: { display: string }, unprovenPerYear: { display: string, minorUnits: string } }>, findings: Array<{ code: FindingCode, severity: Severity, count: number }> } | null };

export type PortfolioChoicesQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioChoicesQuery = { portfolio: { unitCounts: Array<{ unit: string, count: number }>, ownerCounts: Array<{ count: number, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } | null };

export type PortfolioChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PortfolioChangesSubscription = { pocChanged: { id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { display: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { display: string }, high: { minorUnits: string, display: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } };

export const PortfolioRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioRowFragment, unknown>;
export const PortfolioPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioPageQuery, PortfolioPageQueryVariables>;
export const PortfolioTotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"graduated"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"gateOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pocApproved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pocSpent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productionApproved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productionSpent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"expectedPerYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredPerYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unprovenPerYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioTotalsQuery, PortfolioTotalsQueryVariables>;
export const PortfolioChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioChoicesQuery, PortfolioChoicesQueryVariables>;
export const PortfolioChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PortfolioChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioChangesSubscription, PortfolioChangesSubscriptionVariables>;