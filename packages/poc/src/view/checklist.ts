import type { Area } from '@causeway/checklist/areas.ts';
import type { AreaReadiness } from '@causeway/checklist/readiness.ts';
import type { ItemStanding } from '@causeway/checklist/standings.ts';
import type { Instant, IsoWeek, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonId } from '@causeway/kernel/command.ts';

/** CL-7: an area's figures as rows hold them: in the order of AREAS, which is which is told by their place. */
export type AreaFigures = Omit<AreaReadiness, 'area'>;

/** Keyed by `id`. The definition of an item: changes only with the list. */
export interface ItemRow {
  readonly id: string;
  /** Place in checklist order, from 0. */
  readonly place: number;
  readonly area: Area;
  readonly question: string;
  readonly levels: readonly string[];
  readonly weight: number;
  readonly blocking: boolean;
  readonly effortWeeks: number;
}

/** Keyed by `id` of the item; present once it was scored by either side. */
export type ScoreRow = Omit<ItemStanding, 'item' | 'place' | 'waiver'>;

/** Keyed by `id` of the item; present while the waiver stands. */
export interface WaiverRow {
  readonly id: string;
  readonly reason: string | null;
  readonly approvedBy: PersonId | null;
  readonly expiresOn: PlainDate;
}

/** Keyed by `week`. */
export interface WeekRow {
  readonly week: IsoWeek;
  readonly overall: number;
  readonly areas: readonly AreaFigures[];
  readonly complete: boolean;
  readonly reviewed: boolean;
  readonly ownerPresent: boolean;
}

/** Keyed by `week`. */
export interface ReviewRow {
  readonly week: IsoWeek;
  readonly heldAt: Instant;
  readonly attendees: readonly PersonId[];
  readonly ownerPresent: boolean;
  readonly note: string | null;
}
