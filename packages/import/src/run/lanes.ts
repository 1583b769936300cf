import { createHash } from 'node:crypto';

/** Tasks under way at once: they share the log's group commits. */
const LANES = 64;
/** Tasks that wait; a file of any length stays out of memory. */
const MOST_WAITING = 8 * LANES;

/** Runs tasks side by side, those of one key in the order they came. After a task that throws no further one begins. */
export class Lanes {
  readonly #tails = Array.from({ length: LANES }, () => Promise.resolve());
  #pending = 0;
  #failure: { readonly error: unknown } | null = null;
  #onRoom: () => void = () => {};

  /** Tasks that were added and have not ended. */
  get pending(): number {
    return this.#pending;
  }

  /** Queues a task; settles once there is room for the next. @throws what an earlier task threw */
  async add(key: string, task: () => Promise<void>): Promise<void> {
    const lane = createHash('sha256').update(key).digest()[0]! % LANES;
    this.#pending += 1;
    this.#tails[lane] = this.#tails[lane]!.then(() => this.#run(task));
    while (this.#pending >= MOST_WAITING)
      await new Promise<void>((resolve) => {
        this.#onRoom = resolve;
      });
    this.#check();
  }

  /** Settles when all tasks are done. @throws what a task threw */
  async end(): Promise<void> {
    await Promise.all(this.#tails);
    this.#check();
  }

  async #run(task: () => Promise<void>): Promise<void> {
    try {
      if (this.#failure === null) await task();
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#pending -= 1;
      this.#onRoom();
    }
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
