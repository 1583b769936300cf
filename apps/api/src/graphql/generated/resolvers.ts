import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PocParent, PersonParent, EventParent, ItemParent, WaiverParent, ChecklistParent, RoadmapParent, StepParent, GivenScoreParent, MoneyParent, GateParent, PortfolioParent, PocConnectionParent } from '../parents.ts';
import type { PilotRow, StandingRow } from '@causeway/poc/view/poc.ts';
import type { WeekRow, ReviewRow } from '@causeway/poc/view/checklist.ts';
import type { OwnerRow } from '@causeway/poc/view/people.ts';
import type { SpendRow } from '@causeway/poc/view/money.ts';
import type { SiblingRow } from '@causeway/poc/view/hosting.ts';
import type { DecisionRow } from '@causeway/poc/view/gate.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 calendar date, e.g. 2026-11-23. */
  Date: { input: string; output: string; }
  /** RFC 3339 instant in UTC with milliseconds, e.g. 2026-11-23T09:00:00.000Z. */
  DateTime: { input: number; output: number; }
  /** A share between 0 and 1. */
  Fraction: { input: number; output: number; }
  /** ISO 8601 week, e.g. 2026-W48. Weeks start on Monday. */
  IsoWeek: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A place in the global event log: a decimal string, strictly increasing, never reused. */
  Position: { input: bigint; output: bigint; }
  /** An http or https address, at most 2,000 characters; in inputs any string, parsed by the rules. */
  URL: { input: string; output: string; }
  /** A universally unique identifier of RFC 9562 in its 36-character writing; answered in lower case. */
  UUID: { input: string; output: string; }
};

/** Accepts to own the POC in production. */
export type AcceptOwnershipInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
};

/** Takes in a POC that is already running or decided. What its kick-off lacked is recorded as it was and shows as findings. */
export type AdoptPocInput = {
  /** What is approved to begin with. */
  readonly budget?: InputMaybe<BudgetInput>;
  /** The template whose newest version to write the checklist from. */
  readonly checklistTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** When the decision is due. */
  readonly decisionDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who delivers. */
  readonly delivery?: InputMaybe<DeliveryInput>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Benefit expected in a year. */
  readonly expectedValuePerYear?: InputMaybe<MoneyInput>;
  /** The planned go-live day. */
  readonly goLiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is to prove, 1 to 10,000 characters. */
  readonly hypothesis: Scalars['String']['input'];
  /** Where it runs. */
  readonly infrastructure?: InputMaybe<InfrastructureInput>;
  /** E-mail addresses of the team's members, at most 200. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people call it, 1 to 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Given when it was decided before it came here: the POC then arrives GRADUATED or STOPPED. */
  readonly outcome?: InputMaybe<AdoptedOutcomeInput>;
  /** Who answers for it. */
  readonly owners?: InputMaybe<OwnersInput>;
  /** Planned weeks of work. */
  readonly plannedWeeks?: InputMaybe<PlannedWeeksInput>;
  /** What is known of its checklist, recorded with the adoption, before any outcome; needs checklistTemplateId. */
  readonly scores?: InputMaybe<ReadonlyArray<ItemScoreInput>>;
  /** 3 to 80 of a-z and 0-9, words joined by single hyphens; derived from the name when absent. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Absent when unknown. */
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How success is measured. */
  readonly success?: InputMaybe<SuccessMeasureInput>;
  /** What it is for. */
  readonly track: Track;
  /** Business unit, agency or department. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** How a POC was decided before it came here. */
export type AdoptedOutcomeInput = {
  /** GRADUATE or STOP; nothing is adopted as extended. */
  readonly decision: Decision;
  /** Of a STOP: what was learned, where known. */
  readonly learned?: InputMaybe<Scalars['String']['input']>;
  /** The day of the decision, not after today; today when absent. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Why. */
  readonly rationale: Scalars['String']['input'];
  /** Of a STOP: why it ended. */
  readonly stopReason?: InputMaybe<StopReason>;
};

/** Answers questions of the pilot checklist; a second answer replaces the first. */
export type AnswerPilotInput = {
  /** The answers, each question once. */
  readonly answers: ReadonlyArray<PilotAnswerInput>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
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

/** All seven areas in their order; readiness is null where nothing is left to score. */
export type AreaReadiness = {
  readonly __typename?: 'AreaReadiness';
  /** The area. */
  readonly area: Area;
  /** As CL-7 over the items of the area; null where all are waived or there is none. */
  readonly readiness?: Maybe<Scalars['Fraction']['output']>;
  /** Items of the area not waived that were ever scored. */
  readonly scored: Scalars['Int']['output'];
  /** Of the scored ones, those that neither side scored for this or the previous ISO week (CL-4). */
  readonly stale: Scalars['Int']['output'];
  /** Items of the area not waived. */
  readonly total: Scalars['Int']['output'];
};

/** A moment in the log to read at: exactly one. What hangs below a field read at a moment is read at the same. */
export type AsOf =
  /** Everything recorded by this instant, with the clock standing at it. An instant to come is BAD_USER_INPUT. */
  { readonly at: Scalars['DateTime']['input']; readonly event?: never; readonly position?: never; }
  |  /** Everything up to this event's position, by the same rule as position. */
  { readonly at?: never; readonly event: Scalars['ID']['input']; readonly position?: never; }
  |  /** Everything up to this position, with the clock of the newest event there; inside a command it means before that command. */
  { readonly at?: never; readonly event?: never; readonly position: Scalars['Position']['input']; };

/** POC and production money side by side, in the POC's one currency. */
export type Budget = {
  readonly __typename?: 'Budget';
  /** Production spent divided by POC spent, once graduated. */
  readonly actualRatio?: Maybe<Scalars['Float']['output']>;
  /** What the ratio says (MO-2). */
  readonly band: RatioBand;
  /** Currency of every amount of this POC; the policy's default before the first amount. */
  readonly currency: Scalars['String']['output'];
  /** Cost of the way to the gate at the weekly rate. */
  readonly hardeningEstimate: Money;
  /** Planned weeks of work, where stated, and their quotient. */
  readonly plannedWeeks?: Maybe<PlannedWeeks>;
  /** The POC's own envelope. */
  readonly poc: EnvelopeState;
  /** The envelope of the production project. */
  readonly production: EnvelopeState;
  /** Approved production budget divided by approved POC budget; null without a POC budget. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  /** Estimate less what is left of the production budget; zero when covered. */
  readonly shortfall: Money;
  /** Planned weeks of production divided by those of the POC; 3 to 4 is typical (MO-5). */
  readonly workRatio?: Maybe<Scalars['Float']['output']>;
};

/** Approved amounts to begin with; the POC's currency is fixed by them (GE-3). */
export type BudgetInput = {
  /** Approved for the POC. */
  readonly poc: MoneyInput;
  /** Approved for production, in the same currency. */
  readonly production?: InputMaybe<MoneyInput>;
};

/** Changes what is approved of an envelope; the same amount again is no event. */
export type ChangeBudgetInput = {
  /** What is approved from now on, in the POC's currency. */
  readonly approved: MoneyInput;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which envelope. */
  readonly envelope: Envelope;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
};

/** Changes a checklist that stands; it must still hold 20 to 30 items with one in each area (CL-1). */
export type ChangeChecklistInput = {
  /** Items to add, last in checklist order; a re-added id takes up its scores again. */
  readonly add?: InputMaybe<ReadonlyArray<ChecklistItemInput>>;
  /** Items to define anew; they keep their place and their scores. */
  readonly change?: InputMaybe<ReadonlyArray<ChecklistItemInput>>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
  /** Ids of items to remove; their scores stay in the log. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Names another person for a role; the same person again is no event. */
export type ChangeOwnerInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Address of the person; one not yet known is added to the directory. */
  readonly email: Scalars['String']['input'];
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
  /** What the person will answer for. */
  readonly role: OwnerRole;
};

/** Changes what the gate asks and how the organisation counts, for every undecided POC from now on (GA-2). */
export type ChangePolicyInput = {
  /** Chosen by the client: sent twice, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** What to change. */
  readonly policy: PolicyInput;
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
};

/** Adds members to the POC's team and removes others. */
export type ChangeTeamInput = {
  /** Addresses to add, at most 200; people not yet known are added to the directory. */
  readonly add?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Addresses to remove, at most 200; the lead stays a member while lead. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Changes what the POC is for (TR-2). */
export type ChangeTrackInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
  /** The other track. */
  readonly track: Track;
};

/** The production checklist: 20 to 30 items, scored weekly (CL-1). */
export type Checklist = {
  readonly __typename?: 'Checklist';
  /** In checklist order; added items come last. */
  readonly items: ReadonlyArray<ChecklistItem>;
  /** The template that it was written from; null when written item by item. */
  readonly templateId?: Maybe<Scalars['ID']['output']>;
  /** The version of that template, which the POC keeps; null when written item by item. */
  readonly templateVersion?: Maybe<Scalars['Int']['output']>;
};

/** One question of the checklist and how it stands. */
export type ChecklistItem = {
  readonly __typename?: 'ChecklistItem';
  /** The area that it belongs to. */
  readonly area: Area;
  /** A blocking item under its required score keeps the gate shut. */
  readonly blocking: Scalars['Boolean']['output'];
  /** Whether the owner's fresh score is lower than the team's (CL-5). */
  readonly disputed: Scalars['Boolean']['output'];
  /** Typical effort of one engineer from 0 to 2. */
  readonly effortWeeks: Scalars['Float']['output'];
  /** Links given with the score that counts. */
  readonly evidence: ReadonlyArray<Scalars['URL']['output']>;
  /** Scored for this or the previous ISO week. */
  readonly fresh: Scalars['Boolean']['output'];
  /** Stable within the checklist, e.g. AUTH-1. */
  readonly id: Scalars['ID']['output'];
  /** Anchored sentences for 0, 1, 2 and 3. */
  readonly levels: ReadonlyArray<Scalars['String']['output']>;
  /** The note given with the score that counts; null when there is none or it was erased. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The production owner's second opinion while it is fresh. */
  readonly ownerScore?: Maybe<Scalars['Int']['output']>;
  /** What is asked. */
  readonly question: Scalars['String']['output'];
  /** What counts: 0 absent, 1 designed, 2 working, 3 proven; null when never scored. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** When the score that counts was recorded. */
  readonly scoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave the score that counts. */
  readonly scoredBy?: Maybe<Person>;
  /** The team's current score, carried over from the week it was last given; null when the team never scored it. */
  readonly teamScore?: Maybe<Scalars['Int']['output']>;
  /** The waiver that stands at the moment read; null when none does. */
  readonly waiver?: Maybe<Waiver>;
  /** The week that the score was given for. */
  readonly week?: Maybe<Scalars['IsoWeek']['output']>;
  /** How much it counts, 1 to 3. */
  readonly weight: Scalars['Int']['output'];
};

/** An item of a checklist or template to write. */
export type ChecklistItemInput = {
  /** The area that it belongs to. */
  readonly area: Area;
  /** Whether it keeps the gate shut while under its required score. */
  readonly blocking: Scalars['Boolean']['input'];
  /** Typical effort of one engineer from 0 to 2, above 0 up to 52 weeks. */
  readonly effortWeeks: Scalars['Float']['input'];
  /** Unique within the list, e.g. AUTH-1. */
  readonly id: Scalars['ID']['input'];
  /** Anchored sentences for 0, 1, 2 and 3; general ones when absent. */
  readonly levels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is asked, 1 to 500 characters. */
  readonly question: Scalars['String']['input'];
  /** How much it counts, 1 to 3. */
  readonly weight: Scalars['Int']['input'];
};

/** A list of items to write checklists from; every publication is a new version. */
export type ChecklistTemplate = {
  readonly __typename?: 'ChecklistTemplate';
  /** Names the template, e.g. default. */
  readonly id: Scalars['ID']['output'];
  /** The items, in checklist order. */
  readonly items: ReadonlyArray<TemplateItem>;
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** 1 for the first publication; every further one adds one. */
  readonly version: Scalars['Int']['output'];
};

/** Corrects the amount of a spend. */
export type CorrectSpendInput = {
  /** What was really spent, in the POC's currency; zero takes it back. */
  readonly amount: MoneyInput;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it was wrong. */
  readonly reason: Scalars['String']['input'];
  /** The spend, as Spend.id gave it. */
  readonly spendId: Scalars['ID']['input'];
};

/** stopReason and learned are required to STOP: a POC that proved the idea not worth its cost is a success of its own kind. */
export type DecideInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** What is decided. */
  readonly decision: Decision;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Of an EXTEND: later than today and than the day that it was due. */
  readonly extendTo?: InputMaybe<Scalars['Date']['input']>;
  /** Of a STOP: what was learned. */
  readonly learned?: InputMaybe<Scalars['String']['input']>;
  /** GRADUATE over a shut gate; marked as such for ever. */
  readonly override?: InputMaybe<Scalars['Boolean']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why. */
  readonly rationale: Scalars['String']['input'];
  /** Of a STOP: why it ends. */
  readonly stopReason?: InputMaybe<StopReason>;
};

/** How a POC can end, or go on. */
export type Decision =
  /** It goes on to a later date. */
  | 'EXTEND'
  /** It goes to production. */
  | 'GRADUATE'
  /** It ends. */
  | 'STOP';

/** A decision as it was taken, with the gate as it stood. */
export type DecisionRecord = {
  readonly __typename?: 'DecisionRecord';
  /** When it was recorded. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly decidedBy?: Maybe<Person>;
  /** What was decided. */
  readonly decision: Decision;
  /** The day that it was taken, where that is another than the day it was recorded. */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Of an EXTEND: when the decision is due then. */
  readonly extendTo?: Maybe<Scalars['Date']['output']>;
  /** As it stood when decided; null when it was decided before it came here. */
  readonly gate?: Maybe<GateEvaluation>;
  /** Names the decision. */
  readonly id: Scalars['ID']['output'];
  /** Of a STOP: what was learned; null when not stated or erased. */
  readonly learned?: Maybe<Scalars['String']['output']>;
  /** Whether it graduated over a shut gate (DE-1). */
  readonly override: Scalars['Boolean']['output'];
  /** Its place in the log: read asOf the position before it for what was known when it was decided. */
  readonly position: Scalars['Position']['output'];
  /** Why; empty once erased. */
  readonly rationale: Scalars['String']['output'];
  /** Released by a STOP. */
  readonly saved?: Maybe<Money>;
  /** Of a STOP. */
  readonly stopReason?: Maybe<StopReason>;
};

/** Declares where the POC runs. */
export type DeclareInfrastructureInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The place in words, up to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** What kind of place it is. */
  readonly tier: InfrastructureTier;
};

