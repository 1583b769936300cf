/** Tells things in the order in which they began, whichever ended first. */
export class InOrder<Value> {
  readonly #tell: (value: Value) => void | Promise<void>;
  readonly #ended = new Map<number, Value>();
  #begun = 0;
  #told = 0;
  #tail: Promise<void> = Promise.resolve();

  constructor(tell: (value: Value) => void | Promise<void>) {
    this.#tell = tell;
  }

  /** Something begins; answers its place. */
  begin(): number {
    this.#begun += 1;
    return this.#begun - 1;
  }

  /** It has ended; settles once all that can be told is told. */
  end(place: number, value: Value): Promise<void> {
    this.#ended.set(place, value);
    this.#tail = this.#tail.then(() => this.#flush());
    return this.#tail;
  }

  async #flush(): Promise<void> {
    for (let value = this.#ended.get(this.#told); value !== undefined; value = this.#ended.get(this.#told)) {
      this.#ended.delete(this.#told);
      this.#told += 1;
      await this.#tell(value);
    }
  }
}
