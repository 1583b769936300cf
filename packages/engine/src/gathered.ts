interface Asked<Key, Value> {
  readonly key: Key;
  readonly answer: (value: Value) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Gathers what is asked while a reading is under way, and reads it together next: commands side by side share a round trip, one alone waits for nobody.
 * An answer is always of a reading that began after it was asked for.
 */
export class Gathered<Key, Value> {
  readonly #read: (keys: readonly Key[]) => Promise<readonly Value[]>;
  #waiting: Asked<Key, Value>[] = [];
  #isReading = false;

  /** `read` answers for each key, in the order of the keys. */
  constructor(read: (keys: readonly Key[]) => Promise<readonly Value[]>) {
    this.#read = read;
  }

  load(key: Key): Promise<Value> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ key, answer, fail });
      if (!this.#isReading) void this.#readAll();
    });
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    while (this.#waiting.length > 0) {
      const asked = this.#waiting;
      this.#waiting = [];
      try {
        const values = await this.#read(asked.map(({ key }) => key));
        for (const [place, { answer }] of asked.entries()) answer(values[place]!);
      } catch (error) {
        for (const { fail } of asked) fail(error);
      }
    }
    this.#isReading = false;
  }
}
