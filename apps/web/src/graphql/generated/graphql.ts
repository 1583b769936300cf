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

/** Why a rule refused a command, and what to do; the first group of reasons that applies answers alone, by the order of rule GE-5. */
export type ErrorCode =
  /**
   * A checklist holds at least one item of each area (CL-1).
   *
   * Add an item to each area that is named.
   */
  | 'AREA_EMPTY'
  /**
   * One of the two budgets is missing or zero (KO-2).
   *
   * Approve both, for the POC and for production, with changeBudget.
   */
  | 'BUDGET_MISSING'
  /**
   * The POC has no checklist (KO-1, CL-1), or a template is needed and none is named.
   *
   * Write it with writeChecklist, or name a template.
   */
  | 'CHECKLIST_MISSING'
  /**
   * A checklist holds 20 to 30 items (CL-1).
   *
   * Add or remove items until there are 20 to 30.
   */
  | 'CHECKLIST_SIZE'
  /**
   * A command with this id was carried out on this POC with another body.
   *
   * Make a fresh id for each command; send the same id again only with the very same input.
   */
  | 'COMMAND_ID_REUSED'
  /**
   * The POC changed since the revision that was named in expectedRevision.
   *
   * Read the POC again (currentRevision says where it stands), decide anew, and send the command with that revision, or without one.
   */
  | 'CONFLICT'
  /**
   * The amount is in another currency than the POC's, or in one without a weekly rate.
   *
   * Use the POC's currency (budget.currency); an ADMIN adds a weekly rate for a new one with changePolicy.
   */
  | 'CURRENCY_MISMATCH'
  /**
   * A day lies outside what its rule takes.
   *
   * The message says which days are taken: facts up to today, deadlines from today on.
   */
  | 'DATE_OUT_OF_RANGE'
  /**
   * One item is named twice, or an item to add is there already.
   *
   * Name each item once; change one that is there instead of adding it.
   */
  | 'DUPLICATE_ITEM'
  /**
   * A 3 needs at least one evidence link (CL-2).
   *
   * Link what proves it, or score a 2.
   */
  | 'EVIDENCE_REQUIRED'
  /**
   * The gate is shut; one error for each unmet criterion (DE-1).
   *
   * Meet each criterion, or have a PMO override with a rationale, marked as such for ever.
   */
  | 'GATE_SHUT'
  /**
   * No infrastructure is named (KO-3).
   *
   * Name it with declareInfrastructure.
   */
  | 'INFRASTRUCTURE_MISSING'
  /**
   * The infrastructure is a laptop or a sandbox (KO-3).
   *
   * Move it to a shared platform or production-grade infrastructure, and declare that.
   */
  | 'INFRASTRUCTURE_UNFIT'
  /**
   * This text is no e-mail address.
   *
   * Give one address, such as kim@example.com.
   */
  | 'INVALID_EMAIL'
  /**
   * A link is no http or https address, is longer than 2,000 characters, or there are more than 20.
   *
   * Link at most 20 http or https addresses of at most 2,000 characters each.
   */
  | 'INVALID_EVIDENCE'
  /**
   * An amount or a currency cannot be read, or is negative (GE-3).
   *
   * Give whole minor units, 1 to 18 digits, and a currency of ISO 4217: 30000.00 USD is "3000000" and "USD".
   */
  | 'INVALID_MONEY'
  /**
   * A slug is 3 to 80 of a-z and 0-9, words joined by single hyphens.
   *
   * Give 3 to 80 of a-z and 0-9, words joined by single hyphens, or leave it out.
   */
  | 'INVALID_SLUG'
  /**
   * A text is empty, too long or holds characters that are refused.
   *
   * Give 1 to 500 characters for a name, up to 10,000 for a text, one of them visible, without control characters or direction overrides (GE-2).
   */
  | 'INVALID_TEXT'
  /**
   * A STOP says what was learned (DE-2).
   *
   * Write down what was learned (learned).
   */
  | 'LEARNED_REQUIRED'
  /**
   * There is no POC, or no spend, with this id.
   *
   * Look the POC up under pocs, the spend under its spend; ids are those that the API answered.
   */
  | 'NOT_FOUND'
  /**
   * There is no success measure to measure against (FE-1).
   *
   * State one first with describePoc (success).
   */
  | 'NO_MEASURE'
  /**
   * No production owner is named (KO-4).
   *
   * Name one with changeOwner.
   */
  | 'OWNER_MISSING'
  /**
   * A reason, a rationale or a stop reason is missing.
   *
   * Say why in a few words: the reason is kept with the change.
   */
  | 'REASON_REQUIRED'
  /**
   * A score is a whole number from 0 to 3 (CL-2).
   *
   * Give 0, 1, 2 or 3.
   */
  | 'SCORE_OUT_OF_RANGE'
  /**
   * Whoever leads the POC cannot graduate it (DE-1).
   *
   * Have a PMO decide who does not lead it.
   */
  | 'SEGREGATION_OF_DUTIES'
  /**
   * Another POC has this slug already.
   *
   * Choose another, or leave the slug out: one is derived from the name.
   */
  | 'SLUG_TAKEN'
  /**
   * The checklist, or the pilot checklist, has no item of this id.
   *
   * Use an id of the POC's own checklist, or of the pilot questions.
   */
  | 'UNKNOWN_ITEM'
  /**
   * The directory holds nobody with this address.
   *
   * Check the address under people.
   */
  | 'UNKNOWN_PERSON'
  /**
   * No checklist template has this id.
   *
   * Choose one of the query checklistTemplates.
   */
  | 'UNKNOWN_TEMPLATE'
  /**
   * Only this ISO week and the one before take scores and reviews (CL-3, CL-8).
   *
   * Leave the week out for this one, or name the one before.
   */
  | 'WEEK_CLOSED'
  /**
   * The POC's status or track does not take this command.
   *
   * Look at status and track: a proposal is kicked off first, a decided POC takes only what DE-5 leaves open.
   */
  | 'WRONG_STATUS';

