/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Accepts to own the POC in production. */
export type AcceptOwnershipInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
};

/** Takes in a POC that is already running or decided. What its kick-off lacked is recorded as it was and shows as findings. */
export type AdoptPocInput = {
  /** What is approved to begin with. */
  budget?: BudgetInput | null | undefined;
  /** The template whose newest version to write the checklist from. */
  checklistTemplateId?: string | number | null | undefined;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** When the decision is due. */
  decisionDueOn?: string | null | undefined;
  /** Who delivers. */
  delivery?: DeliveryInput | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** Benefit expected in a year. */
  expectedValuePerYear?: MoneyInput | null | undefined;
  /** The planned go-live day. */
  goLiveOn?: string | null | undefined;
  /** What it is to prove, 1 to 10,000 characters. */
  hypothesis: string;
  /** Where it runs. */
  infrastructure?: InfrastructureInput | null | undefined;
  /** E-mail addresses of the team's members, at most 200. */
  members?: Array<string> | null | undefined;
  /** What people call it, 1 to 500 characters. */
  name: string;
  /** Given when it was decided before it came here: the POC then arrives GRADUATED or STOPPED. */
  outcome?: AdoptedOutcomeInput | null | undefined;
  /** Who answers for it. */
  owners?: OwnersInput | null | undefined;
  /** Planned weeks of work. */
  plannedWeeks?: PlannedWeeksInput | null | undefined;
  /** What is known of its checklist, recorded with the adoption, before any outcome; needs checklistTemplateId. */
  scores?: Array<ItemScoreInput> | null | undefined;
  /** 3 to 80 of a-z and 0-9, words joined by single hyphens; derived from the name when absent. */
  slug?: string | null | undefined;
  /** Absent when unknown. */
  startedOn?: string | null | undefined;
  /** How success is measured. */
  success?: SuccessMeasureInput | null | undefined;
  /** What it is for. */
  track: Track;
  /** Business unit, agency or department. */
  unit?: string | null | undefined;
};

/** How a POC was decided before it came here. */
export type AdoptedOutcomeInput = {
  /** GRADUATE or STOP; nothing is adopted as extended. */
  decision: Decision;
  /** Of a STOP: what was learned, where known. */
  learned?: string | null | undefined;
  /** The day of the decision, not after today; today when absent. */
  on?: string | null | undefined;
  /** Why. */
  rationale: string;
  /** Of a STOP: why it ended. */
  stopReason?: StopReason | null | undefined;
};

/** Answers questions of the pilot checklist; a second answer replaces the first. */
export type AnswerPilotInput = {
  /** The answers, each question once. */
  answers: Array<PilotAnswerInput>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
};

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

/** Approved amounts to begin with; the POC's currency is fixed by them (GE-3). */
export type BudgetInput = {
  /** Approved for the POC. */
  poc: MoneyInput;
  /** Approved for production, in the same currency. */
  production?: MoneyInput | null | undefined;
};

/** Changes what is approved of an envelope; the same amount again is no event. */
export type ChangeBudgetInput = {
  /** What is approved from now on, in the POC's currency. */
  approved: MoneyInput;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** Which envelope. */
  envelope: Envelope;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it changes. */
  reason: string;
};

/** Changes a checklist that stands; it must still hold 20 to 30 items with one in each area (CL-1). */
export type ChangeChecklistInput = {
  /** Items to add, last in checklist order; a re-added id takes up its scores again. */
  add?: Array<ChecklistItemInput> | null | undefined;
  /** Items to define anew; they keep their place and their scores. */
  change?: Array<ChecklistItemInput> | null | undefined;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it changes. */
  reason: string;
  /** Ids of items to remove; their scores stay in the log. */
  remove?: Array<string | number> | null | undefined;
};

/** Names another person for a role; the same person again is no event. */
export type ChangeOwnerInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** Address of the person; one not yet known is added to the directory. */
  email: string;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it changes. */
  reason: string;
  /** What the person will answer for. */
  role: OwnerRole;
};

/** Adds members to the POC's team and removes others. */
export type ChangeTeamInput = {
  /** Addresses to add, at most 200; people not yet known are added to the directory. */
  add?: Array<string> | null | undefined;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Addresses to remove, at most 200; the lead stays a member while lead. */
  remove?: Array<string> | null | undefined;
};

/** Changes what the POC is for (TR-2). */
export type ChangeTrackInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it changes. */
  reason: string;
  /** The other track. */
  track: Track;
};

/** An item of a checklist or template to write. */
export type ChecklistItemInput = {
  /** The area that it belongs to. */
  area: Area;
  /** Whether it keeps the gate shut while under its required score. */
  blocking: boolean;
  /** Typical effort of one engineer from 0 to 2, above 0 up to 52 weeks. */
  effortWeeks: number;
  /** Unique within the list, e.g. AUTH-1. */
  id: string | number;
  /** Anchored sentences for 0, 1, 2 and 3; general ones when absent. */
  levels?: Array<string> | null | undefined;
  /** What is asked, 1 to 500 characters. */
  question: string;
  /** How much it counts, 1 to 3. */
  weight: number;
};

/** Corrects the amount of a spend. */
export type CorrectSpendInput = {
  /** What was really spent, in the POC's currency; zero takes it back. */
  amount: MoneyInput;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it was wrong. */
  reason: string;
  /** The spend, as Spend.id gave it. */
  spendId: string | number;
};

/** stopReason and learned are required to STOP: a POC that proved the idea not worth its cost is a success of its own kind. */
export type DecideInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** What is decided. */
  decision: Decision;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** Of an EXTEND: later than today and than the day that it was due. */
  extendTo?: string | null | undefined;
  /** Of a STOP: what was learned. */
  learned?: string | null | undefined;
  /** GRADUATE over a shut gate; marked as such for ever. */
  override?: boolean | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why. */
  rationale: string;
  /** Of a STOP: why it ends. */
  stopReason?: StopReason | null | undefined;
};

/** How a POC can end, or go on. */
export type Decision =
  /** It goes on to a later date. */
  | 'EXTEND'
  /** It goes to production. */
  | 'GRADUATE'
  /** It ends. */
  | 'STOP';