/** Who builds the POC and who will build for production. */
export type Delivery = {
  readonly __typename?: 'Delivery';
  /** The team of the POC. */
  readonly pocTeam: Scalars['String']['output'];
  /** The vendor of the POC; null when there is none. */
  readonly pocVendor?: Maybe<Scalars['String']['output']>;
  /** The team of production. */
  readonly productionTeam: Scalars['String']['output'];
  /** The vendor of production; null when there is none. */
  readonly productionVendor?: Maybe<Scalars['String']['output']>;
};

/** Who delivers. */
export type DeliveryInput = {
  /** The team of the POC. */
  readonly pocTeam: Scalars['String']['input'];
  /** The vendor of the POC. */
  readonly pocVendor?: InputMaybe<Scalars['String']['input']>;
  /** The team of production; the same one where nothing is handed off. */
  readonly productionTeam: Scalars['String']['input'];
  /** The vendor of production. */
  readonly productionVendor?: InputMaybe<Scalars['String']['input']>;
};

/** Absent fields stay as they are. */
export type DescribePocInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** When the decision is due. */
  readonly decisionDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Benefit expected in a year. */
  readonly expectedValuePerYear?: InputMaybe<MoneyInput>;
  /** The planned go-live day. */
  readonly goLiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is to prove, 1 to 10,000 characters. */
  readonly hypothesis?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, 1 to 500 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Planned weeks of work. */
  readonly plannedWeeks?: InputMaybe<PlannedWeeksInput>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it changes. */
  readonly reason: Scalars['String']['input'];
  /** How success is measured. */
  readonly success?: InputMaybe<SuccessMeasureInput>;
  /** Business unit, agency or department. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Which way a listing runs. */
export type Direction =
  /** From the least to the greatest. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** A rehearsal of a bad morning. */
export type Drill = {
  readonly __typename?: 'Drill';
  /** Links that show it. */
  readonly evidence: ReadonlyArray<Scalars['URL']['output']>;
  /** What was noted; null when nothing was or it was erased. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it went well. */
  readonly passed: Scalars['Boolean']['output'];
  /** The day that it ran. */
  readonly ranOn: Scalars['Date']['output'];
  /** What was rehearsed. */
  readonly scenario: DrillScenario;
  /** Last day on which it still counts. */
  readonly validUntil: Scalars['Date']['output'];
};

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
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The item, e.g. COMP-2. */
  readonly itemId: Scalars['ID']['input'];
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it no longer may wait. */
  readonly reason: Scalars['String']['input'];
};

/** The two budgets of a POC, kept side by side from day one. */
export type Envelope =
  /** What the proof of concept itself may cost. */
  | 'POC'
  /** What making it last may cost. */
  | 'PRODUCTION';

/** One envelope's money. */
export type EnvelopeState = {
  readonly __typename?: 'EnvelopeState';
  /** What is approved. */
  readonly approved: Money;
  /** Approved less spent; may be negative (MO-1). */
  readonly remaining: Money;
  /** What was spent, corrections included. */
  readonly spent: Money;
};

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

/** One thing that happened: recorded once, never changed. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Who caused it; null for the system itself. */
  readonly actor?: Maybe<Person>;
  /** The command that recorded it, together with every event that bears the same id. */
  readonly commandId: Scalars['UUID']['output'];
  /** What a chain of commands has in common, such as one import; the command's own id when there is no chain. */
  readonly correlationId: Scalars['UUID']['output'];
  /** As it was written, texts filled in where they still exist; null for those without the right to raw data. */
  readonly data?: Maybe<Scalars['JSON']['output']>;
  /** The day the fact was true in the world, when it differs from the day it was recorded (imports, corrections). */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Global id of the event; also good for asOf. */
  readonly id: Scalars['ID']['output'];
  /** At the moment that the event itself was read at; under the query events, as it is now. */
  readonly poc?: Maybe<Poc>;
  /** Its place in the whole log. */
  readonly position: Scalars['Position']['output'];
  /** When the server recorded it; never earlier than that of any event before it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Dense within the stream, from 0. */
  readonly revision: Scalars['Int']['output'];
  /** Version of the shape of data for this type. */
  readonly schemaVersion: Scalars['Int']['output'];
  /** The same day as the log keeps it: a day that somebody stated, also where it is that of the recording. */
  readonly statedOn?: Maybe<Scalars['Date']['output']>;
  /** The stream that it belongs to: poc-<slug>, template-<id>, policy or access. */
  readonly stream: Scalars['String']['output'];
  /** One sentence for people. */
  readonly summary: Scalars['String']['output'];
  /** What happened, in the past tense, e.g. ItemScored. */
  readonly type: Scalars['String']['output'];
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** One event in a listing. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where the event stands in this listing; good for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Which events; everything that is given must hold. */
export type EventFilter = {
  /** Only events that this person caused. */
  readonly actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only events of this command. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** Only events of this chain of commands. */
  readonly correlationId?: InputMaybe<Scalars['UUID']['input']>;
  /** Only events of this POC. */
  readonly pocId?: InputMaybe<Scalars['ID']['input']>;
  /** At this position or later. */
  readonly positionFrom?: InputMaybe<Scalars['Position']['input']>;
  /** At this position or earlier. */
  readonly positionTo?: InputMaybe<Scalars['Position']['input']>;
  /** Recorded at this instant or later. */
  readonly recordedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Recorded at this instant or earlier. */
  readonly recordedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events of these types. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What was measured against the success measure. */
export type Feasibility = {
  readonly __typename?: 'Feasibility';
  /** Links given with the newest measurement. */
  readonly evidence: ReadonlyArray<Scalars['URL']['output']>;
  /** The measure; null when none was stated. */
  readonly measure?: Maybe<SuccessMeasure>;
  /** The day of the newest measurement. */
  readonly measuredOn?: Maybe<Scalars['Date']['output']>;
  /** What the newest measurement says against the target of the moment read. */
  readonly state: FeasibilityState;
  /** The newest measured value: of the latest day, then the latest recorded. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Whether it works, which is not whether it lasts (FE-1). */
export type FeasibilityState =
  /** The newest measurement misses the target. */
  | 'NOT_SHOWN'
  /** The newest measurement meets the target. */
  | 'SHOWN'
  /** Nothing was measured yet. */
  | 'UNTESTED';

/** One self-deception that holds at the moment read. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** Which one it is. */
  readonly code: FindingCode;
  /** Money at risk, where the rule can compute it. */
  readonly exposure?: Maybe<MoneyRange>;
  /** One sentence with this POC's own figures in it. */
  readonly message: Scalars['String']['output'];
  /** What closes it. */
  readonly remedy: Scalars['String']['output'];
  /** How bad it is. */
  readonly severity: Severity;
  /** The instant that it became true. */
  readonly since: Scalars['DateTime']['output'];
};

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

/** How many running POCs have a finding. */
export type FindingCount = {
  readonly __typename?: 'FindingCount';
  /** The finding. */
  readonly code: FindingCode;
  /** Running POCs that have it. */
  readonly count: Scalars['Int']['output'];
  /** How bad it is. */
  readonly severity: Severity;
};

/** When readiness will reach the gate at the pace of the last weeks. */
export type Forecast = {
  readonly __typename?: 'Forecast';
  /** The day at the pace that nine in ten pairs of weeks stay below; null where flat, falling or over five years off. */
  readonly earliestOn?: Maybe<Scalars['Date']['output']>;
  /** The day at the median pace; never before today. */
  readonly expectedOn?: Maybe<Scalars['Date']['output']>;
  /** The day at the pace that one in ten pairs of weeks stays below; null where flat, falling or over five years off. */
  readonly latestOn?: Maybe<Scalars['Date']['output']>;
  /** Ended weeks that it is computed from, at most eight. */
  readonly weeksObserved: Scalars['Int']['output'];
};

/** One criterion of the gate. */
export type GateCriterion = {
  readonly __typename?: 'GateCriterion';
  /** For reading, with units. */
  readonly actual: Scalars['String']['output'];
  /** The figure behind actual, where there is one. */
  readonly actualValue?: Maybe<Scalars['Float']['output']>;
  /** Of AREA_READINESS. */
  readonly area?: Maybe<Area>;
  /** Which one it is. */
  readonly code: GateCriterionCode;
  /** Of BLOCKING_ITEMS and WAIVERS: the items that keep it shut. */
  readonly items: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
  /** For reading, with units. */
  readonly required: Scalars['String']['output'];
  /** The figure behind required, where there is one. */
  readonly requiredValue?: Maybe<Scalars['Float']['output']>;
};

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

/** The gate to production, evaluated continuously. */
export type GateEvaluation = {
  readonly __typename?: 'GateEvaluation';
  /** All criteria, in the order of GA-1, areas in theirs. */
  readonly criteria: ReadonlyArray<GateCriterion>;
  /** Whether every criterion is met. */
  readonly open: Scalars['Boolean']['output'];
  /** The policy that it was evaluated under. */
  readonly policyVersion: Scalars['Int']['output'];
};

/** A score as one side gave it. */
export type GivenScore = {
  readonly __typename?: 'GivenScore';
  /** Links that show it. */
  readonly evidence: ReadonlyArray<Scalars['URL']['output']>;
  /** The note; null when there is none or it was erased. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 0 absent, 1 designed, 2 working, 3 proven. */
  readonly score: Scalars['Int']['output'];
  /** When it was recorded. */
  readonly scoredAt: Scalars['DateTime']['output'];
  /** Who gave it. */
  readonly scoredBy?: Maybe<Person>;
  /** The week that it was given for. */
  readonly week: Scalars['IsoWeek']['output'];
};

/** Grants a role to a person. */
export type GrantRoleInput = {
  /** Chosen by the client: sent twice, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** Address of the person; one not yet known is added to the directory. */
  readonly email: Scalars['String']['input'];
  /** ADMIN, PMO, AUDITOR or VIEWER; TEAM and OWNER follow from POCs and are BAD_USER_INPUT. */
  readonly role: Role;
};

/** Records a weekly review; a second one for the same week replaces the first. */
export type HoldReviewInput = {
  /** E-mail addresses of those who attended, at most 200. */
  readonly attendees: ReadonlyArray<Scalars['String']['input']>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** What was noted, up to 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** This ISO week or the one before; this one when absent. */
  readonly week?: InputMaybe<Scalars['IsoWeek']['input']>;
};

/** Where the POC runs, as declared last. */
export type Infrastructure = {
  readonly __typename?: 'Infrastructure';
  /** When it was declared. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** The place in words; null when not given or erased. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What kind of place it is. */
  readonly tier: InfrastructureTier;
};

/** Where it runs. */
export type InfrastructureInput = {
  /** The place in words, up to 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What kind of place it is. */
  readonly tier: InfrastructureTier;
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
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
  /** The item, e.g. AUTH-1. */
  readonly itemId: Scalars['ID']['input'];
  /** Up to 10,000 characters; kept from the same side's current score when absent, cleared by an empty text. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 0 absent, 1 designed, 2 working, 3 proven; a 3 needs evidence (CL-2). */
  readonly score: Scalars['Int']['input'];
};

/** Begins a proposed POC; a production-bound one needs its four steps (KO-1 to KO-4). */
export type KickOffPocInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the kick-off, today or up to seven days ago; today when absent (KO-5). */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
};