/** Whether it works, which is not whether it lasts (FE-1). */
export type FeasibilityState =
  /** The newest measurement misses the target. */
  | 'NOT_SHOWN'
  /** The newest measurement meets the target. */
  | 'SHOWN'
  /** Nothing was measured yet. */
  | 'UNTESTED';

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

/** What the gate looks at (GA-1), in this order; AREA_READINESS stands once for each area. */
export type GateCriterionCode =
  /** Readiness of one area. */
  | 'AREA_READINESS'
  /** Every blocking item has its score, and freshly. */
  | 'BLOCKING_ITEMS'
  /** The production budget against the POC's. */
  | 'BUDGET_RATIO'
  /** A customer on hold was rehearsed. */
  | 'DRILL_CUSTOMER_ON_HOLD'
  /** A slow model was rehearsed. */
  | 'DRILL_SLOW_MODEL'
  /** Stale data was rehearsed. */
  | 'DRILL_STALE_DATA'
  /** It was shown to work. */
  | 'FEASIBILITY'
  /** It runs on something real. */
  | 'INFRASTRUCTURE'
  /** Overall readiness. */
  | 'OVERALL_READINESS'
  /** The production owner accepted. */
  | 'OWNER_ACCEPTED'
  /** The production owner comes to the reviews. */
  | 'OWNER_ATTENDANCE'
  /** A production owner is named. */
  | 'OWNER_NAMED'
  /** No blocking item is waived, and at most a tenth of all weight. */
  | 'WAIVERS';

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
  /** In one of these bands. */
  band?: Array<RatioBand> | null | undefined;
  /** Only POCs with an event after this position: what to fetch again. */
  changedAfter?: string | null | undefined;
  /** With one of these findings open. */
  finding?: Array<FindingCode> | null | undefined;
  /** Whose gate is open, or shut. */
  gateOpen?: boolean | null | undefined;
  /** Of one group of Portfolio.groups. */
  group?: PocGroupInput | null | undefined;
  /** Not every item scored or confirmed for this ISO week, one of the two that are open for scores at the moment read (CL-9). */
  incompleteIn?: string | null | undefined;
  /** Whose production owner, lead or sponsor is this person. */
  ownerId?: string | number | null | undefined;
  /** Whose overall readiness is below this. */
  readinessBelow?: number | null | undefined;
  /** Words in name, slug, hypothesis or unit, any case, accents ignored. */
  search?: string | null | undefined;
  /** These POCs, by slug: what to read again. */
  slug?: Array<string> | null | undefined;
  /** Of one of these statuses. */
  status?: Array<PocStatus> | null | undefined;
  /** On one of these tracks. */
  track?: Array<Track> | null | undefined;
  /** Of one of these units, written exactly so. */
  unit?: Array<string> | null | undefined;
};