/** Declares where the POC runs. */
export type DeclareInfrastructureInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The place in words, up to 10,000 characters. */
  description?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** What kind of place it is. */
  tier: InfrastructureTier;
};

/** Who delivers. */
export type DeliveryInput = {
  /** The team of the POC. */
  pocTeam: string;
  /** The vendor of the POC. */
  pocVendor?: string | null | undefined;
  /** The team of production; the same one where nothing is handed off. */
  productionTeam: string;
  /** The vendor of production. */
  productionVendor?: string | null | undefined;
};

/** Absent fields stay as they are. */
export type DescribePocInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** When the decision is due. */
  decisionDueOn?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** Benefit expected in a year. */
  expectedValuePerYear?: MoneyInput | null | undefined;
  /** The planned go-live day. */
  goLiveOn?: string | null | undefined;
  /** What it is to prove, 1 to 10,000 characters. */
  hypothesis?: string | null | undefined;
  /** What people call it, 1 to 500 characters. */
  name?: string | null | undefined;
  /** Planned weeks of work. */
  plannedWeeks?: PlannedWeeksInput | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it changes. */
  reason: string;
  /** How success is measured. */
  success?: SuccessMeasureInput | null | undefined;
  /** Business unit, agency or department. */
  unit?: string | null | undefined;
};

/** Which way a listing runs. */
export type Direction =
  /** From the least to the greatest. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** TUESDAY_MORNING is all three at once and counts for each. */
export type DrillScenario =
  /** A customer waits on the telephone. */
  | 'CUSTOMER_ON_HOLD'
  /** The model answers slowly. */
  | 'SLOW_MODEL'
  /** The data is old. */
  | 'STALE_DATA'
  /** All three at once. */
  | 'TUESDAY_MORNING';

/** Ends a waiver before its last day; ending one that does not stand changes nothing. */
export type EndWaiverInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The item, e.g. COMP-2. */
  itemId: string | number;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it no longer may wait. */
  reason: string;
};

/** The two budgets of a POC, kept side by side from day one. */
export type Envelope =
  /** What the proof of concept itself may cost. */
  | 'POC'
  /** What making it last may cost. */
  | 'PRODUCTION';

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

/** Grants a role to a person. */
export type GrantRoleInput = {
  /** Chosen by the client: sent twice, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** Address of the person; one not yet known is added to the directory. */
  email: string;
  /** ADMIN, PMO, AUDITOR or VIEWER; TEAM and OWNER follow from POCs and are BAD_USER_INPUT. */
  role: Role;
};

/** Records a weekly review; a second one for the same week replaces the first. */
export type HoldReviewInput = {
  /** E-mail addresses of those who attended, at most 200. */
  attendees: Array<string>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** What was noted, up to 10,000 characters. */
  note?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** This ISO week or the one before; this one when absent. */
  week?: string | null | undefined;
};

/** Where it runs. */
export type InfrastructureInput = {
  /** The place in words, up to 10,000 characters. */
  description?: string | null | undefined;
  /** What kind of place it is. */
  tier: InfrastructureTier;
};

/** Where the POC runs. */
export type InfrastructureTier =
  /** Somebody's own machine. */
  | 'LAPTOP'
  /** What production would run on. */
  | 'PRODUCTION_GRADE'
  /** A place for experiments. */
  | 'SANDBOX'
  /** A platform that others run on too: real enough for a kick-off (KO-3). */
  | 'SHARED_PLATFORM';

/** One item's score. */
export type ItemScoreInput = {
  /** At most 20 http or https links; kept from the same side's current score when absent, cleared by an empty list. */
  evidence?: Array<string> | null | undefined;
  /** The item, e.g. AUTH-1. */
  itemId: string | number;
  /** Up to 10,000 characters; kept from the same side's current score when absent, cleared by an empty text. */
  note?: string | null | undefined;
  /** 0 absent, 1 designed, 2 working, 3 proven; a 3 needs evidence (CL-2). */
  score: number;
};

/** Begins a proposed POC; a production-bound one needs its four steps (KO-1 to KO-4). */
export type KickOffPocInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** The day of the kick-off, today or up to seven days ago; today when absent (KO-5). */
  on?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
};

/** An exact amount to record: never negative, in whole minor units of an ISO 4217 currency. */
export type MoneyInput = {
  /** Three capital letters of ISO 4217, e.g. USD; anything else is INVALID_MONEY. */
  currency: string;
  /** 1 to 18 digits, without sign, point or exponent; anything else is INVALID_MONEY. */
  minorUnits: string;
};

/** Names who delivers; replaces what was named before. */
export type NameDeliveryInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** The team of the POC. */
  pocTeam: string;
  /** The vendor of the POC. */
  pocVendor?: string | null | undefined;
  /** The team of production; the same one where nothing is handed off. */
  productionTeam: string;
  /** The vendor of production. */
  productionVendor?: string | null | undefined;
};

/** What somebody answers for. */
export type OwnerRole =
  /** Leads the POC's team, and counts as one of its members. */
  | 'POC_LEAD'
  /** Answers for it in production, and scores beside the team (KO-4, CL-5). */
  | 'PRODUCTION_OWNER'
  /** Stands behind it. */
  | 'SPONSOR';

/** Owners, members and attendees are given by e-mail address; a person not yet known is added to the directory. */
export type OwnersInput = {
  /** Address of whoever leads the POC; whoever proposes it when absent. */
  pocLead?: string | null | undefined;
  /** Address of whoever will answer for it in production. */
  productionOwner?: string | null | undefined;
  /** Address of whoever stands behind it. */
  sponsor?: string | null | undefined;
};

/** An answer to a question of the pilot checklist. */
export type PilotAnswerInput = {
  /** The answer, 1 to 10,000 characters. */
  answer: string;
  /** The question, e.g. PILOT-1. */
  id: string | number;
};

/** Weeks of work as planned. */
export type PlannedWeeksInput = {
  /** Of the POC, above 0. */
  poc: number;
  /** Of production, above 0. */
  production: number;
};

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

