import pg from 'pg';
import {
  type Appended,
  CommandIdTaken,
  type CommandMetadata,
  type NewEvent,
  type ReadStream,
  StoreUnavailable,
  UnknownOutcome,
} from '../event-store.ts';
import { type AppendAnswer, appendQuery, outcomesOf } from './append-batch.ts';
import { isConnectionLoss, isOutOfService } from './connections.ts';
import { type Recorded, recordedBy } from './lost-session.ts';
import { type SealedAppend, sealAppend } from './sealed-append.ts';

/** What is said of a listener that throws. */
export const LISTENER_FAILED = 'whoever listens to what is recorded failed';

interface Waiting extends SealedAppend {
  readonly settle: (appended: Appended) => void;
  readonly fail: (error: Error) => void;
  tries: number;
}

/** Events of one round trip: enough to share a commit among many, few enough to answer soon. */
const MOST_EVENTS = 2_000;
/** Round trips under way at once: the log's lock would only make a third wait. */
const MOST_FLIGHTS = 2;
/** The same while other processes write, too: the database has enough to do, and each round trip syncs the disk. */
const MOST_FLIGHTS_AMONG_OTHERS = 1;
/** For how long others that have written are thought to go on. */
const OTHERS_MS = 100;
/** Commands that are not shared out over two round trips: each of them syncs the disk. */
const FEWEST_COMMANDS = 16;
/** Commands of one round trip: their answers fit into any socket's buffer, so that a process that is frozen before it reads them holds no lock. */
const MOST_COMMANDS = 250;
/** How often an append is sent whose session was lost and which was not recorded. */
const MOST_TRIES = 3;

export interface AppenderOptions {
  /** Names the opening of the log. */
  readonly opening: string;
  readonly now: () => number;
  /** How long an answer is waited for. */
  readonly patienceMs?: number;
  /** Told of each append that was recorded, before whoever asked for it. */
  readonly onAppended?: (append: SealedAppend, appended: Appended) => void;
  /** Told of what a listener throws: the log goes on. */
  readonly onProblem?: (problem: string, error: unknown) => void;
}

/**
 * Group commit: appends that arrive while a round trip is under way share the next one. Two are under way at most: while the database works on one of
 * many commands, the next is prepared and sent, and begins in the moment in which the log's lock is given free. Among other processes that write one is
 * under way, of all that wait.
 */
export class Appender {
  readonly #pool: pg.Pool;
  readonly #opening: string;
  readonly #now: () => number;
  readonly #patienceMs: number;
  readonly #onAppended: (append: SealedAppend, appended: Appended) => void;
  readonly #onProblem: (problem: string, error: unknown) => void;
  #queue: Waiting[] = [];
  /** Batches that are under way. */
  readonly #flights = new Set<readonly Waiting[]>();
  #isToTakeOff = false;
  /** How far the log reached after what was recorded here last. */
  #end = 0;
  /** When it was last seen that others had written in between, by the monotonic clock. */
  #othersAt = Number.NEGATIVE_INFINITY;
  #onIdle: (() => void)[] = [];
  /** Batches whose session was lost, being looked for. */
  readonly #lost = new Set<Promise<void>>();

  constructor(pool: pg.Pool, { opening, now, patienceMs = 8_000, onAppended = () => {}, onProblem = () => {} }: AppenderOptions) {
    this.#pool = pool;
    this.#opening = opening;
    this.#now = now;
    this.#patienceMs = patienceMs;
    this.#onAppended = onAppended;
    this.#onProblem = onProblem;
  }

  /** Sealed before it waits: what cannot be written as JSON fails here, alone. */
  async append(
    stream: string,
    expected: number,
    events: readonly NewEvent[],
    command: CommandMetadata,
    reads: readonly ReadStream[] = [],
  ): Promise<Appended> {
    const sealed = sealAppend(stream, expected, events, command, reads);
    return new Promise((settle, fail) => {
      this.#enqueue({ ...sealed, settle, fail, tries: 0 });
    });
  }

