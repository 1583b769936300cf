import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { EventQuery, EventStore, Position, RecordedEvent, RevisionRange, StreamName, Subscription } from '../event-store.ts';
import { Appender } from './appender.ts';
import { isConnectionLoss, isOutOfService, openPool } from './connections.ts';
import { checkDurability } from './durability.ts';
import { withoutNul } from './nul.ts';
import { COLUMNS, type EventRow, eventOf, findStatement, wholeCommands } from './reading.ts';
import { Waker } from './waker.ts';

export { matchesBody } from './seal.ts';

const PAGE = 5_000;

/** How long a subscription waits before it looks again for a database that was lost. */
const AGAIN_MS = 250;

export interface PostgresStoreOptions {
  /** The server's own role. */
  readonly url: string;
  /** The clock that recordedAt is taken from; made non-decreasing under the log's lock. */
  readonly now?: () => number;
  /** How long the answer to an append is waited for, before its connection counts as lost. */
  readonly patienceMs?: number;
}

/**
 * Opens the log in a PostgreSQL database.
 * @throws Error when the database acknowledges a commit before it is safe, or cannot write.
 */
export const openPostgresStore = async ({ url, now = Date.now, patienceMs }: PostgresStoreOptions): Promise<EventStore> => {
  const pool = openPool(url, 'causeway log', 6);
  try {
    await checkDurability(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const appender = new Appender(pool, { now, ...(patienceMs !== undefined && { patienceMs }) });
  return new PostgresStore(pool, new Waker(url, 'causeway_log'), appender, now);
};

class PostgresStore implements EventStore {
  readonly #pool: pg.Pool;
  readonly #waker: Waker;
  readonly #appender: Appender;
  readonly #now: () => number;

  constructor(pool: pg.Pool, waker: Waker, appender: Appender, now: () => number) {
    this.#pool = pool;
    this.#waker = waker;
    this.#appender = appender;
    this.#now = now;
  }

  append: EventStore['append'] = (stream, expected, events, command) => this.#appender.append(stream, expected, events, command);

  async *readStream(stream: StreamName, { after = -1, upTo }: RevisionRange = {}): AsyncIterable<RecordedEvent> {
    let last = after;
    for (;;) {
      const { rows } = await this.#pool.query<EventRow>({
        name: 'read-stream',
        text: `select ${COLUMNS} from log.event where stream = $1 and revision > $2 and position <= $3 order by revision limit ${PAGE}`,
        values: [stream, last, (upTo ?? 9_223_372_036_854_775_807n).toString()],
      });
      for (const row of rows) yield eventOf(row);
      if (rows.length < PAGE) return;
      last = rows.at(-1)!.revision;
    }
  }

  async *readAll(after: Position, limit = Number.POSITIVE_INFINITY): AsyncIterable<RecordedEvent> {
    let left = limit;
    let next: Promise<Page> | null = this.#page(after);
    while (next !== null) {
      const { rows, isLast }: Page = await next;
      // The next page is under way while this one is used.
      next = isLast || left <= rows.length ? null : this.#page(BigInt(rows.at(-1)!.position));
      next?.catch(() => {});
      for (const row of rows.slice(0, left)) yield eventOf(row);
      left -= rows.length;
    }
  }

  subscribe(after: Position, onEvents: (batch: RecordedEvent[]) => Promise<void>): Subscription {
    let isStopped = false;
    const run = async () => {
      let last = after;
      while (!isStopped) {
        // Asked for before reading: what is recorded in between wakes us at once.
        const woken = this.#waker.next();
        const { rows, isLast } = await this.#pageOnceThere(last, () => isStopped);
        if (rows.length > 0 && !isStopped) {
          last = BigInt(rows.at(-1)!.position);
          await onEvents(rows.map(eventOf));
        }
        if (isLast) await woken;
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
    return this.#place('select position, recorded_at from log.event order by position desc limit 1', []);
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
        if (isStopped()) return { rows: [], isLast: true };
        if (!isConnectionLoss(error) && !isOutOfService(error)) throw error;
        await sleep(AGAIN_MS);
      }
  }

  async #page(after: Position): Promise<Page> {
    const { rows } = await this.#pool.query<EventRow>({
      name: 'read-all',
      text: `select ${COLUMNS} from log.event where position > $1 order by position limit ${PAGE}`,
      values: [after.toString()],
    });
    return { rows: wholeCommands(rows), isLast: rows.length < PAGE };
  }
}

interface Page {
  /** Of whole commands. */
  readonly rows: readonly EventRow[];
  /** Whether the log's end was reached. */
  readonly isLast: boolean;
}