/** Writes a POC down, with as much as is known of it. */
export type ProposePocInput = {
  /** What is approved to begin with. */
  budget?: BudgetInput | null | undefined;
  /** The template whose newest version to write the checklist from. */
  checklistTemplateId?: string | number | null | undefined;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** When the decision is due. */
  decisionDueOn?: string | null | undefined;
  /** Who delivers. */
  delivery?: DeliveryInput | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** Benefit expected in a year. */
  expectedValuePerYear?: MoneyInput | null | undefined;
  /** The planned go-live day. */
  goLiveOn?: string | null | undefined;
  /** What it is to prove, 1 to 10,000 characters. */
  hypothesis: string;
  /** Where it runs. */
  infrastructure?: InfrastructureInput | null | undefined;
  /** E-mail addresses of the team's members, at most 200. */
  members?: Array<string> | null | undefined;
  /** What people call it, 1 to 500 characters. */
  name: string;
  /** Who answers for it. */
  owners?: OwnersInput | null | undefined;
  /** Answers to the pilot checklist (FE-2). */
  pilot?: Array<PilotAnswerInput> | null | undefined;
  /** Planned weeks of work. */
  plannedWeeks?: PlannedWeeksInput | null | undefined;
  /** 3 to 80 of a-z and 0-9, words joined by single hyphens; derived from the name when absent. */
  slug?: string | null | undefined;
  /** How success is measured. */
  success?: SuccessMeasureInput | null | undefined;
  /** What it is for. */
  track: Track;
  /** Business unit, agency or department. */
  unit?: string | null | undefined;
};

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

/** Records a rehearsal. */
export type RecordDrillInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** At most 20 http or https links. */
  evidence?: Array<string> | null | undefined;
  /** Up to 10,000 characters. */
  note?: string | null | undefined;
  /** The day that it ran, not after today; today when absent. */
  on?: string | null | undefined;
  /** Whether it went well. */
  passed: boolean;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** What was rehearsed. */
  scenario: DrillScenario;
};

/** Records a measured value of the success measure. */
export type RecordFeasibilityInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** At most 20 http or https links. */
  evidence?: Array<string> | null | undefined;
  /** Up to 10,000 characters. */
  note?: string | null | undefined;
  /** The day of the measurement, not after today; today when absent. */
  on?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** What was measured, in the measure's unit. */
  value: number;
};

/** Records money spent, above the approved amount too (MO-1). */
export type RecordSpendInput = {
  /** What was spent, in the POC's currency. */
  amount: MoneyInput;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The envelope that it was taken from. */
  envelope: Envelope;
  /** What it was for, up to 10,000 characters. */
  note?: string | null | undefined;
  /** The day that it was spent, not after today; today when absent. */
  on?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
};

/** Records a measured benefit. */
export type RecordValueInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** 1 to 20 http or https links. */
  evidence: Array<string>;
  /** The benefit in a year, in the POC's currency. */
  measuredPerYear: MoneyInput;
  /** Up to 10,000 characters. */
  note?: string | null | undefined;
  /** The day of the measurement, not after today; today when absent. */
  on?: string | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
};

/** What somebody may do everywhere. ADMIN, PMO, AUDITOR and VIEWER are granted; TEAM and OWNER follow from a POC and cannot be granted. */
export type Role =
  /** Manages people, roles, templates and the policy. */
  | 'ADMIN'
  /** Reads everything, raw event data included, and never writes. */
  | 'AUDITOR'
  /** Production owner of a POC; follows from the POC. */
  | 'OWNER'
  /** Manages the portfolio: adopts, kicks off, budgets, waives and decides. */
  | 'PMO'
  /** Lead or member of a POC's team; follows from the POC. */
  | 'TEAM'
  /** Reads the portfolio and its history, without raw data. */
  | 'VIEWER';

/** Scores items for an ISO week; all are recorded or none. */
export type ScoreItemsInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** At most 30 items, each once; none change nothing. */
  scores: Array<ItemScoreInput>;
  /** This ISO week or the one before (CL-3); this one when absent. */
  week?: string | null | undefined;
};

/** How bad a finding is. */
export type Severity =
  /** Will keep it from production, or cost a great deal. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Will cost something. */
  | 'WARNING';

/** How far the production sibling is. */
export type SiblingState =
  /** The POC stopped or returned to research. */
  | 'CLOSED'
  /** The POC graduated. */
  | 'STARTED'
  /** Open beside the running POC. */
  | 'WAITING';

/** Why a POC ends. */
export type StopReason =
  /** It was given up. */
  | 'ABANDONED'
  /** It does not work: a success of its own kind, once tested. */
  | 'NOT_FEASIBLE'
  /** It works, and production would cost more than it is worth: a success of its own kind. */
  | 'NOT_WORTH_PRODUCTION_COST'
  /** Something else took its place. */
  | 'OVERTAKEN';

/** How success is to be measured. */
export type SuccessMeasureInput = {
  /** What it was before. */
  baseline?: number | null | undefined;
  /** The day of the baseline, not after today. */
  baselineOn?: string | null | undefined;
  /** Which side of the target is success. */
  direction: TargetDirection;
  /** What is measured. */
  name: string;
  /** What it must reach. */
  target: number;
  /** The unit that it is measured in. */
  unit: string;
};

/** Which side of the target is success. */
export type TargetDirection =
  /** The target or more. */
  | 'AT_LEAST'
  /** The target or less. */
  | 'AT_MOST';

/** What the POC is for. There is no third kind: work that acts like both is reported as the finding BROKEN_MIDDLE. */
export type Track =
  /** Headed for production, and built like production from day one. */
  | 'PRODUCTION_BOUND'
  /** Never going to production, and that is fine. */
  | 'RESEARCH';

/** Waives an item until a day (CL-6); a new waiver replaces the last. */
export type WaiveItemInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** Last day, today or later. */
  expiresOn: string;
  /** The item, e.g. COMP-2. */
  itemId: string | number;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** Why it may wait. */
  reason: string;
};

