/** What is to be written together: each row, by the names of its columns, bears its POC. */
export interface Batch {
  readonly closed?: Readonly<Record<string, readonly OfPoc[]>>;
  readonly inserted?: Readonly<Record<string, readonly OfPoc[]>>;
  readonly streams?: readonly OfPoc[];
  readonly parts?: readonly OfPoc[];
  /** What stands beside the POCs. */
  readonly shared?: string;
  readonly parked?: readonly { readonly stream: string; readonly position: string; readonly reason: string }[];
  /** Where the bookmark is moved to, from where it was read. */
  readonly moved?: BookmarkMove;
}

/** A row of one POC. */
export interface OfPoc {
  readonly poc_id: string;
  readonly [column: string]: unknown;
}

interface BookmarkMove {
  readonly position: string;
  readonly clock: number;
  readonly read_position: string;
  readonly read_clock: number;
  readonly epoch: number;
  /** The opening of the log that moves it: whoever listens in its name is told without the database. */
  readonly by?: string | undefined;
}
