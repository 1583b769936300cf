/** How it goes. */
export interface StatusReading {
  /** The newest event of the log; null for whoever may not read the log. */
  readonly head: { readonly position: string; readonly recordedAt: string | null } | null;
  /** How far the read side is: everything up to a position, and time up to a clock. */
  readonly bookmark: { readonly position: string; readonly clock: string };
  readonly lag: { readonly events: number | null; readonly seconds: number };
  /** Streams that could not be projected; their names and reasons only where the database itself is asked. */
  readonly parkedStreams: number;
  readonly parked: readonly { readonly stream: string; readonly position: string; readonly reason: string }[] | null;
  readonly pocs: Readonly<Record<'total' | 'proposed' | 'running' | 'graduated' | 'stopped' | 'gateOpen', number>>;
}