/** From a template, from items, or from a template with items added. */
export type WriteChecklistInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  commandId?: string | null | undefined;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  effectiveOn?: string | null | undefined;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  expectedRevision?: number | null | undefined;
  /** Items of the POC's own; with a template they are added to its items. */
  items?: Array<ChecklistItemInput> | null | undefined;
  /** The POC, as Poc.id gave it. */
  pocId: string | number;
  /** The template whose newest version to write from. */
  templateId?: string | number | null | undefined;
};

export type PocsAlikeQueryVariables = Exact<{
  one: string;
  two: string;
  three: string;
  four: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocsAlikeQuery = { one: { nodes: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus }> } | null, two: { nodes: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus }> } | null, three: { nodes: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus }> } | null, four: { nodes: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus }> } | null };

export type PocAlikeFragment = { id: string, slug: string, name: string, unit: string | null, status: PocStatus };

export type ChangesSinceQueryVariables = Exact<{
  pocId: string | number;
}>;


export type ChangesSinceQuery = { poc: { id: string, revision: number, history: { nodes: Array<{ id: string, revision: number, commandId: string, summary: string, recordedAt: string, actor: { id: string, displayName: string | null, email: string | null, erased: boolean } | null }> } } | null };

export type AnsweredFragment = { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> };

export type BegunFragment = { position: string | null, poc: { id: string, slug: string, name: string } | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> };

export type ProposePocMutationVariables = Exact<{
  input: ProposePocInput;
}>;


