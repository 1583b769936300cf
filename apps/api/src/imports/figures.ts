import type { ImportReport } from '@causeway/import/run/report.ts';
import type { Figures } from '@causeway/import/state.ts';

const MOST_ERRORS_SHOWN = 200;

/** What of a report is shown. */
export const figuresOf = ({
  rows,
  taken,
  changes,
  updated,
  known,
  skipped,
  refused,
  kept,
  filled,
  unread,
  errors,
}: ImportReport): Figures => ({
  rows,
  taken,
  changes,
  updated,
  known,
  skipped,
  refused,
  kept,
  filled,
  unread,
  // They came as their rows were through, several of which are under way at a time.
  errors: errors.toSorted((one, other) => one.row - other.row).slice(0, MOST_ERRORS_SHOWN),
});
