import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Appended, EventQuery, EventStore, Position, RecordedEvent, RevisionRange, StreamName, Subscription } from '../event-store.ts';
import { Appender, type AppenderOptions, LISTENER_FAILED } from './appender.ts';
import { asRead } from './as-read.ts';
import { isConnectionLoss, isOutOfService, openPool, PLANNED_ONCE } from './connections.ts';
import { checkDurability } from './durability.ts';
import { glances } from './glance.ts';
import { withoutNul } from './nul.ts';
import { eventsIn, PAGE, pageStatement, wholeCommands } from './pages.ts';
import { type EventRow, eventOf, findStatement } from './reading.ts';
import type { SealedAppend } from './sealed-append.ts';
import { Waker } from './waker.ts';

const STREAM_PAGE = pageStatement('stream = $1 and revision > $2 and position <= $3', 'revision', 'revision = $2 + 1', '$4');
/**
 * Commands that are whole by a position. A page that does not begin with a stream goes on with the last one. Its size is written out: whatever the database
 * knows of the log, it goes by index.
 */
const STREAMS_PAGE = pageStatement(
  '(stream, revision) > ($1, $2) and position - ordinal + count - 1 <= $3',
  'stream, revision',
  '(stream = $1 and revision = $2 + 1)',
  String(PAGE),
);
/** Positions are dense, so the next page can be asked for before this one is looked at. */
const LOG_PAGE = pageStatement('position > $1::bigint', 'position', 'position = $1::bigint + 1', '$2');

/** A page of the log is about so long at most: of long events it holds fewer. */
const PAGE_CHARACTERS = 2_000_000;

/** How long a subscription waits before it looks again for a database that was lost. */
const AGAIN_MS = 250;

export interface PostgresStoreOptions {
  /** The server's own role. */
  readonly url: string;
  /** The clock that recordedAt is taken from; made non-decreasing under the log's lock. */
  readonly now?: () => number;
  /** How long the answer to an append is waited for, before its connection counts as lost. */
  readonly patienceMs?: number;
  /** Told of what a listener throws: the log goes on. */
  readonly onProblem?: (problem: string, error: unknown) => void;
}

/**
 * Opens the log in a PostgreSQL database.
 * @throws Error when the database acknowledges a commit before it is safe, or cannot write.
 */