  /** Settles when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#queue.length > 0 || this.#flights.size > 0 || this.#lost.size > 0) {
      await Promise.all(this.#lost);
      if (this.#queue.length > 0 || this.#flights.size > 0) await new Promise<void>((resolve) => this.#onIdle.push(resolve));
    }
  }

  #enqueue(waiting: Waiting): void {
    this.#queue.push(waiting);
    this.#takeOffSoon();
  }

  /** What arrives in the same turn of the event loop shares a round trip. */
  #takeOffSoon(): void {
    if (this.#isToTakeOff) return;
    this.#isToTakeOff = true;
    queueMicrotask(() => {
      this.#isToTakeOff = false;
      this.#takeOff();
    });
  }

  get #mostFlights(): number {
    return performance.now() - this.#othersAt < OTHERS_MS ? MOST_FLIGHTS_AMONG_OTHERS : MOST_FLIGHTS;
  }

  #takeOff(): void {
    while (this.#queue.length > 0 && this.#flights.size < this.#mostFlights) {
      const batch = this.#takeBatch();
      if (batch.length === 0) return;
      this.#flights.add(batch);
      void this.#flush(batch).finally(() => this.#land(batch));
    }
  }

  #land(batch: readonly Waiting[]): void {
    this.#flights.delete(batch);
    if (this.#queue.length > 0) this.#takeOffSoon();
    if (this.#queue.length > 0 || this.#flights.size > 0) return;
    for (const idle of this.#onIdle.splice(0)) idle();
  }

  /**
   * No stream and no command id twice in what is under way: the function judges each command against the log as it stood before, and which of two
   * batches comes first is not known. For the same reason nothing goes with what writes a stream that it was judged by.
   */
  #takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const flying = [...this.#flights].flat();
    const taken = new Set(flying.flatMap(({ stream, command }) => [stream, command.commandId]));
    // Shared evenly with the other round trip, so that neither waits for a far larger one.
    const most = Math.min(MOST_COMMANDS, Math.max(FEWEST_COMMANDS, Math.ceil((this.#queue.length + flying.length) / this.#mostFlights)));
    let events = 0;
    for (const waiting of this.#queue) {
      const isFree =
        !taken.has(waiting.stream) && !taken.has(waiting.command.commandId) && !waiting.reads.some(({ stream }) => taken.has(stream));
      const hasRoom = batch.length < most && events + waiting.events.length <= MOST_EVENTS;
      if (isFree && (batch.length === 0 || hasRoom)) {
        batch.push(waiting);
        events += waiting.events.length;
      } else left.push(waiting);
      // A stream that waits keeps its order.
      taken.add(waiting.stream);
      taken.add(waiting.command.commandId);
    }
    this.#queue = left;
    return batch;
  }

  async #flush(batch: readonly Waiting[]): Promise<void> {
    let query: pg.QueryConfig;
    try {
      query = appendQuery(batch, this.#now(), this.#opening);
    } catch (error) {
      return this.#failAlone(batch, error as Error);
    }
    let client: pg.PoolClient & { readonly processID?: number };
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { fail } of batch) fail(new StoreUnavailable('The log cannot be reached; nothing was recorded.', { cause: error }));
      return;
    }
    try {
      const { rows } = await client.query<AppendAnswer>({ ...query, query_timeout: this.#patienceMs } as pg.QueryConfig);
      client.release();
      this.#hearOf(batch, rows[0]!);
      const outcomes = outcomesOf(batch, rows[0]!);
      // What only others were in the way of goes first, for what waits for its stream came later.
      this.#queue.unshift(...batch.filter((_, place) => outcomes[place] === null));
      for (const [place, outcome] of outcomes.entries())
        if (outcome === null) this.#takeOffSoon();
        else if (outcome instanceof Error) batch[place]!.fail(outcome);
        else {
          // Whoever asked goes on in a later turn than this one.
          batch[place]!.settle(outcome);
          this.#tell(batch[place]!, outcome);
        }
    } catch (error) {
      const isLost = isConnectionLoss(error) || !isAnswer(error);
      client.release(isLost);
      if (isLost) this.#lookFor(batch, client.processID ?? 0, error);
      else if (isReplaced(error)) for (const { fail } of batch) fail(new StoreUnavailable(OTHER_VERSION, { cause: error }));
      else if (isOutOfService(error))
        for (const { fail } of batch) fail(new StoreUnavailable('The log takes nothing for now; nothing was recorded.', { cause: error }));
      else await this.#failAlone(batch, error as Error);
    }
  }

  #hearOf(batch: readonly Waiting[], { answer: { head, moved, refused } }: AppendAnswer): void {
    if (moved) return;
    if (this.#end > 0 && head > this.#end) this.#othersAt = performance.now();
    const recorded = batch.reduce((sum, { events }, place) => sum + (refused?.[place + 1] ? 0 : events.length), 0);
    this.#end = Math.max(this.#end, head + recorded);
  }

  /** What a listener does wrong is nothing of the log's: it was recorded, and the rest of the batch is still to be answered. */
  #tell(append: SealedAppend, appended: Appended): void {
    try {
      this.#onAppended(append, appended);
    } catch (error) {
      // Whoever listens can read it in the log.
      this.#onProblem(LISTENER_FAILED, error);
    }
  }

  /** One of them cannot be stored: each goes alone, so that it fails alone. */
  async #failAlone(batch: readonly Waiting[], error: Error): Promise<void> {
    const [first] = batch;
    if (batch.length === 1) first!.fail(isOfTakenId(error) ? new CommandIdTaken(first!.command.commandId) : error);
    else for (const one of batch) await this.#flush([one]);
  }

  /** Others go on meanwhile. */
  #lookFor(batch: readonly Waiting[], session: number, cause: unknown): void {
    const looking = this.#settleLost(batch, session, cause).finally(() => this.#lost.delete(looking));
    this.#lost.add(looking);
  }

  async #settleLost(batch: readonly Waiting[], session: number, cause: unknown): Promise<void> {
    const ids = batch.map(({ command }) => command.commandId);
    const recorded = await recordedBy(this.#pool, session, ids);
    if (recorded === null) {
      for (const { fail } of batch) fail(new UnknownOutcome('The connection to the log was lost before it answered.', { cause }));
      return;
    }
    for (const waiting of batch) this.#settleFound(waiting, recorded.get(waiting.command.commandId), cause);
    // Nobody of this opening was told in the moment in which it was recorded.
    await this.#pool.query(`select pg_notify('causeway_log', '')`).catch(() => {});
  }

  #settleFound(waiting: Waiting, found: Recorded | undefined, cause: unknown): void {
    waiting.tries += 1;
    // The salt of the body is this append's own: nobody else's record bears its commitment.
    if (found?.commitment === waiting.body.commitment) waiting.settle(found.appended);
    else if (found) waiting.fail(new CommandIdTaken(waiting.command.commandId));
    else if (waiting.tries < MOST_TRIES) this.#enqueue(waiting);
    else waiting.fail(new StoreUnavailable('The log was lost again and again; nothing was recorded.', { cause }));
  }
}

const OTHER_VERSION =
  'The log was brought to another version while this server ran; nothing was recorded. Start the server of that version.';
/** Whether there is no such function, or none for what it is called with: somebody migrated the log beneath a server of an older version. */
const isReplaced = (error: unknown): boolean => ['42883', '42725'].includes(String((error as { code?: unknown }).code));

/** Whether the index of command ids refused it. */
const isOfTakenId = (error: Error): boolean => (error as { constraint?: unknown }).constraint === 'event_command';

/** Whether the database itself said it: what nobody recognises leaves the outcome open. */
const isAnswer = (error: unknown): boolean => error instanceof pg.DatabaseError;
