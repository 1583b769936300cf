import { createHash } from 'node:crypto';

/** Tasks under way at once: they share the log's group commits. */
const LANES = 64;
/** Tasks that wait, and what they hold in characters; a file of any length, and of rows of any length, stays out of memory. */
const MOST_WAITING = 8 * LANES;
const MOST_HELD = 4_000_000;
/** What those hold that are under way: whoever else records something waits for them to be written, read back and shown. */
const MOST_UNDER_WAY = 250_000;

interface Waiting {
  readonly weight: number;
  begin(): void;
}

/** Runs tasks side by side, those of one key in the order they came. After a task that throws no further one begins. */
export class Lanes {
  readonly #tails = Array.from({ length: LANES }, () => Promise.resolve());
  #pending = 0;
  #held = 0;
  #underWay = 0;
  readonly #waiting: Waiting[] = [];
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

  /** No further task begins; settles when those under way are done. */
  async abandon(): Promise<void> {
    this.#failure ??= { error: new Error('The tasks were abandoned.') };
    await Promise.all(this.#tails);
  }

  async #run(task: () => Promise<void>, weight: number): Promise<void> {
    await this.#room(weight);
    try {
      if (this.#failure === null) await task();
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#underWay -= weight;
      this.#pending -= 1;
      this.#held -= weight;
      while (this.#waiting.length > 0 && this.#hasRoom(this.#waiting[0]!.weight)) this.#begin(this.#waiting.shift()!);
      this.#onEnd();
    }
  }

  /** A task by itself may hold any. */
  #hasRoom(weight: number): boolean {
    return this.#underWay === 0 || this.#underWay + weight <= MOST_UNDER_WAY;
  }

  #begin({ weight, begin }: Waiting): void {
    this.#underWay += weight;
    begin();
  }

  /** Settles once what a task holds may be under way beside the others, in the order in which they came. */
  #room(weight: number): Promise<void> {
    return new Promise((begin) => {
      if (this.#waiting.length === 0 && this.#hasRoom(weight)) this.#begin({ weight, begin });
      else this.#waiting.push({ weight, begin });
    });
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
