import { createHash } from 'node:crypto';

/** Tasks under way at once: they share the log's group commits. */
const LANES = 64;
/** Tasks that wait, and what they hold in characters; a file of any length, and of rows of any length, stays out of memory. */
const MOST_WAITING = 8 * LANES;
const MOST_HELD = 4_000_000;

/** Runs tasks side by side, those of one key in the order they came. After a task that throws no further one begins. */
export class Lanes {
  readonly #tails = Array.from({ length: LANES }, () => Promise.resolve());
  #pending = 0;
  #held = 0;
  #failure: { readonly error: unknown } | null = null;
  #onEnd: () => void = () => {};

  /** Tasks that were added and have not ended. */
  get pending(): number {
    return this.#pending;
  }

  /** Queues a task that holds so much; settles once there is room for the next. @throws what an earlier task threw */
  async add(key: string, task: () => Promise<void>, weight = 0): Promise<void> {
    const lane = createHash('sha256').update(key).digest()[0]! % LANES;
    this.#pending += 1;
    this.#held += weight;
    this.#tails[lane] = this.#tails[lane]!.then(() => this.#run(task, weight));
    while (this.#pending >= MOST_WAITING || (this.#held >= MOST_HELD && this.#pending > 0)) await this.oneEnds();
    this.#check();
  }

  /** Settles when the next of the tasks ends. @throws what a task threw */
  async oneEnds(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#onEnd = resolve;
    });
    this.#check();
  }

  /** Settles when all tasks are done. @throws what a task threw */
  async end(): Promise<void> {
    await Promise.all(this.#tails);
    this.#check();
  }

  async #run(task: () => Promise<void>, weight: number): Promise<void> {
    try {
      if (this.#failure === null) await task();
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#pending -= 1;
      this.#held -= weight;
      this.#onEnd();
    }
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
