import type { InfrastructureTier } from '@causeway/hosting/commands.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { AdoptPoc, Track } from '@causeway/poc/commands.ts';
import type { PocStatus } from '@causeway/poc/state.ts';

/** A score that a row gives an item. */
export interface WantedScore {
  readonly itemId: string;
  readonly score: number;
  /** Absent where the row says nothing of it. */
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/** What a row says of a POC, in the contract's words; what it does not say is absent. People by e-mail address. */
export interface Wanted {
  readonly status: PocStatus;
  readonly stopReason?: NonNullable<AdoptPoc['outcome']>['stopReason'];
  readonly slug?: string;
  readonly name: string;
  readonly hypothesis: string;
  readonly unit?: string;
  readonly track: Track;
  readonly decisionDueOn?: string;
  readonly goLiveOn?: string;
  readonly checklistTemplateId?: string;
  readonly budget?: { readonly poc: Money; readonly production?: Money };
  readonly plannedWeeks?: { readonly poc: number; readonly production: number };
  readonly owners?: { readonly productionOwner?: string; readonly pocLead?: string; readonly sponsor?: string };
  readonly members?: readonly string[];
  readonly infrastructure?: { readonly tier: InfrastructureTier; readonly description?: string };
  readonly delivery?: {
    readonly pocTeam: string;
    readonly productionTeam: string;
    readonly pocVendor?: string;
    readonly productionVendor?: string;
  };
  readonly success?: NonNullable<AdoptPoc['success']>;
  readonly expectedValuePerYear?: Money;
  readonly startedOn?: string;
  readonly decidedOn?: string;
  readonly rationale: string;
  readonly learned?: string;
  readonly scores: readonly WantedScore[];
}
