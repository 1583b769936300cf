/** How long what is under way keeps the next from beginning: should it hang, it is not the only way. */
const MOST_UNDER_WAY_MS = 2_000;
/** How long one waits at most for all that came before it, should several of them hang. */
const MOST_WAIT_MS = 10_000;

interface Turn {
  readonly begun: Promise<void>;
  readonly settled: Promise<void>;
}

/** Lets what is done to one thing be done one after the other, in the order in which it came; what is done to different things is done side by side. */
export class InTurn {
  readonly #last = new Map<string, Turn>();

  async run<Done>(thing: string, work: () => Promise<Done>): Promise<Done> {
    const before = this.#last.get(thing);
    const begun = before === undefined ? Promise.resolve() : within(over(before), MOST_WAIT_MS);
    const done = before === undefined ? work() : begun.then(work);
    const settled = done.then(
      () => {},
      () => {},
    );
    const turn = { begun, settled };
    this.#last.set(thing, turn);
    try {
      return await done;
    } finally {
      if (this.#last.get(thing) === turn) this.#last.delete(thing);
    }
  }
}

/** Settles when a turn is over, or has been under way for longer than it may keep the next from beginning. */
const over = async ({ begun, settled }: Turn): Promise<void> => {
  await begun;
  await within(settled, MOST_UNDER_WAY_MS);
};

const within = (settled: Promise<void>, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void settled.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
