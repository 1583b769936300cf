import type { Waker } from '@causeway/event-store/postgres/waker.ts';
import type { Moment } from '../moment.ts';
import type { LiveTables, Row } from './live-tables.ts';
import { NotYet } from './refused.ts';
import { LIVE } from './sql.ts';

/** The present, and for how long it stands. */
export interface Standing {
  readonly moment: Moment;
  /** Tells apart what was filled by another rebuild: at the same moment it may hold other rows. */
  readonly edition: string;
  /** The clock until which the same rows stand, if nothing is recorded. */
  readonly until: number;
}

const BOOKMARK = `${LIVE}.bookmark b`;
/** The next instant of those that time still changes: a parked stream stays as it stood, and its instant lies behind. */
const NEXT = `(select min(next_at) from ${LIVE}.stream where stream <> all(array(select stream from ${LIVE}.parked)))`;
const COLUMNS = `(select generation from portfolio.live) as generation, '${LIVE}' as read, b.position, b.clock, b.epoch, ${NEXT} as next`;

/** A statement that reads the bookmark, and beside it, in the same snapshot, what some expressions say. */
export const withBookmark = (expressions: readonly string[]): string => `select ${[COLUMNS, ...expressions].join(', ')} from ${BOOKMARK}`;

/** For how long the word of this process' own projector counts: one that leads moves many times a second. */
const TOLD_MS = 1_000;
/** How often whoever waits looks, when nobody tells them of a movement. */
const LOOK_AGAIN_MS = 50;

/** How far the read side has read. */
export class Bookmark {
  readonly #tables: LiveTables;
  readonly #waker: Waker;
  readonly #onLook: (standing: Standing) => void;
  /** What this process' own projector said, and when by the monotonic clock. */
  #told: { readonly moment: Moment; readonly at: number } | null = null;
  #running: Promise<Standing> | null = null;
  #next: Promise<Standing> | null = null;

  constructor(tables: LiveTables, waker: Waker, onLook: (standing: Standing) => void) {
    this.#tables = tables;
    this.#waker = waker;
    this.#onLook = onLook;
  }

  /**
   * The present. Whoever asks while somebody looks waits for the next look, which all that wait share: begun after all of them asked, it is as new to
   * each as a look of their own.
   */
  present(): Promise<Standing> {
    if (this.#next) return this.#next;
    if (!this.#running) return this.#start();
    const start = () => this.#start();
    this.#next = this.#running.then(start, start);
    return this.#next;
  }

  /** Runs a statement of `withBookmark`: what it read, and the present that it read it in. */
  async read(statement: string, values: unknown[], isPlannedOnce: boolean): Promise<{ readonly row: Row; readonly standing: Standing }> {
    for (;;) {
      const [row] = (await this.#tables.run(statement, values, { isPlannedOnce })) as [Row];
      if (row.generation !== row.read) {
        this.#tables.swapTo(row.generation as string);
        continue;
      }
      const standing = {
        moment: { position: BigInt(row.position as string), clock: Number(row.clock) },
        edition: `${row.read}/${row.epoch}`,
        until: row.next === null ? Number.POSITIVE_INFINITY : Number(row.next),
      };
      this.#onLook(standing);
      return { row, standing };
    }
  }

  /** The projector of this process moved the bookmark of the generation that is read. */
  moved(moment: Moment, generation: string): void {
    this.#tables.swapTo(generation);
    this.#told = { moment, at: performance.now() };
  }

  /** Waits until the present is as wanted. @throws NotYet after a while */
  waitUntil(isReached: (moment: Moment) => boolean, timeoutMs: number): Promise<Moment> {
    return this.#wait(isReached, timeoutMs, () => null);
  }

  /** Waits until a position can be read, for which the word of this process' own projector is enough. @throws NotYet after a while */
  waitFor(position: bigint, timeoutMs: number): Promise<Moment> {
    return this.#wait(
      (moment) => moment.position >= position,
      timeoutMs,
      () => this.#here(),
    );
  }

  async #wait(isReached: (moment: Moment) => boolean, timeoutMs: number, reachedHere: () => Moment | null): Promise<Moment> {
    const deadline = performance.now() + timeoutMs;
    for (let looks = 0; ; looks += 1) {
      // Asked for before looking: a movement in between wakes us.
      const movement = this.#waker.next(LOOK_AGAIN_MS);
      const here = reachedHere();
      // Where this process' own projector leads, its next movement is waited for before anybody looks.
      const moment = here !== null && (isReached(here) || looks === 0) ? here : (await this.present()).moment;
      if (isReached(moment)) return moment;
      if (performance.now() > deadline) throw new NotYet('The read side has not caught up with the log yet; try again in a moment.');
      await movement;
    }
  }

  /** What the projector of this process reached a moment ago, where it leads. */
  #here(): Moment | null {
    return this.#told !== null && performance.now() - this.#told.at < TOLD_MS ? this.#told.moment : null;
  }

  #start(): Promise<Standing> {
    this.#next = null;
    const looking = this.read(withBookmark([]), [], true)
      .then(({ standing }) => standing)
      .finally(() => {
        if (this.#running === looking) this.#running = null;
      });
    this.#running = looking;
    return looking;
  }
}
