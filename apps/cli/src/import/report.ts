import type { RowError } from './run.ts';

/** Problems kept one by one; beyond them only their number. */
const MOST_ERRORS = 1_000;
const SCORES = [0, 1, 2, 3] as const;

type Counts = Record<string, number>;
type Intake = {
  readonly status: string;
  readonly filled: readonly string[];
  readonly scores: readonly { itemId: string; score: number }[];
};

/** What became of a file. */
export class ImportReport {
  rows = 0;
  /** Recorded by this run, by the status they arrive with. */
  readonly taken: Counts = {};
  /** In the portfolio since an earlier run, by status: nothing was recorded. */
  readonly known: Counts = {};
  /** In the portfolio since an earlier run that read them otherwise (another mapping; a date that was still to come): left as they are. */
  readonly knownOtherwise: Counts = {};
  /** By reason. */
  readonly skipped: Counts = {};
  /** Fields that rows leave empty and the mapping fills, of rows taken or known. */
  readonly filled: Counts = {};
  /** Rows by item and score, of rows taken or known. */
  readonly scores: Record<string, [number, number, number, number]> = {};
  /** Rows that were not taken. */
  refused = 0;
  readonly errors: RowError[] = [];
  isInterrupted = false;

  skip(reason: string): void {
    add(this.skipped, reason);
  }

  refuse(error: RowError): void {
    this.refused += 1;
    if (this.errors.length < MOST_ERRORS) this.errors.push(error);
  }

  accept(intake: Intake, how: 'taken' | 'known' | 'knownOtherwise'): void {
    add(this[how], intake.status);
    for (const field of intake.filled) add(this.filled, field);
    for (const { itemId, score } of intake.scores) {
      this.scores[itemId] ??= [0, 0, 0, 0];
      const place = SCORES.find((each) => each === score);
      if (place !== undefined) this.scores[itemId][place] += 1;
    }
  }
}

const add = (counts: Counts, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

export const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);
