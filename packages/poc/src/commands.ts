import type { BudgetCommand } from '@causeway/budget/commands.ts';
import type { PlannedWeeks } from '@causeway/budget/planned-weeks.ts';
import type { ChecklistCommand } from '@causeway/checklist/commands.ts';
import type { DrillCommand } from '@causeway/drills/commands.ts';
import type { FeasibilityCommand, SuccessMeasure } from '@causeway/feasibility/commands.ts';
import type { DeliveryNames, HostingCommand, Infrastructure } from '@causeway/hosting/commands.ts';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonRef } from '@causeway/kernel/command.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { OwnershipCommand } from '@causeway/ownership/commands.ts';

/** TR-1: headed for production, or research that never goes there. */
export const TRACKS = ['PRODUCTION_BOUND', 'RESEARCH'] as const;
export type Track = (typeof TRACKS)[number];

type Maybe<T> = T | null | undefined;

export interface PilotAnswer {
  readonly id: string;
  readonly answer: string;
}

/** What a proposal and an adoption both may carry. */
export interface Beginning {
  readonly slug?: Maybe<string>;
  readonly name: string;
  readonly hypothesis: string;
  readonly unit?: Maybe<string>;
  readonly track: Track;
  readonly decisionDueOn?: Maybe<PlainDate>;
  readonly goLiveOn?: Maybe<PlainDate>;
  readonly checklistTemplateId?: Maybe<string>;
  readonly budget?: Maybe<{ readonly poc: Money; readonly production?: Maybe<Money> }>;
  readonly plannedWeeks?: Maybe<PlannedWeeks>;
  readonly owners?: Maybe<{
    readonly productionOwner?: Maybe<PersonRef>;
    readonly pocLead?: Maybe<PersonRef>;
    readonly sponsor?: Maybe<PersonRef>;
  }>;
  readonly members?: Maybe<readonly PersonRef[]>;
  readonly infrastructure?: Maybe<Infrastructure>;
  readonly delivery?: Maybe<DeliveryNames>;
  readonly success?: Maybe<SuccessMeasure>;
  readonly expectedValuePerYear?: Maybe<Money>;
}

export interface ProposePoc extends Beginning {
  readonly type: 'proposePoc';
  readonly pilot?: Maybe<readonly PilotAnswer[]>;
}

export type Decision = 'GRADUATE' | 'STOP' | 'EXTEND';
/** DE-2: why a POC is stopped. */
export const STOP_REASONS = ['NOT_WORTH_PRODUCTION_COST', 'NOT_FEASIBLE', 'OVERTAKEN', 'ABANDONED'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

export interface AdoptPoc extends Beginning {
  readonly type: 'adoptPoc';
  readonly startedOn?: Maybe<PlainDate>;
  readonly scores?: Maybe<
    readonly {
      readonly itemId: string;
      readonly score: number;
      readonly note?: Maybe<string>;
      readonly evidence?: Maybe<readonly string[]>;
    }[]
  >;
  readonly outcome?: Maybe<{
    readonly decision: Decision;
    readonly on?: Maybe<PlainDate>;
    readonly rationale: string;
    readonly stopReason?: Maybe<StopReason>;
    readonly learned?: Maybe<string>;
  }>;
}

export interface DescribePoc {
  readonly type: 'describePoc';
  readonly name?: Maybe<string>;
  readonly hypothesis?: Maybe<string>;
  readonly unit?: Maybe<string>;
  readonly decisionDueOn?: Maybe<PlainDate>;
  readonly goLiveOn?: Maybe<PlainDate>;
  readonly plannedWeeks?: Maybe<PlannedWeeks>;
  readonly success?: Maybe<SuccessMeasure>;
  readonly expectedValuePerYear?: Maybe<Money>;
  readonly reason: string;
}
export interface AnswerPilot {
  readonly type: 'answerPilot';
  readonly answers: readonly PilotAnswer[];
}
export interface KickOffPoc {
  readonly type: 'kickOffPoc';
  readonly on?: Maybe<PlainDate>;
}
export interface ChangeTrack {
  readonly type: 'changeTrack';
  readonly track: Track;
  readonly reason: string;
}
export interface DecidePoc {
  readonly type: 'decide';
  readonly decision: Decision;
  readonly rationale: string;
  readonly stopReason?: Maybe<StopReason>;
  readonly learned?: Maybe<string>;
  readonly extendTo?: Maybe<PlainDate>;
  readonly override?: Maybe<boolean>;
}

/** The commands that `poc` decides itself: the contract's inputs without commandId, pocId and expectedRevision. */
export type PocOwnCommand = ProposePoc | AdoptPoc | DescribePoc | AnswerPilot | KickOffPoc | ChangeTrack | DecidePoc;

/** Every command that a `poc-<slug>` stream takes. */
export type PocCommand =
  | PocOwnCommand
  | ChecklistCommand
  | BudgetCommand
  | FeasibilityCommand
  | HostingCommand
  | OwnershipCommand
  | DrillCommand;