export const openPostgresStore = async ({
  url,
  now = Date.now,
  patienceMs,
  onProblem = () => {},
}: PostgresStoreOptions): Promise<EventStore> => {
  const pool = openPool(url, 'causeway log', 6, PLANNED_ONCE);
  try {
    await checkDurability(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const opening = randomUUID();
  return new PostgresStore(pool, new Waker(url, 'causeway_log', { text: 'select log.listen($1)', values: [opening] }), {
    opening,
    now,
    onProblem,
    ...(patienceMs !== undefined && { patienceMs }),
  });
};

class PostgresStore implements EventStore {
  readonly opening: string;
  readonly #pool: pg.Pool;
  readonly #waker: Waker;
  readonly #appender: Appender;
  readonly #glances: ReturnType<typeof glances>;
  readonly #now: () => number;
  readonly #onProblem: (problem: string, error: unknown) => void;
  readonly #listeners = new Set<(events: readonly RecordedEvent[]) => void>();
  /** How many events a page holds, by how long those of the one before were. */
  #pageSize = PAGE;

  constructor(
    pool: pg.Pool,
    waker: Waker,
    options: Pick<AppenderOptions, 'opening' | 'now' | 'patienceMs'> & Required<Pick<AppenderOptions, 'onProblem'>>,
  ) {
    this.opening = options.opening;
    this.#pool = pool;
    this.#waker = waker;
    this.#glances = glances(pool);
    this.#now = options.now;
    this.#onProblem = options.onProblem;
    this.#appender = new Appender(pool, { ...options, onAppended: (append, appended) => this.#tell(append, appended) });
  }

  append: EventStore['append'] = (...append) => this.#appender.append(...append);

  onAppended(listener: (events: readonly RecordedEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(append: SealedAppend, appended: Appended): void {
    this.#waker.wakeAll();
    if (this.#listeners.size === 0) return;
    const events = asRead(append, appended);
    for (const listener of this.#listeners)
      try {
        listener(events);
      } catch (error) {
        // It is still in the log, where whoever listens can read it; the others are told all the same.
        this.#onProblem(LISTENER_FAILED, error);
      }
  }

  async commandOf(id: string): Promise<RecordedEvent | null> {
    const { events } = await this.#glances.load({ at: 'command', id });
    return events[0] ?? null;
  }

  async *readStream(stream: StreamName, { after = -1, upTo }: RevisionRange = {}): AsyncIterable<RecordedEvent> {
    let last = after;
    if (upTo === undefined) {
      const { events, isAll } = await this.#glances.load({ at: 'stream', stream, after });
      yield* events;
      if (isAll) return;
      last += events.length;
    }
    for (;;) {
      const { rows } = await this.#pool.query<Page>({
        name: 'read-stream',
        text: STREAM_PAGE,
        values: [stream, last, (upTo ?? 9_223_372_036_854_775_807n).toString(), PAGE],
      });
      const { count, page } = rows[0]!;
      for (const event of eventsIn(page)) yield event;
      if (count < PAGE) return;
      last += count;
    }
  }

  async *readAll(after: Position, limit = Number.POSITIVE_INFINITY): AsyncIterable<RecordedEvent> {
    let [last, left] = [after, limit];
    let asked = Math.min(this.#pageSize, left);
    let next: Promise<Page> | null = left > 0 ? this.#page(last, asked) : null;
    while (next !== null) {
      const { count, page }: Page = await next;
      last += BigInt(count);
      left -= count;
      const isLast = count < asked || left <= 0;
      if (page !== null) this.#pageSize = Math.min(PAGE, Math.ceil((PAGE_CHARACTERS * count) / page.length));
      asked = Math.min(this.#pageSize, left);
      // The next page is under way while this one is used.
      next = isLast ? null : this.#page(last, asked);
      next?.catch(() => {});
      for (const event of eventsIn(page)) yield event;
    }
  }

  async *readStreams(upTo: Position): AsyncIterable<RecordedEvent[]> {
    let [stream, revision]: [StreamName, number] = ['', -1];
    const read = async (): Promise<Page> => {
      const { rows } = await this.#pool.query<Page>({
        name: 'read-streams',
        text: STREAMS_PAGE,
        values: [stream, revision, upTo.toString()],
      });
      return rows[0]!;
    };
    for (let next: Promise<Page> | null = read(); next !== null; ) {
      const { count, page }: Page = await next;
      // Not before it is asked for: until then a page is one text, which the collector keeps for less than its events.
      const events = wholeCommands(eventsIn(page));
      const last = events.at(-1);
      if (last === undefined) return;
      ({ stream, revision } = last);
      // The next page is under way while this one is used.
      next = count < PAGE ? null : read();
      next?.catch(() => {});
      yield events;
    }
  }

  subscribe(after: Position, onEvents: (batch: RecordedEvent[]) => Promise<void>): Subscription {
    let isStopped = false;
    const run = async () => {
      let last = after;
      while (!isStopped) {
        // Asked for before reading: what is recorded in between wakes us at once.
        const woken = this.#waker.next();
        const { count, page } = await this.#pageOnceThere(last, () => isStopped);
        const events = wholeCommands(eventsIn(page));
        if (events.length > 0 && !isStopped) {
          last = events.at(-1)!.position;
          await onEvents(events);
        }
        if (count < PAGE) await woken;
      }
    };
    const ended = run();
    ended.catch(() => {});
    return {
      ended,
      stop: async () => {
        isStopped = true;
        this.#waker.wakeAll();
        await ended.catch(() => {});
      },
    };
  }

  async find(query: EventQuery): Promise<RecordedEvent[]> {
    const { text, values } = findStatement(query);
    const { rows } = await this.#pool.query<EventRow>(text, withoutNul(values));
    return rows.map(eventOf);
  }

  async head(): Promise<{ position: Position; recordedAt: number }> {
    return (await this.#glances.load({ at: 'end' })).head;
  }

  async headAt(instant: number): Promise<{ position: Position; recordedAt: number }> {
    return this.#place('select position, recorded_at from log.event where position = log.position_at($1)', [Math.trunc(instant)]);
  }

  async tick(): Promise<{ position: Position; clock: number }> {
    const { rows } = await this.#pool.query<{ head: string; clock_ms: string }>({
      name: 'tick',
      text: 'select * from log.tick($1)',
      values: [Math.trunc(this.#now())],
    });
    return { position: BigInt(rows[0]!.head), clock: Number(rows[0]!.clock_ms) };
  }

  async close(): Promise<void> {
    await this.#appender.idle();
    await this.#waker.close();
    await this.#pool.end();
  }

  async #place(text: string, values: unknown[]): Promise<{ position: Position; recordedAt: number }> {
    const { rows } = await this.#pool.query<{ position: string; recorded_at: string }>(text, values);
    return { position: BigInt(rows[0]?.position ?? 0), recordedAt: Number(rows[0]?.recorded_at ?? 0) };
  }

  /** A database that is away comes back: a subscription goes on from where it was. */
  async #pageOnceThere(after: Position, isStopped: () => boolean): Promise<Page> {
    for (;;)
      try {
        return await this.#page(after);
      } catch (error) {
        if (isStopped()) return { count: 0, page: null };
        if (!isConnectionLoss(error) && !isOutOfService(error)) throw error;
        await sleep(AGAIN_MS);
      }
  }

  async #page(after: Position, most = PAGE): Promise<Page> {
    const { rows } = await this.#pool.query<Page>({
      name: 'read-all',
      text: LOG_PAGE,
      values: [after.toString(), most],
    });
    return rows[0]!;
  }
}

interface Page {
  readonly count: number;
  /** null of none. */
  readonly page: string | null;
}
