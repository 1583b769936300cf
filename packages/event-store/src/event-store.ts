/** A place in the global log: dense 1…n in commit order, 0 before the first event. */
export type Position = bigint;
/** `poc-<slug>`, `template-<id>`, `policy`, `access`. */
export type StreamName = string;
/** The revision that a stream must have before an append: its newest event's, or -1 for no stream. */
export type ExpectedRevision = number;

/** One event to append. `texts` are the free texts of `data` by field name: they are sealed, so `data` must not hold them. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** The day the fact was true, ISO, where it was said, or differs from the day it is recorded. */
  readonly effectiveOn?: string;
}

/** A stream that was read to judge a command, besides its own, and the revision of its newest event then (-1 where it had none). */
export interface ReadStream {
  readonly stream: StreamName;
  readonly revision: number;
}

/** Who asked for what: the same for all events of one append. */
export interface CommandMetadata {
  readonly commandId: string;
  readonly correlationId: string;
  /** Opaque id of the person; null for the system itself. */
  readonly actor: string | null;
  /** The command as canonical JSON, whose salted hash recognises a repeat (GE-4). */
  readonly body: string;
}

export interface RecordedEvent {
  readonly id: string;
  readonly position: Position;
  readonly stream: StreamName;
  /** Dense within the stream, from 0. */
  readonly revision: number;
  readonly type: string;
  readonly schemaVersion: number;
  /** As written, texts filled in; a text that was erased is null. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds, whole, never decreasing with the position. */
  readonly recordedAt: number;
  readonly effectiveOn: string | null;
  readonly actor: string | null;
  readonly commandId: string;
  readonly correlationId: string;
  /** Place of this event within its command, from 0, and how many events the command recorded. */
  readonly ordinal: number;
  readonly count: number;
  /** Salted hash of the command's body, on the first event of a command. */
  readonly bodyHash: BodyHash | null;
}

export interface BodyHash {
  /** SHA-256(salt ‖ body), hex. */
  readonly commitment: string;
  /** Hex; null once erased. */
  readonly salt: string | null;
}

export interface Appended {
  /** Position of the last event of the command. */
  readonly position: Position;
  /** Revision of the last event. */
  readonly revision: number;
  readonly recordedAt: number;
}

export interface RevisionRange {
  /** Only events after this revision; -1 or absent: from the start. */
  readonly after?: number;
  /** Only events at or before this position of the log. */
  readonly upTo?: Position;
}

/** What to find in the log; all given conditions hold together. Positions are inclusive. */
export interface EventQuery {
  readonly ids?: readonly string[];
  readonly stream?: StreamName;
  /** Events of each of these streams; the limit is each stream's own. */
  readonly streams?: readonly StreamName[];
  readonly types?: readonly string[];
  readonly actor?: string;
  readonly recordedFrom?: number;
  readonly recordedTo?: number;
  readonly correlationId?: string;
  readonly commandId?: string;
  readonly positionFrom?: Position;
  readonly positionTo?: Position;
  readonly direction?: 'ASC' | 'DESC';
  readonly limit: number;
}

/** The stream was not at the expected revision; nothing was recorded. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  readonly stream: StreamName;
  readonly current: number;
  constructor(stream: StreamName, current: number) {
    super(`${stream} is at revision ${current}`);
    this.stream = stream;
    this.current = current;
  }
}

/** A stream that was read to judge the command has gained events since; nothing was recorded. Judge anew. */
export class ReadMoved extends Error {
  override readonly name = 'ReadMoved';
  readonly stream: StreamName;
  constructor(stream: StreamName) {
    super(`${stream} has gained events since it was read`);
    this.stream = stream;
  }
}

/** The command id is already in the log (of this or another stream); nothing was recorded. */
export class CommandIdTaken extends Error {
  override readonly name = 'CommandIdTaken';
  readonly commandId: string;
  constructor(commandId: string) {
    super(`command ${commandId} was carried out before`);
    this.commandId = commandId;
  }
}

/** The store could not say whether the append was recorded (time-out, lost connection): look the command id up before trying again. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
}

/** The store cannot be reached; nothing was recorded. Answer 503 and try later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export interface Subscription {
  /** Stops after the batch in hand. */
  stop(): Promise<void>;
  /** Settles when the subscription has ended: resolves after `stop`, rejects with what ended it. */
  readonly ended: Promise<void>;
}

/** The log: append-only, totally ordered. Every adapter passes the one contract in `contract.ts`. */
export interface EventStore {
  /** Names this opening of the log among others: what is recorded through it, it tells by `onAppended`, and nobody who listens in its name is told again. */
  readonly opening: string;
  /**
   * Records all events (1 to 1,000), or none; none either where one of the streams that were read to judge the command has gained events since. Throws
   * WrongExpectedRevision, ReadMoved, CommandIdTaken, UnknownOutcome or StoreUnavailable.
   */
  append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
    command: CommandMetadata,
    reads?: readonly ReadStream[],
  ): Promise<Appended>;
  /**
   * Calls with the events of each command that this opening recorded, as a reader would read them, in the moment in which it is known that they are
   * recorded; of commands side by side not always in the order of the log. What others record is not told, nor what was recorded though its answer
   * was lost: it spares a reader of the same process most of its reading, and is no subscription. Answers what ends it.
   */
  onAppended(listener: (events: readonly RecordedEvent[]) => void): () => void;
  /** The first event that a command recorded, which holds the hash of its body; null when none was. */
  commandOf(commandId: string): Promise<RecordedEvent | null>;
  /** A stream in revision order. */
  readStream(stream: StreamName, range?: RevisionRange): AsyncIterable<RecordedEvent>;
  /** The log in position order, after a position, up to its end as it stands; ends at a whole command, unless `limit` cuts one off. */
  readAll(after: Position, limit?: number): AsyncIterable<RecordedEvent>;
  /**
   * The whole commands of a log up to a position, stream by stream, each in revision order: what was recorded of one comes together, whatever was recorded
   * in between. In batches, which hold many streams or a part of one.
   */
  readStreams(upTo: Position): AsyncIterable<RecordedEvent[]>;
  /** Catch-up, then live: every event after a position once, in order, in batches that end at whole commands; a store that is away is waited for. */
  subscribe(after: Position, onEvents: (batch: RecordedEvent[]) => Promise<void>): Subscription;
  /** Events by what the contract's EventFilter asks, in position order. */
  find(query: EventQuery): Promise<RecordedEvent[]>;
  /** The newest position and the log's time there (0 when the log is empty). */
  head(): Promise<{ position: Position; recordedAt: number }>;
  /** The newest whole-command position recorded at or before an instant, with the log's time there. */
  headAt(instant: number): Promise<{ position: Position; recordedAt: number }>;
  /**
   * Moves the log's time on to the store's clock and answers it with the newest position: everything recorded later bears that time or a later
   * one. So a reader that has read up to the position may let time pass up to the clock.
   */
  tick(): Promise<{ position: Position; clock: number }>;
  close(): Promise<void>;
}