export type ProposePocMutation = { proposePoc: { position: string | null, poc: { id: string, slug: string, name: string } | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type AdoptPocMutationVariables = Exact<{
  input: AdoptPocInput;
}>;


export type AdoptPocMutation = { adoptPoc: { position: string | null, poc: { id: string, slug: string, name: string } | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type AcceptOwnershipMutationVariables = Exact<{
  input: AcceptOwnershipInput;
}>;


export type AcceptOwnershipMutation = { acceptOwnership: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type AnswerPilotMutationVariables = Exact<{
  input: AnswerPilotInput;
}>;


export type AnswerPilotMutation = { answerPilot: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type ChangeBudgetMutationVariables = Exact<{
  input: ChangeBudgetInput;
}>;


export type ChangeBudgetMutation = { changeBudget: { position: string | null, poc: { id: string, revision: number } | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type ChangeChecklistMutationVariables = Exact<{
  input: ChangeChecklistInput;
}>;


export type ChangeChecklistMutation = { changeChecklist: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type ChangeOwnerMutationVariables = Exact<{
  input: ChangeOwnerInput;
}>;


export type ChangeOwnerMutation = { changeOwner: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type ChangeTeamMutationVariables = Exact<{
  input: ChangeTeamInput;
}>;


export type ChangeTeamMutation = { changeTeam: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type ChangeTrackMutationVariables = Exact<{
  input: ChangeTrackInput;
}>;


export type ChangeTrackMutation = { changeTrack: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type CorrectSpendMutationVariables = Exact<{
  input: CorrectSpendInput;
}>;


export type CorrectSpendMutation = { correctSpend: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { decide: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type DeclareInfrastructureMutationVariables = Exact<{
  input: DeclareInfrastructureInput;
}>;


export type DeclareInfrastructureMutation = { declareInfrastructure: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type DescribePocMutationVariables = Exact<{
  input: DescribePocInput;
}>;


export type DescribePocMutation = { describePoc: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type EndWaiverMutationVariables = Exact<{
  input: EndWaiverInput;
}>;


export type EndWaiverMutation = { endWaiver: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type HoldReviewMutationVariables = Exact<{
  input: HoldReviewInput;
}>;


export type HoldReviewMutation = { holdReview: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type KickOffPocMutationVariables = Exact<{
  input: KickOffPocInput;
}>;


export type KickOffPocMutation = { kickOffPoc: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type NameDeliveryMutationVariables = Exact<{
  input: NameDeliveryInput;
}>;


export type NameDeliveryMutation = { nameDelivery: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type RecordDrillMutationVariables = Exact<{
  input: RecordDrillInput;
}>;


export type RecordDrillMutation = { recordDrill: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type RecordFeasibilityMutationVariables = Exact<{
  input: RecordFeasibilityInput;
}>;


export type RecordFeasibilityMutation = { recordFeasibility: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type RecordSpendMutationVariables = Exact<{
  input: RecordSpendInput;
}>;


export type RecordSpendMutation = { recordSpend: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type RecordValueMutationVariables = Exact<{
  input: RecordValueInput;
}>;


export type RecordValueMutation = { recordValue: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type ScoreItemsMutationVariables = Exact<{
  input: ScoreItemsInput;
}>;


export type ScoreItemsMutation = { scoreItems: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type WaiveItemMutationVariables = Exact<{
  input: WaiveItemInput;
}>;


export type WaiveItemMutation = { waiveItem: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type WriteChecklistMutationVariables = Exact<{
  input: WriteChecklistInput;
}>;


export type WriteChecklistMutation = { writeChecklist: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { position: string | null, userErrors: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }> } | null };

export type CommandGroundQueryVariables = Exact<{ [key: string]: never; }>;


export type CommandGroundQuery = { policy: { timeZone: string, defaultCurrency: string, weeklyRates: Array<{ currency: string }> } | null, checklistTemplates: Array<{ id: string, version: number, name: string, items: Array<{ id: string }> }> | null };

export type UserErrorPartsFragment = { code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null };

export type PeopleSuggestedQueryVariables = Exact<{
  search: string;
}>;


export type PeopleSuggestedQuery = { people: { nodes: Array<{ id: string, displayName: string | null, email: string | null }> } | null };

export type LifePocQueryVariables = Exact<{
  slug: string;
}>;


export type LifePocQuery = { me: { person: { id: string } }, poc: { id: string, slug: string, name: string, hypothesis: string, status: PocStatus, track: Track, decisionDueOn: string | null, revision: number, missingSteps: Array<{ code: ErrorCode, message: string, field: Array<string> | null, currentRevision: number | null }>, pilot: Array<{ id: string, answer: string }>, checklist: { templateId: string | null, items: Array<{ id: string }> } | null, budget: { currency: string, ratio: number | null, band: RatioBand, workRatio: number | null, poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string }, remaining: { minorUnits: string, currency: string } }, production: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string }, remaining: { minorUnits: string, currency: string } } }, owners: Array<{ role: OwnerRole, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, infrastructure: { tier: InfrastructureTier, description: string | null } | null, delivery: { pocTeam: string, productionTeam: string, pocVendor: string | null, productionVendor: string | null } | null, production: { state: SiblingState } | null, feasibility: { state: FeasibilityState }, gate: { open: boolean, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, area: Area | null }> } } | null };

export type TemplateItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateItemsQuery = { checklistTemplates: Array<{ id: string, items: Array<{ id: string, area: Area, question: string, levels: Array<string>, weight: number, blocking: boolean }> }> | null };

export type MomentDecisionsQueryVariables = Exact<{
  slug: string;
}>;


export type MomentDecisionsQuery = { poc: { id: string, decisions: Array<{ id: string, decision: Decision, decidedAt: string, position: string }> } | null };

export type MomentPlaceQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type MomentPlaceQuery = { portfolio: { position: string, at: string } | null };

export type ZoneQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type ZoneQuery = { policy: { timeZone: string } | null };

export type PalettePocsQueryVariables = Exact<{
  search: string;
  asOf?: AsOf | null | undefined;
}>;


export type PalettePocsQuery = { pocs: { nodes: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus }> } | null };

export type PalettePeopleQueryVariables = Exact<{
  search: string;
}>;


export type PalettePeopleQuery = { people: { nodes: Array<{ id: string, displayName: string | null, email: string | null, erased: boolean }> } | null };

export type MoneyPartsFragment = { minorUnits: string, currency: string };

export type PersonPartsFragment = { id: string, displayName: string | null, email: string | null, erased: boolean };

export type GatePartsFragment = { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> };

export type EnvelopePartsFragment = { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string }, remaining: { minorUnits: string, currency: string } };

export type FeasibilityPartsFragment = { state: FeasibilityState, value: number | null, measuredOn: string | null, evidence: Array<string>, measure: { name: string, unit: string, direction: TargetDirection, baseline: number | null, baselineOn: string | null, target: number } | null };

export type PocQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocQuery = { me: { person: { id: string } }, poc: { id: string, slug: string, name: string, hypothesis: string, unit: string | null, track: Track, status: PocStatus, startedOn: string | null, kickedOffOn: string | null, decisionDueOn: string | null, goLiveOn: string | null, lastChangedAt: string, revision: number, position: string, owners: Array<{ role: OwnerRole, accepted: boolean, since: string, attendance: number | null, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, members: Array<{ id: string, displayName: string | null, email: string | null, erased: boolean }>, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, catches: number, weakest: Area | null, lastScoredWeek: string | null }, budget: { currency: string, ratio: number | null, band: RatioBand, plannedWeeks: { poc: number, production: number } | null, poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string }, remaining: { minorUnits: string, currency: string } }, production: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string }, remaining: { minorUnits: string, currency: string } } }, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> }, feasibility: { state: FeasibilityState, measure: { name: string, unit: string, direction: TargetDirection, baseline: number | null, baselineOn: string | null, target: number } | null }, value: { expectedPerYear: { minorUnits: string, currency: string } | null }, production: { state: SiblingState, goLiveOn: string | null } | null, delivery: { pocTeam: string, productionTeam: string, pocVendor: string | null, productionVendor: string | null } | null, infrastructure: { tier: InfrastructureTier, description: string | null, declaredAt: string } | null, checklist: { items: Array<{ id: string }> } | null } | null };

export type PocOverviewQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocOverviewQuery = { poc: { id: string, status: PocStatus, track: Track, missingSteps: Array<{ code: ErrorCode, message: string }>, pilot: Array<{ id: string, question: string, answer: string }>, findings: Array<{ code: FindingCode, severity: Severity, message: string, remedy: string, since: string, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } } | null }>, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } }, feasibility: { state: FeasibilityState, value: number | null, measuredOn: string | null, evidence: Array<string>, measure: { name: string, unit: string, direction: TargetDirection, baseline: number | null, baselineOn: string | null, target: number } | null }, readiness: { overall: number, scored: number, stale: number, total: number, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }> }, drills: Array<{ scenario: DrillScenario, passed: boolean, ranOn: string, evidence: Array<string>, note: string | null, validUntil: string }>, decisions: Array<{ id: string, decision: Decision, decidedAt: string, position: string, effectiveOn: string | null, rationale: string, stopReason: StopReason | null, learned: string | null, override: boolean, extendTo: string | null, decidedBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null, saved: { minorUnits: string, currency: string } | null, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> } | null }>, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> } } | null };

export type DecisionPartsFragment = { id: string, decision: Decision, decidedAt: string, position: string, effectiveOn: string | null, rationale: string, stopReason: StopReason | null, learned: string | null, override: boolean, extendTo: string | null, decidedBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null, saved: { minorUnits: string, currency: string } | null, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> } | null };

export type ItemPartsFragment = { id: string, area: Area, question: string, levels: Array<string>, weight: number, blocking: boolean, effortWeeks: number, score: number | null, teamScore: number | null, ownerScore: number | null, disputed: boolean, note: string | null, evidence: Array<string>, scoredAt: string | null, week: string | null, fresh: boolean, scoredBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null, waiver: { reason: string, expiresOn: string, approvedBy: { id: string, displayName: string | null, email: string | null, erased: boolean } } | null };

export type PocChecklistQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocChecklistQuery = { poc: { id: string, checklist: { templateId: string | null, templateVersion: number | null, items: Array<{ id: string, area: Area, question: string, levels: Array<string>, weight: number, blocking: boolean, effortWeeks: number, score: number | null, teamScore: number | null, ownerScore: number | null, disputed: boolean, note: string | null, evidence: Array<string>, scoredAt: string | null, week: string | null, fresh: boolean, scoredBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null, waiver: { reason: string, expiresOn: string, approvedBy: { id: string, displayName: string | null, email: string | null, erased: boolean } } | null }> } | null, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, catches: number, weakest: Area | null, lastScoredWeek: string | null, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }> }, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> } } | null };

export type PocMoneyQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocMoneyQuery = { poc: { id: string, status: PocStatus, startedOn: string | null, decisionDueOn: string | null, decisions: Array<{ id: string, decision: Decision, decidedAt: string, effectiveOn: string | null }>, budget: { currency: string, ratio: number | null, band: RatioBand, actualRatio: number | null, workRatio: number | null, plannedWeeks: { poc: number, production: number } | null, poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string }, remaining: { minorUnits: string, currency: string } }, production: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string }, remaining: { minorUnits: string, currency: string } }, hardeningEstimate: { minorUnits: string, currency: string }, shortfall: { minorUnits: string, currency: string } }, roadmap: { totalWeeks: number, totalCost: { minorUnits: string, currency: string } }, production: { openedOn: string, team: string | null, vendor: string | null, goLiveOn: string | null, state: SiblingState, openedWith: { minorUnits: string, currency: string }, owner: { id: string, displayName: string | null, email: string | null, erased: boolean } | null } | null, delivery: { pocTeam: string, pocVendor: string | null } | null, value: { measuredOn: string | null, proven: boolean, evidence: Array<string>, expectedPerYear: { minorUnits: string, currency: string } | null, measuredPerYear: { minorUnits: string, currency: string } | null }, spend: { nodes: Array<{ id: string, envelope: Envelope, on: string, note: string | null, amount: { minorUnits: string, currency: string }, corrected: { minorUnits: string, currency: string } | null, recordedBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null }>, pageInfo: { hasNextPage: boolean } } } | null };

