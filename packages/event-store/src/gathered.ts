interface Asked<Key, Value> {
  readonly key: Key;
  readonly answer: (value: Value) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Gathers what is asked in the same turn of the event loop, and what is asked while as many readings as may be are under way: it is read together, in
 * one round trip. An answer is always of a reading that began after it was asked for.
 */
export class Gathered<Key, Value> {
  readonly #read: (keys: readonly Key[]) => Promise<readonly Value[]>;
  readonly #most: number;
  #waiting: Asked<Key, Value>[] = [];
  #underWay = 0;
  #isToBegin = false;

  /** `read` answers for each key, in the order of the keys; at most so many readings are under way at once. */
  constructor(read: (keys: readonly Key[]) => Promise<readonly Value[]>, most = 1) {
    this.#read = read;
    this.#most = most;
  }

  load(key: Key): Promise<Value> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ key, answer, fail });
      if (this.#isToBegin) return;
      this.#isToBegin = true;
      queueMicrotask(() => {
        this.#isToBegin = false;
        this.#begin();
      });
    });
  }

  #begin(): void {
    if (this.#waiting.length === 0 || this.#underWay >= this.#most) return;
    const asked = this.#waiting;
    this.#waiting = [];
    this.#underWay += 1;
    void this.#answer(asked).then(() => {
      this.#underWay -= 1;
      this.#begin();
    });
  }

  async #answer(asked: readonly Asked<Key, Value>[]): Promise<void> {
    try {
      const values = await this.#read(asked.map(({ key }) => key));
      for (const [place, { answer }] of asked.entries()) answer(values[place]!);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }
}
