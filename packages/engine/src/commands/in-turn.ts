/** How long at most one waits for what came before it: should that hang, it is not the only way. */
const MOST_WAIT_MS = 2_000;

/** Lets what is done to one thing be done one after the other, in the order in which it came; what is done to different things is done side by side. */
export class InTurn {
  readonly #last = new Map<string, Promise<void>>();

  async run<Done>(thing: string, work: () => Promise<Done>): Promise<Done> {
    const before = this.#last.get(thing);
    const done = before === undefined ? work() : settledWithin(before, MOST_WAIT_MS).then(work);
    const settled = done.then(
      () => {},
      () => {},
    );
    this.#last.set(thing, settled);
    try {
      return await done;
    } finally {
      if (this.#last.get(thing) === settled) this.#last.delete(thing);
    }
  }
}

const settledWithin = (settled: Promise<void>, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void settled.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
