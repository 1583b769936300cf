import { createHash } from 'node:crypto';
import type { Moment } from '../moment.ts';
import type { Standing } from './bookmark.ts';

interface Known {
  readonly from: number;
  readonly until: number;
  readonly answer: Promise<unknown>;
  /** Rows, or as many as a small answer counts for. */
  weight: number;
}

/** Rows of all that is kept: some tens of megabytes. A small answer counts for as many as make 500 of them the most. */
const MOST_ROWS = 100_000;
const LEAST_ROWS = 200;
/** Characters of a key that is kept as it is. */
const LONGEST = 200;

/** What is asked as a key: a long one would be kept as often as answers are. */
const briefly = (asked: string): string => (asked.length <= LONGEST ? asked : createHash('sha256').update(asked).digest('base64url'));

/**
 * Answers of the present that hold until something is recorded or an instant comes at which time changes a row: between the two, every present moment
 * has the same rows. So whoever asks again while nothing happens is not computed anew.
 */
export class StandingAnswers {
  readonly #standings = new WeakMap<Moment, Standing>();
  readonly #known = new Map<string, Known>();
  #weight = 0;

  /** Says of a present moment until which clock its rows stand, if nothing is recorded. */
  stands(standing: Standing): void {
    this.#standings.set(standing.moment, standing);
  }

  /** How long a present moment stands; of another moment nothing is known. */
  standingOf(moment: Moment): Standing | undefined {
    return this.#standings.get(moment);
  }

  /** The answer to a question at a moment, computed once for as long as it stands; of another moment than the present each time. */
  once<Answer>(question: string, asked: unknown, moment: Moment, compute: () => Promise<Answer>): Promise<Answer> {
    const standing = this.#standings.get(moment);
    if (standing === undefined) return compute();
    const { until, edition } = standing;
    const key = `${edition} ${moment.position} ${question} ${briefly(JSON.stringify(asked, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)))}`;
    const known = this.#known.get(key);
    if (known !== undefined && known.from <= moment.clock && moment.clock < known.until) return known.answer as Promise<Answer>;
    const answer = compute();
    this.#forget(key);
    const begun: Known = { from: moment.clock, until, answer, weight: 0 };
    this.#known.set(key, begun);
    this.#weigh(key, begun, LEAST_ROWS);
    answer.then(
      (found) => this.#weigh(key, begun, Array.isArray(found) ? Math.max(LEAST_ROWS, found.length) : LEAST_ROWS),
      // What failed is asked again.
      () => this.#known.get(key) === begun && this.#forget(key),
    );
    return answer;
  }

  /** The oldest make room; one that would need all of it is not kept. */
  #weigh(key: string, known: Known, weight: number): void {
    if (this.#known.get(key) !== known) return;
    this.#weight += weight - known.weight;
    known.weight = weight;
    if (weight > MOST_ROWS) this.#forget(key);
    for (const oldest of this.#known.keys()) {
      if (this.#weight <= MOST_ROWS) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#weight -= this.#known.get(key)?.weight ?? 0;
    this.#known.delete(key);
  }
}