export type PocPeopleQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocPeopleQuery = { poc: { id: string, owners: Array<{ role: OwnerRole, accepted: boolean, since: string, attendance: number | null, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, members: Array<{ id: string, displayName: string | null, email: string | null, erased: boolean }>, delivery: { pocTeam: string, productionTeam: string, pocVendor: string | null, productionVendor: string | null } | null, infrastructure: { tier: InfrastructureTier, description: string | null, declaredAt: string } | null, reviews: Array<{ week: string, heldAt: string, ownerPresent: boolean, note: string | null, attendees: Array<{ id: string, displayName: string | null, email: string | null, erased: boolean }> }>, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> } } | null };

export type PocRoadQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocRoadQuery = { poc: { id: string, status: PocStatus, decisionDueOn: string | null, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> }, forecast: { expectedOn: string | null, earliestOn: string | null, latestOn: string | null, weeksObserved: number } | null, trend: Array<{ week: string, overall: number, complete: boolean, reviewed: boolean, ownerPresent: boolean }>, roadmap: { totalWeeks: number, totalCost: { minorUnits: string, currency: string }, steps: Array<{ fromScore: number, toScore: number, weeks: number, startsOn: string, endsOn: string, cost: { minorUnits: string, currency: string }, item: { id: string, area: Area, question: string, blocking: boolean } }> } } | null };

export type PocHistoryQueryVariables = Exact<{
  slug: string;
  last: number;
  before?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PocHistoryQuery = { poc: { id: string, history: { nodes: Array<{ id: string, position: string, type: string, recordedAt: string, effectiveOn: string | null, commandId: string, summary: string, actor: { id: string, displayName: string | null, email: string | null, erased: boolean } | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type PocDecisionsQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type PocDecisionsQuery = { poc: { id: string, decisions: Array<{ id: string, decision: Decision, decidedAt: string, position: string, effectiveOn: string | null, rationale: string, stopReason: StopReason | null, learned: string | null, override: boolean, extendTo: string | null, decidedBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null, saved: { minorUnits: string, currency: string } | null, gate: { open: boolean, policyVersion: number, criteria: Array<{ code: GateCriterionCode, met: boolean, required: string, actual: string, requiredValue: number | null, actualValue: number | null, area: Area | null, items: Array<string> }> } | null }> } | null };

export type PocChangesSubscriptionVariables = Exact<{
  pocId: string | number;
  after?: string | null | undefined;
}>;


export type PocChangesSubscription = { pocChanged: { id: string } };

export type ExportPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PocFilter | null | undefined;
  orderBy?: PocOrder | null | undefined;
  asOf?: AsOf | null | undefined;
  isForecast?: boolean | null | undefined;
}>;


export type ExportPageQuery = { pocs: { position: string, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, unit: string | null, track: Track, status: PocStatus, startedOn: string | null, decisionDueOn: string | null, lastChangedAt: string, feasibility: { state: FeasibilityState }, forecast?: { expectedOn: string | null } | null, readiness: { overall: number, scored: number, stale: number, total: number, weakest: Area | null, lastScoredWeek: string | null, areas: Array<{ readiness: number | null }> }, budget: { currency: string, band: RatioBand, ratio: number | null, poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string } }, production: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string } }, hardeningEstimate: { minorUnits: string, currency: string }, shortfall: { minorUnits: string, currency: string } }, findings: Array<{ code: FindingCode }>, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null } }> }> } | null };

export type PortfolioRowFragment = { id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, weakest: Area | null, areas: Array<{ area: Area, readiness: number | null, scored: number, stale: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { minorUnits: string, currency: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> };

export type PortfolioFiguresFragment = { startedOn: string | null, feasibility: { state: FeasibilityState }, scoring: { lastScoredWeek: string | null }, money: { poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string } }, production: { spent: { minorUnits: string, currency: string } }, hardeningEstimate: { minorUnits: string, currency: string }, shortfall: { minorUnits: string, currency: string } } };

export type PortfolioDetailsQueryVariables = Exact<{
  slugs: Array<string> | string;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioDetailsQuery = { pocs: { nodes: Array<{ slug: string, lastChangedAt: string, trend: Array<{ week: string, overall: number }>, forecast: { expectedOn: string | null, earliestOn: string | null, latestOn: string | null } | null, earlierReadiness: { overall: number, areas: Array<{ area: Area, readiness: number | null }> } | null, findings: Array<{ code: FindingCode, severity: Severity, message: string, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } } | null }> }> } | null };

