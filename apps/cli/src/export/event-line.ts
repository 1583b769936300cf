/** One event, as it is exported and replayed. Instants are RFC 3339. */
export interface EventLine {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly recordedAt: string;
  /** The day the fact was true, where it differs. */
  readonly effectiveOn: string | null;
  /** Opaque; null: the system itself. */
  readonly actorId: string | null;
  /** Their name today, or else their address; null once erased. */
  readonly actor: string | null;
  readonly commandId: string;
  readonly correlationId: string;
  readonly summary: string;
  /** As it was written; null without the right to raw data. */
  readonly data: unknown;
}

export const EVENT_COLUMNS = [
  'position',
  'stream',
  'revision',
  'type',
  'schemaVersion',
  'recordedAt',
  'effectiveOn',
  'actorId',
  'actor',
  'commandId',
  'correlationId',
  'summary',
  'data',
] as const satisfies readonly (keyof EventLine)[];
