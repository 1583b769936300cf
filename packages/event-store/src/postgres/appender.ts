import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import {
  type Appended,
  CommandIdTaken,
  type CommandMetadata,
  type NewEvent,
  StoreUnavailable,
  UnknownOutcome,
  WrongExpectedRevision,
} from '../event-store.ts';
import { isConnectionLoss, isOutOfService } from './connections.ts';
import { endSession, type Recorded, recordedOf } from './lost-session.ts';
import { type SealedAppend, sealAppend } from './sealed-append.ts';

interface Waiting extends SealedAppend {
  readonly settle: (appended: Appended) => void;
  readonly fail: (error: Error) => void;
  tries: number;
}

export interface Answer {
  place: number;
  outcome: 'APPENDED' | 'WRONG_REVISION' | 'TAKEN';
  current_revision: number;
  last_position: string | null;
  at_ms: string;
}

/** Events of one round trip: enough to share a commit among many, few enough to answer soon. */
const MOST_EVENTS = 2_000;
/** Commands of one round trip: their answers fit into any socket's buffer, so that a process that is frozen before it reads them holds no lock. */
const MOST_COMMANDS = 250;
/** How often an append is sent whose session was lost and which was not recorded. */
const MOST_TRIES = 3;
/** How long a database that was lost is waited for, before the outcome is said to be unknown. */
const RETURN_MS = 5_000;

/** Records a batch of appends. */
export const APPEND = `select * from log.append($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)`;

interface AppenderOptions {
  readonly now: () => number;
  /** How long an answer is waited for. */
  readonly patienceMs?: number;
}

/**
 * Group commit: appends that arrive while a round trip is under way share the next one. One is under way at a time in a process: the log's lock
 * would only make a second wait.
 */
export class Appender {
  readonly #pool: pg.Pool;
  readonly #now: () => number;
  readonly #patienceMs: number;
  #queue: Waiting[] = [];
  #running: Promise<void> | null = null;
  /** Batches whose session was lost, being looked for. */
  readonly #lost = new Set<Promise<void>>();

  constructor(pool: pg.Pool, { now, patienceMs = 8_000 }: AppenderOptions) {
    this.#pool = pool;
    this.#now = now;
    this.#patienceMs = patienceMs;
  }

  /** Sealed before it waits: what cannot be written as JSON fails here, alone. */
  async append(stream: string, expected: number, events: readonly NewEvent[], command: CommandMetadata): Promise<Appended> {
    const sealed = sealAppend(stream, expected, events, command);
    return new Promise((settle, fail) => {
      this.#enqueue({ ...sealed, settle, fail, tries: 0 });
    });
  }

  /** Settles when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#running || this.#lost.size > 0) await Promise.all([this.#running, ...this.#lost]);
  }

  #enqueue(waiting: Waiting): void {
    this.#queue.push(waiting);
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // What arrives in the same turn of the event loop shares the first round trip too.
    await Promise.resolve();
    while (this.#queue.length > 0) await this.#flush(this.#takeBatch());
    // In the same turn as the look at the queue: an append that came in between would wait for ever.
    this.#running = null;
  }

  /** No stream and no command id twice in a batch: the function judges each command against the log as it stood before. */
  #takeBatch(): Waiting[] {
    const batch: Waiting[] = [];
    const left: Waiting[] = [];
    const taken = new Set<string>();
    let events = 0;
    for (const waiting of this.#queue) {
      const isFree = !taken.has(waiting.stream) && !taken.has(waiting.command.commandId);
      const hasRoom = batch.length < MOST_COMMANDS && events + waiting.events.length <= MOST_EVENTS;
      if (isFree && (batch.length === 0 || hasRoom)) {
        batch.push(waiting);
        events += waiting.events.length;
      } else left.push(waiting);
      // A stream that waits keeps its order.
      taken.add(waiting.stream).add(waiting.command.commandId);
    }
    this.#queue = left;
    return batch;
  }

  async #flush(batch: Waiting[]): Promise<void> {
    let client: pg.PoolClient & { readonly processID?: number };
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { fail } of batch) fail(new StoreUnavailable('The log cannot be reached; nothing was recorded.', { cause: error }));
      return;
    }
    try {
      const query = { name: 'append', text: APPEND, values: argumentsOf(batch, this.#now()), query_timeout: this.#patienceMs };
      const { rows } = await client.query<Answer>(query);
      client.release();
      for (const answer of rows) settleOne(batch[answer.place - 1]!, answer);
    } catch (error) {
      const isLost = isConnectionLoss(error) || !isAnswer(error);
      client.release(isLost);
      if (isLost) this.#lookFor(batch, client.processID ?? 0, error);
      else if (isOutOfService(error))
        for (const { fail } of batch) fail(new StoreUnavailable('The log takes nothing for now; nothing was recorded.', { cause: error }));
      else if (batch.length === 1) batch[0]!.fail(error as Error);
      // One of them cannot be stored; each alone, so that it fails alone.
      else for (const one of batch) await this.#flush([one]);
    }
  }

  /** Others go on meanwhile. */
  #lookFor(batch: Waiting[], session: number, cause: unknown): void {
    const looking = this.#settleLost(batch, session, cause).finally(() => this.#lost.delete(looking));
    this.#lost.add(looking);
  }

  /** A lost session may still be at work: it is ended first, so that what the log holds then is the whole truth. */
  async #settleLost(batch: Waiting[], session: number, cause: unknown): Promise<void> {
    const deadline = performance.now() + RETURN_MS;
    let recorded: Map<string, Recorded> | null = null;
    while (recorded === null)
      try {
        await endSession(this.#pool, session);
        recorded = await recordedOf(
          this.#pool,
          batch.map(({ command }) => command.commandId),
        );
      } catch (error) {
        if (performance.now() > deadline) {
          const unknown = () => new UnknownOutcome('The connection to the log was lost before it answered.', { cause: cause ?? error });
          for (const { fail } of batch) fail(unknown());
          return;
        }
        await sleep(100);
      }
    for (const waiting of batch) this.#settleFound(waiting, recorded.get(waiting.command.commandId), cause);
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

/** Whether the database itself said it: what nobody recognises leaves the outcome open. */
const isAnswer = (error: unknown): boolean => /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code));

const settleOne = ({ stream, command, settle, fail }: Waiting, { outcome, current_revision, last_position, at_ms }: Answer): void => {
  if (outcome === 'APPENDED') settle({ position: BigInt(last_position!), revision: current_revision, recordedAt: Number(at_ms) });
  else if (outcome === 'TAKEN') fail(new CommandIdTaken(command.commandId));
  else fail(new WrongExpectedRevision(stream, current_revision));
};

/** The batch as log.append takes it: an array for each column. */
export const argumentsOf = (batch: readonly SealedAppend[], now: number): unknown[] => {
  const events = batch.flatMap(({ events: own }, command) => own.map((event, ordinal) => ({ ...event, command: command + 1, ordinal })));
  return [
    Math.trunc(now),
    batch.map(({ stream }) => stream),
    batch.map(({ expected }) => expected),
    batch.map(({ command }) => command.commandId),
    batch.map(({ command }) => command.correlationId),
    batch.map(({ command }) => command.actor),
    batch.map(({ body }) => body.commitment),
    batch.map(({ events: own }) => own.length),
    events.map(({ command }) => command),
    events.map(({ ordinal }) => ordinal),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ schemaVersion }) => schemaVersion),
    events.map(({ data }) => data),
    events.map(({ texts }) => texts),
    events.map(({ effectiveOn }) => effectiveOn),
  ];
};
