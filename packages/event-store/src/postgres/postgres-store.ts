import type pg from 'pg';
import type { EventQuery, EventStore, Position, RecordedEvent, RevisionRange, StreamName, Subscription } from '../event-store.ts';
import { Appender } from './appender.ts';
import { openPool } from './connections.ts';
import { withoutNul } from './nul.ts';
import { COLUMNS, type EventRow, eventOf, findStatement, wholeCommands } from './reading.ts';
import { Waker } from './waker.ts';

export { matchesBody } from './seal.ts';

const PAGE = 5_000;

/**
 * Opens the log in a PostgreSQL database as the server's own role. `now` is the clock that recordedAt is taken from (made non-decreasing under the log's lock).
 * @throws Error when the database acknowledges a commit before it is safe.
 */
export const openPostgresStore = async ({ url, now = Date.now }: { url: string; now?: () => number }): Promise<EventStore> => {
  const pool = openPool(url, 'causeway log', 6);
  try {
    await checkDurability(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return new PostgresStore(pool, new Waker(url, 'causeway_log'), now);
};

/** An acknowledged command is never lost only where a commit waits for the disk. */
const checkDurability = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ synchronous_commit: string; fsync: string }>(
    `select current_setting('synchronous_commit') as synchronous_commit, current_setting('fsync') as fsync`,
  );
  const found = rows[0]!;
  if (found.synchronous_commit === 'off' || found.fsync === 'off')
    throw new Error(
      `The database acknowledges commits before they are safe (synchronous_commit=${found.synchronous_commit}, fsync=${found.fsync}); set both to on.`,
    );
};

class PostgresStore implements EventStore {
  readonly #pool: pg.Pool;
  readonly #waker: Waker;
  readonly #appender: Appender;
  readonly #now: () => number;

  constructor(pool: pg.Pool, waker: Waker, now: () => number) {
    this.#pool = pool;
    this.#now = now;
    this.#waker = waker;
    this.#appender = new Appender(pool, now);
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
    let read = 0;
    // The next page is under way while this one is used.
    let next = this.#page(after);
    for (;;) {
      const rows = await next;
      if (rows.length === 0) return;
      next = this.#page(BigInt(rows.at(-1)!.position));
      next.catch(() => {});
      for (const row of rows) {
        yield eventOf(row);
        read += 1;
        if (read >= limit) return;
      }
    }
  }

  subscribe(after: Position, onEvents: (batch: RecordedEvent[]) => Promise<void>): Subscription {
    let isStopped = false;
    const run = async () => {
      let last = after;
      while (!isStopped) {
        // Asked for before reading: what is recorded in between wakes us at once.
        const woken = this.#waker.next();
        const rows = await this.#page(last);
        if (rows.length > 0 && !isStopped) {
          last = BigInt(rows.at(-1)!.position);
          await onEvents(rows.map(eventOf));
        }
        if (rows.length < PAGE / 2) await woken;
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

  async #page(after: Position): Promise<readonly EventRow[]> {
    const { rows } = await this.#pool.query<EventRow>({
      name: 'read-all',
      text: `select ${COLUMNS} from log.event where position > $1 order by position limit ${PAGE}`,
      values: [after.toString()],
    });
    return wholeCommands(rows);
  }
}