/** A group of Portfolio.groups. */
export type PocGroupInput = {
  /** What the POCs are grouped by. */
  by: PocGrouping;
  /** Its key; absent or null: those that have none. */
  key?: string | number | null | undefined;
};

/** What POCs are grouped by. */
export type PocGrouping =
  /** What their production money beside the POC's says. */
  | 'BAND'
  /** Who is to run them in production. */
  | 'OWNER'
  /** What they are for. */
  | 'TRACK'
  /** Their unit. */
  | 'UNIT';

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

export type UserErrorPartsFragment = { code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null };

export type PeopleSuggestedQueryVariables = Exact<{
  search: string;
}>;


export type PeopleSuggestedQuery = { people: { nodes: Array<{ id: string, displayName: string | null, email: string | null }> } | null };

export type PalettePocsQueryVariables = Exact<{
  search: string;
  asOf?: AsOf | null | undefined;
}>;


export type PalettePocsQuery = { pocs: { nodes: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus }> } | null };

export type PocQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocQuery = { poc: { id: string, slug: string, name: string, hypothesis: string, unit: string | null, track: Track, status: PocStatus, startedOn: string | null, decisionDueOn: string | null, lastChangedAt: string, revision: number, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, readiness: { overall: number, scored: number, total: number, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }> }, gate: { open: boolean, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, area: Area | null, items: Array<string> }> }, findings: Array<{ code: FindingCode, severity: Severity, message: string, remedy: string, since: string, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } } | null }> } | null };

export type PocChangesSubscriptionVariables = Exact<{
  pocId: string | number;
}>;


export type PocChangesSubscription = { pocChanged: { id: string, position: string } };

export type ExportPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PocFilter | null | undefined;
  orderBy?: PocOrder | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type ExportPageQuery = { pocs: { position: string, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, unit: string | null, track: Track, status: PocStatus, startedOn: string | null, decisionDueOn: string | null, lastChangedAt: string, feasibility: { state: FeasibilityState }, readiness: { overall: number, scored: number, stale: number, total: number, weakest: Area | null, lastScoredWeek: string | null, areas: Array<{ readiness: number | null }> }, budget: { currency: string, band: RatioBand, ratio: number | null, poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string } }, production: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string } }, hardeningEstimate: { minorUnits: string, currency: string }, shortfall: { minorUnits: string, currency: string } }, findings: Array<{ code: FindingCode }>, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { displayName: string | null, email: string | null } }> }> } | null };

