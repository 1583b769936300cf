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
import { isConnectionLoss } from './connections.ts';
import { sealBody, sealData } from './seal.ts';

interface Waiting {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly NewEvent[];
  readonly command: CommandMetadata;
  readonly settle: (appended: Appended) => void;
  readonly fail: (error: Error) => void;
}

interface Answer {
  place: number;
  outcome: 'APPENDED' | 'WRONG_REVISION' | 'TAKEN';
  current_revision: number;
  last_position: string | null;
  at_ms: string;
}

/** Events of one round trip: enough to share a commit among many, few enough to answer soon. */
const MOST_EVENTS = 2_000;

const APPEND = `select * from log.append($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)`;

/**
 * Group commit: appends that arrive while a round trip is under way share the next one. One is under way at a time in a process: the log's lock
 * would only make a second wait.
 */
export class Appender {
  readonly #pool: pg.Pool;
  readonly #now: () => number;
  #queue: Waiting[] = [];
  #running: Promise<void> | null = null;

  constructor(pool: pg.Pool, now: () => number) {
    this.#pool = pool;
    this.#now = now;
  }

  append(stream: string, expected: number, events: readonly NewEvent[], command: CommandMetadata): Promise<Appended> {
    if (events.length === 0) throw new Error('An append has at least one event.');
    return new Promise((settle, fail) => {
      this.#queue.push({ stream, expected, events, command, settle, fail });
      this.#running ??= this.#run();
    });
  }

  /** Settles when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
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
      if (isFree && (batch.length === 0 || events + waiting.events.length <= MOST_EVENTS)) {
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
    let client: pg.PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { fail } of batch) fail(new StoreUnavailable('The log cannot be reached; nothing was recorded.', { cause: error }));
      return;
    }
    try {
      const { rows } = await client.query<Answer>({ name: 'append', text: APPEND, values: argumentsOf(batch, this.#now()) });
      client.release();
      for (const answer of rows) settleOne(batch[answer.place - 1]!, answer);
    } catch (error) {
      const isLost = isConnectionLoss(error);
      client.release(isLost);
      if (isLost)
        for (const { fail } of batch) fail(new UnknownOutcome('The connection to the log was lost before it answered.', { cause: error }));
      else if (batch.length === 1) batch[0]!.fail(error as Error);
      // One of them cannot be stored; each alone, so that it fails alone.
      else for (const one of batch) await this.#flush([one]);
    }
  }
}

const settleOne = ({ stream, command, settle, fail }: Waiting, { outcome, current_revision, last_position, at_ms }: Answer): void => {
  if (outcome === 'APPENDED') settle({ position: BigInt(last_position!), revision: current_revision, recordedAt: Number(at_ms) });
  else if (outcome === 'TAKEN') fail(new CommandIdTaken(command.commandId));
  else fail(new WrongExpectedRevision(stream, current_revision));
};

/** The batch as log.append takes it: an array for each column. */
const argumentsOf = (batch: readonly Waiting[], now: number): unknown[] => {
  const bodies = batch.map(({ command }) => sealBody(command.body));
  const events = batch.flatMap(({ events: own }, command) =>
    own.map((event, ordinal) => ({ event, command, ordinal, sealed: sealData(event) })),
  );
  return [
    Math.trunc(now),
    batch.map(({ stream }) => stream),
    batch.map(({ expected }) => expected),
    batch.map(({ command }) => command.commandId),
    batch.map(({ command }) => command.correlationId),
    batch.map(({ command }) => command.actor),
    bodies.map(({ commitment }) => commitment),
    batch.map(({ events: own }) => own.length),
    events.map(({ command }) => command + 1),
    events.map(({ ordinal }) => ordinal),
    events.map(({ event }) => event.id),
    events.map(({ event }) => event.type),
    events.map(({ event }) => event.schemaVersion),
    events.map(({ sealed }) => sealed.data),
    events.map(({ sealed, ordinal, command }) => textsOf(sealed.fields, ordinal === 0 ? bodies[command]!.salt : null)),
    events.map(({ event }) => event.effectiveOn ?? null),
  ];
};

const textsOf = (fields: object | null, bodySalt: string | null): string | null =>
  fields === null && bodySalt === null ? null : JSON.stringify({ ...(fields && { fields }), ...(bodySalt && { bodySalt }) });
