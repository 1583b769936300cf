import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Wanted } from '../row/wanted.ts';
import type { ImportMutation, KnownPoc } from './door.ts';
import type { Standing } from './said.ts';

/** One command of a changed row. */
export interface Change {
  /** What it changes, for the report. */
  readonly what: readonly string[];
  /** The same as a command for each of several things: where one of them is refused, the others are not. */
  readonly apart?: readonly Change[];
  readonly type: ImportMutation;
  readonly input: Readonly<Record<string, unknown>>;
  /** What comes after it rests on it: is it refused, nothing more is sent. */
  readonly isStep?: boolean;
}

/** A row of a newer edition beside the POC that it was taken in as. */
export interface Asked {
  readonly wanted: Wanted;
  readonly standing: Standing;
  readonly emails: KnownPoc['emails'];
  readonly today: PlainDate;
  readonly speaksOf: PlainDate | null;
  readonly reason: string;
  /** Where the row does not say what was learned. */
  readonly learned?: string | undefined;
}