export type PortfolioGroupsQueryVariables = Exact<{
  by: PocGrouping;
  filter?: PocFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioGroupsQuery = { portfolio: { position: string, groups: Array<{ key: string | null, unit: string | null, track: Track | null, band: RatioBand | null, count: number, running: number, gateOpen: number, readiness: number, owner: { id: string, displayName: string | null, email: string | null, erased: boolean } | null, exposures: Array<{ low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } }> }> } | null };

export type PortfolioPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: PocFilter | null | undefined;
  orderBy?: PocOrder | null | undefined;
  asOf?: AsOf | null | undefined;
  isTable?: boolean | null | undefined;
}>;


export type PortfolioPageQuery = { pocs: { position: string, totalCount: number, pageInfo: { hasNextPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, weakest: Area | null, areas: Array<{ area: Area, readiness: number | null, scored: number, stale: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { minorUnits: string, currency: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } & { startedOn?: string | null, feasibility?: { state: FeasibilityState }, scoring?: { lastScoredWeek: string | null }, money?: { poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string } }, production: { spent: { minorUnits: string, currency: string } }, hardeningEstimate: { minorUnits: string, currency: string }, shortfall: { minorUnits: string, currency: string } } }> } | null };

export type PortfolioTotalsQueryVariables = Exact<{
  filter?: PocFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioTotalsQuery = { portfolio: { position: string, at: string, readiness: number, counts: { total: number, proposed: number, running: number, graduated: number, stopped: number, gateOpen: number }, areas: Array<{ area: Area, readiness: number | null, scored: number, total: number }>, budgets: Array<{ currency: string, pocApproved: { minorUnits: string, currency: string }, pocSpent: { minorUnits: string, currency: string }, productionApproved: { minorUnits: string, currency: string }, productionSpent: { minorUnits: string, currency: string }, shortfall: { minorUnits: string, currency: string }, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } } }>, values: Array<{ currency: string, expectedPerYear: { minorUnits: string, currency: string }, measuredPerYear: { minorUnits: string, currency: string }, unprovenPerYear: { minorUnits: string, currency: string } }>, findings: Array<{ code: FindingCode, severity: Severity, count: number }> } | null };

