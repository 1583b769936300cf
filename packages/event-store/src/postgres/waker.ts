import pg from 'pg';

/** How often the log is looked at when no notification comes: the net under LISTEN. */
const POLL_MS = 500;

/** Listens on one channel and wakes whoever waits; a lost connection is made anew, and meanwhile polling serves. */
export class Waker {
  readonly #connectionString: string;
  readonly #channel: string;
  #client: pg.Client | null = null;
  #closed = false;
  #waiting = new Set<() => void>();
  #onWake: (payload: string) => void;

  constructor(connectionString: string, channel: string, onWake: (payload: string) => void = () => {}) {
    this.#connectionString = connectionString;
    this.#channel = channel;
    this.#onWake = onWake;
    void this.#listen();
  }

  /** Settles at the next notification, or after a while. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, POLL_MS);
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
    const client = new pg.Client({
      connectionString: this.#connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      application_name: `causeway ${this.#channel}`,
    });
    this.#client = client;
    let isOver = false;
    const again = () => {
      if (isOver) return;
      isOver = true;
      client.end().catch(() => {});
      if (!this.#closed) setTimeout(() => void this.#listen(), POLL_MS).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload }) => {
      this.wakeAll();
      this.#onWake(payload ?? '');
    });
    try {
      await client.connect();
      await client.query(`listen ${this.#channel}`);
      if (this.#closed) await client.end();
    } catch {
      again();
    }
  }
}
