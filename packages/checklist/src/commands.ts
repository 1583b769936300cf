import type { IsoWeek, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonRef } from '@causeway/kernel/command.ts';
import type { Area } from './areas.ts';

type Maybe<T> = T | null | undefined;

/** An item as it is given: levels absent means the general sentences of CL-2. */
export interface ItemInput {
  readonly id: string;
  readonly area: Area;
  readonly question: string;
  readonly weight: number;
  readonly blocking: boolean;
  readonly effortWeeks: number;
  readonly levels?: Maybe<readonly string[]>;
}
export interface ItemScoreInput {
  readonly itemId: string;
  readonly score: number;
  readonly note?: Maybe<string>;
  readonly evidence?: Maybe<readonly string[]>;
}

export interface WriteChecklist {
  readonly type: 'writeChecklist';
  readonly templateId?: Maybe<string>;
  readonly items?: Maybe<readonly ItemInput[]>;
}
export interface ChangeChecklist {
  readonly type: 'changeChecklist';
  readonly add?: Maybe<readonly ItemInput[]>;
  readonly change?: Maybe<readonly ItemInput[]>;
  readonly remove?: Maybe<readonly string[]>;
  readonly reason: string;
}
export interface ScoreItems {
  readonly type: 'scoreItems';
  readonly week?: Maybe<IsoWeek>;
  readonly scores: readonly ItemScoreInput[];
}
export interface HoldReview {
  readonly type: 'holdReview';
  readonly week?: Maybe<IsoWeek>;
  readonly attendees: readonly PersonRef[];
  readonly note?: Maybe<string>;
}
export interface WaiveItem {
  readonly type: 'waiveItem';
  readonly itemId: string;
  readonly reason: string;
  readonly expiresOn: PlainDate;
}
export interface EndWaiver {
  readonly type: 'endWaiver';
  readonly itemId: string;
  readonly reason: string;
}
export type ChecklistCommand = WriteChecklist | ChangeChecklist | ScoreItems | HoldReview | WaiveItem | EndWaiver;
