/** Tells things in the order in which they began, whichever ended first. */
export class InOrder<Value> {
  readonly #tell: (value: Value) => void | Promise<void>;
  readonly #ended = new Map<number, { readonly value: Value } | null>();
  #begun = 0;
  #told = 0;
  #tail: Promise<void> = Promise.resolve();

  constructor(tell: (value: Value) => void | Promise<void>) {
    this.#tell = tell;
  }

  /** How many have ended and are not told: something before them has not ended. */
  get waiting(): number {
    return this.#ended.size;
  }

  /** Something begins; answers its place. */
  begin(): number {
    this.#begun += 1;
    return this.#begun - 1;
  }

  /** It has ended; settles once all that can be told is told. */
  end(place: number, value: Value): Promise<void> {
    return this.#through(place, { value });
  }

  /** It will not be: nothing is told of it. */
  skip(place: number): Promise<void> {
    return this.#through(place, null);
  }

  #through(place: number, ended: { readonly value: Value } | null): Promise<void> {
    this.#ended.set(place, ended);
    this.#tail = this.#tail.then(() => this.#flush());
    return this.#tail;
  }

  async #flush(): Promise<void> {
    for (let ended = this.#ended.get(this.#told); ended !== undefined; ended = this.#ended.get(this.#told)) {
      this.#ended.delete(this.#told);
      this.#told += 1;
      if (ended !== null) await this.#tell(ended.value);
    }
  }
}
