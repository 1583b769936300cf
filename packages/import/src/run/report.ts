import { type RowProblem, unreadFor } from '../row/fields.ts';
import type { Origin } from '../row/take.ts';
import type { WantedScore } from '../row/wanted.ts';

export const OUTCOMES = ['taken', 'changed', 'known', 'skipped', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of one row. */
export interface RowResult {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  /** The line of the file that it begins on. */
  readonly line: number;
  readonly name: string;
  /** null where it is no POC here. */
  readonly slug: string | null;
  /** null where it could not be read. */
  readonly status: string | null;
  readonly outcome: Outcome;
  /** What was recorded of a row that is here already. */
  readonly changed: readonly string[];
  /** Why it was skipped; what the register changed and nothing can be done about. */
  readonly notes: readonly string[];
  /** Why it, or a part of it, was not taken. */
  readonly problems: readonly RowProblem[];
  /** Cells that hold something which gives nothing: each left out. */
  readonly leftOut: readonly LeftOut[];
}

/** A cell that was left out of a row, and the field that it would have given. */
export interface LeftOut {
  readonly field: string;
  readonly column: string | null;
  readonly value: string;
}

/** What was left out as it stands beside its cell. */
export const leftOutProblemOf = ({ field, column, value }: LeftOut): RowProblem => ({
  column,
  value,
  reason: `This is left out of ${field}: it ${unreadFor(field)}.`,
});

/** What was left out as a sentence that names field, column and value, and what to do. */
export const leftOutSentenceOf = ({ field, column, value }: LeftOut): string =>
  `Left out of ${field}: ${column === null ? '' : `${inLine(column)} = `}"${cut(value)}" ${unreadFor(field)}.`;

/** A problem with its row. */
export interface RowError extends RowProblem {
  readonly row: number;
  readonly line: number;
  readonly name: string;
}

/** A problem as a sentence that names row, column and value. */
export const sentenceOf = ({ row, line, name, column, value, reason }: RowError): string =>
  `row ${row} (line ${line})${name === '' ? '' : ` "${cut(name)}"`}: ${column === null ? '' : `${inLine(column)}${value === null || value.trim() === '' ? '' : ` = "${cut(value)}"`}: `}${reason}`;

/** Headings have lines, too. */
const inLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const cut = (text: string): string => {
  const line = inLine(text);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** Problems, and different cells of a field or reasons, kept one by one; beyond them only their number. */
const MOST_ERRORS = 1_000;
const MOST_CELLS = 20;
const SCORES = [0, 1, 2, 3] as const;

type Counts = Record<string, number>;
/** Names come from a file and a mapping: one that every object has, `__proto__`, is a name like any other. */
const counted = <Value = number>(): Record<string, Value> => Object.create(null) as Record<string, Value>;

/** What is read of a row that is, or becomes, a POC. */
export interface RowReading {
  readonly filled: readonly string[];
  readonly scores: readonly WantedScore[];
}

/** What became of a file. Of each row one of taken, changed, known, skipped, refused. */
export class ImportReport {
  rows = 0;
  /** Recorded by this run, by the status they arrive with. */
  readonly taken: Counts = counted();
  /** Here before, of which the register says something new, by what changed. */
  readonly changes: Counts = counted();
  updated = 0;
  /** Here before, of which it says nothing new, by status: nothing was recorded. */
  readonly known: Counts = counted();
  /** By reason. */
  readonly skipped: Counts = counted();
  /** Rows of which something was not taken. */
  refused = 0;
  readonly errors: RowError[] = [];
  /** Why something was not taken, the first twenty different reasons: how often. */
  readonly reasons: Counts = counted();
  /** What the register changed and nothing can be done about: how often. */
  kept = 0;
  /** Fields that rows leave empty and the mapping fills. */
  readonly filled: Counts = counted();
  /** By field the cells that hold something which gives nothing, the first twenty different ones of each; how often. */
  readonly unread: Record<string, Counts> = counted();
  /** Rows by item and score. */
  readonly scores: Record<string, [number, number, number, number]> = counted();
  isInterrupted = false;

  add(result: RowResult, reading: RowReading | null): void {
    this.rows += 1;
    for (const what of result.changed) add(this.changes, what.startsWith('scores.') ? 'scores' : what);
    switch (result.outcome) {
      case 'skipped':
        add(this.skipped, result.notes[0] ?? '');
        return;
      case 'refused':
        this.refused += 1;
        for (const problem of result.problems) {
          const isKept = problem.reason in this.reasons || Object.keys(this.reasons).length < MOST_CELLS;
          add(this.reasons, isKept ? problem.reason : '…');
          if (this.errors.length < MOST_ERRORS) this.errors.push({ row: result.row, line: result.line, name: result.name, ...problem });
        }
        return;
      case 'changed':
        this.updated += 1;
        break;
      default:
        add(this[result.outcome], result.status ?? '');
    }
    if (result.notes.length > 0) this.kept += 1;
    if (reading) this.#read(reading);
  }

  leaveUnread(field: string, { cell }: Origin): void {
    this.unread[field] ??= counted();
    const cells = this.unread[field];
    const text = cut(cell);
    add(cells, text in cells || Object.keys(cells).length < MOST_CELLS ? text : '…');
  }

  #read({ filled, scores }: RowReading): void {
    for (const field of filled) add(this.filled, field);
    for (const { itemId, score } of scores) {
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
