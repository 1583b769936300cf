import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { MappingProblem } from './mapping/read.ts';
import type { RowProblem } from './row/fields.ts';
import type { ImportReport, RowError, RowResult } from './run/report.ts';
import type { Suggestion } from './suggest/suggest.ts';
import type { Encoding } from './table/encoding.ts';

// What the server tells of an import and the page shows: types alone, for the page runs nothing of this package.

/** What an import is doing; `RECEIVED` and `PREVIEWED` wait for the person. */
export type Phase = 'RECEIVED' | 'READING' | 'PREVIEWING' | 'PREVIEWED' | 'IMPORTING' | 'DONE' | 'CANCELLED' | 'FAILED';

/** Figures of a run: counts by status or reason, as the report keeps them. */
export type Figures = Pick<
  ImportReport,
  'rows' | 'taken' | 'changes' | 'updated' | 'known' | 'skipped' | 'refused' | 'kept' | 'filled' | 'unread'
> & { readonly errors: readonly RowError[] };

/** An import as its person sees it. */
export interface ImportState {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** As it was drafted, or last used. */
  readonly mapping: string;
  /** The day that the edition speaks of, as it was last said; null: the mapping says it, or nobody. */
  readonly speaksOf: PlainDate | null;
  /** As it was drafted from the file's columns. */
  readonly draft: string;
  /** What a person should look at in the draft. */
  readonly notes: readonly string[];
  /** Each heading of the file, and how a mapping writes it. */
  readonly columns: Suggestion['columns'];
  /** What the draft reads the file in; as it was detected, until somebody says otherwise. */
  readonly encoding: Encoding;
  readonly detected: Encoding;
  readonly phase: Phase;
  /** Rows through, in the phase under way. */
  readonly done: number;
  /** Rows of the file; null until it was read to its end. */
  readonly total: number | null;
  /** When the phase began, epoch milliseconds; null where nothing is under way. */
  readonly since: number | null;
  readonly figures: Figures | null;
  readonly preview: Preview | null;
  /** Why it FAILED. */
  readonly problem: string | null;
  /** Where the mapping does not fit the file, which is why. */
  readonly mistakes: readonly MappingProblem[];
}

/** What a list of imports says of each. */
export type ImportSummary = Pick<ImportState, 'id' | 'name' | 'bytes' | 'phase' | 'done' | 'total' | 'since'>;

/** A row as it stands in the file, and what would become of it. The columns of its problems are those of the preview, where the mapping names one by its beginning too. */
export interface PreviewRow extends Omit<RowResult, 'leftOut'> {
  /** Cells that were left out of it, each with why. */
  readonly leftOut: readonly RowProblem[];
  /** In the order of the preview's columns. */
  readonly cells: readonly string[];
}

export interface Preview {
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

/** A mapping of a published register that comes with Causeway. */
export interface ShippedMapping {
  /** What the register is called. */
  readonly name: string;
  /** As YAML. */
  readonly text: string;
}

export interface MappingWord {
  /** With the names on the way to it: `owners.pocLead`. */
  readonly word: string;
  readonly says: string;
}

/** What a mapping may say. */
export interface MappingWords {
  /** In the mapping itself. */
  readonly mapping: readonly MappingWord[];
  readonly fields: readonly MappingWord[];
  /** Wherever a value is taken from the row. */
  readonly value: readonly MappingWord[];
  readonly condition: readonly MappingWord[];
}
