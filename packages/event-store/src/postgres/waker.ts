import pg from 'pg';
import { sessionOf } from './connections.ts';

/** How often the log is looked at when no notification comes: the net under LISTEN. */
const POLL_MS = 500;
/** How often a session says again that it listens: whoever listened and is gone by then is told for nothing no longer. */
const SAY_AGAIN_MS = 60_000;

/**
 * Listens on one channel and wakes whoever waits, from the first that does: a notification costs its reader as much as a small statement. A lost
 * connection is made anew, and meanwhile polling serves.
 */
export class Waker {
  readonly #connectionString: string;
  readonly #channel: string;
  readonly #says: pg.QueryConfig;
  readonly #sayAgainMs: number;
  #client: pg.Client | null = null;
  #closed = false;
  #isListening = false;
  #waiting = new Set<() => void>();

  /** `says` is the statement by which the session says that it listens, before it does: whom nobody knows of nobody tells. */
  constructor(connectionString: string, channel: string, says: pg.QueryConfig, sayAgainMs = SAY_AGAIN_MS) {
    this.#connectionString = connectionString;
    this.#channel = channel;
    this.#says = says;
    this.#sayAgainMs = sayAgainMs;
  }

  /** Settles at the next notification, or after a while. */
  next(whileMs = POLL_MS): Promise<void> {
    if (!this.#isListening) void this.#listen();
    this.#isListening = true;
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, whileMs);
      this.#waiting.add(wake);
    });
  }

  wakeAll(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.wakeAll();
    await this.#client?.end().catch(() => {});
  }

  async #listen(): Promise<void> {
    if (this.#closed) return;
    const client = new pg.Client(sessionOf(this.#connectionString, `causeway ${this.#channel}`));
    this.#client = client;
    let isOver = false;
    let saying: NodeJS.Timeout | undefined;
    const again = () => {
      if (isOver) return;
      isOver = true;
      clearInterval(saying);
      client.end().catch(() => {});
      if (!this.#closed) setTimeout(() => void this.#listen(), POLL_MS).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', () => this.wakeAll());
    try {
      await client.connect();
      await client.query(this.#says);
      await client.query(`listen ${this.#channel}`);
      // What came before somebody listened was told to nobody.
      this.wakeAll();
      if (!isOver) saying = setInterval(() => void client.query(this.#says).catch(() => {}), this.#sayAgainMs).unref();
      if (this.#closed) await client.end();
    } catch {
      again();
    }
  }
}
