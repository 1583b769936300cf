import type { ChecklistState } from '@causeway/checklist/evolve.ts';
import type { ItemStanding } from '@causeway/checklist/standings.ts';
import { lastFor } from '@causeway/kernel/remember.ts';
import type { ItemRow, ReviewRow, ScoreRow, WaiverRow } from '../view/checklist.ts';

/** CL-1: the list as it is defined, in checklist order. */
export const itemRows = lastFor((items: ChecklistState['items']): readonly ItemRow[] => items.map((item, place) => ({ ...item, place })));

/** CL-4, CL-5: what counts of each item that was ever scored: its standing is the row, so that one that stands as it did is the same row. */
export const scoreRows = lastFor((standings: readonly ItemStanding[]): readonly ScoreRow[] =>
  standings.filter(({ score }) => score !== null),
);

/** CL-6: the waivers that stand. */
export const waiverRows = lastFor((standings: readonly ItemStanding[]): readonly WaiverRow[] =>
  standings.flatMap(({ item, waiver }) =>
    waiver === null ? [] : [{ id: item.id, reason: waiver.reason, approvedBy: waiver.by, expiresOn: waiver.expiresOn }],
  ),
);

/** CL-8: one for each week, in their order. */
export const reviewRows = lastFor((reviews: ChecklistState['reviews']): readonly ReviewRow[] =>
  reviews.map(({ week, heldAt, attendees, ownerPresent, note }) => ({ week, heldAt, attendees, ownerPresent, note })),
);
