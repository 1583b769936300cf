import type { Area } from '@causeway/checklist/areas.ts';
import type { InfrastructureTier } from '@causeway/hosting/commands.ts';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { CommandType } from '@causeway/poc/authorize.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { Weekday, When } from './calendar.ts';
import type { Who } from './people.ts';

export interface Command {
  readonly type: CommandType;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a command is made with on its day. */
export interface Scene {
  readonly day: (when: When) => PlainDate;
  /** An amount in the POC's currency, in whole units. */
  readonly money: (amount: number) => Money;
  /** The POC as it stands; null before it is proposed. */
  readonly poc: PocState | null;
}

/** Somebody does something on a day: one command. */
export interface Beat {
  readonly on: When;
  readonly by: Who;
  readonly command: (scene: Scene) => Command;
}

/** From which weeks an item stands at which level, with what is said of it where that is not the usual. */
export type Levels = readonly (readonly [week: number, level: number, note?: string])[];

/** The weekly round: the whole list is scored or confirmed once a week. */
export interface Scoring {
  readonly from: number;
  /** Last week; 52 where nothing is said. */
  readonly to?: number;
  readonly on: Weekday;
  readonly by?: Who;
  /** The weeks in which the first item of an area reaches 1, 2 and 3; each further item does a week later. */
  readonly areas: Partial<Record<Area, readonly number[]>>;
  /** Items that go their own way. */
  readonly items?: Readonly<Record<string, Levels>>;
  readonly missed?: readonly number[];
  /** Weeks in which only the first half of the list was gone through. */
  readonly partial?: readonly number[];
}

/** The weekly review on Fridays. */
export interface Reviews {
  readonly from: number;
  readonly to?: number;
  /** The share of them that the production owner comes to, from a week on to none. */
  readonly owner: 0 | 0.25 | 0.5 | 0.75 | 1;
  readonly ownerAbsentFrom?: number;
  readonly notes?: Readonly<Record<number, string>>;
}

/** Money that leaves every four weeks. */
export interface Spending {
  readonly envelope: 'POC' | 'PRODUCTION';
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly for: readonly string[];
}

/** One POC's year. */
export interface Storyline {
  readonly slug: string;
  readonly name: string;
  readonly hypothesis: string;
  readonly unit: string;
  /** Headed for production where nothing is said. */
  readonly track?: 'RESEARCH';
  readonly currency: 'USD' | 'EUR' | 'CHF';
  readonly lead?: Who;
  readonly owner?: Who;
  /** Who owns it in production where that was named later, by a beat. */
  readonly laterOwner?: Who;
  readonly sponsor?: Who;
  readonly members?: readonly Who[];
  readonly begins:
    | { readonly proposed: When; readonly by: Who; readonly kickedOff?: When }
    | {
        readonly adopted: When;
        readonly startedOn?: When;
        readonly outcome?: { readonly decision: 'GRADUATE' | 'STOP'; readonly on: When; readonly rationale: string };
      };
  readonly decisionDueOn?: When;
  readonly goLiveOn?: When;
  readonly hasNoChecklist?: boolean;
  readonly budget?: { readonly poc: number; readonly production?: number };
  readonly plannedWeeks?: { readonly poc: number; readonly production: number };
  readonly runsOn?: readonly [InfrastructureTier, string];
  readonly delivery?: {
    readonly pocTeam: string;
    readonly productionTeam: string;
    readonly pocVendor?: string;
    readonly productionVendor?: string;
  };
  readonly success?: {
    readonly name: string;
    readonly unit: string;
    readonly direction: 'AT_LEAST' | 'AT_MOST';
    readonly baseline: number;
    readonly target: number;
  };
  readonly expectedPerYear?: number;
  /** Answers to the pilot checklist, `PILOT-1` first. */
  readonly pilot?: readonly string[];
  /** What notes speak of: those who use it, where its data comes from, what it does. */
  readonly words: { readonly users: string; readonly source: string; readonly task: string };
  readonly scoring?: Scoring;
  readonly reviews?: Reviews;
  readonly spending?: readonly Spending[];
  readonly beats?: readonly Beat[];
}