/** An exact amount. Minor units avoid rounding: 30000.00 USD is { minorUnits: "3000000", currency: "USD" }. */
export type Money = {
  readonly __typename?: 'Money';
  /** Three capital letters of ISO 4217, e.g. USD. */
  readonly currency: Scalars['String']['output'];
  /** Formatted for reading, e.g. 30,000.00 USD. */
  readonly display: Scalars['String']['output'];
  /** Whole minor units of the currency as a decimal string, with a minus sign where the amount is below zero. */
  readonly minorUnits: Scalars['String']['output'];
};

/** An exact amount to record: never negative, in whole minor units of an ISO 4217 currency. */
export type MoneyInput = {
  /** Three capital letters of ISO 4217, e.g. USD; anything else is INVALID_MONEY. */
  readonly currency: Scalars['String']['input'];
  /** 1 to 18 digits, without sign, point or exponent; anything else is INVALID_MONEY. */
  readonly minorUnits: Scalars['String']['input'];
};

/** An amount of which only the bounds are known; both are in one currency. */
export type MoneyRange = {
  readonly __typename?: 'MoneyRange';
  /** The most that it may be. */
  readonly high: Money;
  /** The least that it may be. */
  readonly low: Money;
};

/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts the ownership in production. For the named production owner alone; FORBIDDEN to all others. */
  readonly acceptOwnership?: Maybe<PocPayload>;
  /** Takes in a POC that runs already or is decided (KO-7). For the PMO. */
  readonly adoptPoc?: Maybe<PocPayload>;
  /** Answers the pilot checklist (FE-2). For team, owner and PMO. */
  readonly answerPilot?: Maybe<PocPayload>;
  /** Changes an approved amount, with a reason (MO-1). For the PMO. */
  readonly changeBudget?: Maybe<PocPayload>;
  /** Adds, changes and removes items of a checklist that stands (CL-1). For the PMO, and the team while PROPOSED. */
  readonly changeChecklist?: Maybe<PocPayload>;
  /** Names the production owner, the lead or the sponsor, with a reason. For the PMO. */
  readonly changeOwner?: Maybe<PocPayload>;
  /** Changes the policy from this instant on (GA-2). For ADMIN. */
  readonly changePolicy?: Maybe<PolicyPayload>;
  /** Adds and removes members of the team. For the lead and the PMO. */
  readonly changeTeam?: Maybe<PocPayload>;
  /** Changes the track (TR-2). For the PMO. */
  readonly changeTrack?: Maybe<PocPayload>;
  /** Corrects a spend; both amounts stay visible (MO-1). For team, owner and PMO. */
  readonly correctSpend?: Maybe<PocPayload>;
  /** Graduates, stops or extends a POC (DE-1 to DE-4). For the PMO. */
  readonly decide?: Maybe<PocPayload>;
  /** Declares where the POC runs (KO-3). For team, owner and PMO. */
  readonly declareInfrastructure?: Maybe<PocPayload>;
  /** Changes how a POC is described, with a reason. For the PMO, and the team while PROPOSED. */
  readonly describePoc?: Maybe<PocPayload>;
  /** Ends a waiver early (CL-6). For the PMO. */
  readonly endWaiver?: Maybe<PocPayload>;
  /** Grants a role. A role already held is granted again without an event. For ADMIN. */
  readonly grantRole?: Maybe<PersonPayload>;
  /** Records the weekly review with its attendees (CL-8). For team, owner and PMO. */
  readonly holdReview?: Maybe<PocPayload>;
  /** Begins a POC and opens its production sibling (KO-1 to KO-6). For the PMO. */
  readonly kickOffPoc?: Maybe<PocPayload>;
  /** Names the teams and vendors of both sides. For team, owner and PMO. */
  readonly nameDelivery?: Maybe<PocPayload>;
  /** Writes a POC down; whoever proposes it leads it when no lead is named. For everybody but auditors. */
  readonly proposePoc?: Maybe<PocPayload>;
  /** Publishes a checklist template or its next version; the same again is no event. For ADMIN. */
  readonly publishTemplate?: Maybe<TemplatePayload>;
  /** Records a drill; the newest run of each scenario counts at the gate (GA-1). For team, owner and PMO. */
  readonly recordDrill?: Maybe<PocPayload>;
  /** Records a measurement of the success measure (FE-1). For team, owner and PMO. */
  readonly recordFeasibility?: Maybe<PocPayload>;
  /** Records money spent (MO-1). For team, owner and PMO. */
  readonly recordSpend?: Maybe<PocPayload>;
  /** Records the measured benefit with its evidence (MO-7). For team, owner and PMO. */
  readonly recordValue?: Maybe<PocPayload>;
  /** Takes a role back. A role not held is taken back without an event. For ADMIN. */
  readonly revokeRole?: Maybe<PersonPayload>;
  /** Scores items; the production owner's scores stand beside the team's (CL-2 to CL-5). For team, owner and PMO. */
  readonly scoreItems?: Maybe<PocPayload>;
  /** Leaves an item out until a day (CL-6). For the PMO. */
  readonly waiveItem?: Maybe<PocPayload>;
  /** Writes the production checklist, or a new one while the POC is PROPOSED (CL-1). For the PMO, and the team while PROPOSED. */
  readonly writeChecklist?: Maybe<PocPayload>;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationAcceptOwnershipArgs = {
  input: AcceptOwnershipInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationAdoptPocArgs = {
  input: AdoptPocInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationAnswerPilotArgs = {
  input: AnswerPilotInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationChangeBudgetArgs = {
  input: ChangeBudgetInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationChangeChecklistArgs = {
  input: ChangeChecklistInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationChangeOwnerArgs = {
  input: ChangeOwnerInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationChangePolicyArgs = {
  input: ChangePolicyInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationChangeTeamArgs = {
  input: ChangeTeamInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationChangeTrackArgs = {
  input: ChangeTrackInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationCorrectSpendArgs = {
  input: CorrectSpendInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationDecideArgs = {
  input: DecideInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationDeclareInfrastructureArgs = {
  input: DeclareInfrastructureInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationDescribePocArgs = {
  input: DescribePocInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationEndWaiverArgs = {
  input: EndWaiverInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationHoldReviewArgs = {
  input: HoldReviewInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationKickOffPocArgs = {
  input: KickOffPocInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationNameDeliveryArgs = {
  input: NameDeliveryInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationProposePocArgs = {
  input: ProposePocInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationPublishTemplateArgs = {
  input: PublishTemplateInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationRecordDrillArgs = {
  input: RecordDrillInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationRecordFeasibilityArgs = {
  input: RecordFeasibilityInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationRecordSpendArgs = {
  input: RecordSpendInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationRecordValueArgs = {
  input: RecordValueInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationScoreItemsArgs = {
  input: ScoreItemsInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationWaiveItemArgs = {
  input: WaiveItemInput;
};


/** What can be changed. A rule that refuses a command answers in userErrors and records nothing. */
export type MutationWriteChecklistArgs = {
  input: WriteChecklistInput;
};

/** Names who delivers; replaces what was named before. */
export type NameDeliveryInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** The team of the POC. */
  readonly pocTeam: Scalars['String']['input'];
  /** The vendor of the POC. */
  readonly pocVendor?: InputMaybe<Scalars['String']['input']>;
  /** The team of production; the same one where nothing is handed off. */
  readonly productionTeam: Scalars['String']['input'];
  /** The vendor of production. */
  readonly productionVendor?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that can be read again by its id alone. */
export type Node = {
  /** Opaque and global: read it again with Query.node. */
  readonly id: Scalars['ID']['output'];
};

/** Somebody who answers for a POC. */
export type Owner = {
  readonly __typename?: 'Owner';
  /** Whether the person accepted; only a production owner does, and others are never accepted. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Share of the last reviews since named; null without any. */
  readonly attendance?: Maybe<Scalars['Fraction']['output']>;
  /** The person. */
  readonly person: Person;
  /** What the person answers for. */
  readonly role: OwnerRole;
  /** When the person was named. */
  readonly since: Scalars['DateTime']['output'];
};

/** How many POCs somebody is owner, lead or sponsor of. */
export type OwnerCount = {
  readonly __typename?: 'OwnerCount';
  /** POCs of theirs, each counted once. */
  readonly count: Scalars['Int']['output'];
  /** Who: an id that PocFilter.ownerId takes. */
  readonly person: Person;
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
  readonly pocLead?: InputMaybe<Scalars['String']['input']>;
  /** Address of whoever will answer for it in production. */
  readonly productionOwner?: InputMaybe<Scalars['String']['input']>;
  /** Address of whoever stands behind it. */
  readonly sponsor?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page lies in its listing, by the Relay specification of connections. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after the last edge of this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stands before the first edge of this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** What every mutation answers. */
export type Payload = {
  /** Position after the command; null when it was refused. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Why the command was refused; empty when it was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** displayName and email are null once erased; email also for those who may not see it. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** The name as the directory shows it today; null once erased, or while none is known. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** The e-mail address; null once erased, and for readers who have no right to it. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Whether name and address were removed from the directory. */
  readonly erased: Scalars['Boolean']['output'];
  /** A random id that says nothing about the person; events name people by it. */
  readonly id: Scalars['ID']['output'];
};

/** A page of people, in the order of their names, those without one last, then by id. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** One person in a listing. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where the person stands in this listing; good for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** What grantRole and revokeRole answer. */
export type PersonPayload = Payload & {
  readonly __typename?: 'PersonPayload';
  /** The person after the command; null when it was refused. */
  readonly person?: Maybe<Person>;
  /** Position after the command; null when it was refused. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** The roles that the person holds after the command; null when it was refused. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** Why the command was refused; empty when it was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One question of the pilot checklist with its answer (FE-2). */
export type PilotAnswer = {
  readonly __typename?: 'PilotAnswer';
  /** The answer; empty once erased. */
  readonly answer: Scalars['String']['output'];
  /** Names the question, e.g. PILOT-1. */
  readonly id: Scalars['ID']['output'];
  /** The question. */
  readonly question: Scalars['String']['output'];
};

/** An answer to a question of the pilot checklist. */
export type PilotAnswerInput = {
  /** The answer, 1 to 10,000 characters. */
  readonly answer: Scalars['String']['input'];
  /** The question, e.g. PILOT-1. */
  readonly id: Scalars['ID']['input'];
};

/** Weeks of work as planned (MO-5). */
export type PlannedWeeks = {
  readonly __typename?: 'PlannedWeeks';
  /** Of the POC. */
  readonly poc: Scalars['Float']['output'];
  /** Of production. */
  readonly production: Scalars['Float']['output'];
};

/** Weeks of work as planned. */
export type PlannedWeeksInput = {
  /** Of the POC, above 0. */
  readonly poc: Scalars['Float']['input'];
  /** Of production, above 0. */
  readonly production: Scalars['Float']['input'];
};

/** One proof of concept, as it was known at the moment read. */
export type Poc = Node & {
  readonly __typename?: 'Poc';
  /** POC and production money side by side (MO-1 to MO-6). */
  readonly budget: Budget;
  /** The production checklist; null while none is written. */
  readonly checklist?: Maybe<Checklist>;
  /** When the decision (graduate, stop or extend) is due. */
  readonly decisionDueOn?: Maybe<Scalars['Date']['output']>;
  /** Newest first. */
  readonly decisions: ReadonlyArray<DecisionRecord>;
  /** Who delivers; null while not named. */
  readonly delivery?: Maybe<Delivery>;
  /** Newest run of each scenario. */
  readonly drills: ReadonlyArray<Drill>;
  /** What readiness was known so many days, at most 3,650, before the moment read; null of a POC that was not here yet. */
  readonly earlierReadiness?: Maybe<Readiness>;
  /** Money at risk over the open findings, nothing counted twice. */
  readonly exposure: MoneyRange;
  /** Whether it works (FE-1). */
  readonly feasibility: Feasibility;
  /** What holds at the moment read, most severe first, in the order of the rules. */
  readonly findings: ReadonlyArray<Finding>;
  /** When the gate's readiness will be reached at this pace (LO-1); null where there is no telling. */
  readonly forecast?: Maybe<Forecast>;
  /** The gate to production (GA-1). */
  readonly gate: GateEvaluation;
  /** The day that production is planned to go live, stated before its sibling opens or since; null while nobody has said. */
  readonly goLiveOn?: Maybe<Scalars['Date']['output']>;
  /** In log order. */
  readonly history: EventConnection;
  /** What it is to prove; empty once erased. */
  readonly hypothesis: Scalars['String']['output'];
  /** Opaque and global; good for pocId everywhere. */
  readonly id: Scalars['ID']['output'];
  /** Where it runs; null while not declared. */
  readonly infrastructure?: Maybe<Infrastructure>;
  /** Day of the kick-off; null before it, and for what was adopted. */
  readonly kickedOffOn?: Maybe<Scalars['Date']['output']>;
  /** When that event was recorded. */
  readonly lastChangedAt: Scalars['DateTime']['output'];
  /** The POC team, its lead included: who may score, besides the production owner and the PMO. */
  readonly members: ReadonlyArray<Person>;
  /** What kickOffPoc would refuse, one for each missing step; empty once it runs. */
  readonly missingSteps: ReadonlyArray<UserError>;
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** Who answers for it: production owner, lead, sponsor, in this order; those who are named. */
  readonly owners: ReadonlyArray<Owner>;
  /** The pilot checklist as answered, in its order. */
  readonly pilot: ReadonlyArray<PilotAnswer>;
  /** Position of the newest event shown here. */
  readonly position: Scalars['Position']['output'];
  /** The production project opened at kick-off beside this POC; null for research and before kick-off. */
  readonly production?: Maybe<ProductionSibling>;
  /** How far the checklist is met (CL-7). */
  readonly readiness: Readiness;
  /** Newest first. */
  readonly reviews: ReadonlyArray<Review>;
  /** The POC's stream revision, to compare and to send back as expectedRevision, so as to be told of a concurrent change. */
  readonly revision: Scalars['Int']['output'];
  /** The way to the gate with dates and cost (LO-2). */
  readonly roadmap: Roadmap;
  /** How far the two weeks open for scores are, this week first (CL-3, CL-9). */
  readonly round: ReadonlyArray<WeekStanding>;
  /** What a sheet to score a week on shows; null without a checklist. Folded from the POC's own events: for one POC at a time. */
  readonly scoreSheet?: Maybe<ScoreSheet>;
  /** Unique in the portfolio, lower-case words joined by hyphens; never changes. */
  readonly slug: Scalars['String']['output'];
  /** What was spent, in the order recorded. */
  readonly spend: SpendConnection;
  /** Day of the kick-off, or the start given when it was adopted; null when unknown. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it is. */
  readonly status: PocStatus;
  /** What it is for. */
  readonly track: Track;
  /** Weekly closing readiness, oldest first. */
  readonly trend: ReadonlyArray<WeeklyReadiness>;
  /** Business unit, agency or department. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What it is worth (MO-7). */
  readonly value: Value;
};


/** One proof of concept, as it was known at the moment read. */
export type PocEarlierReadinessArgs = {
  daysAgo?: Scalars['Int']['input'];
};


/** One proof of concept, as it was known at the moment read. */
export type PocHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One proof of concept, as it was known at the moment read. */
export type PocReviewsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One proof of concept, as it was known at the moment read. */
export type PocScoreSheetArgs = {
  week: Scalars['IsoWeek']['input'];
};


/** One proof of concept, as it was known at the moment read. */
export type PocSpendArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One proof of concept, as it was known at the moment read. */
export type PocTrendArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of POCs. */
export type PocConnection = {
  readonly __typename?: 'PocConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<PocEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Poc>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** The moment that every page of this listing is read at. */
  readonly position: Scalars['Position']['output'];
  /** How many POCs the filter holds at the listing's moment, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One POC in a listing. */
export type PocEdge = {
  readonly __typename?: 'PocEdge';
  /** Where the POC stands in this listing; good for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** The POC. */
  readonly node: Poc;
};

/** Which POCs; everything that is given must hold, and of a list any one. */
export type PocFilter = {
  /** In one of these bands. */
  readonly band?: InputMaybe<ReadonlyArray<RatioBand>>;
  /** Only POCs with an event after this position: what to fetch again. */
  readonly changedAfter?: InputMaybe<Scalars['Position']['input']>;
  /** With one of these findings open. */
  readonly finding?: InputMaybe<ReadonlyArray<FindingCode>>;
  /** Whose gate is open, or shut. */
  readonly gateOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one group of Portfolio.groups. */
  readonly group?: InputMaybe<PocGroupInput>;
  /** Not every item scored or confirmed for this ISO week, one of the two that are open for scores at the moment read (CL-9). */
  readonly incompleteIn?: InputMaybe<Scalars['IsoWeek']['input']>;
  /** Whose production owner, lead or sponsor is this person. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose overall readiness is below this. */
  readonly readinessBelow?: InputMaybe<Scalars['Fraction']['input']>;
  /** Words in name, slug, hypothesis or unit, any case, accents ignored. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** These POCs, by slug: what to read again. */
  readonly slug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<PocStatus>>;
  /** On one of these tracks. */
  readonly track?: InputMaybe<ReadonlyArray<Track>>;
  /** Of one of these units, written exactly so. */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** POCs that have something in common, in figures, as PF-1 has them of all. */
export type PocGroup = {
  readonly __typename?: 'PocGroup';
  /** The band, grouped by it. */
  readonly band?: Maybe<RatioBand>;
  /** All of the group. */
  readonly count: Scalars['Int']['output'];
  /** Money at risk of the running ones, one for each currency that any has, by code. */
  readonly exposures: ReadonlyArray<MoneyRange>;
  /** RUNNING ones whose gate is open. */
  readonly gateOpen: Scalars['Int']['output'];
  /** What tells it from the other groups, as PocFilter.group takes it; null of the POCs that have none. */
  readonly key?: Maybe<Scalars['ID']['output']>;
  /** The production owner, grouped by them. */
  readonly owner?: Maybe<Person>;
  /** Unweighted mean over the running production-bound ones; 0 without any. */
  readonly readiness: Scalars['Fraction']['output'];
  /** RUNNING ones. */
  readonly running: Scalars['Int']['output'];
  /** The track, grouped by it. */
  readonly track?: Maybe<Track>;
  /** The unit, grouped by it. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A group of Portfolio.groups. */
export type PocGroupInput = {
  /** What the POCs are grouped by. */
  readonly by: PocGrouping;
  /** Its key; absent or null: those that have none. */
  readonly key?: InputMaybe<Scalars['ID']['input']>;
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
  readonly direction?: Direction;
  /** By what. */
  readonly field: PocOrderField;
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

/** What the mutations of POCs answer. */
export type PocPayload = Payload & {
  readonly __typename?: 'PocPayload';
  /** The POC after the command; null when it was refused, or when the read side lags over 10 s. */
  readonly poc?: Maybe<Poc>;
  /** Position after the command; null when it was refused. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Why the command was refused; empty when it was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** What the gate asks and how the organisation counts, as it stood at the moment read. */
export type Policy = {
  readonly __typename?: 'Policy';
  /** Score from 1 to 3 that the gate asks of every blocking item (GA-1). */
  readonly blockingScore: Scalars['Int']['output'];
  /** Engineers that a roadmap counts on (LO-2). */
  readonly capacity: Scalars['Float']['output'];
  /** Currency of first amounts that are no budget (GE-3). */
  readonly defaultCurrency: Scalars['String']['output'];
  /** Days for which a passed drill counts (GA-1). */
  readonly drillMaxAgeDays: Scalars['Int']['output'];
  /** Least ratio of the production budget to the POC's (GA-1, MO-2). */
  readonly minimumRatio: Scalars['Float']['output'];
  /** Overall readiness that the gate asks for (GA-1). */
  readonly overall: Scalars['Fraction']['output'];
  /** Share of the last eight reviews that the production owner must have attended (GA-1). */
  readonly ownerAttendance: Scalars['Fraction']['output'];
  /** Readiness that the gate asks for in each area (GA-1). */
  readonly perArea: Scalars['Fraction']['output'];
  /** IANA name of the time zone that days and ISO weeks are counted in (GE-1). */
  readonly timeZone: Scalars['String']['output'];
  /** 1 is the default; every change adds one. */
  readonly version: Scalars['Int']['output'];
  /** Cost of one engineer's week, one for each currency in use, by code (MO-4). */
  readonly weeklyRates: ReadonlyArray<Money>;
};

/** Absent fields stay as they are. */
export type PolicyInput = {
  /** Score that the gate asks of every blocking item, 1 to 3. */
  readonly blockingScore?: InputMaybe<Scalars['Int']['input']>;
  /** Engineers that a roadmap counts on, above 0. */
  readonly capacity?: InputMaybe<Scalars['Float']['input']>;
  /** Currency of ISO 4217 for first amounts that are no budget; it needs a weekly rate. */
  readonly defaultCurrency?: InputMaybe<Scalars['String']['input']>;
  /** Days for which a passed drill counts, 1 or more. */
  readonly drillMaxAgeDays?: InputMaybe<Scalars['Int']['input']>;
  /** Least ratio of the production budget to the POC's, above 0. */
  readonly minimumRatio?: InputMaybe<Scalars['Float']['input']>;
  /** Overall readiness that the gate asks for, 0 to 1. */
  readonly overall?: InputMaybe<Scalars['Fraction']['input']>;
  /** Share of the last eight reviews that the production owner must have attended, 0 to 1. */
  readonly ownerAttendance?: InputMaybe<Scalars['Fraction']['input']>;
  /** Readiness that the gate asks for in each area, 0 to 1. */
  readonly perArea?: InputMaybe<Scalars['Fraction']['input']>;
  /** IANA name of the time zone to count days and ISO weeks in. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the list; every currency in use must be kept. */
  readonly weeklyRates?: InputMaybe<ReadonlyArray<MoneyInput>>;
};

/** What changePolicy answers. */
export type PolicyPayload = Payload & {
  readonly __typename?: 'PolicyPayload';
  /** The policy after the command; null when it was refused. */
  readonly policy?: Maybe<Policy>;
  /** Position after the command; null when it was refused. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Why the command was refused; empty when it was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** All POCs of the filter in figures (PF-1). */
export type Portfolio = {
  readonly __typename?: 'Portfolio';
  /** Means of the areas' readiness over the same POCs, with sums of scored, stale and total. */
  readonly areas: ReadonlyArray<AreaReadiness>;
  /** The clock of this reading. */
  readonly at: Scalars['DateTime']['output'];
  /** One for each currency in use, by code. */
  readonly budgets: ReadonlyArray<PortfolioBudget>;
  /** How many there are of each status. */
  readonly counts: PortfolioCounts;
  /** Findings by code, most frequent first. */
  readonly findings: ReadonlyArray<FindingCount>;
  /** The POCs in groups, those with most POCs first, those that have none of it last; at most 1,000. PocFilter.group shows one. */
  readonly groups: ReadonlyArray<PocGroup>;
  /** People who are production owner, lead or sponsor, with of how many of the POCs, most first; at most 1,000. */
  readonly ownerCounts: ReadonlyArray<OwnerCount>;
  /** The position of this reading. */
  readonly position: Scalars['Position']['output'];
  /** Unweighted mean over the running production-bound POCs; 0 without any. */
  readonly readiness: Scalars['Fraction']['output'];
  /** Over the same POCs: how far the rounds of the two weeks open for scores are, this week first (CL-3, CL-9). */
  readonly round: ReadonlyArray<RoundProgress>;
  /** Weekly closing readiness over the same POCs, oldest first; its flags are true when true of each. */
  readonly trend: ReadonlyArray<WeeklyReadiness>;
  /** Units with how many of the POCs are theirs, most first, then by name; at most 1,000. */
  readonly unitCounts: ReadonlyArray<UnitCount>;
  /** What running and graduated POCs are worth a year (MO-7), one for each currency that a benefit was stated or measured in, by code. */
  readonly values: ReadonlyArray<PortfolioValue>;
};


/** All POCs of the filter in figures (PF-1). */
export type PortfolioGroupsArgs = {
  by: PocGrouping;
};


/** All POCs of the filter in figures (PF-1). */
export type PortfolioTrendArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The money of the POCs in one currency. */
export type PortfolioBudget = {
  readonly __typename?: 'PortfolioBudget';
  /** The currency of all amounts here. */
  readonly currency: Scalars['String']['output'];
  /** Of the running ones: money at risk over their open findings. */
  readonly exposure: MoneyRange;
  /** Of the running ones: cost of their ways to the gate. */
  readonly hardeningEstimate: Money;
  /** Approved for POCs, of all statuses. */
  readonly pocApproved: Money;
  /** Spent on POCs, of all statuses. */
  readonly pocSpent: Money;
  /** Approved for production, of all statuses. */
  readonly productionApproved: Money;
  /** Spent on production, of all statuses. */
  readonly productionSpent: Money;
  /** Released by decisions to stop. */
  readonly saved: Money;
  /** Of the running ones: what their production budgets lack. */
  readonly shortfall: Money;
};

/** How many POCs there are of each status. */
export type PortfolioCounts = {
  readonly __typename?: 'PortfolioCounts';
  /** RUNNING ones whose gate is open. */
  readonly gateOpen: Scalars['Int']['output'];
  /** GRADUATED ones. */
  readonly graduated: Scalars['Int']['output'];
  /** PROPOSED ones. */
  readonly proposed: Scalars['Int']['output'];
  /** RUNNING ones. */
  readonly running: Scalars['Int']['output'];
  /** STOPPED ones. */
  readonly stopped: Scalars['Int']['output'];
  /** All of the filter. */
  readonly total: Scalars['Int']['output'];
};

/** What the running and graduated POCs of one currency are worth a year (MO-7). */
export type PortfolioValue = {
  readonly __typename?: 'PortfolioValue';
  /** The currency of all amounts here. */
  readonly currency: Scalars['String']['output'];
  /** Benefit that was stated. */
  readonly expectedPerYear: Money;
  /** Benefit that was measured and is proven: monitoring is good enough to believe it. */
  readonly measuredPerYear: Money;
  /** Benefit that was measured and is not proven: left out of measuredPerYear. */
  readonly unprovenPerYear: Money;
};

/** The production project beside the POC, on the same timeline from day one (KO-6). */
export type ProductionSibling = {
  readonly __typename?: 'ProductionSibling';
  /** Its envelope now. */
  readonly envelope: EnvelopeState;
  /** The planned go-live day. */
  readonly goLiveOn?: Maybe<Scalars['Date']['output']>;
  /** The day that it was opened, newest opening. */
  readonly openedOn: Scalars['Date']['output'];
  /** Envelope it opened with. */
  readonly openedWith: Money;
  /** The production owner. */
  readonly owner?: Maybe<Person>;
  /** How far it is. */
  readonly state: SiblingState;
  /** The production team, where delivery is named. */
  readonly team?: Maybe<Scalars['String']['output']>;
  /** The production vendor, where one is named. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
};

/** Writes a POC down, with as much as is known of it. */
export type ProposePocInput = {
  /** What is approved to begin with. */
  readonly budget?: InputMaybe<BudgetInput>;
  /** The template whose newest version to write the checklist from. */
  readonly checklistTemplateId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** When the decision is due. */
  readonly decisionDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who delivers. */
  readonly delivery?: InputMaybe<DeliveryInput>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Benefit expected in a year. */
  readonly expectedValuePerYear?: InputMaybe<MoneyInput>;
  /** The planned go-live day. */
  readonly goLiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is to prove, 1 to 10,000 characters. */
  readonly hypothesis: Scalars['String']['input'];
  /** Where it runs. */
  readonly infrastructure?: InputMaybe<InfrastructureInput>;
  /** E-mail addresses of the team's members, at most 200. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people call it, 1 to 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Who answers for it. */
  readonly owners?: InputMaybe<OwnersInput>;
  /** Answers to the pilot checklist (FE-2). */
  readonly pilot?: InputMaybe<ReadonlyArray<PilotAnswerInput>>;
  /** Planned weeks of work. */
  readonly plannedWeeks?: InputMaybe<PlannedWeeksInput>;
  /** 3 to 80 of a-z and 0-9, words joined by single hyphens; derived from the name when absent. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** How success is measured. */
  readonly success?: InputMaybe<SuccessMeasureInput>;
  /** What it is for. */
  readonly track: Track;
  /** Business unit, agency or department. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Publishes a template, or its next version. A POC keeps the version that its checklist was written from. */
export type PublishTemplateInput = {
  /** Chosen by the client: sent twice, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** Names the template; a known one gets its next version. */
  readonly id: Scalars['ID']['input'];
  /** 20 to 30 items, at least one in each area, in checklist order (CL-1). */
  readonly items: ReadonlyArray<ChecklistItemInput>;
  /** What people call it. */
  readonly name: Scalars['String']['input'];
};

/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type Query = {
  readonly __typename?: 'Query';
  /** The newest version of every template, by id. */
  readonly checklistTemplates?: Maybe<ReadonlyArray<ChecklistTemplate>>;
  /** Oldest first unless DESC. */
  readonly events?: Maybe<EventConnection>;
  /** Whoever is signed in. */
  readonly me: Viewer;
  /** Any POC, person or event by its global id; null when there is none, or none yet at that moment. */
  readonly node?: Maybe<Node>;
  /** The directory. People are as they are today; this listing is not pinned to a moment. */
  readonly people?: Maybe<PersonConnection>;
  /** One POC by id or by slug, exactly one of them; null when there is none, or none yet at that moment. */
  readonly poc?: Maybe<Poc>;
  /** POCs, by name unless ordered otherwise. Later pages are read at the moment of the first. */
  readonly pocs?: Maybe<PocConnection>;
  /** The policy in force at a moment. */
  readonly policy?: Maybe<Policy>;
  /** The figures of all POCs, or of those in a filter. */
  readonly portfolio?: Maybe<Portfolio>;
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryChecklistTemplatesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryPocArgs = {
  asOf?: InputMaybe<AsOf>;
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryPocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PocFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PocOrder>;
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryPolicyArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** What can be read. Every read needs somebody signed in; without the right to one it answers FORBIDDEN. */
export type QueryPortfolioArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<PocFilter>;
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

/** scored and total count items not waived; stale those scored but not fresh. */
export type Readiness = {
  readonly __typename?: 'Readiness';
  /** All seven areas in their order. */
  readonly areas: ReadonlyArray<AreaReadiness>;
  /** How often the team followed the owner's lower score (CL-5). */
  readonly catches: Scalars['Int']['output'];
  /** Items not waived whose owner's fresh score is lower than the team's. */
  readonly disputed: Scalars['Int']['output'];
  /** The newest ISO week that any item was scored for; null when none was. */
  readonly lastScoredWeek?: Maybe<Scalars['IsoWeek']['output']>;
  /** Sum of weight × score over sum of weight × 3 of the items not waived, unscored as 0 (CL-7). */
  readonly overall: Scalars['Fraction']['output'];
  /** Items not waived that were ever scored. */
  readonly scored: Scalars['Int']['output'];
  /** Items not waived that were scored, but not for this or the previous ISO week. */
  readonly stale: Scalars['Int']['output'];
  /** Items not waived. */
  readonly total: Scalars['Int']['output'];
  /** The area of the lowest readiness, the first in order among equals; null without items. */
  readonly weakest?: Maybe<Area>;
};

/** Records a rehearsal. */
export type RecordDrillInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** At most 20 http or https links. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
  /** Up to 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day that it ran, not after today; today when absent. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it went well. */
  readonly passed: Scalars['Boolean']['input'];
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** What was rehearsed. */
  readonly scenario: DrillScenario;
};

/** Records a measured value of the success measure. */
export type RecordFeasibilityInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** At most 20 http or https links. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
  /** Up to 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the measurement, not after today; today when absent. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** What was measured, in the measure's unit. */
  readonly value: Scalars['Float']['input'];
};

/** Records money spent, above the approved amount too (MO-1). */
export type RecordSpendInput = {
  /** What was spent, in the POC's currency. */
  readonly amount: MoneyInput;
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The envelope that it was taken from. */
  readonly envelope: Envelope;
  /** What it was for, up to 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day that it was spent, not after today; today when absent. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
};

/** Records a measured benefit. */
export type RecordValueInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** 1 to 20 http or https links. */
  readonly evidence: ReadonlyArray<Scalars['URL']['input']>;
  /** The benefit in a year, in the POC's currency. */
  readonly measuredPerYear: MoneyInput;
  /** Up to 10,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The day of the measurement, not after today; today when absent. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
};

/** The weekly meeting over the checklist (CL-8). */
export type Review = {
  readonly __typename?: 'Review';
  /** Who attended. */
  readonly attendees: ReadonlyArray<Person>;
  /** When it was recorded. */
  readonly heldAt: Scalars['DateTime']['output'];
  /** What was noted; null when nothing was or it was erased. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether whoever was production owner then attended. */
  readonly ownerPresent: Scalars['Boolean']['output'];
  /** The ISO week that it was held for; one review a week. */
  readonly week: Scalars['IsoWeek']['output'];
};

/** Takes a role back. */
export type RevokeRoleInput = {
  /** Chosen by the client: sent twice, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** Address of the person, who must be known (UNKNOWN_PERSON). */
  readonly email: Scalars['String']['input'];
  /** ADMIN, PMO, AUDITOR or VIEWER; TEAM and OWNER follow from POCs and are BAD_USER_INPUT. */
  readonly role: Role;
};

/** The way to the gate as a plan (LO-2): end to end from the first Monday after today. */
export type Roadmap = {
  readonly __typename?: 'Roadmap';
  /** Blocking items first, then by area, then in checklist order; all raises of an item are one step. */
  readonly steps: ReadonlyArray<RoadmapStep>;
  /** Cost of all steps. */
  readonly totalCost: Money;
  /** Weeks of work of all steps. */
  readonly totalWeeks: Scalars['Float']['output'];
};

/** One item to raise. */
export type RoadmapStep = {
  readonly __typename?: 'RoadmapStep';
  /** At the weekly rate. */
  readonly cost: Money;
  /** Last working day. */
  readonly endsOn: Scalars['Date']['output'];
  /** The score that counts today, unscored as 0. */
  readonly fromScore: Scalars['Int']['output'];
  /** The item, as it stands at the moment read. */
  readonly item: ChecklistItem;
  /** First working day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The score that it needs. */
  readonly toScore: Scalars['Int']['output'];
  /** Weeks of one engineer's work. */
  readonly weeks: Scalars['Float']['output'];
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

/** How far the round of a week is, over the running production-bound POCs. */
export type RoundProgress = {
  readonly __typename?: 'RoundProgress';
  /** POCs of which any item was. */
  readonly begun: Scalars['Int']['output'];
  /** POCs whose every item not waived was scored or confirmed for it. */
  readonly complete: Scalars['Int']['output'];
  /** Items scored or confirmed for it. */
  readonly itemsScored: Scalars['Int']['output'];
  /** Items not waived. */
  readonly itemsTotal: Scalars['Int']['output'];
  /** POCs that the production owner gave a second opinion on. */
  readonly ownerScored: Scalars['Int']['output'];
  /** POCs that it asks for. */
  readonly pocs: Scalars['Int']['output'];
  /** POCs that a review was held of. */
  readonly reviewed: Scalars['Int']['output'];
  /** The ISO week. */
  readonly week: Scalars['IsoWeek']['output'];
};

/** Scores items for an ISO week; all are recorded or none. */
export type ScoreItemsInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** At most 30 items, each once; none change nothing. */
  readonly scores: ReadonlyArray<ItemScoreInput>;
  /** This ISO week or the one before (CL-3); this one when absent. */
  readonly week?: InputMaybe<Scalars['IsoWeek']['input']>;
};

/** What a sheet to score a week on shows before anything is scored anew. */
export type ScoreSheet = {
  readonly __typename?: 'ScoreSheet';
  /** One line for each item, in checklist order. */
  readonly lines: ReadonlyArray<ScoreSheetLine>;
  /** The week that it is for. */
  readonly week: Scalars['IsoWeek']['output'];
};

/** What both sides last said of an item, for the week of the sheet or one before it. */
export type ScoreSheetLine = {
  readonly __typename?: 'ScoreSheetLine';
  /** The item, as Checklist.items has it. */
  readonly itemId: Scalars['ID']['output'];
  /** The production owner's, fresh or not; null when there is none by then. */
  readonly owner?: Maybe<GivenScore>;
  /** The team's; null when it never scored the item by then. */
  readonly team?: Maybe<GivenScore>;
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

/** Money that was spent. */
export type Spend = {
  readonly __typename?: 'Spend';
  /** What was spent, as corrected last. */
  readonly amount: Money;
  /** The amount first recorded, where it was corrected since. */
  readonly corrected?: Maybe<Money>;
  /** The envelope that it was taken from. */
  readonly envelope: Envelope;
  /** Names the spend for corrections. */
  readonly id: Scalars['ID']['output'];
  /** What it was for; null when nothing was said or it was erased. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day that it was spent. */
  readonly on: Scalars['Date']['output'];
  /** Who recorded it. */
  readonly recordedBy?: Maybe<Person>;
};

/** A page of spends. */
export type SpendConnection = {
  readonly __typename?: 'SpendConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<SpendEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Spend>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** One spend in a listing. */
export type SpendEdge = {
  readonly __typename?: 'SpendEdge';
  /** Where the spend stands in this listing; good for after. */
  readonly cursor: Scalars['String']['output'];
  /** The spend. */
  readonly node: Spend;
};

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

/** What can be listened to over a WebSocket (graphql-transport-ws). */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Fires after the read models hold the change. */
  readonly pocChanged: Poc;
};


/** What can be listened to over a WebSocket (graphql-transport-ws). */
export type SubscriptionPocChangedArgs = {
  after?: InputMaybe<Scalars['Position']['input']>;
  pocId?: InputMaybe<Scalars['ID']['input']>;
};

/** How success is measured, stated before it is. */
export type SuccessMeasure = {
  readonly __typename?: 'SuccessMeasure';
  /** What it was before; null when not stated. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The day of the baseline; null when not stated. */
  readonly baselineOn?: Maybe<Scalars['Date']['output']>;
  /** Which side of the target is success. */
  readonly direction: TargetDirection;
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** What it must reach. */
  readonly target: Scalars['Float']['output'];
  /** The unit that it is measured in. */
  readonly unit: Scalars['String']['output'];
};

/** How success is to be measured. */
export type SuccessMeasureInput = {
  /** What it was before. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** The day of the baseline, not after today. */
  readonly baselineOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which side of the target is success. */
  readonly direction: TargetDirection;
  /** What is measured. */
  readonly name: Scalars['String']['input'];
  /** What it must reach. */
  readonly target: Scalars['Float']['input'];
  /** The unit that it is measured in. */
  readonly unit: Scalars['String']['input'];
};

/** Which side of the target is success. */
export type TargetDirection =
  /** The target or more. */
  | 'AT_LEAST'
  /** The target or less. */
  | 'AT_MOST';

/** One item of a template. */
export type TemplateItem = {
  readonly __typename?: 'TemplateItem';
  /** The area that it belongs to. */
  readonly area: Area;
  /** A blocking item under its required score keeps the gate shut. */
  readonly blocking: Scalars['Boolean']['output'];
  /** Typical effort of one engineer from 0 to 2. */
  readonly effortWeeks: Scalars['Float']['output'];
  /** What a link that proves a 3 would show. */
  readonly evidenceHint: Scalars['String']['output'];
  /** Stable within the template, e.g. AUTH-1. */
  readonly id: Scalars['ID']['output'];
  /** Anchored sentences for 0, 1, 2 and 3. */
  readonly levels: ReadonlyArray<Scalars['String']['output']>;
  /** What is asked. */
  readonly question: Scalars['String']['output'];
  /** Clauses of public frameworks that it answers to. */
  readonly references: ReadonlyArray<Scalars['String']['output']>;
  /** How much it counts, 1 to 3. */
  readonly weight: Scalars['Int']['output'];
};

/** What publishTemplate answers. */
export type TemplatePayload = Payload & {
  readonly __typename?: 'TemplatePayload';
  /** Position after the command; null when it was refused. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** The template after the command; null when it was refused. */
  readonly template?: Maybe<ChecklistTemplate>;
  /** Why the command was refused; empty when it was carried out. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the POC is for. There is no third kind: work that acts like both is reported as the finding BROKEN_MIDDLE. */
export type Track =
  /** Headed for production, and built like production from day one. */
  | 'PRODUCTION_BOUND'
  /** Never going to production, and that is fine. */
  | 'RESEARCH';

/** How many POCs a unit has. */
export type UnitCount = {
  readonly __typename?: 'UnitCount';
  /** POCs of it. */
  readonly count: Scalars['Int']['output'];
  /** The unit, as PocFilter.unit takes it. */
  readonly unit: Scalars['String']['output'];
};

/** One reason why a command was refused, or one step that is still missing. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of reason it is; programs go by this. */
  readonly code: ErrorCode;
  /** Of CONFLICT. */
  readonly currentRevision?: Maybe<Scalars['Int']['output']>;
  /** Path into the input, list places as numbers: ["scores", "3", "score"]. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was wrong and what to do. */
  readonly message: Scalars['String']['output'];
};

/** What it is worth in a year (MO-7). */
export type Value = {
  readonly __typename?: 'Value';
  /** Links given with the newest measurement. */
  readonly evidence: ReadonlyArray<Scalars['URL']['output']>;
  /** The benefit stated beforehand. */
  readonly expectedPerYear?: Maybe<Money>;
  /** The day of that measurement. */
  readonly measuredOn?: Maybe<Scalars['Date']['output']>;
  /** The newest measured benefit. */
  readonly measuredPerYear?: Maybe<Money>;
  /** Measured, with monitoring good enough to believe it. */
  readonly proven: Scalars['Boolean']['output'];
};

/** Whoever asks. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The POCs whose lead the person is today, by name; the first 500. */
  readonly leads: ReadonlyArray<Poc>;
  /** The POCs whose production owner the person is today, by name; the first 500. */
  readonly owns: ReadonlyArray<Poc>;
  /** The person signed in. */
  readonly person: Person;
  /** Granted ones; TEAM and OWNER follow from POCs. */
  readonly roles: ReadonlyArray<Role>;
  /** The POCs that the person scores today: as lead, member or production owner, by name; the first 500. */
  readonly worksOn: ReadonlyArray<Poc>;
};

/** Waives an item until a day (CL-6); a new waiver replaces the last. */
export type WaiveItemInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** Last day, today or later. */
  readonly expiresOn: Scalars['Date']['input'];
  /** The item, e.g. COMP-2. */
  readonly itemId: Scalars['ID']['input'];
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** Why it may wait. */
  readonly reason: Scalars['String']['input'];
};

/** Leaves an item out of every sum, count and estimate until it ends (CL-6). */
export type Waiver = {
  readonly __typename?: 'Waiver';
  /** Who approved it. */
  readonly approvedBy: Person;
  /** Last day. */
  readonly expiresOn: Scalars['Date']['output'];
  /** Why it is waived; empty once erased. */
  readonly reason: Scalars['String']['output'];
};

/** How far the scoring of one of the two open weeks is, over the items not waived at the moment read (CL-3, CL-9). */
export type WeekStanding = {
  readonly __typename?: 'WeekStanding';
  /** Every item not waived was scored or confirmed for it. */
  readonly complete: Scalars['Boolean']['output'];
  /** Items that the production owner scored for it: the second opinion (CL-5). */
  readonly ownerScored: Scalars['Int']['output'];
  /** Whether a review was held for it (CL-8). */
  readonly reviewed: Scalars['Boolean']['output'];
  /** Items that either side scored or confirmed for it. */
  readonly scored: Scalars['Int']['output'];
  /** Items not waived. */
  readonly total: Scalars['Int']['output'];
  /** The ISO week. */
  readonly week: Scalars['IsoWeek']['output'];
};

/** How a week ended. */
export type WeeklyReadiness = {
  readonly __typename?: 'WeeklyReadiness';
  /** The seven areas, likewise. */
  readonly areas: ReadonlyArray<AreaReadiness>;
  /** Every item not waived was scored or confirmed for it by either side (CL-9). */
  readonly complete: Scalars['Boolean']['output'];
  /** Closing readiness: the week at its Sunday, with the scores given for it or earlier. */
  readonly overall: Scalars['Fraction']['output'];
  /** Whether the production owner attended that review. */
  readonly ownerPresent: Scalars['Boolean']['output'];
  /** Whether a review was held for it. */
  readonly reviewed: Scalars['Boolean']['output'];
  /** The ISO week. */
  readonly week: Scalars['IsoWeek']['output'];
};

/** From a template, from items, or from a template with items added. */
export type WriteChecklistInput = {
  /** Chosen by the client: sent twice to the same POC, the command is carried out once and answers the same both times. */
  readonly commandId?: InputMaybe<Scalars['UUID']['input']>;
  /** The day that it speaks of, where that is not today: imports and corrections. Each event without a day of its own bears it (TI-2); not after today. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The revision that the caller saw: when the POC has moved on, the command is refused with CONFLICT. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Items of the POC's own; with a template they are added to its items. */
  readonly items?: InputMaybe<ReadonlyArray<ChecklistItemInput>>;
  /** The POC, as Poc.id gave it. */
  readonly pocId: Scalars['ID']['input'];
  /** The template whose newest version to write from. */
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EventParent )
    | ( PersonParent )
    | ( PocParent )
  ;
  Payload:
    | ( Omit<PersonPayload, 'person'> & { person?: Maybe<_RefType['Person']> } )
    | ( Omit<PocPayload, 'poc'> & { poc?: Maybe<_RefType['Poc']> } )
    | ( Omit<PolicyPayload, 'policy'> & { policy?: Maybe<_RefType['Policy']> } )
    | ( TemplatePayload )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptOwnershipInput: AcceptOwnershipInput;
  AdoptPocInput: AdoptPocInput;
  AdoptedOutcomeInput: AdoptedOutcomeInput;
  AnswerPilotInput: AnswerPilotInput;
  Area: Area;
  AreaReadiness: ResolverTypeWrapper<AreaReadiness>;
  AsOf: AsOf;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Budget: ResolverTypeWrapper<Omit<Budget, 'hardeningEstimate' | 'poc' | 'production' | 'shortfall'> & { hardeningEstimate: ResolversTypes['Money'], poc: ResolversTypes['EnvelopeState'], production: ResolversTypes['EnvelopeState'], shortfall: ResolversTypes['Money'] }>;
  BudgetInput: BudgetInput;
  ChangeBudgetInput: ChangeBudgetInput;
  ChangeChecklistInput: ChangeChecklistInput;
  ChangeOwnerInput: ChangeOwnerInput;
  ChangePolicyInput: ChangePolicyInput;
  ChangeTeamInput: ChangeTeamInput;
  ChangeTrackInput: ChangeTrackInput;
  Checklist: ResolverTypeWrapper<ChecklistParent>;
  ChecklistItem: ResolverTypeWrapper<ItemParent>;
  ChecklistItemInput: ChecklistItemInput;
  ChecklistTemplate: ResolverTypeWrapper<ChecklistTemplate>;
  CorrectSpendInput: CorrectSpendInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideInput: DecideInput;
  Decision: Decision;
  DecisionRecord: ResolverTypeWrapper<DecisionRow>;
  DeclareInfrastructureInput: DeclareInfrastructureInput;
  Delivery: ResolverTypeWrapper<Delivery>;
  DeliveryInput: DeliveryInput;
  DescribePocInput: DescribePocInput;
  Direction: Direction;
  Drill: ResolverTypeWrapper<Drill>;
  DrillScenario: DrillScenario;
  EndWaiverInput: EndWaiverInput;
  Envelope: Envelope;
  EnvelopeState: ResolverTypeWrapper<Omit<EnvelopeState, 'approved' | 'remaining' | 'spent'> & { approved: ResolversTypes['Money'], remaining: ResolversTypes['Money'], spent: ResolversTypes['Money'] }>;
  ErrorCode: ErrorCode;
  Event: ResolverTypeWrapper<EventParent>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  Feasibility: ResolverTypeWrapper<Feasibility>;
  FeasibilityState: FeasibilityState;
  Finding: ResolverTypeWrapper<Omit<Finding, 'exposure'> & { exposure?: Maybe<ResolversTypes['MoneyRange']> }>;
  FindingCode: FindingCode;
  FindingCount: ResolverTypeWrapper<FindingCount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forecast: ResolverTypeWrapper<Forecast>;
  Fraction: ResolverTypeWrapper<Scalars['Fraction']['output']>;
  GateCriterion: ResolverTypeWrapper<GateCriterion>;
  GateCriterionCode: GateCriterionCode;
  GateEvaluation: ResolverTypeWrapper<GateParent>;
  GivenScore: ResolverTypeWrapper<GivenScoreParent>;
  GrantRoleInput: GrantRoleInput;
  HoldReviewInput: HoldReviewInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Infrastructure: ResolverTypeWrapper<Infrastructure>;
  InfrastructureInput: InfrastructureInput;
  InfrastructureTier: InfrastructureTier;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IsoWeek: ResolverTypeWrapper<Scalars['IsoWeek']['output']>;
  ItemScoreInput: ItemScoreInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KickOffPocInput: KickOffPocInput;
  Money: ResolverTypeWrapper<MoneyParent>;
  MoneyInput: MoneyInput;
  MoneyRange: ResolverTypeWrapper<Omit<MoneyRange, 'high' | 'low'> & { high: ResolversTypes['Money'], low: ResolversTypes['Money'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameDeliveryInput: NameDeliveryInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Owner: ResolverTypeWrapper<OwnerRow>;
  OwnerCount: ResolverTypeWrapper<Omit<OwnerCount, 'person'> & { person: ResolversTypes['Person'] }>;
  OwnerRole: OwnerRole;
  OwnersInput: OwnersInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Payload']>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  PilotAnswer: ResolverTypeWrapper<PilotRow>;
  PilotAnswerInput: PilotAnswerInput;
  PlannedWeeks: ResolverTypeWrapper<PlannedWeeks>;
  PlannedWeeksInput: PlannedWeeksInput;
  Poc: ResolverTypeWrapper<PocParent>;
  PocConnection: ResolverTypeWrapper<PocConnectionParent>;
  PocEdge: ResolverTypeWrapper<Omit<PocEdge, 'node'> & { node: ResolversTypes['Poc'] }>;
  PocFilter: PocFilter;
  PocGroup: ResolverTypeWrapper<Omit<PocGroup, 'exposures' | 'owner'> & { exposures: ReadonlyArray<ResolversTypes['MoneyRange']>, owner?: Maybe<ResolversTypes['Person']> }>;
  PocGroupInput: PocGroupInput;
  PocGrouping: PocGrouping;
  PocOrder: PocOrder;
  PocOrderField: PocOrderField;
  PocPayload: ResolverTypeWrapper<Omit<PocPayload, 'poc'> & { poc?: Maybe<ResolversTypes['Poc']> }>;
  PocStatus: PocStatus;
  Policy: ResolverTypeWrapper<Omit<Policy, 'weeklyRates'> & { weeklyRates: ReadonlyArray<ResolversTypes['Money']> }>;
  PolicyInput: PolicyInput;
  PolicyPayload: ResolverTypeWrapper<Omit<PolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['Policy']> }>;
  Portfolio: ResolverTypeWrapper<PortfolioParent>;
  PortfolioBudget: ResolverTypeWrapper<Omit<PortfolioBudget, 'exposure' | 'hardeningEstimate' | 'pocApproved' | 'pocSpent' | 'productionApproved' | 'productionSpent' | 'saved' | 'shortfall'> & { exposure: ResolversTypes['MoneyRange'], hardeningEstimate: ResolversTypes['Money'], pocApproved: ResolversTypes['Money'], pocSpent: ResolversTypes['Money'], productionApproved: ResolversTypes['Money'], productionSpent: ResolversTypes['Money'], saved: ResolversTypes['Money'], shortfall: ResolversTypes['Money'] }>;
  PortfolioCounts: ResolverTypeWrapper<PortfolioCounts>;
  PortfolioValue: ResolverTypeWrapper<Omit<PortfolioValue, 'expectedPerYear' | 'measuredPerYear' | 'unprovenPerYear'> & { expectedPerYear: ResolversTypes['Money'], measuredPerYear: ResolversTypes['Money'], unprovenPerYear: ResolversTypes['Money'] }>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  ProductionSibling: ResolverTypeWrapper<SiblingRow>;
  ProposePocInput: ProposePocInput;
  PublishTemplateInput: PublishTemplateInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RatioBand: RatioBand;
  Readiness: ResolverTypeWrapper<StandingRow>;
  RecordDrillInput: RecordDrillInput;
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordSpendInput: RecordSpendInput;
  RecordValueInput: RecordValueInput;
  Review: ResolverTypeWrapper<ReviewRow>;
  RevokeRoleInput: RevokeRoleInput;
  Roadmap: ResolverTypeWrapper<RoadmapParent>;
  RoadmapStep: ResolverTypeWrapper<StepParent>;
  Role: Role;
  RoundProgress: ResolverTypeWrapper<RoundProgress>;
  ScoreItemsInput: ScoreItemsInput;
  ScoreSheet: ResolverTypeWrapper<Omit<ScoreSheet, 'lines'> & { lines: ReadonlyArray<ResolversTypes['ScoreSheetLine']> }>;
  ScoreSheetLine: ResolverTypeWrapper<Omit<ScoreSheetLine, 'owner' | 'team'> & { owner?: Maybe<ResolversTypes['GivenScore']>, team?: Maybe<ResolversTypes['GivenScore']> }>;
  Severity: Severity;
  SiblingState: SiblingState;
  Spend: ResolverTypeWrapper<SpendRow>;
  SpendConnection: ResolverTypeWrapper<Omit<SpendConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SpendEdge']>, nodes: ReadonlyArray<ResolversTypes['Spend']> }>;
  SpendEdge: ResolverTypeWrapper<Omit<SpendEdge, 'node'> & { node: ResolversTypes['Spend'] }>;
  StopReason: StopReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuccessMeasure: ResolverTypeWrapper<SuccessMeasure>;
  SuccessMeasureInput: SuccessMeasureInput;
  TargetDirection: TargetDirection;
  TemplateItem: ResolverTypeWrapper<TemplateItem>;
  TemplatePayload: ResolverTypeWrapper<TemplatePayload>;
  Track: Track;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnitCount: ResolverTypeWrapper<UnitCount>;
  UserError: ResolverTypeWrapper<UserError>;
  Value: ResolverTypeWrapper<Omit<Value, 'expectedPerYear' | 'measuredPerYear'> & { expectedPerYear?: Maybe<ResolversTypes['Money']>, measuredPerYear?: Maybe<ResolversTypes['Money']> }>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'leads' | 'owns' | 'person' | 'worksOn'> & { leads: ReadonlyArray<ResolversTypes['Poc']>, owns: ReadonlyArray<ResolversTypes['Poc']>, person: ResolversTypes['Person'], worksOn: ReadonlyArray<ResolversTypes['Poc']> }>;
  WaiveItemInput: WaiveItemInput;
  Waiver: ResolverTypeWrapper<WaiverParent>;
  WeekStanding: ResolverTypeWrapper<WeekStanding>;
  WeeklyReadiness: ResolverTypeWrapper<WeekRow>;
  WriteChecklistInput: WriteChecklistInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptOwnershipInput: AcceptOwnershipInput;
  AdoptPocInput: AdoptPocInput;
  AdoptedOutcomeInput: AdoptedOutcomeInput;
  AnswerPilotInput: AnswerPilotInput;
  AreaReadiness: AreaReadiness;
  AsOf: AsOf;
  Boolean: Scalars['Boolean']['output'];
  Budget: Omit<Budget, 'hardeningEstimate' | 'poc' | 'production' | 'shortfall'> & { hardeningEstimate: ResolversParentTypes['Money'], poc: ResolversParentTypes['EnvelopeState'], production: ResolversParentTypes['EnvelopeState'], shortfall: ResolversParentTypes['Money'] };
  BudgetInput: BudgetInput;
  ChangeBudgetInput: ChangeBudgetInput;
  ChangeChecklistInput: ChangeChecklistInput;
  ChangeOwnerInput: ChangeOwnerInput;
  ChangePolicyInput: ChangePolicyInput;
  ChangeTeamInput: ChangeTeamInput;
  ChangeTrackInput: ChangeTrackInput;
  Checklist: ChecklistParent;
  ChecklistItem: ItemParent;
  ChecklistItemInput: ChecklistItemInput;
  ChecklistTemplate: ChecklistTemplate;
  CorrectSpendInput: CorrectSpendInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideInput: DecideInput;
  DecisionRecord: DecisionRow;
  DeclareInfrastructureInput: DeclareInfrastructureInput;
  Delivery: Delivery;
  DeliveryInput: DeliveryInput;
  DescribePocInput: DescribePocInput;
  Drill: Drill;
  EndWaiverInput: EndWaiverInput;
  EnvelopeState: Omit<EnvelopeState, 'approved' | 'remaining' | 'spent'> & { approved: ResolversParentTypes['Money'], remaining: ResolversParentTypes['Money'], spent: ResolversParentTypes['Money'] };
  Event: EventParent;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Feasibility: Feasibility;
  Finding: Omit<Finding, 'exposure'> & { exposure?: Maybe<ResolversParentTypes['MoneyRange']> };
  FindingCount: FindingCount;
  Float: Scalars['Float']['output'];
  Forecast: Forecast;
  Fraction: Scalars['Fraction']['output'];
  GateCriterion: GateCriterion;
  GateEvaluation: GateParent;
  GivenScore: GivenScoreParent;
  GrantRoleInput: GrantRoleInput;
  HoldReviewInput: HoldReviewInput;
  ID: Scalars['ID']['output'];
  Infrastructure: Infrastructure;
  InfrastructureInput: InfrastructureInput;
  Int: Scalars['Int']['output'];
  IsoWeek: Scalars['IsoWeek']['output'];
  ItemScoreInput: ItemScoreInput;
  JSON: Scalars['JSON']['output'];
  KickOffPocInput: KickOffPocInput;
  Money: MoneyParent;
  MoneyInput: MoneyInput;
  MoneyRange: Omit<MoneyRange, 'high' | 'low'> & { high: ResolversParentTypes['Money'], low: ResolversParentTypes['Money'] };
  Mutation: Record<PropertyKey, never>;
  NameDeliveryInput: NameDeliveryInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Owner: OwnerRow;
  OwnerCount: Omit<OwnerCount, 'person'> & { person: ResolversParentTypes['Person'] };
  OwnersInput: OwnersInput;
  PageInfo: PageInfo;
  Payload: ResolversInterfaceTypes<ResolversParentTypes>['Payload'];
  Person: PersonParent;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonPayload: Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  PilotAnswer: PilotRow;
  PilotAnswerInput: PilotAnswerInput;
  PlannedWeeks: PlannedWeeks;
  PlannedWeeksInput: PlannedWeeksInput;
  Poc: PocParent;
  PocConnection: PocConnectionParent;
  PocEdge: Omit<PocEdge, 'node'> & { node: ResolversParentTypes['Poc'] };
  PocFilter: PocFilter;
  PocGroup: Omit<PocGroup, 'exposures' | 'owner'> & { exposures: ReadonlyArray<ResolversParentTypes['MoneyRange']>, owner?: Maybe<ResolversParentTypes['Person']> };
  PocGroupInput: PocGroupInput;
  PocOrder: PocOrder;
  PocPayload: Omit<PocPayload, 'poc'> & { poc?: Maybe<ResolversParentTypes['Poc']> };
  Policy: Omit<Policy, 'weeklyRates'> & { weeklyRates: ReadonlyArray<ResolversParentTypes['Money']> };
  PolicyInput: PolicyInput;
  PolicyPayload: Omit<PolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['Policy']> };
  Portfolio: PortfolioParent;
  PortfolioBudget: Omit<PortfolioBudget, 'exposure' | 'hardeningEstimate' | 'pocApproved' | 'pocSpent' | 'productionApproved' | 'productionSpent' | 'saved' | 'shortfall'> & { exposure: ResolversParentTypes['MoneyRange'], hardeningEstimate: ResolversParentTypes['Money'], pocApproved: ResolversParentTypes['Money'], pocSpent: ResolversParentTypes['Money'], productionApproved: ResolversParentTypes['Money'], productionSpent: ResolversParentTypes['Money'], saved: ResolversParentTypes['Money'], shortfall: ResolversParentTypes['Money'] };
  PortfolioCounts: PortfolioCounts;
  PortfolioValue: Omit<PortfolioValue, 'expectedPerYear' | 'measuredPerYear' | 'unprovenPerYear'> & { expectedPerYear: ResolversParentTypes['Money'], measuredPerYear: ResolversParentTypes['Money'], unprovenPerYear: ResolversParentTypes['Money'] };
  Position: Scalars['Position']['output'];
  ProductionSibling: SiblingRow;
  ProposePocInput: ProposePocInput;
  PublishTemplateInput: PublishTemplateInput;
  Query: Record<PropertyKey, never>;
  Readiness: StandingRow;
  RecordDrillInput: RecordDrillInput;
  RecordFeasibilityInput: RecordFeasibilityInput;
  RecordSpendInput: RecordSpendInput;
  RecordValueInput: RecordValueInput;
  Review: ReviewRow;
  RevokeRoleInput: RevokeRoleInput;
  Roadmap: RoadmapParent;
  RoadmapStep: StepParent;
  RoundProgress: RoundProgress;
  ScoreItemsInput: ScoreItemsInput;
  ScoreSheet: Omit<ScoreSheet, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['ScoreSheetLine']> };
  ScoreSheetLine: Omit<ScoreSheetLine, 'owner' | 'team'> & { owner?: Maybe<ResolversParentTypes['GivenScore']>, team?: Maybe<ResolversParentTypes['GivenScore']> };
  Spend: SpendRow;
  SpendConnection: Omit<SpendConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SpendEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Spend']> };
  SpendEdge: Omit<SpendEdge, 'node'> & { node: ResolversParentTypes['Spend'] };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuccessMeasure: SuccessMeasure;
  SuccessMeasureInput: SuccessMeasureInput;
  TemplateItem: TemplateItem;
  TemplatePayload: TemplatePayload;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UnitCount: UnitCount;
  UserError: UserError;
  Value: Omit<Value, 'expectedPerYear' | 'measuredPerYear'> & { expectedPerYear?: Maybe<ResolversParentTypes['Money']>, measuredPerYear?: Maybe<ResolversParentTypes['Money']> };
  Viewer: Omit<Viewer, 'leads' | 'owns' | 'person' | 'worksOn'> & { leads: ReadonlyArray<ResolversParentTypes['Poc']>, owns: ReadonlyArray<ResolversParentTypes['Poc']>, person: ResolversParentTypes['Person'], worksOn: ReadonlyArray<ResolversParentTypes['Poc']> };
  WaiveItemInput: WaiveItemInput;
  Waiver: WaiverParent;
  WeekStanding: WeekStanding;
  WeeklyReadiness: WeekRow;
  WriteChecklistInput: WriteChecklistInput;
};

export type AreaReadinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AreaReadiness'] = ResolversParentTypes['AreaReadiness']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['Fraction']>, ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  actualRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RatioBand'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hardeningEstimate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  plannedWeeks?: Resolver<Maybe<ResolversTypes['PlannedWeeks']>, ParentType, ContextType>;
  poc?: Resolver<ResolversTypes['EnvelopeState'], ParentType, ContextType>;
  production?: Resolver<ResolversTypes['EnvelopeState'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  workRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChecklistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Checklist'] = ResolversParentTypes['Checklist']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  templateVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effortWeeks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scoredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  teamScore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
  week?: Resolver<Maybe<ResolversTypes['IsoWeek']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChecklistTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChecklistTemplate'] = ResolversParentTypes['ChecklistTemplate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['TemplateItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionRecord'] = ResolversParentTypes['DecisionRecord']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['GateEvaluation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  override?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saved?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['StopReason']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  pocTeam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pocVendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productionTeam?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productionVendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrillResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Drill'] = ResolversParentTypes['Drill']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ranOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes['DrillScenario'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EnvelopeStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnvelopeState'] = ResolversParentTypes['EnvelopeState']> = {
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  commandId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  poc?: Resolver<Maybe<ResolversTypes['Poc']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FeasibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Feasibility'] = ResolversParentTypes['Feasibility']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['SuccessMeasure']>, ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeasibilityState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weeksObserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface FractionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fraction'], any> {
  name: 'Fraction';
}

export type GateCriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GateCriterion'] = ResolversParentTypes['GateCriterion']> = {
  actual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actualValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['GateCriterionCode'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GateEvaluationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GateEvaluation'] = ResolversParentTypes['GateEvaluation']> = {
  criteria?: Resolver<ReadonlyArray<ResolversTypes['GateCriterion']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GivenScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GivenScore'] = ResolversParentTypes['GivenScore']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  week?: Resolver<ResolversTypes['IsoWeek'], ParentType, ContextType>;
};

export type InfrastructureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Infrastructure'] = ResolversParentTypes['Infrastructure']> = {
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['InfrastructureTier'], ParentType, ContextType>;
};

export interface IsoWeekScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IsoWeek'], any> {
  name: 'IsoWeek';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyRange'] = ResolversParentTypes['MoneyRange']> = {
  high?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptOwnership?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationAcceptOwnershipArgs, 'input'>>;
  adoptPoc?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationAdoptPocArgs, 'input'>>;
  answerPilot?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationAnswerPilotArgs, 'input'>>;
  changeBudget?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationChangeBudgetArgs, 'input'>>;
  changeChecklist?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationChangeChecklistArgs, 'input'>>;
  changeOwner?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationChangeOwnerArgs, 'input'>>;
  changePolicy?: Resolver<Maybe<ResolversTypes['PolicyPayload']>, ParentType, ContextType, RequireFields<MutationChangePolicyArgs, 'input'>>;
  changeTeam?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationChangeTeamArgs, 'input'>>;
  changeTrack?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationChangeTrackArgs, 'input'>>;
  correctSpend?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationCorrectSpendArgs, 'input'>>;
  decide?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  declareInfrastructure?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationDeclareInfrastructureArgs, 'input'>>;
  describePoc?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationDescribePocArgs, 'input'>>;
  endWaiver?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationEndWaiverArgs, 'input'>>;
  grantRole?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  holdReview?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationHoldReviewArgs, 'input'>>;
  kickOffPoc?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationKickOffPocArgs, 'input'>>;
  nameDelivery?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationNameDeliveryArgs, 'input'>>;
  proposePoc?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationProposePocArgs, 'input'>>;
  publishTemplate?: Resolver<Maybe<ResolversTypes['TemplatePayload']>, ParentType, ContextType, RequireFields<MutationPublishTemplateArgs, 'input'>>;
  recordDrill?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationRecordDrillArgs, 'input'>>;
  recordFeasibility?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationRecordFeasibilityArgs, 'input'>>;
  recordSpend?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationRecordSpendArgs, 'input'>>;
  recordValue?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationRecordValueArgs, 'input'>>;
  revokeRole?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  scoreItems?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationScoreItemsArgs, 'input'>>;
  waiveItem?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationWaiveItemArgs, 'input'>>;
  writeChecklist?: Resolver<Maybe<ResolversTypes['PocPayload']>, ParentType, ContextType, RequireFields<MutationWriteChecklistArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'Person' | 'Poc', ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Fraction']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OwnerRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnerCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnerCount'] = ResolversParentTypes['OwnerCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Payload'] = ResolversParentTypes['Payload']> = {
  __resolveType: TypeResolveFn<'PersonPayload' | 'PocPayload' | 'PolicyPayload' | 'TemplatePayload', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilotAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotAnswer'] = ResolversParentTypes['PilotAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedWeeksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedWeeks'] = ResolversParentTypes['PlannedWeeks']> = {
  poc?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  production?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PocResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Poc'] = ResolversParentTypes['Poc']> = {
  budget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
  checklist?: Resolver<Maybe<ResolversTypes['Checklist']>, ParentType, ContextType>;
  decisionDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecisionRecord']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  drills?: Resolver<ReadonlyArray<ResolversTypes['Drill']>, ParentType, ContextType>;
  earlierReadiness?: Resolver<Maybe<ResolversTypes['Readiness']>, ParentType, ContextType, RequireFields<PocEarlierReadinessArgs, 'daysAgo'>>;
  exposure?: Resolver<ResolversTypes['MoneyRange'], ParentType, ContextType>;
  feasibility?: Resolver<ResolversTypes['Feasibility'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Forecast']>, ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['GateEvaluation'], ParentType, ContextType>;
  goLiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PocHistoryArgs>>;
  hypothesis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructure?: Resolver<Maybe<ResolversTypes['Infrastructure']>, ParentType, ContextType>;
  kickedOffOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  missingSteps?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Owner']>, ParentType, ContextType>;
  pilot?: Resolver<ReadonlyArray<ResolversTypes['PilotAnswer']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  production?: Resolver<Maybe<ResolversTypes['ProductionSibling']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<PocReviewsArgs, 'last'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roadmap?: Resolver<ResolversTypes['Roadmap'], ParentType, ContextType>;
  round?: Resolver<ReadonlyArray<ResolversTypes['WeekStanding']>, ParentType, ContextType>;
  scoreSheet?: Resolver<Maybe<ResolversTypes['ScoreSheet']>, ParentType, ContextType, RequireFields<PocScoreSheetArgs, 'week'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spend?: Resolver<ResolversTypes['SpendConnection'], ParentType, ContextType, RequireFields<PocSpendArgs, 'first'>>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PocStatus'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['WeeklyReadiness']>, ParentType, ContextType, RequireFields<PocTrendArgs, 'last'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PocConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PocConnection'] = ResolversParentTypes['PocConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PocEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Poc']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PocEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PocEdge'] = ResolversParentTypes['PocEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Poc'], ParentType, ContextType>;
};

export type PocGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PocGroup'] = ResolversParentTypes['PocGroup']> = {
  band?: Resolver<Maybe<ResolversTypes['RatioBand']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exposures?: Resolver<ReadonlyArray<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  gateOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PocPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PocPayload'] = ResolversParentTypes['PocPayload']> = {
  poc?: Resolver<Maybe<ResolversTypes['Poc']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  blockingScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  defaultCurrency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drillMaxAgeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  ownerAttendance?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  perArea?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeklyRates?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PolicyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyPayload'] = ResolversParentTypes['PolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['AreaReadiness']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  budgets?: Resolver<ReadonlyArray<ResolversTypes['PortfolioBudget']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PortfolioCounts'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PocGroup']>, ParentType, ContextType, RequireFields<PortfolioGroupsArgs, 'by'>>;
  ownerCounts?: Resolver<ReadonlyArray<ResolversTypes['OwnerCount']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  round?: Resolver<ReadonlyArray<ResolversTypes['RoundProgress']>, ParentType, ContextType>;
  trend?: Resolver<ReadonlyArray<ResolversTypes['WeeklyReadiness']>, ParentType, ContextType, RequireFields<PortfolioTrendArgs, 'last'>>;
  unitCounts?: Resolver<ReadonlyArray<ResolversTypes['UnitCount']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['PortfolioValue']>, ParentType, ContextType>;
};

export type PortfolioBudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioBudget'] = ResolversParentTypes['PortfolioBudget']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['MoneyRange'], ParentType, ContextType>;
  hardeningEstimate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pocApproved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pocSpent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  productionApproved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  productionSpent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PortfolioCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioCounts'] = ResolversParentTypes['PortfolioCounts']> = {
  gateOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graduated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortfolioValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioValue'] = ResolversParentTypes['PortfolioValue']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedPerYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  measuredPerYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unprovenPerYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type ProductionSiblingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductionSibling'] = ResolversParentTypes['ProductionSibling']> = {
  envelope?: Resolver<ResolversTypes['EnvelopeState'], ParentType, ContextType>;
  goLiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedWith?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SiblingState'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checklistTemplates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChecklistTemplate']>>, ParentType, ContextType, Partial<QueryChecklistTemplatesArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'direction'>>;
  me?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  poc?: Resolver<Maybe<ResolversTypes['Poc']>, ParentType, ContextType, Partial<QueryPocArgs>>;
  pocs?: Resolver<Maybe<ResolversTypes['PocConnection']>, ParentType, ContextType, Partial<QueryPocsArgs>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPolicyArgs>>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType, Partial<QueryPortfolioArgs>>;
};

export type ReadinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['AreaReadiness']>, ParentType, ContextType>;
  catches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastScoredWeek?: Resolver<Maybe<ResolversTypes['IsoWeek']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakest?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  attendees?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['IsoWeek'], ParentType, ContextType>;
};

export type RoadmapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['RoadmapStep']>, ParentType, ContextType>;
  totalCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWeeks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RoadmapStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoadmapStep'] = ResolversParentTypes['RoadmapStep']> = {
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ChecklistItem'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  toScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RoundProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoundProgress'] = ResolversParentTypes['RoundProgress']> = {
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsScored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerScored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pocs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['IsoWeek'], ParentType, ContextType>;
};

export type ScoreSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['ScoreSheetLine']>, ParentType, ContextType>;
  week?: Resolver<ResolversTypes['IsoWeek'], ParentType, ContextType>;
};

export type ScoreSheetLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreSheetLine'] = ResolversParentTypes['ScoreSheetLine']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['GivenScore']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['GivenScore']>, ParentType, ContextType>;
};

export type SpendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Spend'] = ResolversParentTypes['Spend']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  envelope?: Resolver<ResolversTypes['Envelope'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SpendConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpendConnection'] = ResolversParentTypes['SpendConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpendEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Spend']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpendEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpendEdge'] = ResolversParentTypes['SpendEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Spend'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  pocChanged?: SubscriptionResolver<ResolversTypes['Poc'], "pocChanged", ParentType, ContextType, Partial<SubscriptionPocChangedArgs>>;
};

export type SuccessMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuccessMeasure'] = ResolversParentTypes['SuccessMeasure']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  baselineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TargetDirection'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateItem'] = ResolversParentTypes['TemplateItem']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effortWeeks?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidenceHint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TemplatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplatePayload'] = ResolversParentTypes['TemplatePayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ChecklistTemplate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnitCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitCount'] = ResolversParentTypes['UnitCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  expectedPerYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measuredPerYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  leads?: Resolver<ReadonlyArray<ResolversTypes['Poc']>, ParentType, ContextType>;
  owns?: Resolver<ReadonlyArray<ResolversTypes['Poc']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  worksOn?: Resolver<ReadonlyArray<ResolversTypes['Poc']>, ParentType, ContextType>;
};

export type WaiverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Waiver'] = ResolversParentTypes['Waiver']> = {
  approvedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeekStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeekStanding'] = ResolversParentTypes['WeekStanding']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerScored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['IsoWeek'], ParentType, ContextType>;
};

export type WeeklyReadinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeeklyReadiness'] = ResolversParentTypes['WeeklyReadiness']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['AreaReadiness']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  ownerPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['IsoWeek'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AreaReadiness?: AreaReadinessResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  ChecklistTemplate?: ChecklistTemplateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionRecord?: DecisionRecordResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  Drill?: DrillResolvers<ContextType>;
  EnvelopeState?: EnvelopeStateResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Feasibility?: FeasibilityResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  Fraction?: GraphQLScalarType;
  GateCriterion?: GateCriterionResolvers<ContextType>;
  GateEvaluation?: GateEvaluationResolvers<ContextType>;
  GivenScore?: GivenScoreResolvers<ContextType>;
  Infrastructure?: InfrastructureResolvers<ContextType>;
  IsoWeek?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  MoneyRange?: MoneyRangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  OwnerCount?: OwnerCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payload?: PayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PilotAnswer?: PilotAnswerResolvers<ContextType>;
  PlannedWeeks?: PlannedWeeksResolvers<ContextType>;
  Poc?: PocResolvers<ContextType>;
  PocConnection?: PocConnectionResolvers<ContextType>;
  PocEdge?: PocEdgeResolvers<ContextType>;
  PocGroup?: PocGroupResolvers<ContextType>;
  PocPayload?: PocPayloadResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyPayload?: PolicyPayloadResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioBudget?: PortfolioBudgetResolvers<ContextType>;
  PortfolioCounts?: PortfolioCountsResolvers<ContextType>;
  PortfolioValue?: PortfolioValueResolvers<ContextType>;
  Position?: GraphQLScalarType;
  ProductionSibling?: ProductionSiblingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapStep?: RoadmapStepResolvers<ContextType>;
  RoundProgress?: RoundProgressResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  ScoreSheetLine?: ScoreSheetLineResolvers<ContextType>;
  Spend?: SpendResolvers<ContextType>;
  SpendConnection?: SpendConnectionResolvers<ContextType>;
  SpendEdge?: SpendEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuccessMeasure?: SuccessMeasureResolvers<ContextType>;
  TemplateItem?: TemplateItemResolvers<ContextType>;
  TemplatePayload?: TemplatePayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  UnitCount?: UnitCountResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Waiver?: WaiverResolvers<ContextType>;
  WeekStanding?: WeekStandingResolvers<ContextType>;
  WeeklyReadiness?: WeeklyReadinessResolvers<ContextType>;
};