export type PortfolioRowFragment = { id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, weakest: Area | null, areas: Array<{ area: Area, readiness: number | null, scored: number, stale: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { display: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { display: string }, high: { minorUnits: string, display: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> };

export type PortfolioFiguresFragment = { startedOn: string | null, feasibility: { state: FeasibilityState }, scoring: { lastScoredWeek: string | null }, money: { poc: { approved: { display: string }, spent: { display: string } }, production: { spent: { display: string } }, hardeningEstimate: { display: string }, shortfall: { display: string } } };

export type PortfolioDetailsQueryVariables = Exact<{
  slugs: Array<string> | string;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioDetailsQuery = { pocs: { nodes: Array<{ slug: string, lastChangedAt: string, trend: Array<{ week: string, overall: number }>, earlierReadiness: { overall: number, areas: Array<{ area: Area, readiness: number | null }> } | null, findings: Array<{ code: FindingCode, severity: Severity, message: string, exposure: { low: { display: string }, high: { display: string } } | null }> }> } | null };

export type PortfolioGroupsQueryVariables = Exact<{
  by: PocGrouping;
  filter?: PocFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioGroupsQuery = { portfolio: { position: string, groups: Array<{ key: string | null, unit: string | null, track: Track | null, band: RatioBand | null, count: number, running: number, gateOpen: number, readiness: number, owner: { id: string, displayName: string | null, email: string | null, erased: boolean } | null, exposures: Array<{ low: { display: string }, high: { display: string } }> }> } | null };

export type PortfolioPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PocFilter | null | undefined;
  orderBy?: PocOrder | null | undefined;
  asOf?: AsOf | null | undefined;
  isTable?: boolean | null | undefined;
}>;


export type PortfolioPageQuery = { pocs: { position: string, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, weakest: Area | null, areas: Array<{ area: Area, readiness: number | null, scored: number, stale: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { display: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { display: string }, high: { minorUnits: string, display: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } & { startedOn?: string | null, feasibility?: { state: FeasibilityState }, scoring?: { lastScoredWeek: string | null }, money?: { poc: { approved: { display: string }, spent: { display: string } }, production: { spent: { display: string } }, hardeningEstimate: { display: string }, shortfall: { display: string } } }> } | null };

export type PortfolioTotalsQueryVariables = Exact<{
  filter?: PocFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioTotalsQuery = { portfolio: { position: string, at: string, readiness: number, counts: { total: number, proposed: number, running: number, graduated: number, stopped: number, gateOpen: number }, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }>, budgets: Array<{ currency: string, pocApproved: { display: string }, pocSpent: { display: string }, productionApproved: { display: string }, productionSpent: { display: string }, shortfall: { display: string }, exposure: { low: { display: string }, high: { display: string } } }>, values: Array<{ currency: string, expectedPerYear: { display: string }, measuredPerYear: { display: string }, unprovenPerYear: { display: string, minorUnits: string } }>, findings: Array<{ code: FindingCode, severity: Severity, count: number }> } | null };

export type PortfolioChoicesQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioChoicesQuery = { portfolio: { unitCounts: Array<{ unit: string, count: number }>, ownerCounts: Array<{ count: number, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } | null };

export type PortfolioChangesSubscriptionVariables = Exact<{
  isTable?: boolean | null | undefined;
}>;


export type PortfolioChangesSubscription = { pocChanged: { id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, weakest: Area | null, areas: Array<{ area: Area, readiness: number | null, scored: number, stale: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { display: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { display: string }, high: { minorUnits: string, display: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } & { startedOn?: string | null, feasibility?: { state: FeasibilityState }, scoring?: { lastScoredWeek: string | null }, money?: { poc: { approved: { display: string }, spent: { display: string } }, production: { spent: { display: string } }, hardeningEstimate: { display: string }, shortfall: { display: string } } } };

export const UserErrorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"currentRevision"}}]}}]} as unknown as DocumentNode<UserErrorPartsFragment, unknown>;
export const PortfolioRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"weakest"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioRowFragment, unknown>;
export const PortfolioFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"scoring"},"name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastScoredWeek"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"money"},"name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hardeningEstimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioFiguresFragment, unknown>;
export const PeopleSuggestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleSuggested"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleSuggestedQuery, PeopleSuggestedQueryVariables>;
export const PalettePocsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PalettePocs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PalettePocsQuery, PalettePocsQueryVariables>;
export const PocDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Poc"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poc"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hypothesis"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"items"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PocQuery, PocQueryVariables>;
export const PocChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PocChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pocId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pocId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pocId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]} as unknown as DocumentNode<PocChangesSubscription, PocChangesSubscriptionVariables>;
export const ExportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"weakest"}},{"kind":"Field","name":{"kind":"Name","value":"lastScoredWeek"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readiness"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"poc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hardeningEstimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportPageQuery, ExportPageQueryVariables>;
export const PortfolioDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"overall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierReadiness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"daysAgo"},"value":{"kind":"IntValue","value":"7"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioDetailsQuery, PortfolioDetailsQueryVariables>;
export const PortfolioGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PocGrouping"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"gateOpen"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioGroupsQuery, PortfolioGroupsQueryVariables>;
export const PortfolioPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isTable"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioFigures"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isTable"}}}]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"weakest"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"scoring"},"name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastScoredWeek"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"money"},"name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hardeningEstimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioPageQuery, PortfolioPageQueryVariables>;
export const PortfolioTotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PocFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"graduated"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"gateOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pocApproved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pocSpent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productionApproved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productionSpent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"expectedPerYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredPerYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unprovenPerYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioTotalsQuery, PortfolioTotalsQueryVariables>;
export const PortfolioChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortfolioChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AsOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioChoicesQuery, PortfolioChoicesQueryVariables>;
export const PortfolioChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PortfolioChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isTable"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pocChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioRow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioFigures"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isTable"}}}]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decisionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overall"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"weakest"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"scored"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minorUnits"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"erased"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Poc"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"feasibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"scoring"},"name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastScoredWeek"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"money"},"name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"production"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hardeningEstimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}}]} as unknown as DocumentNode<PortfolioChangesSubscription, PortfolioChangesSubscriptionVariables>;