export type PortfolioChoicesQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type PortfolioChoicesQuery = { portfolio: { unitCounts: Array<{ unit: string, count: number }>, ownerCounts: Array<{ count: number, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } | null };

export type PortfolioChangesSubscriptionVariables = Exact<{
  isTable?: boolean | null | undefined;
}>;


export type PortfolioChangesSubscription = { pocChanged: { id: string, slug: string, name: string, unit: string | null, track: Track, status: PocStatus, decisionDueOn: string | null, lastChangedAt: string, readiness: { overall: number, scored: number, stale: number, total: number, disputed: number, weakest: Area | null, areas: Array<{ area: Area, readiness: number | null, scored: number, stale: number, total: number }> }, budget: { band: RatioBand, ratio: number | null, production: { approved: { minorUnits: string, currency: string } } }, findings: Array<{ code: FindingCode, severity: Severity }>, exposure: { low: { minorUnits: string, currency: string }, high: { minorUnits: string, currency: string } }, gate: { open: boolean }, owners: Array<{ role: OwnerRole, accepted: boolean, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }> } & { startedOn?: string | null, feasibility?: { state: FeasibilityState }, scoring?: { lastScoredWeek: string | null }, money?: { poc: { approved: { minorUnits: string, currency: string }, spent: { minorUnits: string, currency: string } }, production: { spent: { minorUnits: string, currency: string } }, hardeningEstimate: { minorUnits: string, currency: string }, shortfall: { minorUnits: string, currency: string } } } };

export type RoundPocFragment = { id: string, slug: string, name: string, unit: string | null, status: PocStatus, track: Track, owners: Array<{ role: OwnerRole, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, readiness: { lastScoredWeek: string | null }, round: Array<{ week: string, scored: number, total: number, complete: boolean, reviewed: boolean, ownerScored: number }> };

export type RoundQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type RoundQuery = { me: { worksOn: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus, track: Track, owners: Array<{ role: OwnerRole, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, readiness: { lastScoredWeek: string | null }, round: Array<{ week: string, scored: number, total: number, complete: boolean, reviewed: boolean, ownerScored: number }> }> }, portfolio: { round: Array<{ week: string, pocs: number, complete: number, begun: number, reviewed: number, ownerScored: number, itemsScored: number, itemsTotal: number }> } | null };

export type RoundPocsQueryVariables = Exact<{
  filter: PocFilter;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type RoundPocsQuery = { pocs: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, unit: string | null, status: PocStatus, track: Track, owners: Array<{ role: OwnerRole, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, readiness: { lastScoredWeek: string | null }, round: Array<{ week: string, scored: number, total: number, complete: boolean, reviewed: boolean, ownerScored: number }> }> } | null };

export type OpenWeeksQueryVariables = Exact<{
  slug: string;
  asOf?: AsOf | null | undefined;
}>;


export type OpenWeeksQuery = { poc: { id: string, name: string, round: Array<{ week: string }> } | null };

export type GivenFragment = { week: string, score: number, note: string | null, evidence: Array<string>, scoredAt: string, scoredBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null };

export type SheetQueryVariables = Exact<{
  slug: string;
  week: string;
  asOf?: AsOf | null | undefined;
}>;


export type SheetQuery = { me: { person: { id: string } }, poc: { position: string, revision: number, id: string, slug: string, name: string, unit: string | null, status: PocStatus, track: Track, owners: Array<{ role: OwnerRole, person: { id: string, displayName: string | null, email: string | null, erased: boolean } }>, members: Array<{ id: string, displayName: string | null, email: string | null, erased: boolean }>, reviews: Array<{ week: string, heldAt: string, ownerPresent: boolean, note: string | null, attendees: Array<{ id: string, displayName: string | null, email: string | null, erased: boolean }> }>, checklist: { items: Array<{ id: string, area: Area, question: string, levels: Array<string>, weight: number, blocking: boolean, disputed: boolean, waiver: { reason: string, expiresOn: string } | null }> } | null, scoreSheet: { week: string, lines: Array<{ itemId: string, team: { week: string, score: number, note: string | null, evidence: Array<string>, scoredAt: string, scoredBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null } | null, owner: { week: string, score: number, note: string | null, evidence: Array<string>, scoredAt: string, scoredBy: { id: string, displayName: string | null, email: string | null, erased: boolean } | null } | null }> } | null, readiness: { lastScoredWeek: string | null }, round: Array<{ week: string, scored: number, total: number, complete: boolean, reviewed: boolean, ownerScored: number }> } | null };

export { PocAlikeFragmentDoc } from './documents/PocAlikeFragmentDoc';
export { UserErrorPartsFragmentDoc } from './documents/UserErrorPartsFragmentDoc';
export { AnsweredFragmentDoc } from './documents/AnsweredFragmentDoc';
export { BegunFragmentDoc } from './documents/BegunFragmentDoc';
export { MoneyPartsFragmentDoc } from './documents/MoneyPartsFragmentDoc';
export { EnvelopePartsFragmentDoc } from './documents/EnvelopePartsFragmentDoc';
export { FeasibilityPartsFragmentDoc } from './documents/FeasibilityPartsFragmentDoc';
export { PersonPartsFragmentDoc } from './documents/PersonPartsFragmentDoc';
export { GatePartsFragmentDoc } from './documents/GatePartsFragmentDoc';
export { DecisionPartsFragmentDoc } from './documents/DecisionPartsFragmentDoc';
export { ItemPartsFragmentDoc } from './documents/ItemPartsFragmentDoc';
export { PortfolioRowFragmentDoc } from './documents/PortfolioRowFragmentDoc';
export { PortfolioFiguresFragmentDoc } from './documents/PortfolioFiguresFragmentDoc';
export { RoundPocFragmentDoc } from './documents/RoundPocFragmentDoc';
export { GivenFragmentDoc } from './documents/GivenFragmentDoc';
export { PocsAlikeDocument } from './documents/PocsAlikeDocument';
export { ChangesSinceDocument } from './documents/ChangesSinceDocument';
export { ProposePocDocument } from './documents/ProposePocDocument';
export { AdoptPocDocument } from './documents/AdoptPocDocument';
export { AcceptOwnershipDocument } from './documents/AcceptOwnershipDocument';
export { AnswerPilotDocument } from './documents/AnswerPilotDocument';
export { ChangeBudgetDocument } from './documents/ChangeBudgetDocument';
export { ChangeChecklistDocument } from './documents/ChangeChecklistDocument';
export { ChangeOwnerDocument } from './documents/ChangeOwnerDocument';
export { ChangeTeamDocument } from './documents/ChangeTeamDocument';
export { ChangeTrackDocument } from './documents/ChangeTrackDocument';
export { CorrectSpendDocument } from './documents/CorrectSpendDocument';
export { DecideDocument } from './documents/DecideDocument';
export { DeclareInfrastructureDocument } from './documents/DeclareInfrastructureDocument';
export { DescribePocDocument } from './documents/DescribePocDocument';
export { EndWaiverDocument } from './documents/EndWaiverDocument';
export { HoldReviewDocument } from './documents/HoldReviewDocument';
export { KickOffPocDocument } from './documents/KickOffPocDocument';
export { NameDeliveryDocument } from './documents/NameDeliveryDocument';
export { RecordDrillDocument } from './documents/RecordDrillDocument';
export { RecordFeasibilityDocument } from './documents/RecordFeasibilityDocument';
export { RecordSpendDocument } from './documents/RecordSpendDocument';
export { RecordValueDocument } from './documents/RecordValueDocument';
export { ScoreItemsDocument } from './documents/ScoreItemsDocument';
export { WaiveItemDocument } from './documents/WaiveItemDocument';
export { WriteChecklistDocument } from './documents/WriteChecklistDocument';
export { GrantRoleDocument } from './documents/GrantRoleDocument';
export { CommandGroundDocument } from './documents/CommandGroundDocument';
export { PeopleSuggestedDocument } from './documents/PeopleSuggestedDocument';
export { LifePocDocument } from './documents/LifePocDocument';
export { TemplateItemsDocument } from './documents/TemplateItemsDocument';
export { MomentDecisionsDocument } from './documents/MomentDecisionsDocument';
export { MomentPlaceDocument } from './documents/MomentPlaceDocument';
export { ZoneDocument } from './documents/ZoneDocument';
export { PalettePocsDocument } from './documents/PalettePocsDocument';
export { PalettePeopleDocument } from './documents/PalettePeopleDocument';
export { PocDocument } from './documents/PocDocument';
export { PocOverviewDocument } from './documents/PocOverviewDocument';
export { PocChecklistDocument } from './documents/PocChecklistDocument';
export { PocMoneyDocument } from './documents/PocMoneyDocument';
export { PocPeopleDocument } from './documents/PocPeopleDocument';
export { PocRoadDocument } from './documents/PocRoadDocument';
export { PocHistoryDocument } from './documents/PocHistoryDocument';
export { PocDecisionsDocument } from './documents/PocDecisionsDocument';
export { PocChangesDocument } from './documents/PocChangesDocument';
export { ExportPageDocument } from './documents/ExportPageDocument';
export { PortfolioDetailsDocument } from './documents/PortfolioDetailsDocument';
export { PortfolioGroupsDocument } from './documents/PortfolioGroupsDocument';
export { PortfolioPageDocument } from './documents/PortfolioPageDocument';
export { PortfolioTotalsDocument } from './documents/PortfolioTotalsDocument';
export { PortfolioChoicesDocument } from './documents/PortfolioChoicesDocument';
export { PortfolioChangesDocument } from './documents/PortfolioChangesDocument';
export { RoundDocument } from './documents/RoundDocument';
export { RoundPocsDocument } from './documents/RoundPocsDocument';
export { OpenWeeksDocument } from './documents/OpenWeeksDocument';
export { SheetDocument } from './documents/SheetDocument';